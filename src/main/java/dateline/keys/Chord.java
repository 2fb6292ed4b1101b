package dateline.keys;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What is pressed at once to have something done. */
public sealed interface Chord {

  /**
   * A key, with the keys that are held with it.
   *
   * @param shortcut Ctrl, and Command on macOS
   */
  record Press(KeyCode code, boolean shortcut, boolean shift, boolean alt) implements Chord {

    /** The keys of an event. */
    public static Press of(KeyEvent event) {
      return new Press(
          event.getCode(), event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
    }

    /** Whether a text field would take it for text or for moving in the text. */
    public boolean isPlain() {
      return !shortcut && !alt && !code.isFunctionKey() && code != KeyCode.ESCAPE;
    }

    /** As {@link Chord#of} reads it. */
    @Override
    public String toString() {
      return (shortcut ? "Ctrl+" : "")
          + (alt ? "Alt+" : "")
          + (shift ? "Shift+" : "")
          + code.name();
    }
  }

  /** A character, on whatever key a keyboard has it. */
  record Typed(String character) implements Chord {

    /** As {@link Chord#of} reads it. */
    @Override
    public String toString() {
      return "'" + character + "'";
    }
  }

  /** Keys that write the same character on almost every keyboard that has them. */
  Map<KeyCode, String> SIGNS =
      Map.of(
          KeyCode.PERIOD, ".",
          KeyCode.COMMA, ",",
          KeyCode.SLASH, "/",
          KeyCode.OPEN_BRACKET, "[",
          KeyCode.CLOSE_BRACKET, "]",
          KeyCode.MINUS, "-",
          KeyCode.PLUS, "+",
          KeyCode.EQUALS, "=",
          KeyCode.SEMICOLON, ";",
          KeyCode.BACK_SLASH, "\\");

  /**
   * Reads a chord: {@code Ctrl+Shift+T}, {@code PAGE_DOWN}, {@code DIGIT3}, or in quotation marks
   * the character that is written: {@code '?'}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  static Chord of(String text) {
    if (text.length() >= 3 && text.startsWith("'") && text.endsWith("'")) {
      String character = text.substring(1, text.length() - 1);
      if (character.codePointCount(0, character.length()) != 1 || character.isBlank()) {
        throw new IllegalArgumentException("not one character: " + text);
      }
      return new Typed(character);
    }
    boolean shortcut = false;
    boolean shift = false;
    boolean alt = false;
    String[] parts = text.split("\\+", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      switch (parts[i]) {
        case "Ctrl" -> shortcut = true;
        case "Shift" -> shift = true;
        case "Alt" -> alt = true;
        default -> throw new IllegalArgumentException("not a key to hold: " + text);
      }
    }
    KeyCode code = KeyCode.valueOf(parts[parts.length - 1]);
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
      throw new IllegalArgumentException("not a key to press: " + text);
    }
    return new Press(code, shortcut, shift, alt);
  }

  /**
   * The chord that a pressed key is taken for when a user chooses one; null when that is only known
   * from the character that it writes, see {@link #ofTyped}, and for keys that are only held.
   */
  static @Nullable Chord ofPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
      return null;
    }
    boolean named =
        code.isLetterKey()
            || code.isDigitKey()
            || code.isFunctionKey()
            || code.isNavigationKey()
            || code.isKeypadKey()
            || code.isWhitespaceKey()
            || code == KeyCode.BACK_SPACE
            || code == KeyCode.DELETE
            || code == KeyCode.INSERT
            || code == KeyCode.ESCAPE;
    boolean shiftedDigit = code.isDigitKey() && event.isShiftDown();
    boolean held = event.isShortcutDown() || event.isAltDown();
    return held || (named && !shiftedDigit) ? Press.of(event) : null;
  }

  /** The chord of a character that a key wrote; null for what is not to be seen. */
  static @Nullable Chord ofTyped(KeyEvent event) {
    String character = event.getCharacter();
    boolean visible =
        character.codePointCount(0, character.length()) == 1
            && !character.isBlank()
            && !Character.isISOControl(character.codePointAt(0));
    return visible ? new Typed(character) : null;
  }

  /** Whether one press of a key can mean both. */
  default boolean meets(Chord other) {
    return meaning().equals(other.meaning());
  }

  /** The same for all chords that one press can mean. */
  default Object meaning() {
    String sign = sign();
    return sign == null ? this : sign;
  }

  /** The character that it writes; null when that is none or depends on the keyboard. */
  private @Nullable String sign() {
    return switch (this) {
      case Typed(String character) -> character;
      case Press(KeyCode code, boolean shortcut, boolean shift, boolean alt) ->
          shortcut || shift || alt ? null : SIGNS.get(code);
    };
  }

  /** Whether it is where some keyboards have a key that lists of keys name already. */
  default boolean isAnotherSpelling() {
    return this instanceof Press press
        && switch (press.code) {
          case EQUALS, ADD, SUBTRACT, NUMPAD0 -> true;
          default -> false;
        };
  }
}
