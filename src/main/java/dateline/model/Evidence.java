package dateline.model;

/** A passage that supports an event or a link, and the editor's note on it (may be empty). */
public record Evidence(Quote quote, String note, Shape shape) {}
