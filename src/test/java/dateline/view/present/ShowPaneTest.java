package dateline.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.render.Grounds;
import dateline.session.show.Shows;
import dateline.view.Illustrations;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.view.Toolkit;
import dateline.view.present.Slide.Heading;
import dateline.view.present.Slide.OfDissent;
import dateline.view.present.Slide.OfEvent;
import dateline.view.present.Slide.OfQuotation;
import dateline.view.present.Slide.Voice;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowPaneTest {

  @BeforeAll
  static void typefaces() {
    Toolkit.run(Look::loadTypefaces);
  }

  private static String words(int length) {
    return "Many words make one long line of them and more "
        .repeat(1 + length / 46)
        .substring(0, length);
  }

  private static SlideView laidOut(Slide slide, double width, double height) {
    SlideView view =
        new SlideView(
            new Illustrations(Shows.open(0), Panels.surroundings().background()), () -> {});
    view.show(slide, Grounds.PAPER);
    view.setPictureHeight(height);
    view.resize(width * 0.888, height * 0.665);
    view.layout();
    return view;
  }

  private static List<Text> texts(SlideView view) {
    return view.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .toList();
  }

  private static void assertNothingIsCutOff(SlideView view) {
    for (Node node : view.getChildrenUnmodifiable()) {
      Bounds bounds = node.getBoundsInParent();
      assertTrue(bounds.getMaxY() <= view.getHeight() + 4, () -> bounds + " in " + view);
      assertTrue(bounds.getMaxX() <= view.getWidth() + 4, () -> bounds + " in " + view);
    }
  }

  @ParameterizedTest
  @CsvSource({"800, 600", "1280, 800", "1920, 1080", "3840, 2160"})
  void aHeadlineOf300CharactersIsReadFromTheLastRow(double width, double height) {
    Toolkit.run(
        () -> {
          Heading heading = new Heading("Saturday, 1 February 2020 · Minsk", words(300), 0);
          SlideView view = laidOut(new OfEvent(heading, "", "", null), width, height);
          assertNothingIsCutOff(view);
          double size = texts(view).get(1).getFont().getSize();
          assertTrue(size >= height / 20 - 0.01, () -> size + " of " + height);
        });
  }

  @ParameterizedTest
  @CsvSource({"800, 600", "1280, 800", "1920, 1080", "3840, 2160"})
  void longTextIsSetSmallerUntilItFits(double width, double height) {
    Toolkit.run(
        () -> {
          Heading heading = new Heading("1 February 2020", words(300), 2);
          for (int length : new int[] {10, 200, 1_000, 5_000}) {
            assertNothingIsCutOff(
                laidOut(new OfEvent(heading, words(length), words(80), null), width, height));
            assertNothingIsCutOff(
                laidOut(new OfQuotation(heading, words(length), words(90)), width, height));
            Voice voice = new Voice(words(60), words(40), words(length / 2));
            assertNothingIsCutOff(
                laidOut(
                    new OfDissent(heading, words(120), List.of(voice, voice), words(150)),
                    width,
                    height));
          }
          String endless = "x".repeat(400);
          assertNothingIsCutOff(
              laidOut(new OfQuotation(new Heading("1", endless, 0), endless, ""), width, height));
        });
  }

  @ParameterizedTest
  @CsvSource({"800, 600", "1920, 1080", "3840, 2160"})
  void sizesAreSharesOfTheHeight(double width, double height) {
    Toolkit.run(
        () -> {
          Heading heading = new Heading("1 February 2020", "Short", 1);
          SlideView view = laidOut(new OfQuotation(heading, "“So.”", "AP"), width, height);
          List<Double> shares =
              texts(view).stream().map(text -> height / text.getFont().getSize()).toList();
          List<Double> largest = List.of(38.0, 18.0, 32.0, 45.0);
          assertEquals(4, shares.size());
          assertTrue(
              IntStream.range(0, 4).allMatch(i -> shares.get(i) <= largest.get(i)),
              shares::toString);
        });
  }
}
