package org.relayc.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that must read as it comes out; {@code -Dgolden=write} rewrites it and fails the run. */
final class Golden {
  private static final boolean REWRITE = "write".equals(System.getProperty("golden"));

  private Golden() {}

  static void check(Path page, String expected) {
    Path file = Repository.ROOT.resolve(page);
    try {
      String actual = Files.exists(file) ? Files.readString(file) : "";
      if (REWRITE && !actual.equals(expected)) {
        Files.writeString(file, expected);
      }
      assertEquals(expected, actual, page + " is out of date");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
