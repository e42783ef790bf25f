package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.migrate.lift.Provenance.Subject;
import org.relayc.migrate.words.Definitions;
import org.relayc.migrate.words.PrincipalWords;
import org.relayc.migrate.words.Remarks;
import org.relayc.migrate.words.SetWords;
import org.relayc.model.address.AddressSet;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/** Who may relay through one virtual server, as rules of its listeners. */
final class RelayRules {
  /** Whom these servers knew: of an IPv6 client nothing was ever granted. */
  private static final String IPV4 = "0.0.0.0/0";

  private static final String DIALOG = "Access > Relay";

  private final VirtualServer server;
  private final String listener;
  private final Provenance provenance;
  private final Definitions definitions;
  private final List<Connector> connectors = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();
  private Optional<String> loggedIn = Optional.empty();

  RelayRules(
      VirtualServer server, String listener, Provenance provenance, Definitions definitions) {
    this.server = server;
    this.listener = listener;
    this.provenance = provenance;
    this.definitions = definitions;
  }

  /** Connectors whose domains anyone may write to, and which are anybody's. */
  void open(List<Connector> open) {
    connectors.addAll(open);
  }

  List<String> texts() {
    return List.copyOf(texts);
  }

  List<Deviation> deviations() {
    return List.copyOf(deviations);
  }

  /** Who may relay by a log-in, as the language calls them; empty for nobody. */
  Optional<String> loggedIn() {
    return loggedIn;
  }

  void lift() {
    relayList();
    logIn();
    openDomains();
  }

  /** A rule, with where it comes from before it and why behind it. */
  private void allow(String conditions, String remark, String because) {
    texts.add(Remarks.line(remark));
    texts.add("allow relay " + conditions + " because " + QuotedText.write(because));
  }

  /** {@code RelayIpList of virtual server 1 of EXCH01 (Access > Relay)}. */
  String remark(Subject subject, String dialog) {
    String setting = provenance.name(subject, server.name());
    String of = (setting.isEmpty() ? "" : setting + " of ") + provenance.called(server.name());
    return Remarks.source(of, dialog);
  }

  /** What stands in the listener of a server need not say whose it is. */
  private String own(Subject subject, String dialog) {
    return Remarks.source(provenance.name(subject, server.name()), dialog);
  }

  private String because(String what) {
    return what + " " + provenance.called(server.name());
  }

  private void relayList() {
    switch (server.relayList()) {
      case AccessList.Only(AccessList.Entries entries) -> only(entries);
      case AccessList.AllExcept(AccessList.Entries entries) -> allExcept(entries);
      case AccessList.Unreadable unreadable ->
          narrowed("relay-list", "who may relay cannot be read", true);
    }
  }

  private void only(AccessList.Entries entries) {
    String dialog = DIALOG + ": only the list below";
    if (!entries.addresses().isEmpty()) {
      String clients = clients("relay-clients", entries.addresses(), dialog);
      allow("from " + clients, own(Subject.RELAY_LIST, dialog), because("on the relay list of"));
    }
    if (!entries.names().isEmpty()) {
      String byName = dialog + ", by reverse DNS";
      String set = String.join(", ", SetWords.names(entries.names()));
      String hosts =
          definitions.define(
              SetKind.HOST, "relay-hosts", listener, set, remark(Subject.RELAY_LIST, byName));
      allow(
          "named " + hosts,
          own(Subject.RELAY_LIST, byName),
          because("by name on the relay list of"));
      deviations.add(byName("relay-list"));
    }
  }

  private void allExcept(AccessList.Entries entries) {
    String dialog = DIALOG + ": all except the list below";
    if (!entries.names().isEmpty()) {
      narrowed("relay-list", "who may not relay is said by names", false);
    } else if (entries.addresses().isEmpty()) {
      allow(
          "from " + IPV4,
          own(Subject.RELAY_LIST, dialog + ", which is empty: an open relay"),
          because("not on the relay list of"));
    } else if (!AddressSet.ANY.ipv4().isSubsetOf(entries.addresses())) {
      String clients = clients("no-relay-clients", entries.addresses(), dialog);
      allow(
          "from " + IPV4 + " except " + clients,
          own(Subject.RELAY_LIST, dialog),
          because("not on the relay list of"));
    }
  }

  private void narrowed(String what, String reason, boolean isAsked) {
    deviations.add(new Deviation(key(what), reason + ", so it lets nobody relay", isAsked));
  }

  private String key(String what) {
    return "server." + server.name() + "." + what;
  }

  Deviation byName(String what) {
    return new Deviation(
        key(what),
        "a name that reverse DNS claims counts only when a look-up of it confirms the address",
        false);
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
      allow(
          "for authenticated",
          own(Subject.RELAY_FOR_AUTH, DIALOG + ": whoever logs in, regardless of the list above"),
          because("logs in at"));
      loggedIn = Optional.of("authenticated");
    }
    switch (server.submitRelay()) {
      case SubmitRelay.None none -> {}
      case SubmitRelay.Granted(PrincipalSet mayRelay) -> permitted(mayRelay);
      case SubmitRelay.Unreadable unreadable ->
          narrowed("submit-relay", "who has the permissions cannot be read", true);
    }
  }

  private void permitted(PrincipalSet mayRelay) {
    String dialog = DIALOG + " > Users: Submit and Relay" + answered();
    if (server.logIn()) {
      PrincipalWords words =
          new PrincipalWords(definitions, listener, remark(Subject.SUBMIT_RELAY, dialog));
      String who = words.of(mayRelay);
      allow(
          "for " + who,
          own(Subject.SUBMIT_RELAY, dialog),
          because("has the permission to relay through"));
      loggedIn = loggedIn.or(() -> Optional.of(who));
    } else if (mayRelay.contains(new Identity.Anonymous())) {
      allow(
          "from any",
          own(Subject.SUBMIT_RELAY, dialog + " for anyone: an open relay"),
          because("everybody has the permission to relay through"));
    }
  }

  /** Bits that nobody has published are read by nobody. */
  private String answered() {
    return provenance.machine().isEmpty() ? "" : ", as answered";
  }

  /** An open relay, which no {@code forward} may hide. */
  private void openDomains() {
    for (String domains : SetWords.names(server.opened())) {
      allow(
          "from " + IPV4 + " to " + domains,
          "Domains, a remote domain: Allow incoming mail to be relayed to this domain: an open relay",
          because("anyone may write to these domains through"));
    }
    for (Connector connector : connectors) {
      for (String domains : SetWords.names(connector.domains())) {
        String name = "connector '" + connector.name() + "'";
        allow(
            "from " + IPV4 + " to " + domains,
            "routingList of "
                + name
                + " (Address Space: Allow messages to be relayed to these domains): an open relay",
            name + " relays to its domains for anyone");
      }
    }
  }

  private String clients(String what, AddressSet set, String dialog) {
    return definitions.define(
        SetKind.NETWORK,
        what,
        listener,
        SetWords.addresses(set),
        remark(Subject.RELAY_LIST, dialog));
  }
}
