package dateline.session.show;

import dateline.model.Source;

/** A passage to show, and whose words they are. */
public record Quotation(String words, Source source) {}
