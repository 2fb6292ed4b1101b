package dateline.io;

import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Link;
import dateline.model.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which a file names the constants of an enum: lower case, with hyphens. */
final class Words<E extends Enum<E>> {
  static final Words<Basis> BASIS = new Words<>(Basis.class);
  static final Words<Status> STATUS = new Words<>(Status.class);
  static final Words<Entity.Kind> ENTITY_KIND = new Words<>(Entity.Kind.class);
  static final Words<Disagreement.Kind> DISAGREEMENT_KIND = new Words<>(Disagreement.Kind.class);
  static final Words<Link.Kind> LINK_KIND = new Words<>(Link.Kind.class);
  static final Words<LinkBasis> LINK_BASIS = new Words<>(LinkBasis.class);

  /** How a link is known. */
  enum LinkBasis {
    STATED,
    INFERRED
  }

  private final Map<String, E> constants = new LinkedHashMap<>();

  private Words(Class<E> type) {
    Arrays.stream(type.getEnumConstants()).forEach(c -> constants.put(word(c), c));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Nullable E constant(String word) {
    return constants.get(word);
  }

  List<String> all() {
    return List.copyOf(constants.keySet());
  }
}
