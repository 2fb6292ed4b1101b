package dateline.words;

import java.util.List;

/**
 * Something that the program has to say, before it is said in a language: a key of a package's
 * phrases and what to fill in. Made where something is found out, and put into words by {@link
 * Speech} where someone reads it. As text it is English, for logs and the command line.
 */
public sealed interface Said {

  /**
   * A phrase.
   *
   * @param home a class beside the files {@code words*.properties} that have the key
   * @param values what is filled in, as {@link Phrases#get} does; may be Said themselves
   */
  record Phrase(Class<?> home, String key, List<Object> values) implements Said {
    public Phrase {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return Speech.ENGLISH.say(this);
    }
  }

  /** Words that are in no file of phrases: the system's, or a file's. */
  record Plain(String text) implements Said {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Sentences one after another. */
  record Sentences(List<Said> all) implements Said {
    public Sentences {
      all = List.copyOf(all);
    }

    @Override
    public String toString() {
      return Speech.ENGLISH.say(this);
    }
  }

  /** A phrase of the package of a class. */
  static Said of(Class<?> home, String key, Object... values) {
    return new Phrase(home, key, List.of(values));
  }

  /** Words as they are. */
  static Said plain(String text) {
    return new Plain(text);
  }

  /** This, a space, and more. */
  default Said then(Said more) {
    return new Sentences(List.of(this, more));
  }
}
