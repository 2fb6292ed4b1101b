package dateline.keys;

import dateline.keys.Action.Context;
import dateline.keys.Chord.Press;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which keys do what: the default ones, but for what the user changed. Immutable.
 *
 * <p>Esc, Tab, Enter, and in a show the digits, keep their meaning: a show can always be left, and
 * the window always be used by keyboard alone. Where two actions of a context have the same key,
 * the user's choice goes before a default, and else the earlier in the list.
 */
public final class KeyMap {

  /** The keys as the program comes. */
  public static final KeyMap DEFAULT = of(Map.of());

  private final Map<String, List<String>> changes;
  private final Map<Action, List<Chord>> chords = new LinkedHashMap<>();
  private final Map<Context, Map<Chord, Action>> meanings = new EnumMap<>(Context.class);
  private final List<Clash> clashes = new ArrayList<>();

  /** Two actions of a context that have the same key. Only the first is done by it. */
  public record Clash(Chord chord, Action first, Action second) {}

  private KeyMap(Map<String, List<String>> changes) {
    this.changes = Map.copyOf(changes);
    for (Action action : Action.all()) {
      chords.put(action, chosen(action));
    }
    for (Context context : Context.values()) {
      meanings.put(context, meanings(context));
    }
  }

  /**
   * The keys with a user's changes.
   *
   * @param changes the keys of actions by the actions' names. What names no action, and keys that
   *     there are not or that are not to be chosen, are passed over
   */
  public static KeyMap of(Map<String, List<String>> changes) {
    return new KeyMap(changes);
  }

  private List<Chord> chosen(Action action) {
    List<String> own = changes.get(action.id());
    if (own == null) {
      return action.defaults();
    }
    List<Chord> chosen = new ArrayList<>();
    for (String text : own) {
      Chord chord = read(text);
      if (chord != null && !isKept(action.section().context(), chord) && !chosen.contains(chord)) {
        chosen.add(chord);
      }
    }
    action.defaults().stream()
        .filter(chord -> isKept(action.section().context(), chord))
        .forEach(chosen::add);
    return List.copyOf(chosen);
  }

  private static @Nullable Chord read(String text) {
    try {
      return Chord.of(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Map<Chord, Action> meanings(Context context) {
    Map<Chord, Action> meaning = new HashMap<>();
    Map<Object, Action> taken = new HashMap<>();
    List<Action> actions =
        new ArrayList<>(Action.of(context).stream().filter(this::isChanged).toList());
    actions.addAll(Action.of(context).stream().filter(action -> !isChanged(action)).toList());
    for (Action action : actions) {
      for (Chord chord : chords(action)) {
        Action other = taken.putIfAbsent(chord.meaning(), action);
        if (other == null) {
          meaning.put(chord, action);
        } else if (other != action) {
          clashes.add(new Clash(chord, other, action));
        }
      }
    }
    return meaning;
  }

  /** Whether a chord's meaning in a context is not to be chosen. */
  public static boolean isKept(Context context, Chord chord) {
    return chord instanceof Press press
        && !press.shortcut()
        && !press.alt()
        && switch (press.code()) {
          case ESCAPE, TAB, ENTER -> true;
          default -> context == Context.SHOW && !press.shift() && press.code().isDigitKey();
        };
  }

  /** An action's keys, the one to be named first coming first. */
  public List<Chord> chords(Action action) {
    return chords.getOrDefault(action, List.of());
  }

  /** The key of an action to be named where there is room for one; null when it has none. */
  public @Nullable Chord first(Action action) {
    List<Chord> all = chords(action);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** What a chord means in the window; null for nothing. */
  public @Nullable WindowAction inWindow(Chord chord) {
    return action(Context.WINDOW, chord) instanceof WindowAction action ? action : null;
  }

  /** What a chord means in a show; null for nothing. */
  public @Nullable ShowAction inShow(Chord chord) {
    return action(Context.SHOW, chord) instanceof ShowAction action ? action : null;
  }

  private @Nullable Action action(Context context, Chord chord) {
    return meanings.getOrDefault(context, Map.of()).get(chord);
  }

  /** Which action of a context has a chord, or one that the same press means; null for none. */
  public @Nullable Action holder(Context context, Chord chord) {
    for (Map.Entry<Chord, Action> entry : meanings.getOrDefault(context, Map.of()).entrySet()) {
      if (entry.getKey().meets(chord)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** The keys that two actions have; empty when the user left the defaults as they are. */
  public List<Clash> clashes() {
    return List.copyOf(clashes);
  }

  /** Whether the user changed an action's keys. */
  public boolean isChanged(Action action) {
    return changes.containsKey(action.id());
  }

  /** These keys, but for one action; those that are not to be chosen are left out. */
  public KeyMap with(Action action, List<Chord> newChords) {
    Map<String, List<String>> changed = new TreeMap<>(changes);
    if (newChords.equals(action.defaults())) {
      changed.remove(action.id());
    } else {
      changed.put(action.id(), newChords.stream().map(Chord::toString).toList());
    }
    return of(changed);
  }

  /** These keys with one more for an action, which is taken from whoever had it. */
  public KeyMap giving(Action action, Chord chord) {
    KeyMap freed = this;
    for (Action other : Action.of(action.section().context())) {
      if (other != action && chords(other).stream().anyMatch(chord::meets)) {
        freed =
            freed.with(other, chords(other).stream().filter(held -> !held.meets(chord)).toList());
      }
    }
    if (chords(action).contains(chord)) {
      return freed;
    }
    List<Chord> more = new ArrayList<>(chords(action));
    more.add(chord);
    return freed.with(action, more);
  }

  /** These keys with an action's as the program comes. */
  public KeyMap reset(Action action) {
    return with(action, action.defaults());
  }

  /** What differs from the default, by the actions' names; also what names none. */
  public Map<String, List<String>> changes() {
    return changes;
  }
}
