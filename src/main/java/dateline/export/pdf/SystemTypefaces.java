package dateline.export.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typefaces of this machine, looked through only when a letter is missing in our own. Those
 * that are plain and cover much come first. Files that cannot be read, or may not be embedded, are
 * passed over.
 */
final class SystemTypefaces {

  private static final Logger LOG = LoggerFactory.getLogger(SystemTypefaces.class);
  private static final int MOST = 1_500;
  private static final int DEPTH = 6;

  private static final List<String> PREFERRED =
      List.of("notosans", "dejavusans.", "arial.", "arialunicode", "segoeui.", "freesans.");

  private final List<Path> folders;
  private final Deque<Path> untried = new ArrayDeque<>();
  private boolean listed;

  SystemTypefaces(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Where the operating systems keep them. */
  static SystemTypefaces ofThisMachine() {
    String home = System.getProperty("user.home", "");
    String windows = System.getenv("WINDIR");
    List<Path> folders = new ArrayList<>();
    for (String folder :
        List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            home + "/.local/share/fonts",
            home + "/.fonts",
            "/System/Library/Fonts",
            "/Library/Fonts",
            home + "/Library/Fonts",
            windows == null ? "" : windows + "/Fonts")) {
      if (!folder.isEmpty()) {
        folders.add(Path.of(folder));
      }
    }
    return new SystemTypefaces(folders);
  }

  /** The next typeface that has a letter; null when there is none left. */
  @Nullable Typeface next(PDDocument document, int letter) {
    if (!listed) {
      listed = true;
      list();
    }
    for (int left = untried.size(); left > 0; left--) {
      Path file = untried.removeFirst();
      Typeface typeface = read(document, file);
      if (typeface != null && typeface.has(letter)) {
        return typeface;
      }
      if (typeface != null) {
        untried.addLast(file);
        close(typeface);
      }
    }
    return null;
  }

  private void list() {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
          files.filter(SystemTypefaces::isTypeface).limit(MOST).forEach(found::add);
        } catch (IOException | RuntimeException e) {
          LOG.debug("Typefaces in {} cannot be listed", folder, e);
        }
      }
    }
    found.stream().sorted(Comparator.comparing(SystemTypefaces::rank)).forEach(untried::add);
  }

  private static boolean isTypeface(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf");
  }

  /** Sorts regular faces of families that cover much before others. */
  private static String rank(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replace("-", "");
    boolean styled =
        Stream.of("bold", "italic", "oblique", "light", "black", "mono", "thin", "condensed")
            .anyMatch(name::contains);
    int family = 0;
    while (family < PREFERRED.size() && !name.startsWith(PREFERRED.get(family))) {
      family++;
    }
    return (styled ? "2" : "1") + family + name;
  }

  private static @Nullable Typeface read(PDDocument document, Path path) {
    TrueTypeFont file = null;
    try {
      file = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
      if (mayBeEmbedded(file)) {
        return new Typeface(document, file, shaper(path.toFile()));
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("The typeface {} cannot be read", path, e);
    }
    close(file);
    return null;
  }

  /** What the typeface's own table says of its licence: restricted, or outlines not allowed. */
  private static boolean mayBeEmbedded(TrueTypeFont file) throws IOException {
    if (file.getOS2Windows() == null) {
      return true;
    }
    int type = file.getOS2Windows().getFsType();
    return (type & 0x000F) != 0x0002 && (type & 0x0300) == 0;
  }

  private static @Nullable Font shaper(File file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException | IOException | RuntimeException | LinkageError e) {
      LOG.debug("Letters of {} cannot be joined", file, e);
      return null;
    }
  }

  private static void close(java.io.@Nullable Closeable open) {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        LOG.debug("A typeface cannot be closed", e);
      }
    }
  }
}
