package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DateReportTest {

  @Test
  void aValidDateIsReportedWithItsMoments() {
    assertEquals(
        "{\"expression\": \"?2004\", \"valid\": true, \"level\": 2, \"canonical\": \"2004?\","
            + " \"earliest\": \"2004-01-01T00:00:00Z\", \"latest\": \"2004-12-31T23:59:59.999Z\","
            + " \"problem\": null}",
        DateReport.of("?2004"));
  }

  @Test
  void anOpenEndIsNull() {
    assertTrue(
        DateReport.of("1985/..")
            .contains("\"earliest\": \"1985-01-01T00:00:00Z\", \"latest\": null"));
  }

  @Test
  void anIntervalBetweenTimesIsOfLevelZero() {
    assertEquals(
        "{\"expression\": \"1969-07-20T20:05:00Z/1969-07-20T21:36Z\", \"valid\": true, \"level\":"
            + " 0, \"canonical\": \"1969-07-20T20:05:00Z/1969-07-20T21:36Z\", \"earliest\":"
            + " \"1969-07-20T20:05:00Z\", \"latest\": \"1969-07-20T21:36:59.999Z\", \"problem\":"
            + " null}",
        DateReport.of("1969-07-20T20:05:00Z/1969-07-20T21:36Z"));
  }

  @Test
  void yearsBeyondALongOfMillisecondsAreReportedUpToTheRangeOfDates() {
    assertTrue(
        DateReport.of("Y-5E8/Y999999999")
            .contains(
                "\"earliest\": \"-500000000-01-01T00:00:00Z\","
                    + " \"latest\": \"+999999999-12-31T23:59:59.999Z\""));
    assertTrue(
        DateReport.of("[Y6E8,Y5E8]")
            .contains(
                "\"earliest\": \"+500000000-01-01T00:00:00Z\","
                    + " \"latest\": \"+600000000-12-31T23:59:59.999Z\""));
    assertTrue(DateReport.of("Y17E8").contains("\"earliest\": null, \"latest\": null"));
  }

  @Test
  void anInvalidDateIsReportedWithItsProblem() {
    assertEquals(
        "{\"expression\": \"1960-06-31\", \"valid\": false, \"level\": null, \"canonical\": null,"
            + " \"earliest\": null, \"latest\": null, \"problem\": \"Character 9 (“3”): there is no"
            + " day 31: this month has 30 days.\"}",
        DateReport.of("1960-06-31"));
  }

  @Test
  void anyInputGivesOneLineOfCleanJson() {
    String line = DateReport.of("\"\\\n\u0000\u001b\u2028\ud800x\udc00\ud83d\ude00");
    assertTrue(
        line.startsWith(
            "{\"expression\": \"\\\"\\\\\\u000a\\u0000\\u001b\\u2028\\ud800x\\udc00\ud83d\ude00\""),
        line);
    assertTrue(line.chars().noneMatch(c -> c < ' '));
  }

  @Test
  void anEmptyOrHugeExpressionHasAClearProblem() {
    assertTrue(DateReport.of("").contains("The date is empty"));
    assertTrue(DateReport.of("[".repeat(1 << 20)).contains("1,048,576 characters"));
    assertTrue(DateReport.of("9".repeat(Edtf.MAX_LENGTH)).contains("starts with Y"));
  }
}
