package dateline.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Anchor;
import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.Use;
import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Link;
import dateline.model.Source;
import dateline.model.Timeline;
import dateline.model.Tour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the record of February 2020 and the five articles that it rests on. */
class RecordTest {

  /** Paragraphs that no event rests on, by their first words, each with its reason. */
  private static final Map<String, String> NOTHING_DATED =
      Map.of(
          "Porridge with Water", "a heading; the paragraph below it tells of the breakfast",
          "A Window of Opportunity", "a heading; the last paragraph says what is meant");

  /** As many words as still make a citation and not a copy. */
  private static final int WORDS_IN_A_QUOTATION = 30;

  /** As many words in a row as two writers may share by chance. */
  private static final int WORDS_IN_COMMON = 8;

  /** The key events, which keep their labels when room runs out. */
  private static final Set<String> KEY_EVENTS =
      Set.of(
          "no-contract-2020",
          "oil-cutoff",
          "oil-partly-back",
          "norway-delivery",
          "pompeo-visit",
          "oil-offer",
          "ambassador-pledge",
          "sochi-talks",
          "oil-market-price",
          "gas-price-kept");

  private static ShippedFile file;
  private static Timeline timeline;
  private static Dossier dossier;

  @BeforeAll
  static void openTheRecord() {
    file = ShippedFile.open(ShippedFile.BELARUS);
    timeline = file.timeline();
    dossier = file.opened().dossier();
  }

  /** The texts of all articles, one after the other. */
  static String articles(ShippedFile file) {
    return file.timeline().sources().stream()
        .map(source -> article(file, source).text())
        .collect(Collectors.joining("\n"));
  }

  private static Article article(ShippedFile file, Source source) {
    return Objects.requireNonNull(file.opened().dossier().article(source.id()), source.id());
  }

  @Test
  void everyQuotationStandsAtExactlyOnePlace() {
    ShippedFile.none(
        dossier.citations().stream()
            .filter(citation -> !(citation.anchor() instanceof Anchor.Exact))
            .map(citation -> file.at(citation) + ": not exact: " + citation.quote().exact()));
  }

  @Test
  void everyQuotationKeepsWithinOneParagraph() {
    ShippedFile.none(
        dossier.citations().stream()
            .filter(citation -> paragraphs(citation).count() > 1)
            .map(citation -> file.at(citation) + ": over paragraphs: " + citation.quote().exact()));
  }

  @Test
  void everyQuotationIsShortEnoughToBeACitation() {
    ShippedFile.none(
        dossier.citations().stream()
            .filter(
                citation ->
                    citation.quote().exact().split("\\s+", -1).length > WORDS_IN_A_QUOTATION)
            .map(citation -> file.at(citation) + ": too long: " + citation.quote().exact()));
  }

