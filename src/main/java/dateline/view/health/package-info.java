/**
 * What is wrong with a timeline, or worth knowing of it, each with a way to its place. Looks and
 * tells; it never changes a quotation, not even where something alike is found.
 */
package dateline.view.health;
