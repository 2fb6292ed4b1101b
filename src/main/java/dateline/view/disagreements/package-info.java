/**
 * All questions on which sources differ, one beside the other: a list by kind, and for each every
 * account with its words. Which one is shown is the session's, so that others can lead here.
 */
package dateline.view.disagreements;
