package org.relayc.cli.output;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.report.json.JsonWriter;

/**
 * What stands in a target's folder and what it was made from.
 *
 * @param tool with its version
 * @param day the day it was compiled for
 * @param proof what was proven of the files
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
    Proof proof,
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

  /**
   * What was proven of the files against the policy.
   *
   * @param relation {@code equivalent} or {@code narrower}; empty in a manifest that says nothing
   * @param assuming what the proof takes for true
   * @param lost what the policy allows and the files do not
   */
  public record Proof(String relation, List<String> assuming, List<String> lost) {
    /** A manifest from before there were proofs. */
    static final Proof NONE = new Proof("", List.of(), List.of());

    public Proof {
      assuming = List.copyOf(assuming);
      lost = List.copyOf(lost);
    }
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
    json.name("proof").beginObject();
    json.name("relation").value(proof.relation());
    write(json, "assuming", proof.assuming());
    write(json, "lost", proof.lost());
    json.endObject();
    write(json, "policy", policy);
    write(json, "project", project);
    write(json, "files", files);
    return (json.endObject() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JsonWriter json, String name, List<String> texts) {
    json.name(name).beginArray();
    texts.forEach(json::value);
    json.endArray();
  }

  private static void write(JsonWriter json, String name, Map<String, String> digests) {
    json.name(name).beginObject();
    digests.forEach((file, digest) -> json.name(file).value(digest));
    json.endObject();
  }

  /** True from the day it was compiled for until the policy changes. */
  boolean holdsOn(LocalDate other) {
    return !other.isBefore(day) && changes.map(other::isBefore).orElse(true);
  }

  /** Why the folder of an older manifest must be written again; empty where it need not. */
  List<String> differencesFrom(Manifest older) {
    List<String> differences = new ArrayList<>();
    if (older.changes.isPresent() && !day.isBefore(older.changes.get())) {
      differences.add("the policy has changed on " + older.changes.get());
    }
    compare(differences, "relayc", tool, older.tool);
    compare(differences, "--narrow", narrow, older.narrow);
    compare(differences, "the policy", policy, older.policy);
    compare(differences, "the project", project, older.project);
    compare(differences, "the next day of change", changes, older.changes);
    for (String file : union(files.keySet(), older.files.keySet())) {
      compare(
          differences,
          file,
          Optional.ofNullable(files.get(file)),
          Optional.ofNullable(older.files.get(file)));
    }
    return differences;
  }

  private static void compare(List<String> differences, String what, Object now, Object before) {
    if (!now.equals(before)) {
      differences.add(what + " is another");
    }
  }

  private static SortedSet<String> union(Set<String> some, Set<String> others) {
    SortedSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
