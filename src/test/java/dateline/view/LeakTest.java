package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.model.Timeline;
import dateline.render.Palette;
import dateline.session.KnownBy;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.settings.Preferences;
import dateline.view.notes.NoteBar;
import dateline.view.tours.TourSaving;
import dateline.view.tours.ToursPane;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Of a panel whose skin was disposed of, nothing stays behind in what outlives it: the session, the
 * colours, the wish for stillness. Every skin under {@code view} is found and tried.
 */
class LeakTest {
  private static final int MOST_TRIES = 40;

  /** Outlives the panels, as those who keep files do. */
  private static final TourSaving SAVING = new NoSaving();

  /** How the controls are made that take more than a session and its surroundings. */
  private static final Map<String, BiFunction<Session, Surroundings, Control>> MADE_OTHERWISE =
      Map.of(
          ToursPane.class.getName(),
          (session, surroundings) -> new ToursPane(session, surroundings, SAVING, (_, _) -> {}),
          NoteBar.class.getName(),
          NoteBar::onEvent);

  /** Saves nothing. */
  private static final class NoSaving implements TourSaving {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Resting(""));

    @Override
    public ReadOnlyObjectProperty<State> stateProperty() {
      return state.getReadOnlyProperty();
    }

    @Override
    public void save() {}

    @Override
    public void replace() {}

    @Override
    public void saveBeside() {}
  }

  private final SimpleObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private final SimpleObjectProperty<Preferences> preferences =
      new SimpleObjectProperty<>(Preferences.DEFAULT);
  private final Surroundings surroundings =
      new Surroundings(
          new Words(Locale.ENGLISH),
          palette,
          new SimpleObjectProperty<>(true),
          new Background() {
            @Override
            public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
              then.accept(task.get());
            }
          },
          preferences);
  private final Session session = new Session(builtIn());

  private static OpenTimeline builtIn() {
    Opened opened = TimelineOpener.open(Origin.of(Path.of("assets/belarus-2020.json")));
    Timeline timeline = opened.timeline();
    assertNotNull(timeline);
    return OpenTimeline.of("", timeline, opened.dossier(), List.of());
  }

  private static Stream<JavaClass> kindsOf(Class<?> type) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dateline")
            .stream()
            .filter(each -> each.isAssignableTo(type))
            .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT));
  }

  /** Controls with a skin of their own; a button or a cell of another kind has the toolkit's. */
  private static Stream<String> panels() {
    return kindsOf(Control.class)
        .filter(
            each ->
                each.isAssignableTo(Panel.class)
                    || each.getRawSuperclass().stream()
                        .anyMatch(is -> is.isEquivalentTo(Control.class)))
        .map(JavaClass::getName)
        .sorted();
  }

  private Control made(String name) {
    BiFunction<Session, Surroundings, Control> otherwise = MADE_OTHERWISE.get(name);
    if (otherwise != null) {
      return otherwise.apply(session, surroundings);
    }
    try {
      return Class.forName(name)
          .asSubclass(Control.class)
          .getConstructor(Session.class, Surroundings.class)
          .newInstance(session, surroundings);
    } catch (ReflectiveOperationException e) {
      return fail("say in MADE_OTHERWISE how to make " + name, e);
    }
  }

  @Test
  void everySkinBelongsToAControlThatIsTried() {
    Set<String> tried =
        Toolkit.call(
            () ->
                panels()
                    .map(this::made)
                    .map(LeakTest::skinned)
                    .map(control -> control.getSkin().getClass().getName())
                    .collect(Collectors.toCollection(TreeSet::new)));
    Set<String> all =
        kindsOf(Skin.class).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, tried);
  }

  private static Control skinned(Control control) {
    Panels.scene(control, 900, 700);
    return control;
  }

  @TestFactory
  Stream<DynamicTest> nothingStaysOf() {
    return panels()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.substring(name.lastIndexOf('.') + 1), () -> gone(name)));
  }

  private void gone(String name) {
    List<WeakReference<Object>> traces = Toolkit.call(() -> usedAndDisposedOf(name));
    for (int attempt = 0; attempt < MOST_TRIES && anyLeft(traces); attempt++) {
      System.gc();
      Toolkit.pulses(1);
    }
    for (WeakReference<Object> trace : traces) {
      Object left = trace.get();
      assertTrue(left == null, () -> left + " is still held");
    }
    // What was left behind would answer now, and fail.
    Toolkit.run(this::useAll);
    assertFalse(anyLeft(traces));
  }

  private static boolean anyLeft(List<WeakReference<Object>> traces) {
    return traces.stream().anyMatch(trace -> trace.get() != null);
  }

  private List<WeakReference<Object>> usedAndDisposedOf(String name) {
    Control control = made(name);
    Scene scene = Panels.scene(control, 900, 700);
    useAll();
    Panels.layOut(scene);
    List<WeakReference<Object>> traces = new ArrayList<>();
    traces.add(new WeakReference<>(control));
    traces.add(new WeakReference<>(control.getSkin()));
    ((BorderPane) scene.getRoot()).setCenter(null);
    control.setSkin(null);
    Panels.layOut(scene);
    return traces;
  }

  /** Changes whatever a panel may listen to. */
  private void useAll() {
    session.select(3);
    session.selectPassage(5, 0);
    session.disagreementProperty().set(session.open().timeline().disagreements().getFirst().id());
    session.pin(session.open().index().at(2).id());
    session.knownByProperty().set(session.open().index().from(session.open().index().size() / 2));
    palette.set(palette.get().dark() ? Palette.LIGHT : Palette.DARK);
    preferences.set(
        preferences.get().withTextSize(preferences.get().textSize() == 100 ? 125 : 100));
    session.selectNothing();
    session.knownByProperty().set(KnownBy.EVER);
    session.open(session.open());
  }
}
