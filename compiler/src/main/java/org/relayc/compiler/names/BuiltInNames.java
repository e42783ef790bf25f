package org.relayc.compiler.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.relayc.dsl.syntax.SetKind;

/** The names that are always there (language reference, last table). */
public final class BuiltInNames {
  public static final String LOCAL = "local";
  public static final String ACCEPTED = "accepted";
  public static final String EXTERNAL = "external";

  private static final Map<SetKind, List<String>> NAMES =
      new EnumMap<>(
          Map.of(
              SetKind.NETWORK, List.of("any", "loopback", "private", "internet"),
              SetKind.HOST, List.of(),
              SetKind.DOMAIN, List.of("any", LOCAL, ACCEPTED, EXTERNAL),
              SetKind.PRINCIPAL, List.of("anyone", "anonymous", "authenticated"),
              SetKind.SENDER, List.of()));

  private BuiltInNames() {}

  public static List<String> of(SetKind kind) {
    return NAMES.getOrDefault(kind, List.of());
  }

  public static boolean has(SetKind kind, String name) {
    return of(kind).contains(name);
  }

  /** The kinds of which a set of this name is always there. */
  static List<SetKind> kindsOf(String name) {
    return NAMES.keySet().stream().filter(kind -> has(kind, name)).toList();
  }
}
