package dateline.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said when JavaFX finds no window system; its own words are in the exceptions. */
class WindowStartTest {

  @Test
  void noDisplayIsToldFromADisplayThatDoesNotAnswer() {
    Throwable failure = new UnsupportedOperationException("Unable to open DISPLAY");
    assertSays("DISPLAY is not set", failure, Map.of());
    assertSays("DISPLAY is not set", failure, Map.of("DISPLAY", ""));
    assertSays("the display \":9\"", failure, Map.of("DISPLAY", ":9"));
  }

  @Test
  void theMissingGtkLibraryIsNamed() {
    Map<String, String> display = Map.of("DISPLAY", ":0");
    String name = "libgtk-3.so.0";
    assertSays(
        name, new UnsupportedOperationException("Unable to load glass GTK library."), display);
    assertSays(name, new UnsatisfiedLinkError("libXtst.so.6: cannot open"), display);
    assertSays(name, new RuntimeException(new UnsatisfiedLinkError("libXtst.so.6")), display);
  }

  @Test
  void whatIsUnknownIsQuoted() {
    assertSays("no suitable pipeline", new RuntimeException("no suitable pipeline"), Map.of());
  }

  private static void assertSays(String part, Throwable failure, Map<String, String> environment) {
    String reason = WindowStart.reason(failure, environment);
    assertTrue(reason.startsWith("dateline: cannot open a window: "), reason);
    assertTrue(reason.contains(part), reason);
    assertTrue(reason.contains("\"dateline export FILE -o OUT.png\""), reason);
    assertFalse(reason.contains("\n"), reason);
  }
}
