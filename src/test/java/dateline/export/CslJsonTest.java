package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Basis;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.time.Edtf;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslJsonTest {

  private static Source source(@Nullable String published) {
    return new Source(
        "ap",
        "Talks \"on\" <oil>",
        "Associated Press",
        "V. Isachenkov and D. Litvinova",
        published == null ? null : Edtf.parse(published),
        Basis.STATED,
        "As printed.",
        "en",
        "https://example.org/a",
        "",
        "",
        "Abridged.",
        Shape.NEW);
  }

  private static String issued(String published) {
    String json = CslJson.text(List.of(source(published))).replaceAll("\\s+", "");
    Matcher issued = Pattern.compile("\"issued\":\\{\"date-parts\":(.*?)},\"URL\"").matcher(json);
    assertTrue(issued.find(), json);
    return issued.group(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-02-07 | [[2020,2,7]]",
        "2020-02 | [[2020,2]]",
        "2020 | [[2020]]",
        "2020-02-07T10:00:00Z | [[2020,2,7]]",
        "2020-02-07/2020-02-09 | [[2020,2,7],[2020,2,9]]",
        "2019/2020-02 | [[2019],[2020,2]]",
        "2020-02-07/.. | [[2020,2,7]]",
        "/2020-02 | [[2020,2]]",
        "2020-02~ | [[2020,2]],\"circa\":true",
        "2020-02-10? | [[2020,2,10]],\"circa\":true",
        "[2020-02-01..2020-02-07] | [[2020,2,1],[2020,2,7]],\"circa\":true",
        "{2020-02-01,2020-02-07} | [[2020,2,1],[2020,2,7]]",
        "19XX | [[1900],[1999]],\"circa\":true",
        "2020-02-XX | [[2020,2,1],[2020,2,29]],\"circa\":true",
        "2020-21 | [[2020]],\"season\":1",
        "2020-33 | [[2020,1],[2020,3]]",
        "-0043 | [[-44]]",
        "0000 | [[-1]]",
        "Y-17000 | [[-17001]]"
      })
  void datesBecomeParts(String edtf, String expected) {
    assertEquals(expected, issued(edtf));
  }

  @Test
  void aDateWithoutAnyEndOrNoDateIsLeftOut() {
    assertFalse(CslJson.text(List.of(source("../.."))).contains("issued"));
    assertFalse(CslJson.text(List.of(source(null))).contains("issued"));
  }

  @Test
  void theRestIsAsReferenceManagersReadIt() {
    assertEquals(
        """
        [ {
          "id" : "ap",
          "type" : "article-newspaper",
          "title" : "Talks \\"on\\" <oil>",
          "container-title" : "Associated Press",
          "author" : [ {
            "literal" : "V. Isachenkov and D. Litvinova"
          } ],
          "issued" : {
            "date-parts" : [ [ 2020, 2 ] ],
            "circa" : true
          },
          "URL" : "https://example.org/a",
          "language" : "en",
          "note" : "Published: February 2020, about. As printed. Abridged."
        } ]
        """,
        CslJson.text(List.of(source("2020-02~"))));
  }
}
