import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The kind of file that a double click gives to Dateline: the bundle. Timelines as JSON are only
 * offered under "Open with", for JSON belongs to the user's editor.
 */
final class Association {

  static final String EXTENSION = "dateline";
  static final String MIME_TYPE = "application/vnd.dateline+zip";
  static final String ICON = "dateline-document";

  private Association() {}

  /** Writes jpackage's description of the association into a folder. */
  static Path write(Path folder) throws IOException {
    String text =
        """
        extension=%s
        mime-type=%s
        description=Dateline timeline
        icon=%s
        mac.CFBundleTypeRole=Viewer
        """
            .formatted(
                EXTENSION,
                MIME_TYPE,
                IconFile.of(ICON, folder).toAbsolutePath().toString().replace('\\', '/'));
    return Files.writeString(folder.resolve("association.properties"), text);
  }
}
