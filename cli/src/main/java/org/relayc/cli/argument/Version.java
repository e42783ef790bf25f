package org.relayc.cli.argument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which relayc this is. */
public final class Version {
  private Version() {}

  /** For example {@code relayc 0.1.0}. */
  public static String line() {
    return "relayc " + number();
  }

  public static String number() {
    try (InputStream file = Version.class.getResourceAsStream("/org/relayc/cli/version.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
