package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PictureSizeTest {

  @Test
  void widthComesFirst() {
    assertEquals(new PictureSize(1600, 1000), PictureSize.parse("1600x1000"));
    assertEquals(new PictureSize(300, 8000), PictureSize.parse("300X8000"));
  }

  @Test
  void sizesThatNoWindowHasAreRefused() {
    for (String text : new String[] {"", "x", "10x10", "1600 x 1000", "1e3x1000", "8001x1000"}) {
      assertThrows(IllegalArgumentException.class, () -> PictureSize.parse(text), text);
    }
  }
}
