package dateline.model;

/** A subject that events share; the pane gives each a lane and a hue. */
public record Theme(String id, String label, Shape shape) {}
