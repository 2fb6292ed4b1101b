package dateline.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces of one document: our own, and for letters that these lack those of the machine. Of
 * one thread.
 */
public final class Typefaces implements Closeable {

  /** Stands for a letter that no typeface has. */
  private static final char STAND_IN = '\u25A1';

  private final PDDocument document;
  private final Supplier<SystemTypefaces> elsewhere;
  private final Map<Face, Typeface> own = new EnumMap<>(Face.class);
  private final List<Typeface> borrowed = new ArrayList<>();
  private final Map<Integer, Typeface> found = new HashMap<>();
  private final SortedSet<Integer> missing = new TreeSet<>();
  private @Nullable SystemTypefaces system;

  Typefaces(PDDocument document, Supplier<SystemTypefaces> elsewhere) {
    this.document = document;
    this.elsewhere = elsewhere;
  }

  /** Letters of one typeface, one after the other. */
  record Stretch(Typeface typeface, String text, boolean shaped) {

    /** In points. */
    double width(double size, boolean rightToLeft) {
      return shaped
          ? typeface.shaped(text, size, rightToLeft).getLogicalBounds().getWidth()
          : typeface.width(text) * size;
    }
  }

  /** Letters that no typeface of this machine has, and that stand as boxes on the page. */
  public SortedSet<Integer> missing() {
    return missing;
  }

  Typeface own(Face face) {
    return own.computeIfAbsent(face, this::read);
  }

  private Typeface read(Face face) {
    try (InputStream file =
        Objects.requireNonNull(Typefaces.class.getResourceAsStream(face.resource()))) {
      return new Typeface(document, new TTFParser().parse(new RandomAccessReadBuffer(file)), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width of one line of text without joined letters, in points. */
  double width(String text, Face face, double size) {
    return stretches(Letters.clean(text), face).stream()
        .mapToDouble(stretch -> stretch.width(size, false))
        .sum();
  }

  /** Cuts text, which was cleaned, into what one typeface can write. */
  List<Stretch> stretches(String text, Face face) {
    Typeface ours = own(face);
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder gathered = new StringBuilder();
    Typeface current = ours;
    boolean shaped = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      boolean silent = Letters.isSilent(letter);
      boolean follows = silent || (Letters.isMark(letter) && current.has(letter));
      Typeface needed = follows ? current : typeface(letter, ours, current);
      boolean joins = follows ? shaped : needed.shapes() && Letters.isShaped(letter);
      if (needed != current || joins != shaped) {
        flush(gathered, current, shaped, stretches);
        current = needed;
        shaped = joins;
      }
      if (!silent || shaped) {
        gathered.appendCodePoint(needed.has(letter) || silent ? letter : STAND_IN);
      }
    }
    flush(gathered, current, shaped, stretches);
    return stretches;
  }

  private static void flush(
      StringBuilder gathered, Typeface typeface, boolean shaped, List<Stretch> to) {
    if (!gathered.isEmpty()) {
      to.add(new Stretch(typeface, gathered.toString(), shaped));
      gathered.setLength(0);
    }
  }

  private Typeface typeface(int letter, Typeface ours, Typeface current) {
    if (ours.has(letter) || missing.contains(letter)) {
      return ours;
    }
    return current.has(letter) ? current : found.computeIfAbsent(letter, it -> find(it, ours));
  }

  private Typeface find(int letter, Typeface ours) {
    for (Typeface one : borrowed) {
      if (one.has(letter)) {
        return one;
      }
    }
    SystemTypefaces there = system;
    if (there == null) {
      there = elsewhere.get();
      system = there;
    }
    Typeface next = there.next(document, letter);
    if (next == null) {
      missing.add(letter);
      return ours;
    }
    borrowed.add(next);
    return next;
  }

  @Override
  public void close() throws IOException {
    for (Typeface typeface : own.values()) {
      typeface.close();
    }
    for (Typeface typeface : borrowed) {
      typeface.close();
    }
  }
}
