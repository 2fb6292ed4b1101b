/**
 * Events by sources: who reports what, who alone, who differs, who is silent.
 *
 * <p>The cells are painted on one canvas of the size of the view, only the rows in sight and again
 * for each scroll: a node for each cell would be fifty thousand of them. The heads of the columns
 * are nodes, since they are few and can be pressed. Geometry and painting are pure, so that what is
 * under the pointer and what is drawn cannot differ.
 */
package dateline.view.matrix;
