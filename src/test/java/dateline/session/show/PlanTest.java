package dateline.session.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.model.Tour;
import dateline.session.show.Pace.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static List<Tour.Step> steps(int... minutes) {
    return java.util.stream.IntStream.of(minutes)
        .mapToObj(m -> Shows.step("first", "", m))
        .toList();
  }

  @Test
  void eachStepTakesItsMinutes() {
    Plan plan = Plan.of(steps(10, 5, 15), 30);
    assertEquals(600, plan.begin(1));
    assertEquals(900, plan.end(1));
    assertEquals(1800, plan.total());
  }

  @Test
  void stepsWithoutMinutesShareWhatIsLeft() {
    Plan plan = Plan.of(steps(0, 10, 0, 0), 20);
    assertEquals(200, plan.begin(1));
    assertEquals(800, plan.begin(2));
    assertEquals(1200, plan.total());
    assertEquals(600, Plan.of(steps(10, 0), 5).total());
  }

  @Test
  void whereNothingIsPlannedThereIsNoPace() {
    assertFalse(Plan.of(steps(0, 0), 0).given());
    assertFalse(Plan.of(steps(), 40).given());
    assertEquals(new Pace(Standing.UNPLANNED, 0), Pace.of(Plan.NONE, 7, 100));
  }

  @Test
  void paceAllowsAMinuteEitherWay() {
    Plan plan = Plan.of(steps(10, 5, 15), 30);
    assertEquals(new Pace(Standing.IN_TIME, 0), Pace.of(plan, 1, 540));
    assertEquals(new Pace(Standing.EARLY, 61), Pace.of(plan, 1, 539));
    assertEquals(new Pace(Standing.IN_TIME, 0), Pace.of(plan, 1, 960));
    assertEquals(new Pace(Standing.LATE, 61), Pace.of(plan, 1, 961));
    assertEquals(new Pace(Standing.OVER, 1), Pace.of(plan, 2, 1801));
  }

  @Test
  void theTimerRunsOnlyBetweenStartAndPause() {
    long second = 1_000_000_000;
    ShowTimer timer = ShowTimer.ZERO.started(5 * second);
    assertEquals(3, timer.seconds(8 * second));
    assertEquals(timer, timer.started(9 * second));
    ShowTimer paused = timer.toggled(8 * second);
    assertEquals(3, paused.seconds(100 * second));
    assertEquals(4, paused.toggled(100 * second).seconds(101 * second));
    assertEquals(0, paused.reset(100 * second).seconds(200 * second));
    assertEquals(2, timer.reset(10 * second).seconds(12 * second));
  }
}
