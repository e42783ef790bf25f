package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.migrate.lift.Provenance.Subject;
import org.relayc.migrate.words.Definitions;
import org.relayc.migrate.words.NameBook;
import org.relayc.migrate.words.Remarks;
import org.relayc.migrate.words.SetWords;
import org.relayc.migrate.words.Situations;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;

/** One virtual server as listeners. */
final class ListenerLift {
  private static final String DIALOG = "Access > Connection";

  private final VirtualServer server;
  private final Provenance provenance;
  private final Definitions definitions;
  private final RelayRules rules;
  private final String name;
  private final boolean logInOverTls;
  private final List<Deviation> deviations = new ArrayList<>();
  private final List<Lifted.Setting> carried = new ArrayList<>();

  /**
   * @param name of its listener
   * @param logInOverTls whether it takes a log-in under TLS alone
   */
  ListenerLift(
      VirtualServer server,
      String name,
      boolean logInOverTls,
      Provenance provenance,
      Definitions definitions) {
    this.server = server;
    this.provenance = provenance;
    this.definitions = definitions;
    this.rules = new RelayRules(server, name, provenance, definitions);
    this.name = name;
    this.logInOverTls = logInOverTls;
  }

  /** What a listener should be called, after what its virtual server is called. */
  static String wish(VirtualServer server, Provenance provenance) {
    String title = provenance.title(server.name()).replaceFirst("(?i) ?virtual server *$", "");
    String word = NameBook.word(title);
    return word.isEmpty() ? "smtp-" + server.name() : word;
  }

  List<Deviation> deviations() {
    List<Deviation> all = new ArrayList<>(deviations);
    all.addAll(rules.deviations());
    return all;
  }

  List<Lifted.Setting> carried() {
    return List.copyOf(carried);
  }

  RelayRules rules() {
    return rules;
  }

  /** The names of its listeners, with whether they want TLS. */
  List<Situations.Where> places() {
    List<Situations.Where> places = new ArrayList<>();
    if (!server.bindings().isEmpty()) {
      places.add(new Situations.Where(name, server.requiresTls()));
    }
    if (!server.secureBindings().isEmpty()) {
      places.add(new Situations.Where(name + "-tls", true));
    }
    return places;
  }

  /** The same for whoever logs in. */
  List<Situations.Where> logInPlaces() {
    return places().stream()
        .map(where -> new Situations.Where(where.listener(), where.tls() || logInOverTls))
        .toList();
  }

  /** The listeners' texts; none where it cannot be said who may connect. */
  List<String> listeners() {
    Optional<List<String>> accept = accept();
    if (accept.isEmpty()) {
      return List.of();
    }
    rules.lift();
    List<String> texts = new ArrayList<>();
    if (!server.bindings().isEmpty()) {
      String tls = server.requiresTls() ? "required" : "optional";
      texts.add(text(name, server.bindings(), tls, accept.get()));
    }
    if (!server.secureBindings().isEmpty()) {
      texts.add(text(name + "-tls", server.secureBindings(), "implicit", accept.get()));
    }
    return texts;
  }

  private String text(String name, List<Endpoint> endpoints, String tls, List<String> accept) {
    List<String> items = new ArrayList<>();
    hostname().ifPresent(items::add);
    items.add("tls " + tls);
    if (server.logIn()) {
      items.add(logInOverTls ? "auth login over tls" : "auth login");
    }
    items.addAll(accept);
    if (!server.anonymous()) {
      items.add(
          Remarks.line(
              Remarks.source(
                  provenance.name(Subject.LOG_IN, server.name()),
                  "Access > Authentication: no anonymous access")));
      items.add("submit for authenticated");
    }
    items.addAll(rules.texts());
    String where = endpoints.stream().map(ListenerLift::endpoint).collect(Collectors.joining(", "));
    return title()
        + "listener "
        + name
        + " on "
        + where
        + " {\n"
        + String.join("\n", items)
        + "\n}";
  }

  private String title() {
    String title = provenance.title(server.name());
    String called = provenance.called(server.name());
    String line = called.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + called.substring(1);
    return Remarks.line(title.isEmpty() ? line : line + ", '" + title + "'") + '\n';
  }

  private Optional<String> hostname() {
    Optional<LegacySetting> setting = provenance.findHarmless(Subject.HOSTNAME, server.name());
    Optional<String> name =
        setting
            .map(LegacySetting::value)
            .flatMap(DomainName::parse)
            .map(DomainName::text)
            .filter(text -> text.indexOf('.') > 0 && !text.matches(".*\\.[0-9]+"));
    if (name.isPresent()) {
      carried.add(new Lifted.Setting(setting.get().place().toString(), setting.get().name()));
    }
    return name.map(text -> "hostname " + text);
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
              ? refused("nobody may connect", false)
              : Optional.of(acceptOnly(entries));
      case AccessList.AllExcept(AccessList.Entries entries) -> {
        if (!entries.names().isEmpty()) {
          yield refused("who may not connect is said by names", false);
        }
        if (entries.addresses().equals(AddressSet.ANY)) {
          yield refused("nobody may connect", false);
        }
        yield Optional.of(
            entries.addresses().isEmpty() ? List.of() : List.of(acceptExcept(entries)));
      }
      case AccessList.Unreadable unreadable -> refused("who may connect cannot be read", true);
    };
  }

  private String acceptExcept(AccessList.Entries entries) {
    return "accept from any except "
        + clients("refused-clients", entries.addresses(), "all except the list below");
  }

  private List<String> acceptOnly(AccessList.Entries entries) {
    List<String> accept = new ArrayList<>();
    if (!entries.addresses().isEmpty()) {
      accept.add(
          "accept from " + clients("accepted-clients", entries.addresses(), "only the list below"));
    }
    if (!entries.names().isEmpty()) {
      accept.add("accept named " + hosts(entries));
      deviations.add(rules.byName("connections"));
    }
    return accept;
  }

  private Optional<List<String>> refused(String reason, boolean isAsked) {
    deviations.add(
        new Deviation(
            "server." + server.name() + ".connections",
            reason + ", so the listener is left out",
            isAsked));
    return Optional.empty();
  }

  private String clients(String what, AddressSet set, String mode) {
    return definitions.define(
        SetKind.NETWORK,
        what,
        name,
        SetWords.addresses(set),
        rules.remark(Subject.CONNECTIONS, DIALOG + ": " + mode));
  }

  private String hosts(AccessList.Entries entries) {
    String set = String.join(", ", SetWords.names(entries.names()));
    return definitions.define(
        SetKind.HOST,
        "accepted-hosts",
        name,
        set,
        rules.remark(Subject.CONNECTIONS, DIALOG + ": only the list below, by reverse DNS"));
  }
}
