import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An icon in the form that each system wants, made of the PNG pictures in {@code assets/icon}: one
 * of them on Linux, an ICO on Windows, an ICNS on macOS. Both are plain containers that take PNG
 * pictures as they are (since Windows Vista and Mac OS X 10.7).
 */
final class IconFile {

  /** ICNS: the types of PNG pictures and their sizes in pixels, some of them for fine screens. */
  private static final Map<String, Integer> ICNS_TYPES = new LinkedHashMap<>();

  static {
    ICNS_TYPES.put("icp4", 16);
    ICNS_TYPES.put("icp5", 32);
    ICNS_TYPES.put("icp6", 64);
    ICNS_TYPES.put("ic07", 128);
    ICNS_TYPES.put("ic08", 256);
    ICNS_TYPES.put("ic09", 512);
    ICNS_TYPES.put("ic11", 32);
    ICNS_TYPES.put("ic12", 64);
    ICNS_TYPES.put("ic13", 256);
    ICNS_TYPES.put("ic14", 512);
  }

  private static final int[] ICO_SIZES = {16, 24, 32, 48, 64, 128, 256};

  private IconFile() {}

  /** Makes both containers of a name, in a folder, whatever this system is: to look at them. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Files.write(folder.resolve(arguments[0] + ".ico"), ico(arguments[0]));
    Files.write(folder.resolve(arguments[0] + ".icns"), icns(arguments[0]));
  }

  /** The icon of this name for this system; written into the folder if it has to be made. */
  static Path of(String name, Path folder) throws IOException {
    if (Dist.WINDOWS) {
      return Files.write(folder.resolve(name + ".ico"), ico(name));
    }
    return Dist.MAC ? Files.write(folder.resolve(name + ".icns"), icns(name)) : png(name, 256);
  }

  static Path png(String name, int size) {
    return Path.of("assets", "icon", name + "-" + size + ".png");
  }

  private static byte[] ico(String name) throws IOException {
    int place = 6 + 16 * ICO_SIZES.length;
    ByteBuffer head = ByteBuffer.allocate(place).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (int size : ICO_SIZES) {
      byte[] picture = Files.readAllBytes(png(name, size));
      // A side of 256 is written as 0; then no palette, one plane, 32 bits a pixel.
      head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
      head.putShort((short) 1).putShort((short) 32);
      head.putInt(picture.length).putInt(place + pictures.size());
      pictures.write(picture);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head.array());
    out.write(pictures.toByteArray());
    return out.toByteArray();
  }

  private static byte[] icns(String name) throws IOException {
    ByteArrayOutputStream elements = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(elements);
    for (Map.Entry<String, Integer> type : ICNS_TYPES.entrySet()) {
      byte[] picture = Files.readAllBytes(png(name, type.getValue()));
      out.write(type.getKey().getBytes(StandardCharsets.US_ASCII));
      out.writeInt(8 + picture.length);
      out.write(picture);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream file = new DataOutputStream(whole);
    file.write("icns".getBytes(StandardCharsets.US_ASCII));
    file.writeInt(8 + elements.size());
    file.write(elements.toByteArray());
    return whole.toByteArray();
  }
}
