package dateline.view;

import dateline.keys.Action;
import dateline.keys.Chord;
import dateline.keys.Chord.Press;
import dateline.keys.Chord.Typed;
import dateline.keys.KeyMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;

/** Names keys for people, as they stand on the keyboard: "Ctrl Shift T", "Page Down". */
public final class KeyWords {

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

  private final Words words;
  private final KeyMap keys;

  public KeyWords(Words words, KeyMap keys) {
    this.words = words;
    this.keys = keys;
  }

  /** One chord. */
  public String of(Chord chord) {
    return switch (chord) {
      case Typed(String character) -> character;
      case Press(KeyCode code, boolean shortcut, boolean shift, boolean alt) ->
          (shortcut ? words.get(MAC ? "key.command" : "key.ctrl") + " " : "")
              + (alt ? words.get("key.alt") + " " : "")
              + (shift ? words.get("key.shift") + " " : "")
              + name(code);
    };
  }

  private String name(KeyCode code) {
    return switch (code) {
      case MINUS -> "−";
      case LEFT,
          RIGHT,
          UP,
          DOWN,
          PAGE_DOWN,
          PAGE_UP,
          HOME,
          END,
          SPACE,
          BACK_SPACE,
          ESCAPE,
          DELETE,
          INSERT ->
          words.get("key." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      default -> Chord.SIGNS.getOrDefault(code, code.getName());
    };
  }

  /** Each chord of an action that lists name. */
  public List<String> each(Action action) {
    return keys.chords(action).stream()
        .filter(chord -> !chord.isAnotherSpelling())
        .map(this::of)
        .distinct()
        .toList();
  }

  /** All chords of an action on one line; empty when it has none. */
  public String all(Action action) {
    return each(action).stream().collect(Collectors.joining(" · "));
  }

  /** The chord of an action to be named where there is room for one; empty when it has none. */
  public String first(Action action) {
    Chord first = keys.first(action);
    return first == null ? "" : of(first);
  }

  /** What an action is, with its key: "Next event (Right)". */
  public String tip(Action action) {
    return tip(words.get(action.words()), action);
  }

  /** Other words for an action, with its key. */
  public String tip(String what, Action action) {
    String first = first(action);
    return first.isEmpty() ? what : words.get("key.tip", what, first);
  }
}
