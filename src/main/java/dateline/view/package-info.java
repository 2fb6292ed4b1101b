/**
 * The controls. Each panel has a package of its own with its control, its skin (which owns the
 * nodes), its behaviour (which owns the input) and its style sheet; panels know the session, never
 * each other. What all of them share stands here: the look and the words.
 */
package dateline.view;
