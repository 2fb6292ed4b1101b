/**
 * What helps a user on: the list of keys, the manual, and what the program is made of. The manual's
 * text lies beside the classes, one Markdown file a language; the list of what is bundled too.
 */
package dateline.view.help;
