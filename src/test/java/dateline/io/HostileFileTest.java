package dateline.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Problem;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, the reader tells what is wrong and where; it never throws. */
class HostileFileTest {
  private static final int FUZZED = 3000;

  private static Reading read(byte[] bytes) {
    return TimelineReader.read(Origin.of("t.json", bytes));
  }

  private static String only(byte[] bytes) {
    List<Problem> problems = read(bytes).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.getFirst().toString();
  }

  private static byte[] in(Charset charset, String mark) {
    return (mark + Sample.full()).getBytes(charset);
  }

  /** What no JSON parser may accept, after the cases that public collections of JSON have. */
  private static final List<String> NOT_JSON =
      List.of(
          "[1 true]",
          "[\"\": 1]",
          "[\"\"],",
          "[,1]",
          "[1,,2]",
          "[\"x\"]]",
          "[\"\",]",
          "[\"x\"",
          "[x",
          "[3[4]]",
          "[1:2]",
          "[,]",
          "[-]",
          "[   , \"\"]",
          "[1,]",
          "[*]",
          "[\"\"",
          "[1,\n1\n,1",
          "[fals]",
          "[nul]",
          "[tru]",
          "[++1234]",
          "[+1]",
          "[-01]",
          "[-1.0.]",
          "[-2.]",
          "[-NaN]",
          "[.-1]",
          "[.2e-3]",
          "[0.1.2]",
          "[0.3e+]",
          "[0.e1]",
          "[0E+]",
          "[1.0e-]",
          "[1eE2]",
          "[1 000.0]",
          "[Inf]",
          "[Infinity]",
          "[NaN]",
          "[0x42]",
          "[012]",
          "[\uff11]",
          "[1ea]",
          "{[: \"x\"}",
          "{\"x\", null}",
          "{\"x\"::\"b\"}",
          "{\"a\":\"a\" 123}",
          "{key: 'value'}",
          "{\"a\" b}",
          "{:\"b\"}",
          "{1:1}",
          "{\"id\":0,,,,,}",
          "{'a':0}",
          "{\"id\":0,}",
          "{\"a\":\"b\"}/**/",
          "{\"a\":/*comment*/\"b\"}",
          "{\"a\":\"b\"}#",
          "{\"a\":\"b\",,\"c\":\"d\"}",
          "{a: \"b\"}",
          "{\"a\":\"a",
          "{\"a\": true} \"x\"",
          "{\"a\": \"\\uD834\\uDd\"}",
          "{\"a\": \"\\u\"}",
          "{\"a\": \"\\u00A\"}",
          "{\"a\": \"\\x00\"}",
          "{\"a\": \"\\\\\\\"}",
          "{\"a\": \"\\a\"}",
          "{\"a\": \"\t\"}",
          "{\"a\": \"new\nline\"}",
          "{\"a\": \"\\",
          "{'a': 'b'}",
          "<.>",
          "[<null>]",
          "aå",
          "[True]",
          "1]",
          "{\"x\": true,",
          "[][]",
          "]",
          "{}}}",
          "{\"\":",
          "2@",
          "{\"asd\":\"asd\"",
          "å",
          "[\u2060]",
          "[\f]",
          "*",
          "{\"a\": \"b\"}{",
          "",
          " ",
          "{");

