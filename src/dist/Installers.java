import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the application folder and, of it, what this system installs: on Linux a Debian package and
 * a portable archive, on Windows an MSI for one user, on macOS a disk image. Run by {@code mvn
 * -Pinstaller package}; takes the arguments of {@link Dist}. The result is in {@code
 * target/installer}.
 *
 * <p>The Debian package is jpackage's with one change: what makes it part of the desktop are plain
 * files in {@code /usr/share}, which Debian's own triggers take notice of, in place of scripts that
 * need further tools and fail where a desktop is not complete. So removing it removes everything.
 */
final class Installers {

  /** Names this product to Windows, so that a newer version replaces an older; never to change. */
  private static final String UPGRADE_CODE = "5b0a9c6e-2f47-4c1e-9d0e-6a1f7c3b8d52";

  private static final String DESCRIPTION = "Event timelines with the sentence behind each event";
  private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /** What the window needs of the system; the names before the bar are those of Debian 13. */
  private static final String DEPENDS =
      "libc6, zlib1g, libgtk-3-0t64 | libgtk-3-0, libgl1, libxtst6, libxxf86vm1, libfontconfig1";

  private final Path image;
  private final Path installer;
  private final Path work;
  private final String version;

  private Installers(Path target, String version) {
    image = target.resolve("dist").resolve(Dist.NAME + (Dist.MAC ? ".app" : ""));
    installer = target.resolve("installer");
    work = target.resolve("installer-work");
    this.version = version;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Dist.main(arguments);
    new Installers(Path.of(arguments[0]), arguments[1]).make();
  }

  private void make() throws IOException, InterruptedException {
    Dist.delete(installer);
    Dist.delete(work);
    Files.createDirectories(installer);
    Files.createDirectories(work);
    if (Dist.WINDOWS) {
      windows();
    } else if (Dist.MAC) {
      jpackage("dmg", installer, List.of());
    } else {
      archive();
      debian();
    }
    Dist.delete(work);
    try (Stream<Path> made = Files.list(installer)) {
      for (Path file : made.sorted().toList()) {
        System.out.println("Made " + file + ", " + (Files.size(file) >> 20) + " MB");
      }
    }
  }

  private void windows() throws IOException, InterruptedException {
    jpackage(
        "msi",
        installer,
        List.of(
            "--file-associations",
            Association.write(work).toString(),
            "--win-per-user-install",
            "--win-menu",
            "--win-shortcut-prompt",
            "--win-dir-chooser",
            "--win-upgrade-uuid",
            UPGRADE_CODE));
  }

  private void archive() throws IOException, InterruptedException {
    run(
        Map.of(),
        "tar",
        "--create",
        "--gzip",
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--file",
        installer.resolve("%s-%s-linux.tar.gz".formatted(Dist.NAME, version)).toString(),
        "--directory",
        image.getParent().toString(),
        image.getFileName().toString());
  }

  private void debian() throws IOException, InterruptedException {
    if (!Dist.isCommand("dpkg-deb") || !Dist.isCommand("fakeroot")) {
      System.out.println("No Debian package: dpkg-deb and fakeroot are not both here");
      return;
    }
    jpackage("deb", work, List.of("--install-dir", "/usr", "--linux-app-category", "education"));
    Path made;
    try (Stream<Path> files = Files.list(work)) {
      made = files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
    }
    Path root = work.resolve("root");
    run(Map.of(), "dpkg-deb", "--raw-extract", made.toString(), root.toString());
    Path control = root.resolve("DEBIAN");
    for (String script : List.of("preinst", "postinst", "prerm", "postrm")) {
      Files.deleteIfExists(control.resolve(script));
    }
    Files.writeString(control.resolve("control"), control(control.resolve("control")));
    share(root.resolve("usr").resolve("share"));
    Files.writeString(control.resolve("md5sums"), checksums(root));
    run(
        Map.of(),
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "--build",
        root.toString(),
        installer.resolve(made.getFileName()).toString());
  }

  private static String control(Path control) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(control)) {
      if (line.startsWith("Depends:")) {
        text.append("Depends: ").append(DEPENDS).append('\n');
      } else if (line.startsWith("Maintainer:")) {
        text.append("Maintainer: Dateline <dateline@dateline.invalid>\n");
      } else if (!line.isBlank() && !line.startsWith("Provides:")) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  /** The menu entry, the kind of file, the icons, and the terms. */
  private static void share(Path share) throws IOException {
    Path given = Path.of("src", "dist", "linux");
    copy(given.resolve("dateline.desktop"), share.resolve("applications/dateline.desktop"));
    copy(given.resolve("dateline.xml"), share.resolve("mime/packages/dateline.xml"));
    copy(given.resolve("copyright"), share.resolve("doc/dateline/copyright"));
    Path icons = share.resolve("icons/hicolor");
    for (int size : ICON_SIZES) {
      Path folder = icons.resolve(size + "x" + size);
      copy(IconFile.png(Dist.NAME, size), folder.resolve("apps/dateline.png"));
      copy(
          IconFile.png(Association.ICON, size),
          folder.resolve("mimetypes/" + Association.ICON + ".png"));
    }
    Path drawn = Path.of("assets", "icon");
    copy(drawn.resolve("dateline.svg"), icons.resolve("scalable/apps/dateline.svg"));
    copy(
        drawn.resolve(Association.ICON + ".svg"),
        icons.resolve("scalable/mimetypes/" + Association.ICON + ".svg"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The list that {@code dpkg --verify} holds the installed files against. */
  private static String checksums(Path root) throws IOException {
    StringBuilder sums = new StringBuilder();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root.resolve("usr"))) {
      all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .forEach(files::add);
    }
    for (Path file : files) {
      try {
        byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file));
        sums.append(HexFormat.of().formatHex(sum)).append("  ").append(root.relativize(file));
        sums.append('\n');
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
    return sums.toString();
  }

  private void jpackage(String type, Path to, List<String> more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString());
    command.addAll(List.of("--type", type, "--name", Dist.NAME, "--app-version", version));
    command.addAll(List.of("--app-image", image.toString(), "--dest", to.toString()));
    command.addAll(List.of("--description", DESCRIPTION, "--vendor", "Dateline"));
    command.addAll(more);
    // What comes of it is taken apart again: not worth compressing.
    run(Map.of("DPKG_DEB_COMPRESSOR_TYPE", "none"), command.toArray(String[]::new));
  }

  private static void run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " failed: " + status);
    }
  }
}
