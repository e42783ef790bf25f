package org.relayc.emitters.exchange.metabase.readback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/** Reads the table of a runbook that says what is set by hand. */
final class HandTable {
  private static final Pattern ROW =
      Pattern.compile("\\| ([a-z0-9 ]{1,60}) \\| `([^`|]{0,4000})` \\| ([a-z ]{1,40}) \\|");

  private static final Pattern BY_NUMBER = Pattern.compile("\\{U\\+([0-9A-F]{4,6})\\}");
  private static final Pattern SERVER =
      Pattern.compile("server ([0-9]{1,9}) (user|group|authenticated|all others)");

  private final NameSet.Builder local = new NameSet.Builder();
  private final NameSet.Builder relayed = new NameSet.Builder();
  private final Map<String, List<PrincipalSet>> allowed = new LinkedHashMap<>();
  private final Map<String, List<PrincipalSet>> denied = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private HandTable() {}

  static HandTable read(String file, byte[] bytes) {
    HandTable table = new HandTable();
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    int begin = lines.indexOf("<!-- by hand -->");
    int end = lines.indexOf("<!-- end -->");
    if (begin < 0 || end < begin + 3) {
      table.faults.add(file + ": it has no table of what is set by hand");
      return table;
    }
    for (int i = begin + 3; i < end; i++) {
      Matcher row = ROW.matcher(lines.get(i));
      if (!row.matches() || !table.add(row.group(1), unquoted(row.group(2)), row.group(3))) {
        table.faults.add(file + ":" + (i + 1) + ": the row says nothing that is known");
      }
    }
    return table;
  }

  private static String unquoted(String code) {
    return BY_NUMBER
        .matcher(code)
        .replaceAll(each ->
            Matcher.quoteReplacement(
                Character.isValidCodePoint(Integer.parseInt(each.group(1), 16))
                    ? Character.toString(Integer.parseInt(each.group(1), 16))
                    : each.group()));
  }

  private boolean add(String what, String which, String set) {
    if (what.equals("recipient policy") && set.equals("responsible")) {
      return DomainName.parse(which)
          .map(name -> local.add(new NamePattern.Exactly(name)))
          .isPresent();
    }
    if (what.equals("connector") && set.equals("relay allowed")) {
      return connector(which);
    }
    Matcher server = SERVER.matcher(what);
    return server.matches() && account(server.group(1), server.group(2), which, set);
  }

  /** Whether a wildcard is for its own domain too is not documented, so it is read as if it was. */
  private boolean connector(String which) {
    boolean below = which.startsWith("*.");
    Optional<DomainName> name = DomainName.parse(below ? which.substring(2) : which);
    name.ifPresent(each -> {
      relayed.add(new NamePattern.Exactly(each));
      if (below) {
        relayed.add(new NamePattern.Below(each));
      }
    });
    return name.isPresent();
  }

  private boolean account(String server, String kind, String name, String set) {
    PrincipalSet account =
        switch (kind) {
          case "user" -> new PrincipalSet.User(name);
          case "group" -> new PrincipalSet.Group(name);
          default -> new PrincipalSet.Authenticated();
        };
    if (kind.equals("all others")) {
      allowed.computeIfAbsent(server, none -> new ArrayList<>());
      return set.equals("neither");
    }
    boolean isAllowed = set.equals("allowed");
    (isAllowed ? allowed : denied).computeIfAbsent(server, none -> new ArrayList<>()).add(account);
    return isAllowed || set.equals("denied");
  }

  NameSet local() {
    return local.build();
  }

  NameSet relayed() {
    return relayed.build();
  }

  /** Who has both permissions on a server; empty where the table does not say it. */
  Optional<PrincipalSet> mayRelay(String server) {
    return Optional.ofNullable(allowed.get(server))
        .map(some ->
            new PrincipalSet.Except(
                new PrincipalSet.Union(some),
                new PrincipalSet.Union(denied.getOrDefault(server, List.of()))));
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
