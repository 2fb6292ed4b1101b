package dateline.map;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Coasts, lakes and borders of the whole world. Immutable; about a megabyte.
 *
 * <p>The file is packed with GZIP: the number {@value #MAGIC}, then the four lists in their order,
 * each as its length and its paths, each path as its length and its points. Every number but the
 * first is of variable length (seven bits a byte, the lowest first, the highest bit for "more");
 * points are differences to the point before in hundredths of a degree, longitude then latitude,
 * signs folded into the lowest bit. The first point of a path is measured from the last of the one
 * before.
 *
 * @param land rings of coasts
 * @param water rings of lakes and inland seas
 * @param borders lines that are borders
 * @param unsettled lines that part what one side holds from what another claims
 */
public record World(List<Path> land, List<Path> water, List<Path> borders, List<Path> unsettled) {

  static final int MAGIC = 0x444C574D;

  /** No file of ours has as many in a list. */
  private static final int MOST = 1_000_000;

  public World {
    land = List.copyOf(land);
    water = List.copyOf(water);
    borders = List.copyOf(borders);
    unsettled = List.copyOf(unsettled);
  }

  /** The world that the program comes with. Reads it: belongs off the JavaFX thread. */
  public static World bundled() {
    try (InputStream in = World.class.getResourceAsStream("/assets/world.map")) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its map.");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's map cannot be read.", e);
    }
  }

  static World read(InputStream packed) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("no map");
      }
      Reader reader = new Reader(in);
      return new World(reader.paths(), reader.paths(), reader.paths(), reader.paths());
    }
  }

  private static final class Reader {
    private final DataInputStream in;
    private int east;
    private int north;

    Reader(DataInputStream in) {
      this.in = in;
    }

    List<Path> paths() throws IOException {
      int count = count();
      List<Path> paths = new ArrayList<>();
      for (int path = 0; path < count; path++) {
        int points = count();
        int[] easts = new int[points];
        int[] norths = new int[points];
        for (int point = 0; point < points; point++) {
          east += signed();
          north += signed();
          easts[point] = east;
          norths[point] = north;
        }
        paths.add(new Path(easts, norths));
      }
      return paths;
    }

    private int count() throws IOException {
      int count = number();
      if (count < 0 || count > MOST) {
        throw new IOException("broken map");
      }
      return count;
    }

    private int signed() throws IOException {
      int folded = number();
      return (folded >>> 1) ^ -(folded & 1);
    }

    private int number() throws IOException {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        int next = in.readUnsignedByte();
        number |= (next & 0x7F) << shift;
        if (next < 0x80) {
          return number;
        }
      }
    }
  }
}
