/** Dateline, an event-timeline viewer; see the package {@code dateline} for the way of the data. */
@org.jspecify.annotations.NullMarked
module dateline {
  requires static org.jspecify;
  requires atlantafx.base;
  requires ch.qos.logback.classic;
  requires ch.qos.logback.core;
  requires info.picocli;
  requires java.desktop;
  requires java.logging;
  requires javafx.controls;
  requires org.apache.fontbox;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.commonmark;
  requires org.controlsfx.controls;
  requires org.jsoup;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires org.slf4j;
  requires tools.jackson.core;

  opens dateline.app to
      info.picocli;

  provides ch.qos.logback.classic.spi.Configurator with
      dateline.app.LogConfigurator;
}
