package org.relayc.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.files.PolicyFolder;

/** Which of several named policies stand by themselves. */
public final class Inclusion {
  private Inclusion() {}

  /**
   * The policies that no other named one reads; of a circle the first, and a policy named twice
   * once.
   */
  public static List<ReadPolicy> roots(List<ReadPolicy> policies) {
    List<ReadPolicy> roots = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      if (!isReadByAnother(policies, i)) {
        roots.add(policies.get(i));
      }
    }
    return roots;
  }

  private static boolean isReadByAnother(List<ReadPolicy> policies, int which) {
    for (int other = 0; other < policies.size(); other++) {
      boolean reads = other != which && reads(policies.get(other), policies.get(which));
      if (reads && (other < which || !reads(policies.get(which), policies.get(other)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean reads(ReadPolicy reader, ReadPolicy read) {
    return reader
        .disk()
        .flatMap(folder -> read.disk().flatMap(Inclusion::rootFile).map(folder.opened()::contains))
        .orElse(false);
  }

  private static Optional<Path> rootFile(PolicyFolder folder) {
    try {
      return Optional.of(folder.rootFile());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
