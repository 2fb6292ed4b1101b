/**
 * The desk at which tours are made: collecting events, ordering them, writing what the audience
 * reads and what the speaker knows, and saving. It works on the {@link dateline.session.TourBook}
 * of the session, so that closing its window loses nothing; saving itself is {@code app}'s, behind
 * {@link dateline.view.tours.TourSaving}.
 */
package dateline.view.tours;
