package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/** One virtual server as listeners, with the sets that its rules name. */
final class ListenerLift {
  /** Whom these servers knew: of an IPv6 client nothing was ever granted. */
  private static final String IPV4 = "0.0.0.0/0";

  private final VirtualServer server;
  private final List<Connector> connectors;
  private final String key;
  private final List<String> definitions = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();

  ListenerLift(VirtualServer server, List<Connector> connectors) {
    this.server = server;
    this.connectors = connectors;
    this.key = "server." + server.name() + ".";
  }

  List<String> definitions() {
    return List.copyOf(definitions);
  }

  List<Deviation> deviations() {
    return List.copyOf(deviations);
  }

  /** The listeners' texts; none where it cannot be said who may connect. */
  List<String> listeners() {
    Optional<List<String>> accept = accept();
    if (accept.isEmpty()) {
      return List.of();
    }
    relayList();
    logIn();
    everything();
    List<String> texts = new ArrayList<>();
    if (!server.bindings().isEmpty()) {
      String tls = server.requiresTls() ? "required" : "optional";
      texts.add(text("smtp-" + server.name(), server.bindings(), tls, accept.get()));
    }
    if (!server.secureBindings().isEmpty()) {
      texts.add(
          text(
              "smtp-" + server.name() + "-tls", server.secureBindings(), "implicit", accept.get()));
    }
    return texts;
  }

  private String text(String name, List<Endpoint> endpoints, String tls, List<String> accept) {
    List<String> items = new ArrayList<>();
    items.add("tls " + tls);
    if (server.logIn()) {
      items.add("auth login");
    }
    items.addAll(accept);
    if (!server.anonymous()) {
      items.add("submit for authenticated");
    }
    items.addAll(rules);
    String where = endpoints.stream().map(ListenerLift::endpoint).collect(Collectors.joining(", "));
    return "listener " + name + " on " + where + " {\n" + String.join("\n", items) + "\n}";
  }

  private static String endpoint(Endpoint endpoint) {
    String address = endpoint.address().map(ListenerLift::literal).orElse("*");
    return address + ":" + endpoint.port();
  }

  private static String literal(IpAddress address) {
    return address instanceof Ipv6Address ? "[" + address + "]" : address.toString();
  }

  /** Who may connect; nothing to say for everybody, empty where it cannot be said. */
  private Optional<List<String>> accept() {
    return switch (server.connections()) {
      case AccessList.Only(AccessList.Entries entries) ->
          entries.addresses().isEmpty() && entries.names().isEmpty()
              ? refused("connections", "nobody may connect", false)
              : Optional.of(acceptOnly(entries));
      case AccessList.AllExcept(AccessList.Entries entries) -> {
        if (!entries.names().isEmpty()) {
          yield refused("connections", "who may not connect is said by names", false);
        }
        if (entries.addresses().equals(AddressSet.ANY)) {
          yield refused("connections", "nobody may connect", false);
        }
        yield Optional.of(
            entries.addresses().isEmpty()
                ? List.of()
                : List.of("accept from any except " + clients("refused", entries.addresses())));
      }
      case AccessList.Unreadable unreadable ->
          refused("connections", "who may connect cannot be read", true);
    };
  }

  private List<String> acceptOnly(AccessList.Entries entries) {
    List<String> accept = new ArrayList<>();
    if (!entries.addresses().isEmpty()) {
      accept.add("accept from " + clients("accepted", entries.addresses()));
    }
    if (!entries.names().isEmpty()) {
      accept.add("accept named " + hosts("accepted", entries));
      byName("connections");
    }
    return accept;
  }

  private Optional<List<String>> refused(String what, String reason, boolean isAsked) {
    deviations.add(new Deviation(key + what, reason + ", so the listener is left out", isAsked));
    return Optional.empty();
  }

  private void byName(String what) {
    deviations.add(
        new Deviation(
            key + what,
            "a name that reverse DNS claims counts only when a look-up of it confirms the address",
            false));
  }

  private void relayList() {
    switch (server.relayList()) {
      case AccessList.Only(AccessList.Entries entries) -> {
        if (!entries.addresses().isEmpty()) {
          rules.add("# Access > Relay: only the list below");
          rules.add("allow relay from " + clients("relay", entries.addresses()));
        }
        if (!entries.names().isEmpty()) {
          rules.add("# Access > Relay: only the list below, by reverse DNS");
          rules.add("allow relay named " + hosts("relay", entries));
          byName("relay-list");
        }
      }
      case AccessList.AllExcept(AccessList.Entries entries) -> {
        if (!entries.names().isEmpty()) {
          narrowed("relay-list", "who may not relay is said by names", false);
        } else if (entries.addresses().isEmpty()) {
          rules.add("# Access > Relay: all except the list below, which is empty");
          rules.add("allow relay from " + IPV4);
        } else if (!AddressSet.ANY.ipv4().isSubsetOf(entries.addresses())) {
          rules.add("# Access > Relay: all except the list below");
          rules.add(
              "allow relay from " + IPV4 + " except " + clients("no-relay", entries.addresses()));
        }
      }
      case AccessList.Unreadable unreadable ->
          narrowed("relay-list", "who may relay cannot be read", true);
    }
  }

  private void narrowed(String what, String reason, boolean isAsked) {
    deviations.add(new Deviation(key + what, reason + ", so it lets nobody relay", isAsked));
  }

  private void logIn() {
    if (server.logIn() && server.relayForAuth().known().isEmpty()) {
      deviations.add(
          new Deviation(
              server.relayForAuth().key(),
              "whether a log-in is enough to relay is not said, so it is not",
              true));
    }
    if (server.logIn() && server.relayForAuth().known().orElse(false)) {
      rules.add("# Access > Relay: whoever logs in, regardless of the list above");
      rules.add("allow relay for authenticated");
    }
    switch (server.submitRelay()) {
      case SubmitRelay.None none -> {}
      case SubmitRelay.Granted(PrincipalSet mayRelay) -> permitted(mayRelay);
      case SubmitRelay.Unreadable unreadable ->
          narrowed("submit-relay", "who has the permissions cannot be read", true);
    }
  }

  private void permitted(PrincipalSet mayRelay) {
    if (server.logIn()) {
      PrincipalWords words = new PrincipalWords("permitted-" + server.name());
      String who = words.of(mayRelay);
      definitions.addAll(words.definitions());
      rules.add("# Access > Relay > Users");
      rules.add("allow relay for " + who);
    } else if (mayRelay.contains(new Identity.Anonymous())) {
      rules.add("allow relay from any");
    }
  }

  /** Connectors for all domains: an open relay, which no {@code forward} may hide. */
  private void everything() {
    for (Connector connector : connectors) {
      if (connector.isForTheRest() && connector.relay().known().orElse(false)) {
        rules.add("# a connector for all domains that relays to them for anyone");
        for (String domains : SetWords.names(connector.domains())) {
          rules.add("allow relay from " + IPV4 + " to " + domains);
        }
      }
    }
  }

  private String clients(String what, AddressSet set) {
    String name = what + "-" + server.name();
    definitions.add("network " + name + " = " + SetWords.addresses(set));
    return name;
  }

  private String hosts(String what, AccessList.Entries entries) {
    String name = what + "-names-" + server.name();
    List<String> texts = SetWords.names(entries.names());
    definitions.add("host " + name + " = " + String.join(", ", texts));
    return name;
  }
}
