package org.relayc.cli.output;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a manifest that this program wrote; anything else is none. */
final class ManifestReader {
  private final SortedMap<String, String> values = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, String>> digests = new TreeMap<>();

  private ManifestReader() {}

  static Optional<Manifest> read(byte[] content) {
    ManifestReader reading = new ManifestReader();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
      return reading.readTop(json) ? Optional.of(reading.manifest()) : Optional.empty();
    } catch (JacksonException | DateTimeParseException | IncompleteException e) {
      return Optional.empty();
    }
  }

  private boolean readTop(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT) {
        digests.put(name, readDigests(json));
      } else if (value.isScalarValue()) {
        values.put(name, value == JsonToken.VALUE_NULL ? "" : json.getString());
      } else {
        return false;
      }
    }
    return json.nextToken() == null;
  }

  private static SortedMap<String, String> readDigests(JsonParser json) {
    SortedMap<String, String> read = new TreeMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String file = json.currentName();
      if (json.nextToken().isScalarValue()) {
        read.put(file, json.getString());
      } else {
        json.skipChildren();
      }
    }
    return read;
  }

  private Manifest manifest() {
    String changes = value("changes");
    return new Manifest(
        value("tool"),
        value("target"),
        value("narrow").equals("true"),
        LocalDate.parse(value("day")),
        changes.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(changes)),
        Manifest.Proof.NONE,
        digests("policy"),
        digests("project"),
        digests("files"));
  }

  private String value(String name) {
    if (!values.containsKey(name)) {
      throw new IncompleteException();
    }
    return values.getOrDefault(name, "");
  }

  private SortedMap<String, String> digests(String name) {
    return digests.getOrDefault(name, new TreeMap<>());
  }

  private static final class IncompleteException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
