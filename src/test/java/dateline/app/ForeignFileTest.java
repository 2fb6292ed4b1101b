package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.app.Loading.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFileTest {

  private static final String SLIDE =
      "{\"start_date\": {\"year\": \"1999\"}, \"text\": {\"headline\": \"A\"}}";

  @TempDir private Path folder;

  private Failed load(String name, String text) throws IOException {
    return (Failed) Loading.load(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void aTimelineOfAnotherFormatIsNotShownButCanBeTakenOver() throws IOException {
    Failed failed = load("moon.v2.json", "{\"events\": [" + SLIDE + ", {}]}");
    ForeignFile foreign = Objects.requireNonNull(failed.foreign());
    assertEquals(1, Objects.requireNonNull(foreign.imported().timeline()).events().size());
    assertEquals(1, foreign.imported().problems().size());
    assertEquals("moon.v2-dateline.json", foreign.name());
  }

  @Test
  void fromWhatIsNoTimelineNothingCanBeTakenOver() throws IOException {
    for (String text : new String[] {"", "{", "[]", "{\"events\": []}", "{\"events\": [{}]}"}) {
      assertNull(load("other.json", text).foreign(), text);
    }
  }
}
