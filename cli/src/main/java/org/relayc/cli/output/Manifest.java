package org.relayc.cli.output;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.report.json.JsonWriter;

/**
 * What stands in a target's folder and what it was made from.
 *
 * @param tool with its version
 * @param day the day it was compiled for
 * @param changes the first later day on which the policy is another
 * @param policy the digest of every file of the policy, by its name in the policy's folder
 * @param project likewise of relayc.yaml, the directory and the base files
 * @param files likewise of every file in the target's folder but the manifest
 */
public record Manifest(
    String tool,
    String target,
    boolean narrow,
    LocalDate day,
    Optional<LocalDate> changes,
    SortedMap<String, String> policy,
    SortedMap<String, String> project,
    SortedMap<String, String> files) {
  /** The name of the file. */
  public static final String NAME = "manifest.json";

  public Manifest {
    policy = copy(policy);
    project = copy(project);
    files = copy(files);
  }

  private static SortedMap<String, String> copy(SortedMap<String, String> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /** The file's content. */
  public byte[] bytes() {
    JsonWriter json = JsonWriter.indented().beginObject();
    json.name("tool").value(tool);
    json.name("target").value(target);
    json.name("narrow").value(narrow);
    json.name("day").value(day.toString());
    json.name("changes");
    if (changes.isPresent()) {
      json.value(changes.get().toString());
    } else {
      json.none();
    }
    write(json, "policy", policy);
    write(json, "project", project);
    write(json, "files", files);
    return (json.endObject() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JsonWriter json, String name, Map<String, String> digests) {
    json.name(name).beginObject();
    digests.forEach((file, digest) -> json.name(file).value(digest));
    json.endObject();
  }

  /** True when both stand for the same policy on the day of this one, whenever they were written. */
  boolean isStillSaidBy(Manifest older) {
    boolean sameDays =
        !day.isBefore(older.day) && older.changes.map(day::isBefore).orElse(true)
            || day.equals(older.day);
    return sameDays && equals(older.on(day));
  }

  private Manifest on(LocalDate other) {
    return new Manifest(tool, target, narrow, other, changes, policy, project, files);
  }
}
