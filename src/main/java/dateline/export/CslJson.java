package dateline.export;

import dateline.model.Source;
import dateline.time.Edtf;
import dateline.time.EdtfWords;
import dateline.time.Precision;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Sources as CSL-JSON, the form that Zotero, Pandoc and citeproc read (Citation Style Language,
 * {@code csl-data.json}).
 *
 * <p>A date becomes {@code date-parts}, two of them for an interval; years before the common era
 * are counted as historians do (the year 0 of EDTF is -1). An approximate, uncertain or unspecified
 * date, or one of several, is {@code circa}. An open or unknown end leaves the other end alone. The
 * note says in words what the parts cannot.
 */
public final class CslJson {

  private static final Pattern SEASON = Pattern.compile("\\D*-?\\d+-2([1-4])\\W*");
  private static final Locale WORDS = Locale.ENGLISH;

  private CslJson() {}

  public static String text(List<Source> sources) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
      json.writeStartArray();
      sources.forEach(source -> write(source, json));
      json.writeEndArray();
    }
    return text.append("\n").toString();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter()
          .withObjectIndenter(indenter)
          .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static void write(Source source, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", source.id());
    json.writeStringProperty("type", source.outlet().isEmpty() ? "document" : "article-newspaper");
    json.writeStringProperty("title", source.title());
    text("container-title", source.outlet(), json);
    if (!source.author().isEmpty()) {
      json.writeArrayPropertyStart("author");
      json.writeStartObject();
      json.writeStringProperty("literal", source.author());
      json.writeEndObject();
      json.writeEndArray();
    }
    Edtf published = source.published();
    if (published != null) {
      issued(published, json);
    }
    text("URL", source.url(), json);
    text("language", source.language(), json);
    text("note", note(source), json);
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  private static String note(Source source) {
    Edtf published = source.published();
    String date =
        published == null || isPlain(published)
            ? ""
            : "Published: " + EdtfWords.of(WORDS).full(published) + ".";
    return Stream.of(date, source.publishedNote(), source.caveat())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isPlain(Edtf date) {
    return !isCirca(date) && !date.isInterval() && !date.isSet();
  }

  private static boolean isCirca(Edtf date) {
    return date.approximate() || date.uncertain() || date.unspecified() || date.isOneOf();
  }

  private static void issued(Edtf date, JsonGenerator json) {
    List<int[]> parts = parts(date);
    if (parts.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("issued");
    json.writeArrayPropertyStart("date-parts");
    for (int[] part : parts) {
      json.writeStartArray();
      for (int number : part) {
        json.writeNumber(number);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    Matcher season = SEASON.matcher(date.text());
    if (season.matches()) {
      json.writeNumberProperty("season", Integer.parseInt(season.group(1)));
    }
    if (isCirca(date)) {
      json.writeBooleanProperty("circa", true);
    }
    json.writeEndObject();
  }

  private static List<int[]> parts(Edtf date) {
    if (date.isInterval()) {
      String[] sides = date.text().split("/", -1);
      List<int[]> parts = new ArrayList<>();
      for (String side : sides) {
        if (!side.isEmpty() && !side.equals("..")) {
          Edtf end = Edtf.parse(side);
          boolean last = parts.size() == 1 || sides[0].isEmpty() || sides[0].equals("..");
          add(parts, last ? end.latest() : end.earliest(), end.precision());
        }
      }
      return parts;
    }
    List<int[]> parts = new ArrayList<>();
    Precision precision = date.precision();
    boolean season = SEASON.matcher(date.text()).matches();
    add(parts, date.earliest(), season ? Precision.YEAR : precision);
    boolean wide =
        date.isSet()
            || date.unspecified()
            || precision.compareTo(Precision.YEAR) < 0
            || (precision == Precision.SEASON && !season);
    if (wide) {
      add(parts, date.latest(), precision);
    }
    return parts;
  }

  /** Adds a moment cut to a precision, unless it is none or says the same as the last. */
  private static void add(List<int[]> parts, long moment, Precision precision) {
    int[] part = part(moment, precision);
    if (part != null && (parts.isEmpty() || !Arrays.equals(parts.getLast(), part))) {
      parts.add(part);
    }
  }

  private static int @Nullable [] part(long moment, Precision precision) {
    if (moment == Long.MIN_VALUE || moment == Long.MAX_VALUE) {
      return null;
    }
    LocalDate day = Instant.ofEpochMilli(moment).atZone(ZoneOffset.UTC).toLocalDate();
    int year = day.getYear() > 0 ? day.getYear() : day.getYear() - 1;
    return switch (precision) {
      case MILLENNIUM, CENTURY, DECADE, YEAR -> new int[] {year};
      case SEASON, MONTH -> new int[] {year, day.getMonthValue()};
      case DAY, MINUTE, SECOND, MILLISECOND ->
          new int[] {year, day.getMonthValue(), day.getDayOfMonth()};
    };
  }
}
