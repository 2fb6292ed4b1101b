package dateline.io;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Checksum;
import dateline.article.Dossier;
import dateline.article.Format;
import dateline.model.Problem.About;
import dateline.model.Source;
import dateline.model.Timeline;
import dateline.words.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Reads a timeline, its documents, and where its quotations stand in them. Never throws for what
 * the files hold, and never writes. Belongs off the JavaFX thread.
 */
public final class TimelineOpener {
  private final Draft draft;
  private final Origin origin;
  private final BooleanSupplier cancelled;
  private final Map<String, Checksum> checksums = new HashMap<>();

  private TimelineOpener(Draft draft, Origin origin, BooleanSupplier cancelled) {
    this.draft = draft;
    this.origin = origin;
    this.cancelled = cancelled;
  }

  public static Opened open(Origin origin) {
    return open(origin, () -> false);
  }

  /**
   * Opens a timeline with its documents, be it a JSON file or a {@link Bundle}.
   *
   * @param cancelled asked before each item, document and quotation; true ends the reading
   * @throws CancellationException when cancelled
   */
  public static Opened open(Origin origin, BooleanSupplier cancelled) {
    try {
      return origin instanceof Origin.OfFile(String name, Path file) && Bundle.isBundle(file)
          ? openFound(Bundle.open(name, file), cancelled)
          : openFound(origin, cancelled);
    } catch (IOException e) {
      return refused(origin, Unreadable.wording(e));
    } catch (Refused e) {
      return refused(origin, e.why());
    }
  }

  private static Opened refused(Origin origin, Said message) {
    Problems problems = new Problems(origin.name());
    problems.error(Place.NONE, message);
    return nothing(new Reading(null, problems.inOrder()), origin);
  }

  private static Opened nothing(Reading reading, Origin origin) {
    Dossier nothing = Dossier.of(Timeline.of("", List.of()), Map.of());
    return new Opened(reading, nothing, reading.problems(), origin);
  }

  private static Opened openFound(Origin origin, BooleanSupplier cancelled) {
    Draft draft = TimelineReader.draft(origin, cancelled);
    Reading reading = new Reading(draft.timeline(), draft.problems().inOrder());
    Timeline timeline = draft.timeline();
    if (timeline == null) {
      return nothing(reading, origin);
    }
    TimelineOpener opener = new TimelineOpener(draft, origin, cancelled);
    Dossier dossier = Dossier.of(timeline, opener.articles(timeline), opener.checksums, cancelled);
    new QuotationCheck(timeline, dossier, draft).run();
    return new Opened(reading, dossier, draft.problems().inOrder(), origin);
  }

  private Map<String, Article> articles(Timeline timeline) {
    Documents documents = new Documents(origin);
    Map<String, Article> articles = new HashMap<>();
    for (Source source : timeline.sources()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      if (!source.document().isEmpty()) {
        long place = draft.places().documents().getOrDefault(source.id(), Place.NONE);
        try {
          Documents.Content content = documents.read(source.document());
          checkSum(source, content, place);
          articles.put(
              source.id(),
              ArticleReader.read(Format.ofFileName(source.document()), content.text()));
        } catch (Refused e) {
          draft.problems().error(About.DOCUMENT, place, e.why());
        }
      }
    }
    return articles;
  }

  private void checkSum(Source source, Documents.Content content, long place) {
    if (source.sha256().isEmpty()) {
      return;
    }
    String sum = sha256(content.bytes().bytes());
    boolean matches = sum.equals(source.sha256());
    checksums.put(source.id(), matches ? Checksum.MATCHES : Checksum.DIFFERS);
    if (!matches) {
      draft
          .problems()
          .warning(
              About.DOCUMENT,
              place,
              Message.of("document.other", Wording.shown(source.document()), sum));
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