  @TestFactory
  Stream<DynamicTest> whatIsNotJsonIsAnErrorWithItsPlace() {
    return NOT_JSON.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.isBlank() ? "blank" : text,
                    () -> {
                      assertPlacedError(text);
                      assertPlacedError(
                          "{\"format\": \"dateline/1\", \"title\": \"t\", \"events\": [], \"x\": "
                              + text);
                    }));
  }

  private static void assertPlacedError(String text) {
    Reading reading = Sample.read(text);
    assertTrue(reading.hasErrors());
    reading
        .problems()
        .forEach(
            problem -> assertTrue(problem.line() > 0 && problem.column() > 0, problem::toString));
  }

  @TestFactory
  Stream<DynamicTest> aFaultInTheJsonIsExplainedAtItsPlace() {
    return Map.of(
            "{\n  \"title\": \"t\"\n  \"events\": []\n}", "3:3 A comma",
            "{\n  \"title\": \"t\",\n}", "3:1 A key in double quotes",
            "{\n  \"title\" \"t\"\n}", "2:11 A colon",
            "{\n  \"title\": \"a\nb\"\n}", "2:14 A line break",
            "{\n  \"title\": \"C:\\temp\\x\"\n}", "2:21 A backslash",
            "{\n  \"title\": yes\n}", "2:12 A value must stand here",
            "{\n  \"title\": 'yes'\n}", "2:12 A value must stand here",
            "{\n  \"events\": [1, ]\n}", "2:17 A value must stand here",
            "{\n  \"events\": [}\n}", "2:14 This closing bracket",
            "{\n  \"title\": 01\n}", "2:13 This is not a number")
        .entrySet()
        .stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getValue(),
                    () -> {
                      List<Problem> errors =
                          Sample.read(entry.getKey()).problems().stream()
                              .filter(
                                  p -> p.message().toString().contains("Nothing after this place"))
                              .toList();
                      Problem problem = errors.getFirst();
                      String told =
                          problem.line() + ":" + problem.column() + " " + problem.message();
                      assertTrue(told.startsWith(entry.getValue()), told);
                    }));
  }

  @Test
  void textThatIsNoJsonIsCalledSoAtItsStart() {
    for (String text : List.of("title,date\nA,2020\n", "Dear reader")) {
      String told = Sample.problems(text).getFirst();
      assertTrue(told.contains("1:1: error: This is text, but not JSON"), told);
    }
  }

  @Test
  void aThousandTimesAHundredBracketsAreRefusedNotFollowed() {
    for (String open : List.of("[", "{\"a\":", "{\"format\": \"dateline/1\", \"x\": [")) {
      Reading reading = Sample.read(open.repeat(100_000));
      assertTrue(reading.hasErrors());
    }
    assertTrue(
        Sample.problems("{\"a\":" + "[".repeat(100_000))
            .getLast()
            .contains("More than 200 objects and lists inside one another"));
  }

  @Test
  void limitsOfTextsNumbersAndKeysAreExplained() {
    String text = "\"" + "x".repeat(JsonText.LONGEST_TEXT + 1) + "\"";
    assertTrue(fault(text).contains("A text of more than 5,000,000 characters"));
    assertTrue(fault("1".repeat(2000)).contains("A number of more than 1,000 digits"));
    assertTrue(
        fault("{\"" + "k".repeat(20_000) + "\": 1}")
            .contains("A key of more than 10,000 characters"));
  }

  private static String fault(String value) {
    return Sample.problems(Sample.events(Sample.event("a", "\"summary\": " + value))).toString();
  }

  @Test
  void anObjectWithTooManyKeysIsReadUpToTheLimit() {
    StringBuilder keys = new StringBuilder("\"k\": 1");
    for (int i = 0; i < 2000; i++) {
      keys.append(", \"k").append(i).append("\": 1");
    }
    Reading reading = Sample.read(Sample.events(Sample.event("a", keys.toString())));
    assertTrue(reading.hasErrors());
    assertTrue(reading.toString().contains("at most 1,000 keys"));
  }

  @Test
  void aKeyGivenTwiceIsReportedAndTheFirstCounts() {
    Reading reading =
        Sample.read(
            "{\"format\": \"dateline/1\", \"title\": \"a\", \"title\": \"b\", \"events\": []}");
    assertEquals(
        List.of("t.json:1:40: error: The key “title” is here twice; remove one. The first counts."),
        reading.problems().stream().map(Problem::toString).toList());
    assertTrue(reading.toString().contains("title=a"));
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    assertFalse(read(in(UTF_8, "\ufeff")).hasErrors());
  }

  @Test
  void otherEncodingsAndBinaryFilesAreNamed() {
    String utf16 = "t.json:1:1: error: The text is in UTF-16 or UTF-32; save it as UTF-8.";
    assertEquals(utf16, only(in(UTF_16LE, "\ufeff")));
    assertEquals(utf16, only(in(UTF_16LE, "")));
    assertEquals(utf16, only(in(Charset.forName("UTF-16BE"), "")));
    assertTrue(only(new byte[] {1, 2, 0, 3, 0, 0, 9}).contains("binary file"));
    assertTrue(only("PK\3\4xx".getBytes(UTF_8)).contains("ZIP"));
    assertTrue(only(new byte[] {0x1F, (byte) 0x8B, 8, 0}).contains("gzip"));
    assertTrue(only("%PDF-1.7".getBytes(UTF_8)).contains("PDF"));
    assertTrue(only("\n<!DOCTYPE html>".getBytes(UTF_8)).contains("HTML"));
    assertEquals("t.json:1:1: error: The file is empty.", only(new byte[0]));
    assertTrue(only("\ufeff".getBytes(UTF_8)).contains("nothing but white space"));
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWhereTheyAre() {
    String json =
        Sample.events(Sample.event("a", ""), "\n{\"id\": \"b\", \"title\": \"Ж caf\u00e9\"}");
    byte[] bytes = json.getBytes(UTF_8);
    int bad = json.substring(0, json.indexOf('\u00e9')).getBytes(UTF_8).length;
    bytes[bad] = (byte) 0xE9;
    bytes[bad + 1] = '"';
    Reading reading = read(bytes);
    assertEquals(
        "t.json:2:28: error: The text is not UTF-8 here (hexadecimal E9); save the file as UTF-8."
            + " Nothing after this place was read.",
        reading.problems().getLast().toString());
    assertTrue(
        read(Sample.full().getBytes(ISO_8859_1)).problems().isEmpty()
            || read("{\"a\": \"\u00e9\"}".getBytes(ISO_8859_1)).hasErrors());
  }

  @Test
  void aFileCutAnywhereIsAnErrorAndNeverMore() {
    byte[] whole = Sample.full().strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length += 7) {
      Reading reading = read(Arrays.copyOf(whole, length));
      assertTrue(reading.hasErrors(), "cut after " + length);
    }
  }

  @Test
  void noChangeOfBytesEverThrows() {
    Random random = new Random(2020);
    byte[] whole = Sample.full().getBytes(UTF_8);
    for (int i = 0; i < FUZZED; i++) {
      byte[] bytes = whole.clone();
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
          case 0 -> bytes[at] = (byte) random.nextInt(256);
          case 1 -> bytes[at] = (byte) "{}[]\",:0\\ a".charAt(random.nextInt(11));
          default -> {
            int from = random.nextInt(bytes.length - 40);
            System.arraycopy(
                bytes, from, bytes, Math.min(at, bytes.length - 40), random.nextInt(40));
          }
        }
      }
      Opened opened = TimelineOpener.open(Origin.of("t.json", bytes));
      assertTrue(
          opened.problems().stream().allMatch(p -> p.message().toString().length() < 1000),
          () -> opened.problems().toString());
    }
  }

  @Test
  void problemsBeyondAThousandAreCounted() {
    String[] events = new String[20_000];
    Arrays.setAll(events, i -> i % 2 == 0 ? "{}" : Sample.event("e" + i, "\"odd\": 1"));
    Reading reading = Sample.read(Sample.events(events));
    List<Problem> problems = reading.problems();
    assertEquals(1002, problems.size());
    assertTrue(problems.toString().contains("is kept as it is (10,000 times in this file)"));
    assertEquals(
        "t.json:0:0: error: There are 29,000 more of this severity; only the first 1,000 are"
            + " listed.",
        problems.getLast().toString());
  }

  @Test
  void textOfAFileCannotMoveTheCursorOrFloodTheScreen() {
    String told =
        Sample.problems(
                Sample.events(
                    Sample.event(
                        "a", "\"status\": \"\\u001b[2J\\n\\u202e" + "x".repeat(500) + "\"")))
            .getFirst();
    assertTrue(told.chars().noneMatch(Character::isISOControl));
    assertTrue(told.length() < 300 && !told.contains("\u202e"), told);
  }

  @Test
  void whatIsNoFileIsSaidToBeNone(@TempDir Path folder) {
    assertEquals(
        "There is no such file.",
        TimelineReader.read(Origin.of(folder.resolve("no.json")))
            .problems()
            .getFirst()
            .message()
            .toString());
    Reading reading = TimelineReader.read(Origin.of(folder));
    assertNull(reading.timeline());
    assertEquals(
        "This is a folder; name a file.", reading.problems().getFirst().message().toString());
    assertTrue(TimelineReader.read(Origin.ofResource("/no/such.json")).hasErrors());
  }
}
