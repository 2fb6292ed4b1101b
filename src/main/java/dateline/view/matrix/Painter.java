package dateline.view.matrix;

import dateline.layout.TextWidths;
import dateline.model.Event;
import dateline.render.DrawSurface;
import dateline.render.Palette;
import dateline.render.TextStyle;
import dateline.time.EdtfWords;
import dateline.view.Words;
import java.util.BitSet;
import java.util.Map;
import javafx.scene.paint.Color;

/** Paints rows and their cells. Each kind of cell has a shape of its own, not only a tone. */
final class Painter {

  private static final double INSET = 16;
  private static final double DATE = 84;

  /** How far silence steps back from small text, with 3:1 still left to the ground. */
  private static final double FAINT = 0.25;

  private static final double SMALL = 12.0 / 13;

  private final DrawSurface surface;
  private final Palette palette;
  private final TextWidths widths;
  private final Words words;
  private final EdtfWords dates;

  /** What stands out: rows of the view, or -1. */
  record Chosen(int row, int column, int hovered, boolean focused) {}

  Painter(DrawSurface surface, Palette palette, TextWidths widths, Words words) {
    this.surface = surface;
    this.palette = palette;
    this.widths = widths;
    this.words = words;
    dates = words.dates();
  }

  void paint(Grid grid, Matrix matrix, int[] rows, Map<String, Integer> hues, Chosen chosen) {
    surface.fillRect(0, 0, grid.width(), grid.height(), palette.bg());
    for (int row = grid.firstRow(); row < grid.endRow(); row++) {
      Color ground =
          row == chosen.row()
              ? palette.bgSunken()
              : row == chosen.hovered() ? palette.bgSunken().interpolate(palette.bg(), 0.5) : null;
      if (ground != null) {
        surface.fillRect(0, grid.y(row), grid.width(), Grid.ROW, ground);
      }
    }
    surface.clip(grid.left(), 0, Math.max(0, grid.width() - grid.left()), grid.height());
    for (int row = grid.firstRow(); row < grid.endRow(); row++) {
      cells(grid, matrix, rows[row], row);
    }
    if (chosen.row() >= 0 && chosen.column() >= 0) {
      double size = Math.min(grid.cell(), Grid.ROW) - 2;
      double x = grid.x(chosen.column()) + (grid.cell() - size) / 2;
      double y = grid.y(chosen.row()) + (Grid.ROW - size) / 2;
      double thickness = chosen.focused() ? 2 : 1;
      surface.strokeRound(x, y, size, size, 3, palette.accent(), thickness, false);
    }
    surface.unclip();
    for (int row = grid.firstRow(); row < grid.endRow(); row++) {
      Event event = matrix.event(rows[row]);
      boolean strong = row == chosen.row();
      int hue = event.themes().isEmpty() ? -1 : hues.getOrDefault(event.themes().getFirst(), -1);
      name(grid, event, row, strong, palette.hue(hue));
      if (grid.count() > 0) {
        count(grid, matrix, rows[row], row);
      }
    }
    surface.line(grid.left() - 0.5, 0, grid.left() - 0.5, grid.height(), palette.line(), 1);
  }

  private void name(Grid grid, Event event, int row, boolean strong, Palette.Hue hue) {
    double y = grid.y(row);
    surface.fillRound(INSET, y + 8, 3, Grid.ROW - 16, 1.5, hue.stroke());
    double x = INSET + 11;
    boolean dated = grid.name() >= 340;
    double end = grid.name() - 12;
    if (dated) {
      String date = small(dates.brief(event.when()), DATE);
      text(date, end - width(date), y, TextStyle.SMALL, palette.fgSubtle());
    }
    double room = end - x - (dated ? DATE + 12 : 0);
    TextStyle style = strong ? TextStyle.LABEL_STRONG : TextStyle.LABEL;
    text(widths.fitted(event.title(), room * (strong ? 0.97 : 1)), x, y, style, palette.fg());
  }

  /** The number of sources in words, or the one that stands alone. */
  private void count(Grid grid, Matrix matrix, int position, int row) {
    int count = matrix.count(position);
    String said =
        switch (count) {
          case 0 -> words.get("matrix.count.none");
          case 1 ->
              words.get(
                  "matrix.count.only",
                  matrix.source(matrix.supporting(position).nextSetBit(0)).shortName());
          default -> words.get("matrix.count", count, matrix.columns());
        };
    Color colour = count == 1 ? palette.fg() : palette.fgSubtle();
    String shown = small(said, grid.count() - 12);
    text(shown, grid.name(), grid.y(row), TextStyle.SMALL, colour);
  }

  private void cells(Grid grid, Matrix matrix, int position, int row) {
    BitSet supporting = matrix.supporting(position);
    BitSet differing = matrix.differing(position);
    boolean alone = supporting.cardinality() == 1;
    double y = grid.y(row) + Grid.ROW / 2;
    for (int column = 0; column < grid.columns(); column++) {
      double x = grid.x(column) + grid.cell() / 2;
      if (x > grid.left() - Grid.ROW && x < grid.width() + Grid.ROW) {
        Matrix.Cell cell =
            !supporting.get(column)
                ? Matrix.Cell.SILENT
                : differing.get(column) ? Matrix.Cell.DIFFERS : Matrix.Cell.SUPPORTS;
        glyph(cell, alone, x, y);
      }
    }
  }

  /**
   * The sign for a cell: a dash for silence, a disc for support, a diamond where accounts differ,
   * and a ring around either when no other source has the event.
   */
  void glyph(Matrix.Cell cell, boolean alone, double x, double y) {
    switch (cell) {
      case SILENT ->
          surface.line(
              x - 3, y, x + 3, y, palette.fgSubtle().interpolate(palette.bg(), FAINT), 1.5);
      case SUPPORTS -> surface.fillCircle(x, y, alone ? 3.5 : 4.5, palette.fgMuted());
      case DIFFERS -> {
        double size = alone ? 4.5 : 6;
        surface.fillPolygon(
            new double[] {x, x + size, x, x - size},
            new double[] {y - size, y, y + size, y},
            palette.warn());
      }
    }
    if (alone && cell != Matrix.Cell.SILENT) {
      Color ring = cell == Matrix.Cell.DIFFERS ? palette.warn() : palette.fgMuted();
      surface.strokeCircle(x, y, 7.5, ring, 1.5);
    }
  }

  /** A row of signs with what they mean, from the left; its width in pixels. */
  double legend(double y) {
    surface.fillRect(0, 0, 2_000, Grid.ROW, palette.bg());
    double x = legend(8, y, Matrix.Cell.SUPPORTS, false, "matrix.legend.supports");
    x = legend(x, y, Matrix.Cell.SUPPORTS, true, "matrix.legend.alone");
    x = legend(x, y, Matrix.Cell.DIFFERS, false, "matrix.legend.differs");
    return legend(x, y, Matrix.Cell.SILENT, false, "matrix.legend.silent");
  }

  private double legend(double x, double y, Matrix.Cell cell, boolean alone, String key) {
    String meaning = words.get(key);
    glyph(cell, alone, x, y);
    surface.text(meaning, x + 14, y + 4, TextStyle.SMALL, palette.fgMuted());
    return x + 14 + width(meaning) + 22;
  }

  private String small(String text, double room) {
    return widths.fitted(text, room / SMALL);
  }

  private double width(String text) {
    return widths.width(text) * SMALL;
  }

  private void text(String text, double x, double top, TextStyle style, Color colour) {
    surface.text(text, x, top + Grid.ROW / 2 + 4.5, style, colour);
  }
}
