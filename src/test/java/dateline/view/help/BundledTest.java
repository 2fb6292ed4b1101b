package dateline.view.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The list of what is bundled says what the build says. */
class BundledTest {

  private static final Map<String, String> LISTED =
      Bundled.all().stream().collect(Collectors.toMap(Bundled::name, Bundled::version));

  @Test
  void everyLibraryOfTheBuildIsListedInItsVersion() throws IOException {
    Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    Map<String, String> missing = new TreeMap<>();
    for (Element dependency : pom.select("project > dependencies > dependency")) {
      String name = dependency.select("> artifactId").text();
      String version = dependency.select("> version").text();
      if (version.startsWith("${")) {
        version = pom.getElementsByTag(version.substring(2, version.length() - 1)).text();
      }
      boolean bundled = !dependency.select("> scope").text().equals("test");
      if (bundled && !version.equals(LISTED.get(name))) {
        missing.put(name, version);
      }
    }
    assertEquals(Map.of(), missing, "to be listed in bundled.tsv with these versions");
  }

  @Test
  void eachIsListedOnceWithItsTerms() {
    assertEquals(Bundled.all().size(), LISTED.size());
    Bundled.all().forEach(each -> assertFalse(each.licence().isBlank(), each.name()));
    assertNotEquals(0, LISTED.size());
  }
}
