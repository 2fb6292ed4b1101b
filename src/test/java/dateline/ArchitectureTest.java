package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, in the order of the way of the data. There are no exceptions. */
class ArchitectureTest {

  private static final String JDK = "java..";
  private static final String NULLNESS = "org.jspecify..";

  /** What each package may use besides itself, the JDK's java packages and the null annotations. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("words", List.of()),
          Map.entry("time", List.of("dateline.words..")),
          Map.entry("model", List.of("dateline.time..", "dateline.words..")),
          Map.entry(
              "article",
              List.of("dateline.model..", "dateline.time..", "org.commonmark..", "org.jsoup..")),
          Map.entry("notes", List.of("dateline.model..", "dateline.time..")),
          Map.entry("settings", List.of()),
          Map.entry("keys", List.of("javafx.scene.input..")),
          Map.entry(
              "io",
              List.of(
                  "dateline.model..",
                  "dateline.time..",
                  "dateline.article..",
                  "dateline.notes..",
                  "dateline.settings..",
                  "dateline.words..",
                  "tools.jackson..")),
          Map.entry("index", List.of("dateline.model..", "dateline.time..", "org.apache.lucene..")),
          Map.entry("layout", List.of("dateline.index..", "dateline.model..", "dateline.time..")),
          Map.entry(
              "session",
              List.of(
                  "dateline.time..",
                  "dateline.model..",
                  "dateline.article..",
                  "dateline.notes..",
                  "dateline.settings..",
                  "dateline.index..",
                  "dateline.layout..",
                  "javafx.beans..",
                  "javafx.collections..")),
          Map.entry(
              "render",
              List.of(
                  "dateline.layout..",
                  "dateline.index..",
                  "dateline.model..",
                  "dateline.time..",
                  "javafx.scene.canvas..",
                  "javafx.scene.image..",
                  "javafx.scene.paint..",
                  "javafx.scene.shape..",
                  "javafx.scene.text..",
                  "javafx.geometry..")),
          Map.entry(
              "view",
              List.of(
                  "dateline.session..",
                  "dateline.render..",
                  "dateline.layout..",
                  "dateline.index..",
                  "dateline.article..",
                  "dateline.notes..",
                  "dateline.settings..",
                  "dateline.keys..",
                  "dateline.model..",
                  "dateline.time..",
                  "dateline.words..",
                  "org.controlsfx..",
                  "org.kordamp..",
                  "atlantafx..",
                  "javafx..",
                  "jfx..")),
          Map.entry(
              "export",
              List.of(
                  "dateline.time..",
                  "dateline.words..",
                  "dateline.model..",
                  "dateline.article..",
                  "dateline.notes..",
                  "dateline.io..",
                  "dateline.index..",
                  "dateline.layout..",
                  "dateline.session..",
                  "dateline.render..",
                  "tools.jackson..",
                  "org.apache.pdfbox..",
                  "org.apache.fontbox..",
                  "org.slf4j..",
                  "javafx..")));

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dateline");

  @TestFactory
  Stream<DynamicTest> eachPackageUsesOnlyWhatItMay() {
    return MAY_USE.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> mayUse(entry.getKey(), entry.getValue()).check(house)));
  }

  private static ArchRule mayUse(String room, List<String> others) {
    String[] allowed =
        Stream.concat(Stream.of("dateline." + room + "..", JDK, NULLNESS), others.stream())
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("dateline." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true);
  }

  @TestFactory
  Stream<DynamicTest> rulesOfTheHouse() {
    return Map.<String, ArchRule>of(
            "the pure packages touch no files",
            noClasses()
                .that()
                .resideInAnyPackage(
                    "dateline.time..",
                    "dateline.model..",
                    "dateline.notes..",
                    "dateline.settings..",
                    "dateline.keys..",
                    "dateline.index..",
                    "dateline.layout..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .allowEmptyShould(true),
            "no mutable static state",
            fields().that().areStatic().should().beFinal().allowEmptyShould(true),
            "only app hands work to the JavaFX thread",
            noClasses()
                .that()
                .resideOutsideOfPackage("dateline.app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .allowEmptyShould(true),
            "only app owns executors and threads",
            noClasses()
                .that()
                .resideOutsideOfPackage("dateline.app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .allowEmptyShould(true),
            "the network is never touched",
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket"),
            "no package is a drawer for odds and ends",
            noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager.."))
        .entrySet()
        .stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  @TestFactory
  Stream<DynamicTest> panelsKnowTheSessionNeverEachOther() {
    return house.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith("dateline.view."))
        .map(name -> name.replaceFirst("dateline\\.view\\.(\\w+).*", "$1"))
        .distinct()
        .map(
            panel ->
                DynamicTest.dynamicTest(
                    panel,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("dateline.view." + panel + "..")
                            .should()
                            .dependOnClassesThat(anotherPanelThan(panel))
                            .check(house)));
  }

  private static DescribedPredicate<JavaClass> anotherPanelThan(String panel) {
    return DescribedPredicate.describe(
        "belong to another panel than " + panel,
        type ->
            type.getPackageName().startsWith("dateline.view.")
                && !type.getPackageName().startsWith("dateline.view." + panel));
  }
}
