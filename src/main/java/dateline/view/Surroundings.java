package dateline.view;

import dateline.render.Palette;
import javafx.beans.value.ObservableValue;

/**
 * What every panel is given from outside.
 *
 * @param palette the colours to paint with; style sheets follow them by themselves
 * @param stillness whether nothing should glide
 */
public record Surroundings(
    Words words,
    ObservableValue<Palette> palette,
    ObservableValue<Boolean> stillness,
    Background background) {}
