package org.relayc.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.cli.files.PolicyFolder;

/** Which of several named policies stand by themselves. */
public final class Inclusion {
  private final List<Optional<Path>> files;

  /** By the file that they read, who reads it. */
  private final Map<Path, Set<Integer>> readers = new HashMap<>();

  private Inclusion(List<ReadPolicy> policies) {
    this.files = policies.stream().map(each -> each.disk().flatMap(Inclusion::rootFile)).toList();
    for (int i = 0; i < policies.size(); i++) {
      int reader = i;
      policies
          .get(i)
          .disk()
          .ifPresent(folder ->
              folder
                  .opened()
                  .forEach(
                      file -> readers.computeIfAbsent(file, any -> new HashSet<>()).add(reader)));
    }
  }

  /**
   * The policies that no other named one reads; of a circle the first, and a policy named twice
   * once.
   */
  public static List<ReadPolicy> roots(List<ReadPolicy> policies) {
    Inclusion inclusion = new Inclusion(policies);
    List<ReadPolicy> roots = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      if (!inclusion.isReadByAnother(i)) {
        roots.add(policies.get(i));
      }
    }
    return roots;
  }

  private boolean isReadByAnother(int which) {
    return readersOf(which).stream()
        .anyMatch(other -> other != which && (other < which || !readersOf(other).contains(which)));
  }

  private Set<Integer> readersOf(int which) {
    return files.get(which).map(file -> readers.getOrDefault(file, Set.of())).orElse(Set.of());
  }

  private static Optional<Path> rootFile(PolicyFolder folder) {
    try {
      return Optional.of(folder.rootFile());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
