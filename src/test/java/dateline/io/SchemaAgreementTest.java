package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the JSON Schema finds invalid the reader calls an error, and the other way round. */
class SchemaAgreementTest {
  private static final int MUTATIONS = 3000;

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schemaText(), InputFormat.JSON);

  private static String schemaText() {
    try {
      return Files.readString(Path.of("assets/dateline-1.schema.json"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private boolean isValid(String json) {
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  private static List<String> errors(String json) {
    return Sample.read(json).problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .map(problem -> problem.message().toString())
        .toList();
  }

  private static String source(String keys) {
    return root("\"sources\": [{\"id\": \"s\", \"title\": \"S\"" + keys + "}]");
  }

  private static String entity(String keys) {
    return root("\"entities\": [{\"id\": \"e\", \"name\": \"E\"" + keys + "}]");
  }

  private static String event(String keys) {
    return Sample.events(Sample.event("a", keys));
  }

  private static String quoting(String evidence) {
    return root(
        "\"sources\": [{\"id\": \"s\", \"title\": \"S\"}],"
            + " \"links\": [{\"from\": \"a\", \"to\": \"b\", \"kind\": \"led-to\", \"evidence\": ["
            + evidence
            + "]}]");
  }

  private static String disagreement(String keys) {
    return root(
        "\"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"disagreements\": [{\"id\": \"d\""
            + keys
            + "}]");
  }

  private static String step(String keys) {
    return root(
        "\"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"tours\": [{\"id\": \"t\", \"title\":"
            + " \"T\", \"steps\": [{"
            + keys
            + "}]}]");
  }

  private static String root(String keys) {
    return "{\"format\": \"dateline/1\", \"title\": \"t\", \"events\": [%s, %s], %s}"
        .formatted(Sample.event("a", ""), Sample.event("b", ""), keys);
  }

  private static final String ACCOUNT = "{\"source\": \"s\", \"says\": \"x\"}";

  @TestFactory
  Stream<DynamicTest> goodFilesHaveNoErrorsAndAreValid() {
    return Stream.of(
            Sample.full(),
            Sample.events(),
            event(""),
            event("\"weight\": 1"),
            event("\"weight\": 3.0"),
            event("\"weight\": 1e0"),
            event("\"weight\": null, \"place\": null, \"themes\": null, \"evidence\": null"),
            event("\"status\": null, \"basis\": null, \"summary\": \"\""),
            event("\"colour\": {\"r\": [1, {}]}"),
            source(", \"document\": \"a/b c/..d.md\""),
            source(", \"document\": \"./a.md\""),
            source(", \"published\": null, \"url\": \"not a url\", \"language\": \"no such\""),
            source(", \"sha256\": \"\""),
            entity(", \"kind\": \"thing\", \"coordinates\": [-90, 180.0]"),
            entity(", \"kind\": \"place\", \"aliases\": []"),
            quoting("{\"source\": \"s\", \"exact\": \"x\", \"prefix\": \"\", \"suffix\": null}"),
            disagreement(
                ", \"events\": [\"a\"], \"question\": \"q\", \"kind\": \"role\", \"accounts\": ["
                    + ACCOUNT
                    + ", "
                    + ACCOUNT
                    + "]"),
            step("\"event\": \"a\", \"minutes\": 0, \"passage\": null"),
            root("\"$schema\": 7, \"language\": null"))
        .map(
            json ->
                DynamicTest.dynamicTest(
                    json,
                    () -> {
                      assertEquals(List.of(), errors(json));
                      assertTrue(
                          isValid(json), () -> schema.validate(json, InputFormat.JSON).toString());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> badFilesHaveErrorsAndAreInvalid() {
    return Stream.of(
            "[]",
            "\"dateline/1\"",
            "7",
            "null",
            "{}",
            "{\"format\": \"dateline/1\"}",
            "{\"format\": \"dateline/1\", \"title\": \"t\"}",
            "{\"title\": \"t\", \"events\": [" + Sample.event("a", "") + "]}",
            "{\"format\": \"dateline/1\", \"events\": []}",
            "{\"format\": \"dateline/2\", \"title\": \"t\", \"events\": []}",
            "{\"format\": 1, \"title\": \"t\", \"events\": []}",
            "{\"format\": \"dateline/1\", \"title\": \"\", \"events\": []}",
            "{\"format\": \"dateline/1\", \"title\": null, \"events\": []}",
            "{\"format\": \"dateline/1\", \"title\": \"t\", \"events\": {}}",
            "{\"format\": \"dateline/1\", \"title\": \"t\", \"events\": null}",
            Sample.events("7"),
            Sample.events("null"),
            Sample.events("[]"),
            Sample.events("{}"),
            Sample.events("{\"id\": \"a\", \"when\": \"2020\"}"),
            Sample.events("{\"id\": \"a\", \"title\": \"A\"}"),
            Sample.events("{\"when\": \"2020\", \"title\": \"A\"}"),
            Sample.events("{\"id\": null, \"when\": \"2020\", \"title\": \"A\"}"),
            Sample.events("{\"id\": \"A b\", \"when\": \"2020\", \"title\": \"A\"}"),
            Sample.events("{\"id\": \"\", \"when\": \"2020\", \"title\": \"A\"}"),
            Sample.events("{\"id\": \"a\", \"when\": \"5 March 2020\", \"title\": \"A\"}"),
            Sample.events("{\"id\": \"a\", \"when\": 2020, \"title\": \"A\"}"),
            Sample.events("{\"id\": \"a\", \"when\": \"2020\", \"title\": [\"A\"]}"),
            event("\"weight\": 0"),
            event("\"weight\": 4"),
            event("\"weight\": 2.5"),
            event("\"weight\": \"2\""),
            event("\"weight\": 1e999"),
            event("\"weight\": true"),
            event("\"status\": \"Occurred\""),
            event("\"status\": \"\""),
            event("\"basis\": 1"),
            event("\"themes\": \"oil\""),
            event("\"themes\": [1]"),
            event("\"entities\": [null]"),
            event("\"place\": \"\""),
            event("\"place\": []"),
            event("\"summary\": 7"),
            event("\"evidence\": {}"),
            event("\"evidence\": [{}]"),
            source(", \"document\": \"/etc/passwd\""),
            source(", \"document\": \"../a.md\""),
            source(", \"document\": \"a/../../b.md\""),
            source(", \"document\": \"..\""),
            source(", \"document\": \"a/..\""),
            source(", \"document\": \"C:\\\\a.md\""),
            source(", \"document\": \"c:a.md\""),
            source(", \"document\": \"a\\\\b.md\""),
            source(", \"document\": \"a/\""),
            source(", \"document\": \"\""),
            source(", \"document\": \"a\\u0000.md\""),
            source(", \"document\": \"file:///a.md\""),
            source(", \"document\": \"" + "a".repeat(1001) + "\""),
            source(", \"sha256\": \"ABC\""),
            source(", \"published\": \"\""),
            source(", \"publishedBasis\": \"guess\""),
            source(", \"url\": false"),
            root("\"sources\": [{\"id\": \"s\"}]"),
            root("\"sources\": [{\"title\": \"S\"}]"),
            entity(""),
            entity(", \"kind\": \"animal\""),
            entity(", \"kind\": null"),
            entity(", \"kind\": \"place\", \"coordinates\": [1]"),
            entity(", \"kind\": \"place\", \"coordinates\": [1, 2, 3]"),
            entity(", \"kind\": \"place\", \"coordinates\": [91, 0]"),
            entity(", \"kind\": \"place\", \"coordinates\": [0, -181]"),
            entity(", \"kind\": \"place\", \"coordinates\": [\"1\", 2]"),
            entity(", \"kind\": \"place\", \"coordinates\": {}"),
            entity(", \"kind\": \"place\", \"aliases\": [\"\"]"),
            root("\"entities\": [{\"id\": \"e\", \"kind\": \"place\"}]"),
            root("\"themes\": [{\"id\": \"e\"}]"),
            root("\"themes\": [{\"label\": \"e\"}]"),
            root("\"themes\": true"),
            quoting("{\"source\": \"s\"}"),
            quoting("{\"exact\": \"x\"}"),
            quoting("{\"source\": \"s\", \"exact\": \"\"}"),
            quoting("\"x\""),
            disagreement(""),
            disagreement(
                ", \"events\": [], \"question\": \"q\", \"kind\": \"role\", \"accounts\": ["
                    + ACCOUNT
                    + ", "
                    + ACCOUNT
                    + "]"),
            disagreement(
                ", \"events\": [\"a\"], \"question\": \"q\", \"kind\": \"role\", \"accounts\": ["
                    + ACCOUNT
                    + "]"),
            disagreement(
                ", \"events\": [\"a\"], \"question\": \"q\", \"kind\": \"none\", \"accounts\": ["
                    + ACCOUNT
                    + ", "
                    + ACCOUNT
                    + "]"),
            disagreement(
                ", \"events\": [\"a\"], \"question\": \"q\", \"kind\": \"role\", \"accounts\": ["
                    + ACCOUNT
                    + ", {\"source\": \"s\"}]"),
            root("\"links\": [{\"from\": \"a\", \"to\": \"b\"}]"),
            root("\"links\": [{\"from\": \"a\", \"kind\": \"led-to\"}]"),
            root("\"links\": [{\"from\": \"a\", \"to\": \"b\", \"kind\": \"caused\"}]"),
            root(
                "\"links\": [{\"from\": \"a\", \"to\": \"b\", \"kind\": \"led-to\", \"basis\":"
                    + " \"derived\"}]"),
            root("\"tours\": [{\"id\": \"t\"}]"),
            root("\"tours\": [{\"id\": \"t\", \"title\": \"T\", \"minutes\": -1}]"),
            root("\"tours\": [{\"id\": \"t\", \"title\": \"T\", \"minutes\": 1441}]"),
            step(""),
            step("\"event\": \"a\", \"minutes\": 1.5"),
            step("\"event\": \"a\", \"passage\": \"x\""),
            step("\"event\": \"a\", \"passage\": {\"source\": \"s\"}"))
        .map(
            json ->
                DynamicTest.dynamicTest(
                    json,
                    () -> {
                      assertTrue(!errors(json).isEmpty(), "the reader finds nothing");
                      assertTrue(!isValid(json), "the schema finds nothing");
                    }));
  }

  /** What a schema cannot say: dates, and ids that are missing, taken or left out. */
  private static boolean isBeyondSchemas(String error) {
    return error.startsWith("There is no ")
        || error.contains(" is not a date.")
        || error.contains(" is taken by ")
        || error.contains(" left out itself");
  }

  @Test
  void theyAgreeOnAFileWithAnyValueReplacedOrRemoved() {
    Random random = new Random(20200207);
    JsonValue full = JsonValue.parse(Sample.full());
    for (int i = 0; i < MUTATIONS; i++) {
      String json = mutated(full, random).compact();
      List<String> errors = errors(json);
      if (isValid(json)) {
        assertEquals(
            List.of(), errors.stream().filter(e -> !isBeyondSchemas(e)).toList(), () -> json);
      } else {
        assertTrue(!errors.isEmpty(), () -> schema.validate(json, InputFormat.JSON) + "\n" + json);
      }
    }
  }

  private static final List<String> REPLACEMENTS =
      List.of(
          "null",
          "true",
          "0",
          "1",
          "2.0",
          "-7.25",
          "1e400",
          "\"\"",
          "\"x\"",
          "\"2020-01\"",
          "[]",
          "{}",
          "[1]",
          "[\"x\"]",
          "[null]",
          "[{}]",
          "\"place\"",
          "\"stated\"",
          "[1, 2]");

  private static JsonValue mutated(JsonValue value, Random random) {
    if (random.nextInt(12) == 0) {
      return JsonValue.parse(REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
    }
    return switch (value) {
      case JsonValue.Fields(var fields) when !fields.isEmpty() -> {
        List<JsonValue.Field> changed = new ArrayList<>(fields);
        int index = random.nextInt(fields.size());
        JsonValue.Field field = changed.remove(index);
        if (random.nextInt(12) != 0) {
          changed.add(index, new JsonValue.Field(field.name(), mutated(field.value(), random)));
        }
        yield new JsonValue.Fields(changed);
      }
      case JsonValue.Items(var items) when !items.isEmpty() -> {
        List<JsonValue> changed = new ArrayList<>(items);
        int index = random.nextInt(items.size());
        changed.set(index, mutated(items.get(index), random));
        yield new JsonValue.Items(changed);
      }
      default -> JsonValue.parse(REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
    };
  }
}
