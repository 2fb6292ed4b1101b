package dateline.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.render.Palette;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.view.Toolkit;
import dateline.view.Words;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class LoadingPaneTest {

  /** More pulses than pass in a quarter of a second, after which it tells anew. */
  private static final int A_WHILE = 40;

  private final AtomicLong steps = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger cancelled = new AtomicInteger();

  private LoadingPane shown(String name) throws Exception {
    return Panels.on(
        () -> {
          LoadingPane pane =
              new LoadingPane(
                  new Words(Locale.ENGLISH),
                  name,
                  () -> {
                    asked.incrementAndGet();
                    return steps.get();
                  },
                  cancelled::incrementAndGet);
          Scene scene = new Scene(pane, 1024, 640);
          Look.apply(scene, Palette.LIGHT);
          Panels.layOut(scene);
          return pane;
        });
  }

  private static String progress(LoadingPane pane) throws Exception {
    return Panels.on(() -> ((Label) pane.lookup(".muted")).getText());
  }

  @Test
  void itSaysWhatIsOpenedAndHowFarItIs() throws Exception {
    LoadingPane pane = shown("вялікі 😀.json");
    String title = Panels.on(() -> ((Label) pane.lookup(".loading-title")).getText());
    assertEquals("Opening вялікі 😀.json", title);
    Toolkit.pulses(A_WHILE);
    assertEquals("Reading the file…", progress(pane));
    steps.set(1);
    Toolkit.pulses(A_WHILE);
    assertEquals("One entry read so far…", progress(pane));
    steps.set(12_345);
    Toolkit.pulses(A_WHILE);
    assertEquals("12,345 entries read so far…", progress(pane));
  }

  @Test
  void onceItIsGoneNobodyIsAskedAnyMore() throws Exception {
    LoadingPane pane = shown("a.json");
    Toolkit.pulses(A_WHILE);
    assertTrue(asked.get() > 0);
    Panels.test(() -> pane.getScene().setRoot(new Pane()));
    int before = asked.get();
    Toolkit.pulses(A_WHILE);
    assertEquals(before, asked.get());
  }

  @Test
  void escapeIsTheWayOut() throws Exception {
    LoadingPane pane = shown("a.json");
    Panels.test(
        () -> {
          Button button = (Button) pane.lookup(".button");
          assertTrue(button.isCancelButton());
          button.fire();
          assertEquals(1, cancelled.get());
        });
  }

  @Test
  void aLongNameWrapsWithinTheWindow() throws Exception {
    LoadingPane pane = shown("very long name ".repeat(30) + ".json");
    Panels.test(
        () -> {
          Label title = (Label) pane.lookup(".loading-title");
          assertTrue(title.getBoundsInParent().getMinX() >= 0);
          assertTrue(title.getBoundsInParent().getMaxX() <= 1024);
          Button button = (Button) pane.lookup(".button");
          assertTrue(button.getBoundsInParent().getMaxY() <= 640);
        });
  }
}
