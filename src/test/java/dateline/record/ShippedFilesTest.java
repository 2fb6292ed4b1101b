package dateline.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Link;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every timeline that is shipped. */
class ShippedFilesTest {

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_QUESTION = 110;
  private static final int WORDS_IN_A_SENTENCE = 30;
  private static final long A_DAY = 86_400_000L;
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…]['\"”)]*\\s+(?=[\\p{Lu}'\"“])");
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[0-9]|20)\\d\\d\\b");

  static List<String> files() {
    return ShippedFile.ALL;
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileOpensWithoutAnyProblem(String path) {
    ShippedFile.none(ShippedFile.open(path).opened().problems().stream().map(Problem::toString));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileOpensFromTheClassPathAsFromTheFileSystem(String path) {
    Opened opened = TimelineOpener.open(Origin.ofResource("/" + path));
    ShippedFile.none(opened.problems().stream().map(Problem::toString));
    assertEquals(ShippedFile.open(path).timeline(), opened.timeline());
  }

  @Test
  void aSlipInAQuotationIsToldWithFileLineAndColumn(@TempDir Path folder) throws IOException {
    String good = Files.readString(Path.of(ShippedFile.BELARUS));
    String words = "though it partially restored them on January 4\"}";
    int at = good.indexOf(words);
    assertTrue(at > 0);
    Path slip = folder.resolve("belarus-2020.json");
    Files.writeString(
        slip,
        good.substring(0, at) + "though it fully" + good.substring(at + "though it".length()));
    try (Stream<Path> articles = Files.list(Path.of("seeds"))) {
      Path seeds = Files.createDirectory(folder.resolve("seeds"));
      for (Path article : articles.toList()) {
        Files.copy(article, seeds.resolve(article.getFileName()));
      }
    }
    long line = good.substring(0, at).lines().count();
    int column = at - good.lastIndexOf('\n', at) - 1;
    List<Problem> problems = TimelineOpener.open(Origin.of(slip)).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(
        problems.getFirst().toString().startsWith(slip + ":" + line + ":" + column + ": "),
        problems::toString);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyEventHasEvidenceOrIsBackground(String path) {
    ShippedFile file = ShippedFile.open(path);
    ShippedFile.none(
        file.opened()
            .dossier()
            .eventsWithoutEvidence()
            .filter(i -> file.timeline().events().get(i).basis() != Basis.BACKGROUND)
            .mapToObj(i -> file.at("events", i) + ": neither evidence nor background"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyEventHasASummaryAndATheme(String path) {
    ShippedFile file = ShippedFile.open(path);
    List<Event> events = file.timeline().events();
    ShippedFile.none(
        IntStream.range(0, events.size())
            .filter(i -> events.get(i).summary().isEmpty() || events.get(i).themes().isEmpty())
            .mapToObj(i -> file.at("events", i) + ": no summary or no theme"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsPartOfSomethingLiesWithinIt(String path) {
    ShippedFile file = ShippedFile.open(path);
    Map<String, Event> events = byId(file.timeline());
    ShippedFile.none(
        links(file.timeline(), Link.Kind.PART_OF)
            .filter(
                i -> {
                  Link link = file.timeline().links().get(i);
                  Edtf part = date(events, link.from());
                  Edtf whole = date(events, link.to());
                  return part.earliest() < whole.earliest() || part.latest() > whole.latest();
                })
            .mapToObj(i -> file.at("links", i) + ": the part is not within the whole"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aLinkThatGoesBackInTimeSaysWhy(String path) {
    ShippedFile file = ShippedFile.open(path);
    Map<String, Event> events = byId(file.timeline());
    ShippedFile.none(
        links(file.timeline(), Link.Kind.LED_TO, Link.Kind.RESPONDED_TO, Link.Kind.FOLLOWED_UP)
            .filter(
                i -> {
                  Link link = file.timeline().links().get(i);
                  boolean forward = link.kind() == Link.Kind.LED_TO;
                  Edtf earlier = date(events, forward ? link.from() : link.to());
                  Edtf later = date(events, forward ? link.to() : link.from());
                  return link.note().isEmpty() && latestBeginning(later) < earlier.earliest();
                })
            .mapToObj(i -> file.at("links", i) + ": goes back in time without a note"));
  }

  /** Of a date that is known only roughly its end, of everything else its beginning. */
  private static long latestBeginning(Edtf date) {
    boolean rough = !date.isInterval() && date.latest() - date.earliest() > A_DAY;
    return rough ? date.latest() : date.earliest();
  }

  @ParameterizedTest
  @MethodSource("files")
  void noTwoLinksSayTheSame(String path) {
    ShippedFile file = ShippedFile.open(path);
    Map<List<String>, Integer> seen = new HashMap<>();
    List<Link> links = file.timeline().links();
    ShippedFile.none(
        IntStream.range(0, links.size())
            .filter(i -> seen.put(List.of(links.get(i).from(), links.get(i).to()), i) != null)
            .mapToObj(i -> file.at("links", i) + ": a second link between the same two"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyTourStepIsAnEventAndTheMinutesAddUp(String path) {
    ShippedFile file = ShippedFile.open(path);
    Map<String, Event> events = byId(file.timeline());
    List<Tour> tours = file.timeline().tours();
    for (int i = 0; i < tours.size(); i++) {
      Tour tour = tours.get(i);
      int tourIndex = i;
      ShippedFile.none(
          IntStream.range(0, tour.steps().size())
              .filter(j -> !events.containsKey(tour.steps().get(j).event()))
              .mapToObj(j -> file.at("tours", tourIndex, "steps", j) + ": no such event"));
      int minutes = tour.steps().stream().mapToInt(Tour.Step::minutes).sum();
      assertEquals(tour.minutes(), minutes, () -> file.at("tours", tourIndex) + ": minutes");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void titlesAreShortAndHaveNoFullStop(String path) {
    ShippedFile.none(
        OwnWords.of(ShippedFile.open(path)).stream()
            .filter(words -> words.key().equals("title") || words.key().equals("headline"))
            .filter(words -> words.text().length() > LONGEST_TITLE || words.text().endsWith("."))
            .map(words -> words.complaint("too long, or with a full stop")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void questionsAskAndAreShort(String path) {
    ShippedFile.none(
        OwnWords.of(ShippedFile.open(path)).stream()
            .filter(words -> words.key().equals("question"))
            .filter(
                words -> words.text().length() > LONGEST_QUESTION || !words.text().endsWith("?"))
            .map(words -> words.complaint("too long, or no question")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void sentencesCanBeReadInOneBreath(String path) {
    ShippedFile.none(
        OwnWords.of(ShippedFile.open(path)).stream()
            .flatMap(
                words ->
                    SENTENCE_END
                        .splitAsStream(words.text())
                        .filter(sentence -> sentence.split("\\s+", -1).length > WORDS_IN_A_SENTENCE)
                        .map(sentence -> words.complaint("long sentence"))));
  }

  /** Years are facts; one that no article states has to be marked as brought from elsewhere. */
  @Test
  void aYearThatNoArticleStatesIsCalledBackground() {
    ShippedFile file = ShippedFile.open(ShippedFile.BELARUS);
    String articles = RecordTest.articles(file);
    ShippedFile.none(
        OwnWords.of(file).stream()
            .filter(words -> !words.text().toLowerCase(Locale.ROOT).contains("background"))
            .flatMap(
                words ->
                    YEAR.matcher(words.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(year -> !articles.contains(year))
                        .map(year -> words.complaint(year + " stands in no article"))));
  }

  private static Edtf date(Map<String, Event> events, String id) {
    return Objects.requireNonNull(events.get(id), id).when();
  }

  private static Map<String, Event> byId(Timeline timeline) {
    Map<String, Event> events = new HashMap<>();
    timeline.events().forEach(event -> events.put(event.id(), event));
    return events;
  }

  private static IntStream links(Timeline timeline, Link.Kind... kinds) {
    return IntStream.range(0, timeline.links().size())
        .filter(i -> List.of(kinds).contains(timeline.links().get(i).kind()));
  }
}
