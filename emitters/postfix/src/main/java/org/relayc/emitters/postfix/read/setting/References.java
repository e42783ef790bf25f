package org.relayc.emitters.postfix.read.setting;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the parameters that texts name: by {@code $}, or as the source of a table ({@code
 * mysql:users}, whose parameters begin with {@code users_}).
 */
final class References {
  private static final Pattern NAME = Pattern.compile("\\$[({]?[ \\t]*([A-Za-z0-9_]+)");

  private final Set<String> names = new HashSet<>();

  void add(String text) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
  }

  Set<String> names() {
    return Set.copyOf(names);
  }
}
