package dateline.io;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a timeline comes from. It can be opened more than once and is never written to. */
public sealed interface Origin {

  /** The name that problems carry: what the user typed or chose. */
  String name();

  /** The bytes from the beginning. */
  InputStream open() throws IOException;

  /** The number of bytes, or -1 when it is not known before reading. */
  long size() throws IOException;

  /** A file of the file system. */
  static Origin of(Path file) {
    return new OfFile(file.toString(), file);
  }

  /** A text held in memory; it has no documents beside it. */
  static Origin of(String name, String text) {
    return new OfBytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes held in memory; they have no documents beside them. */
  static Origin of(String name, byte[] bytes) {
    return new OfBytes(name, bytes.clone());
  }

  /**
   * A resource of this program.
   *
   * @param path absolute, such as {@code /assets/belarus-2020.json}
   */
  static Origin ofResource(String path) {
    return new OfResource(path);
  }

  /** A file of the file system. */
  record OfFile(String name, Path file) implements Origin {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }
  }

  /** Bytes in memory. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out
  record OfBytes(String name, byte[] bytes) implements Origin {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  /** A resource of this program; {@code name} is its absolute path. */
  record OfResource(String name) implements Origin {
    boolean exists() {
      return Origin.class.getResource(name) != null;
    }

    @Override
    public InputStream open() throws IOException {
      InputStream resource = Origin.class.getResourceAsStream(name);
      if (resource == null) {
        throw new FileNotFoundException(name);
      }
      return resource;
    }

    @Override
    public long size() {
      return -1;
    }
  }

  /** The timeline within a bundle; its documents are the bundle's other entries. */
  record OfBundle(String name, ZipDirectory directory) implements Origin {
    @Override
    public InputStream open() throws IOException {
      return directory.open(Bundle.TIMELINE);
    }

    @Override
    public long size() {
      return directory.size(Bundle.TIMELINE);
    }

    /** One of its documents. */
    InputStream open(String document) throws IOException {
      return directory.open(EntryName.of(document));
    }
  }
}
