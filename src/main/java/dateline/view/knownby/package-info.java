/**
 * The bar that takes a reader back to a day: what was out by then counts as known, and the rest is
 * for the other panels to veil. The rule is {@link dateline.session.KnownBy}'s.
 */
package dateline.view.knownby;
