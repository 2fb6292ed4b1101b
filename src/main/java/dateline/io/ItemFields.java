package dateline.io;

import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Link;
import dateline.model.Media;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.model.Tour;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys and values of each record, in the order in which a new file has them. */
final class ItemFields {
  private ItemFields() {}

  static JsonValue.Fields timeline(Timeline timeline) {
    return new FieldList(timeline.shape())
        .always("format", Timeline.FORMAT)
        .always("title", timeline.title())
        .text("description", timeline.description())
        .text("language", timeline.language())
        .lines("sources", timeline.sources(), ItemFields::source)
        .lines("entities", timeline.entities(), ItemFields::entity)
        .lines("themes", timeline.themes(), ItemFields::theme)
        .allLines("events", timeline.events(), event -> event(event, timeline.pictures(event)))
        .lines("disagreements", timeline.disagreements(), ItemFields::disagreement)
        .lines("links", timeline.links(), ItemFields::link)
        .lines("tours", timeline.tours(), ItemFields::tour)
        .object();
  }

  private static JsonValue source(Source source) {
    return new FieldList(source.shape())
        .always("id", source.id())
        .always("title", source.title())
        .text("outlet", source.outlet())
        .text("author", source.author())
        .date("published", source.published())
        .word("publishedBasis", source.publishedBasis(), Basis.BACKGROUND)
        .text("publishedNote", source.publishedNote())
        .text("language", source.language())
        .text("url", source.url())
        .name("document", source.document())
        .text("sha256", source.sha256())
        .text("caveat", source.caveat())
        .object();
  }

  private static JsonValue entity(Entity entity) {
    return new FieldList(entity.shape())
        .always("id", entity.id())
        .always("name", entity.name())
        .always("kind", Words.word(entity.kind()))
        .texts("aliases", entity.aliases())
        .numbers("coordinates", coordinates(entity.coordinates()))
        .text("note", entity.note())
        .object();
  }

  private static @Nullable List<BigDecimal> coordinates(Entity.@Nullable Coordinates at) {
    return at == null
        ? null
        : List.of(BigDecimal.valueOf(at.latitude()), BigDecimal.valueOf(at.longitude()));
  }

  private static JsonValue theme(Theme theme) {
    return new FieldList(theme.shape())
        .always("id", theme.id())
        .always("label", theme.label())
        .object();
  }

  private static JsonValue event(Event event, List<Media> pictures) {
    return new FieldList(event.shape())
        .always("id", event.id())
        .always("when", event.when().text())
        .word("basis", event.basis(), Basis.BACKGROUND)
        .text("basisNote", event.basisNote())
        .always("title", event.title())
        .text("summary", event.summary())
        .texts("themes", event.themes())
        .texts("entities", event.entities())
        .name("place", event.place())
        .whole("weight", event.weight(), Event.DEFAULT_WEIGHT)
        .word("status", event.status(), Status.OCCURRED)
        .list("evidence", event.evidence(), ItemFields::evidence)
        .list("media", pictures, ItemFields::media)
        .object();
  }

  private static JsonValue media(Media media) {
    return new FieldList(media.shape())
        .name("file", media.file())
        .text("alt", media.alt())
        .text("caption", media.caption())
        .text("credit", media.credit())
        .text("sha256", media.sha256())
        .object();
  }

  private static JsonValue evidence(Evidence evidence) {
    return quote(new FieldList(evidence.shape()), evidence.quote())
        .text("note", evidence.note())
        .object();
  }

  private static FieldList quote(FieldList fields, Quote quote) {
    return fields
        .always("source", quote.source())
        .name("exact", quote.exact())
        .text("prefix", quote.prefix())
        .text("suffix", quote.suffix());
  }

  private static JsonValue disagreement(Disagreement disagreement) {
    return new FieldList(disagreement.shape())
        .always("id", disagreement.id())
        .texts("events", disagreement.events())
        .always("question", disagreement.question())
        .always("kind", Words.word(disagreement.kind()))
        .list("accounts", disagreement.accounts(), ItemFields::account)
        .text("assessment", disagreement.assessment())
        .object();
  }

  private static JsonValue account(Disagreement.Account account) {
    Quote quote = account.quote();
    return new FieldList(account.shape())
        .always("source", quote.source())
        .always("says", account.says())
        .name("exact", quote.exact())
        .text("prefix", quote.prefix())
        .text("suffix", quote.suffix())
        .object();
  }

  private static JsonValue link(Link link) {
    return new FieldList(link.shape())
        .always("from", link.from())
        .always("to", link.to())
        .always("kind", Words.word(link.kind()))
        .word("basis", basis(link.inferred()), basis(link.evidence().isEmpty()))
        .text("note", link.note())
        .list("evidence", link.evidence(), ItemFields::evidence)
        .object();
  }

  private static Words.LinkBasis basis(boolean inferred) {
    return inferred ? Words.LinkBasis.INFERRED : Words.LinkBasis.STATED;
  }

  static JsonValue.Fields tour(Tour tour) {
    return new FieldList(tour.shape())
        .always("id", tour.id())
        .always("title", tour.title())
        .text("description", tour.description())
        .whole("minutes", tour.minutes(), 0)
        .list("steps", tour.steps(), ItemFields::step)
        .object();
  }

  private static JsonValue step(Tour.Step step) {
    Quote passage = step.passage();
    return new FieldList(step.shape())
        .always("event", step.event())
        .text("headline", step.headline())
        .text("notes", step.notes())
        .text("question", step.question())
        .whole("minutes", step.minutes(), 0)
        .object("passage", passage == null ? null : passage(passage, Shape.NEW))
        .object();
  }

  static JsonValue.Fields passage(Quote quote, Shape shape) {
    return quote(new FieldList(shape), quote).object();
  }
}