  @Test
  void noEventQuotesTheSameWordsTwice() {
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < timeline.events().size(); i++) {
      Set<String> quoted = new HashSet<>();
      for (Citation citation : dossier.ofEvent(i)) {
        if (!quoted.add(citation.quote().source() + citation.quote().exact())) {
          complaints.add(file.at(citation) + ": quoted before");
        }
      }
    }
    ShippedFile.none(complaints.stream());
  }

  @Test
  void everyParagraphSupportsAnEvent() {
    List<String> complaints = new ArrayList<>();
    Set<String> needless = new HashSet<>(NOTHING_DATED.keySet());
    for (Source source : timeline.sources()) {
      Set<Integer> cited =
          dossier.inSource(source.id()).stream()
              .filter(citation -> citation.use() instanceof Use.OfEvent)
              .flatMap(RecordTest::paragraphs)
              .collect(Collectors.toSet());
      List<Article.Paragraph> paragraphs = article(file, source).paragraphs();
      for (int i = 0; i < paragraphs.size(); i++) {
        String text = article(file, source).textOf(paragraphs.get(i).range());
        boolean excepted = NOTHING_DATED.keySet().stream().anyMatch(text::startsWith);
        if (!cited.contains(i) && !excepted) {
          complaints.add(source.document() + ": paragraph " + (i + 1) + ": no event: " + text);
        } else if (!cited.contains(i)) {
          needless.removeIf(text::startsWith);
        }
      }
    }
    needless.forEach(words -> complaints.add("no longer an exception: " + words));
    ShippedFile.none(complaints.stream());
  }

  /** The indices of the paragraphs that a citation touches. */
  private static Stream<Integer> paragraphs(Citation citation) {
    if (citation.anchor() instanceof Anchor.Exact(var range)) {
      Article article = Objects.requireNonNull(dossier.article(citation.quote().source()));
      return IntStream.rangeClosed(
              article.paragraphAt(range.start()), article.paragraphAt(range.end() - 1))
          .boxed();
    }
    return Stream.of();
  }

  @Test
  void everyDateSaysHowItWasReached() {
    List<Event> events = timeline.events();
    ShippedFile.none(
        IntStream.range(0, events.size())
            .filter(i -> !saysHow(events.get(i)))
            .mapToObj(i -> file.at("events", i) + ": basisNote: " + events.get(i).basisNote()));
  }

  /** A date from elsewhere has to be called so in words too. */
  private static boolean saysHow(Event event) {
    return event.basis() == Basis.BACKGROUND
        ? event.basisNote().toLowerCase(Locale.ROOT).contains("background")
        : !event.basisNote().isEmpty();
  }

  @Test
  void everySourceSaysWhatAReaderShouldKnowOfItAndIsHeldByItsChecksum() throws IOException {
    String readme = Files.readString(Path.of("seeds/README.md"));
    List<Source> sources = timeline.sources();
    assertEquals(5, sources.size());
    ShippedFile.none(
        IntStream.range(0, sources.size())
            .filter(
                i -> {
                  Source source = sources.get(i);
                  return source.caveat().isEmpty()
                      || source.publishedNote().isEmpty()
                      || source.published() == null
                      || source.language().isEmpty()
                      || source.sha256().isEmpty()
                      || !readme.contains(source.sha256())
                      || !readme.contains(Path.of(source.document()).getFileName().toString());
                })
            .mapToObj(i -> file.at("sources", i) + ": incomplete, or not as in seeds/README.md"));
  }

  @Test
  void everyArticleHasAnEventForItsPublicationWithTheSameDate() {
    ShippedFile.none(
        IntStream.range(0, timeline.sources().size())
            .filter(
                i -> {
                  Source source = timeline.sources().get(i);
                  return timeline.events().stream()
                      .noneMatch(
                          event ->
                              event.id().equals("pub-" + source.id())
                                  && event.when().equals(source.published()));
                })
            .mapToObj(i -> file.at("sources", i) + ": no such event of publication"));
  }

  @Test
  void everySpellingOfANameStandsInAnArticle() {
    String articles = articles(file);
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < timeline.entities().size(); i++) {
      Entity entity = timeline.entities().get(i);
      for (String alias : entity.aliases()) {
        if (!articles.contains(alias.replace('\'', '’')) && !articles.contains(alias)) {
          complaints.add(file.at("entities", i) + ": in no article: " + alias);
        }
      }
    }
    ShippedFile.none(complaints.stream());
  }

  @Test
  void everyEntityIsOfAnEvent() {
    Set<String> used =
        timeline.events().stream()
            .flatMap(event -> Stream.concat(event.entities().stream(), Stream.of(event.place())))
            .collect(Collectors.toSet());
    ShippedFile.none(
        entities(entity -> !used.contains(entity.id())).map(place -> place + ": of no event"));
  }

  @Test
  void everyPlaceIsOnTheMap() {
    ShippedFile.none(
        entities(entity -> entity.kind() == Entity.Kind.PLACE && entity.coordinates() == null)
            .map(place -> place + ": no coordinates"));
  }

  private static Stream<String> entities(Predicate<Entity> which) {
    return IntStream.range(0, timeline.entities().size())
        .filter(i -> which.test(timeline.entities().get(i)))
        .mapToObj(i -> file.at("entities", i));
  }

  @Test
  void everyDisagreementQuotesEachAccountAndAssessesThem() {
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < timeline.disagreements().size(); i++) {
      Disagreement disagreement = timeline.disagreements().get(i);
      if (disagreement.assessment().isEmpty() || disagreement.accounts().size() < 2) {
        complaints.add(file.at("disagreements", i) + ": nothing weighed");
      }
      for (int j = 0; j < disagreement.accounts().size(); j++) {
        if (disagreement.accounts().get(j).quote().exact().isEmpty()) {
          complaints.add(file.at("disagreements", i, "accounts", j) + ": quotes nothing");
        }
      }
    }
    ShippedFile.none(complaints.stream());
  }

  /** So that a reader who weighs the accounts finds each article beside one of the events. */
  @Test
  void everyAccountIsOfAnArticleThatSupportsOneOfItsEvents() {
    Map<String, Set<String>> sources =
        timeline.events().stream()
            .collect(
                Collectors.toMap(
                    Event::id,
                    event ->
                        event.evidence().stream()
                            .map(evidence -> evidence.quote().source())
                            .collect(Collectors.toSet())));
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < timeline.disagreements().size(); i++) {
      Disagreement disagreement = timeline.disagreements().get(i);
      Set<String> supporting =
          disagreement.events().stream()
              .flatMap(event -> sources.getOrDefault(event, Set.of()).stream())
              .collect(Collectors.toSet());
      for (int j = 0; j < disagreement.accounts().size(); j++) {
        String source = disagreement.accounts().get(j).quote().source();
        if (!supporting.contains(source)) {
          complaints.add(file.at("disagreements", i, "accounts", j) + ": no event has " + source);
        }
      }
    }
    ShippedFile.none(complaints.stream());
  }

  @Test
  void aLinkThatAnArticleMakesIsQuotedAndTheEditorsOwnSaysWhy() {
    List<Link> links = timeline.links();
    ShippedFile.none(
        IntStream.range(0, links.size())
            .filter(
                i ->
                    links.get(i).inferred()
                        ? links.get(i).note().isEmpty()
                        : links.get(i).evidence().isEmpty())
            .mapToObj(i -> file.at("links", i) + ": nothing to rest on"));
  }

  @Test
  void theEditorCopiesNoSentenceOfAnArticle() {
    String articles = " " + OwnWords.wordsOf(articles(file));
    List<String> complaints = new ArrayList<>();
    for (OwnWords own : OwnWords.of(file)) {
      for (String piece : own.unquoted().split("\\|", -1)) {
        String[] words = OwnWords.wordsOf(piece).split(" ", -1);
        for (int i = 0; i + WORDS_IN_COMMON < words.length; i++) {
          String run = String.join(" ", List.of(words).subList(i, i + WORDS_IN_COMMON));
          if (articles.contains(" " + run + " ")) {
            complaints.add(own.complaint("as in an article: " + run));
          }
        }
      }
    }
    ShippedFile.none(complaints.stream());
  }

  @Test
  void theKeyEventsAreFewAndKeepTheirLabels() {
    Set<String> heavy =
        timeline.events().stream()
            .filter(event -> event.weight() == Event.MAX_WEIGHT)
            .map(Event::id)
            .collect(Collectors.toSet());
    assertTrue(heavy.containsAll(KEY_EVENTS), heavy::toString);
    assertTrue(heavy.size() <= 16, heavy::toString);
  }

  @Test
  void theLessonIsAboutTwelveStepsEachWithWordsForTheTeacherAQuestionAndAPassage() {
    Tour lesson = timeline.tours().getFirst();
    assertEquals(40, lesson.minutes());
    assertEquals(12, lesson.steps().size());
    ShippedFile.none(
        IntStream.range(0, lesson.steps().size())
            .filter(
                i -> {
                  Tour.Step step = lesson.steps().get(i);
                  return step.notes().isEmpty()
                      || step.question().isEmpty()
                      || step.minutes() == 0
                      || step.passage() == null;
                })
            .mapToObj(i -> file.at("tours", 0, "steps", i) + ": incomplete"));
  }

  @Test
  void theChronologyForAnalystsVisitsEveryEventButTheLightest() {
    Set<String> visited =
        timeline.tours().getLast().steps().stream()
            .map(Tour.Step::event)
            .collect(Collectors.toSet());
    List<Event> events = timeline.events();
    ShippedFile.none(
        IntStream.range(0, events.size())
            .filter(i -> events.get(i).weight() > Event.MIN_WEIGHT)
            .filter(i -> !visited.contains(events.get(i).id()))
            .mapToObj(i -> file.at("events", i) + ": not in the chronology"));
  }
}
