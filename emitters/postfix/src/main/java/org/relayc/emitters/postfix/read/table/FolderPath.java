package org.relayc.emitters.postfix.read.table;

import java.util.Arrays;
import java.util.Optional;

/** Where a path that a configuration names lies in the folder that is being read. */
final class FolderPath {
  private static final String HOME = "/etc/postfix/";

  private FolderPath() {}

  /** The path in the folder, which is /etc/postfix to the server; empty for any other place. */
  static Optional<String> of(String path) {
    if (!path.startsWith(HOME)) {
      return Optional.empty();
    }
    String inside = path.substring(HOME.length());
    boolean isPlain =
        !inside.isEmpty()
            && inside.chars().noneMatch(c -> c < ' ' || c == '\\')
            && Arrays.stream(inside.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    return isPlain ? Optional.of(inside) : Optional.empty();
  }
}
