package dateline.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Something that a user can do by a key. */
public sealed interface Action permits WindowAction, ShowAction {

  /** Where keys mean this. The same key may mean another thing elsewhere. */
  enum Context {
    WINDOW,
    SHOW
  }

  /** Where lists of keys show it, in their order. */
  enum Section {
    FILE(Context.WINDOW),
    STEP(Context.WINDOW),
    PANE(Context.WINDOW),
    READ(Context.WINDOW),
    FIND(Context.WINDOW),
    NOTES(Context.WINDOW),
    FACES(Context.WINDOW),
    PRESENT(Context.WINDOW),
    WINDOW(Context.WINDOW),
    SHOW_STEPS(Context.SHOW),
    SHOW_STORY(Context.SHOW),
    SHOW_SCREEN(Context.SHOW),
    SHOW_POINT(Context.SHOW),
    SHOW_SPEAKER(Context.SHOW),
    SHOW_AUTO(Context.SHOW),
    SHOW_WINDOWS(Context.SHOW);

    private final Context context;

    Section(Context context) {
      this.context = context;
    }

    public Context context() {
      return context;
    }

    /** The key of its words. */
    public String words() {
      return "keys.section." + word(this);
    }
  }

  /** Its name in the settings' file. */
  String id();

  /** The key of its words. */
  String words();

  Section section();

  /** The keys that it has by default. */
  List<Chord> defaults();

  /** All actions, in the order of the lists of keys. */
  static List<Action> all() {
    return Stream.<Action>concat(Stream.of(WindowAction.values()), Stream.of(ShowAction.values()))
        .toList();
  }

  /** All actions of a context. */
  static List<Action> of(Context context) {
    return all().stream().filter(action -> action.section().context() == context).toList();
  }

  /** A constant as words and files name it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
