/**
 * Finding and filtering: the line above the panels with the words one looks for and what the filter
 * shows, the list of what was found, the panel of the filter (which is the legend of themes, too),
 * and the searches one saved. The index is made in the background by the first search.
 */
package dateline.view.find;
