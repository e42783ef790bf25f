package org.relayc.cli.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file that a new project begins with. */
public enum FirstFile {
  PROJECT("relayc.yaml"),
  POLICY("policy.relay"),
  SCHEMA("relayc.schema.json");

  /** The line by which editors find the schema. */
  public static final String MODELINE = "# yaml-language-server: $schema=" + SCHEMA.file + "\n";

  private final String file;

  FirstFile(String file) {
    this.file = file;
  }

  /** Its name. */
  public String file() {
    return file;
  }

  /** Its text. */
  public String text() {
    try (InputStream text = FirstFile.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
