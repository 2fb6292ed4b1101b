package dateline.io;

import dateline.article.Anchor;
import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.NearMiss;
import dateline.article.Use;
import dateline.model.Problem.About;
import dateline.model.Source;
import dateline.model.Timeline;
import dateline.words.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports quotations that are not to be found, and articles that nothing is quoted from. */
final class QuotationCheck {
  /** A near miss takes a slow search through the whole article; so much text is searched in all. */
  private static final int MOST_SEARCHED = 5_000_000;

  private final Timeline timeline;
  private final Dossier dossier;
  private final Problems problems;
  private final Draft.Places places;

  QuotationCheck(Timeline timeline, Dossier dossier, Draft draft) {
    this.timeline = timeline;
    this.dossier = dossier;
    this.problems = draft.problems();
    this.places = draft.places();
  }

  void run() {
    long searched = 0;
    for (Citation citation : dossier.lost()) {
      Article article = dossier.article(citation.quote().source());
      searched += article == null ? 0 : article.text().length();
      problems.error(
          About.QUOTATION,
          place(citation.use()),
          lost(citation, article, searched <= MOST_SEARCHED));
    }
    for (Citation citation : dossier.ambiguous()) {
      if (citation.anchor() instanceof Anchor.Ambiguous(var ranges)) {
        problems.warning(
            About.QUOTATION,
            place(citation.use()),
            Message.of("quotation.ambiguous", ranges.size()));
      }
    }
    for (Source source : timeline.sources()) {
      boolean isCited = !dossier.neverCited().contains(source.id());
      long place = places.sources().getOrDefault(source.id(), Place.NONE);
      if (!isCited) {
        problems.hint(
            About.QUOTATION, place, Message.of("source.not-cited", Wording.shown(source.id())));
      } else if (source.document().isEmpty()) {
        problems.hint(
            About.DOCUMENT, place, Message.of("source.no-document", Wording.shown(source.id())));
      }
    }
  }

  private Said lost(Citation citation, @Nullable Article article, boolean search) {
    String source = Wording.shown(citation.quote().source());
    String exact = Wording.shown(citation.quote().exact());
    List<NearMiss> near = search ? dossier.nearMisses(citation.quote()) : List.of();
    if (article == null || near.isEmpty()) {
      return Message.of("quotation.lost", source, exact);
    }
    NearMiss nearest = near.getFirst();
    return nearest.likeness() >= 1
        ? Message.of("quotation.context", source)
        : Message.of(
            "quotation.near", source, exact, Wording.shown(article.textOf(nearest.range())));
  }

  private long place(Use use) {
    return switch (use) {
      case Use.OfEvent(int event, int evidence) -> places.events().get(event)[evidence];
      case Use.OfAccount(int disagreement, int account) ->
          places.disagreements().get(disagreement)[account];
      case Use.OfLink(int link, int evidence) -> places.links().get(link)[evidence];
      case Use.OfStep(int tour, int step) -> places.tours().get(tour)[step];
    };
  }
}
