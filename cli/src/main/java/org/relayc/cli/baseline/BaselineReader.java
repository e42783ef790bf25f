package org.relayc.cli.baseline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the findings that {@code check --format json} wrote; anything else is none. */
public final class BaselineReader {
  private static final String VERSION = "version";
  private static final String FINDINGS = "findings";
  private static final String FINGERPRINT = "fingerprint";

  private BaselineReader() {}

  /** The fingerprints of its findings; empty for what is no such output. */
  public static Optional<Set<String>> fingerprints(byte[] content) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
      return read(json);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Set<String>> read(JsonParser json) {
    Set<String> fingerprints = new HashSet<>();
    boolean known = false;
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals(VERSION)) {
        known = value == JsonToken.VALUE_NUMBER_INT && json.getString().equals("1");
      } else if (name.equals(FINDINGS) && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          readFinding(json, fingerprints);
        }
      } else {
        json.skipChildren();
      }
    }
    return known && json.nextToken() == null ? Optional.of(fingerprints) : Optional.empty();
  }

  private static void readFinding(JsonParser json, Set<String> fingerprints) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals(FINGERPRINT) && value == JsonToken.VALUE_STRING) {
        fingerprints.add(json.getString());
      } else {
        json.skipChildren();
      }
    }
  }
}
