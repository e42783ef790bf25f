package org.relayc.emitters.postfix.semantics.decide;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.model.mail.IpAddress;

/** Look-ups in tables, one key after the other (access(5), 3.7). */
final class LookUps {
  /** A value and the line that it stands in. */
  record Found(String value, Optional<Place> place) {}

  private final Tables tables;
  private final Listening server;
  private final Expressed expressed = new Expressed();
  private final Map<String, Table> opened = new HashMap<>();

  LookUps(Tables tables, Listening server) {
    this.tables = tables;
    this.server = server;
  }

  Table open(String name) {
    return opened.computeIfAbsent(name, tables::open);
  }

  /**
   * What a look-up finds; nothing in what we cannot see. No session has a name from HELO, but where
   * one must be given, a table that says the same of all names says it.
   */
  Optional<Found> find(Restriction.Look look, Session session) {
    Table table = open(look.table());
    return switch (look.subject()) {
      case CLIENT -> client(table, session);
      case SENDER ->
          session.sender().isEmpty()
              ? whole(table, server.nullKey())
              : mail(table, session.sender());
      case RECIPIENT -> mail(table, session.recipient());
      case LOGIN -> session.login().flatMap(login -> whole(table, login));
      case HELO ->
          table instanceof Table.Always && server.helloForced()
              ? whole(table, "")
              : Optional.empty();
      case CERTIFICATE, ETRN -> Optional.empty();
    };
  }

  /** A key as it is. */
  Optional<Found> whole(Table table, String key) {
    return switch (table) {
      case Table.Always(String value) -> Optional.of(new Found(value, Optional.empty()));
      case Table.Keys keys -> key(keys, key);
      case Table.Cidr cidr -> address(key).flatMap(address -> run(cidr, address));
      case Table.Patterns patterns -> line(patterns, key);
      case Table.Unseen unseen -> Optional.empty();
    };
  }

  /** A part of a key, which only tables of fixed keys are asked for. */
  private static Optional<Found> part(Table table, String key) {
    return table instanceof Table.Keys keys ? key(keys, key) : Optional.empty();
  }

  private static Optional<Found> key(Table.Keys keys, String key) {
    return keys.find(key.toLowerCase(Locale.ROOT))
        .map(entry -> new Found(entry.value(), Optional.of(entry.place())));
  }

  private static Optional<IpAddress> address(String text) {
    try {
      return Optional.of(IpAddress.parse(text));
    } catch (IllegalArgumentException aName) {
      return Optional.empty();
    }
  }

  private static Optional<Found> run(Table.Cidr cidr, IpAddress address) {
    return cidr.runs().stream()
        .filter(run -> run.addresses().contains(address))
        .findFirst()
        .map(run -> new Found(run.value(), Optional.of(run.place())));
  }

  private Optional<Found> line(Table.Patterns patterns, String key) {
    for (Table.Patterns.Line line : patterns.lines()) {
      boolean guarded = line.guards().stream().allMatch(guard -> expressed.matches(guard, key));
      if (guarded && expressed.matches(line.expression(), key)) {
        return Optional.of(new Found(line.value(), Optional.of(line.place())));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> client(Table table, Session session) {
    return names(table, session.clientName(), true, server.accessMatchesParents())
        .or(() -> octets(table, session.client().toString()));
  }

  /** A name and the names above it. */
  Optional<Found> names(Table table, String name, boolean whole, boolean plainParents) {
    Optional<Found> found = whole ? whole(table, name) : part(table, name);
    String rest = name;
    while (found.isEmpty() && rest.indexOf('.', 1) > 0) {
      rest = rest.substring(rest.indexOf('.', 1) + (plainParents ? 1 : 0));
      found = part(table, rest);
    }
    return found;
  }

  /** An address and what is left of it as octets or groups are taken off its end. */
  private Optional<Found> octets(Table table, String address) {
    Optional<Found> found = whole(table, address);
    char separator = address.indexOf(':') < 0 ? '.' : ':';
    String rest = address;
    while (found.isEmpty() && rest.lastIndexOf(separator) >= 0) {
      rest = rest.substring(0, rest.lastIndexOf(separator));
      found = part(table, rest);
    }
    return found;
  }

  private Optional<Found> mail(Table table, String address) {
    int at = address.lastIndexOf('@');
    String local = address.substring(0, at + 1);
    String domain = address.substring(at + 1);
    String bare = withoutExtension(address.substring(0, Math.max(at, 0)));
    boolean extended = bare.length() < at;
    return whole(table, address)
        .or(() -> extended ? part(table, bare + "@" + domain) : Optional.empty())
        .or(() -> names(table, domain, false, server.accessMatchesParents()))
        .or(() -> part(table, local))
        .or(() -> extended ? part(table, bare + "@") : Optional.empty());
  }

  /** The user before the first delimiter that is not at the very beginning. */
  private String withoutExtension(String local) {
    boolean reserved =
        local.equalsIgnoreCase("mailer-daemon") || local.equalsIgnoreCase("double-bounce");
    for (int i = 1; i < local.length() && !reserved; i++) {
      if (server.delimiters().indexOf(local.charAt(i)) >= 0) {
        return local.substring(0, i);
      }
    }
    return local;
  }
}
