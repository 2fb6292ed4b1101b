package dateline.session.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

  @ParameterizedTest
  @CsvSource({
    "2020-02-01, 2020-02-01, DAYS, 0",
    "2020-02-01, 2020-02-07, DAYS, 6",
    "2020-02-07, 2020-02-01, DAYS, -6",
    "2020-02-01, 2020-08-30, MONTHS, 7",
    "2020-02-01, 1997, YEARS, -23",
    "1997, 2008, YEARS, 11",
    "2019-12, 2020-01-01, MONTHS, 1",
    "2019-12, 2020-01-20, MONTHS, 1",
    "2020, 2020-02-01, NONE, 0",
    "-0500, 1500, YEARS, 2000"
  })
  void nothingIsCountedFinerThanTheDatesBear(String from, String to, Gap.Unit unit, long count) {
    Edtf a = Edtf.parse(from);
    Edtf b = Edtf.parse(to);
    assertEquals(new Gap(unit, count), Gap.of(a.earliest(), a.latest(), b.earliest(), b.latest()));
  }
}
