package dateline.view.find;

import dateline.session.Facet;
import dateline.session.Facets.Option;
import dateline.session.Filter;
import java.util.List;
import java.util.Map;

/**
 * What the panel of the filter offers.
 *
 * @param options with the counts under the filter
 * @param all the same without any filter, to keep the order still while one chooses
 */
record Choices(Filter filter, Map<Facet, List<Option>> options, Map<Facet, List<Option>> all) {}
