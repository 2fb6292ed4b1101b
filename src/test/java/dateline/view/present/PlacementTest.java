package dateline.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlacementTest {

  @Test
  void theSpeakerKeepsThePrimaryScreen() {
    assertEquals(new Placement(1, 0), Placement.of(2, 0, 0));
    assertEquals(new Placement(0, 1), Placement.of(2, 1, 0));
    assertEquals(new Placement(1, 0), Placement.of(3, 0, 0));
  }

  @Test
  void swappingGoesRoundAllScreensAndBack() {
    assertEquals(new Placement(0, 1), Placement.of(2, 0, 1));
    assertEquals(new Placement(1, 0), Placement.of(2, 0, 2));
    assertEquals(new Placement(2, 0), Placement.of(3, 0, 1));
    assertEquals(new Placement(0, 1), Placement.of(3, 0, 2));
  }

  @Test
  void oneScreenIsTheAudiences() {
    for (int turns = 0; turns < 3; turns++) {
      assertTrue(Placement.of(1, 0, turns).oneScreen());
    }
  }
}
