package org.relayc.emitters.exchange.metabase.exports;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of an export.
 *
 * @param name as its user wrote it
 */
public record Export(String name, Content content) {
  /** What is in it; it can be opened several times. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** The name without folders and ending: {@code EXCH01} of {@code old/EXCH01.xml}. */
  String stem() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }
}
