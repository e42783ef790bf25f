package org.relayc.emitters.exchange.metabase.account;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.relayc.emitters.exchange.metabase.directory.DirectoryAttribute;
import org.relayc.emitters.exchange.metabase.directory.DirectoryObject;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.SmartHost;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyType;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Endpoint;

/**
 * Makes a virtual server of its object. Its values are those of the metabase under other names
 * (DS2MB copies them there, KB 321757), so they are read as those are.
 */
final class DirectoryServer {
  private static final long ANONYMOUS = 1;
  private static final long REQUIRES_TLS = 8;

  private final DirectoryObject object;
  private final Doubts doubts;

  DirectoryServer(DirectoryObject object, Doubts doubts) {
    this.object = object;
    this.doubts = doubts;
  }

  VirtualServer read(Domains.Sorted domains) {
    String name = object.name().first();
    String prefix = "server." + name + ".";
    OptionalLong authentication = number("msExchAuthenticationFlags");
    if (authentication.isEmpty()) {
      doubt("msExchAuthenticationFlags", "the export does not say who may send without a log-in");
    }
    NameSet local = domains.local().union(defaultDomain());
    return new VirtualServer(
        name,
        bindings("msExchServerBindings"),
        bindings("msExchSecureBindings"),
        list("msExchIPSecurity", prefix + "connection-list", AccessList.EVERYBODY),
        (authentication.orElse(-1) & ANONYMOUS) != 0,
        (authentication.orElse(-1) & ~ANONYMOUS) != 0,
        (number("msExchAccessSSLFlags").orElse(0) & REQUIRES_TLS) != 0,
        local,
        domains.forwarded().minus(local),
        list("msExchSmtpRelayIpList", prefix + "relay-list", AccessList.NOBODY),
        relayForAuth(prefix + "relay-for-auth"),
        submitRelay(prefix + "submit-relay"));
  }

  /** Where it sends everything; type 0 is to where DNS says (aa996573). */
  Optional<SmartHost> smartHost() {
    String name = object.name().first();
    return number("msExchSmtpSmartHostType").orElse(0) == 0
        ? Optional.empty()
        : smartHost(object, name, "virtual server " + name, NameSet.ANY);
  }

  /** The smart host of an object, a virtual server or a connector. */
  static Optional<SmartHost> smartHost(
      DirectoryObject object, String server, String of, NameSet domains) {
    String attribute = "msExchSmtpSmartHost";
    return object
        .find(attribute)
        .filter(found -> found.texts().size() == 1 && !found.texts().get(0).isBlank())
        .map(found ->
            new SmartHost(
                server, of, domains, found.texts().get(0).strip(), found.name(), found.place()));
  }

  /**
   * The bits of the descriptor are published by nobody; without one the rights are those of a fresh
   * server, which are not published either.
   */
  private SubmitRelay submitRelay(String key) {
    object
        .find("msExchSubmitRelaySD")
        .ifPresent(found -> doubts.ask(found, key, "its permissions are published by nobody"));
    return new SubmitRelay.Unreadable(key);
  }

  private NameSet defaultDomain() {
    Optional<String> text = text("msExchDefaultDomain").filter(each -> !each.isBlank());
    Optional<DomainName> domain = text.flatMap(DomainName::parse);
    if (text.isPresent() && domain.isEmpty()) {
      doubt("msExchDefaultDomain", "'" + Shown.of(text.get()) + "' is no domain");
    }
    return domain.map(each -> NameSet.of(new NamePattern.Exactly(each))).orElse(NameSet.EMPTY);
  }

  private Answer relayForAuth(String key) {
    Optional<String> text = text("msExchSmtpRelayForAuth").map(String::strip);
    if (text.isPresent() && text.get().equalsIgnoreCase("TRUE")) {
      return Answer.of(key, true);
    }
    return text.isPresent() && text.get().equalsIgnoreCase("FALSE")
        ? Answer.of(key, false)
        : Answer.unknown(key);
  }

  private OptionalLong number(String attribute) {
    Optional<String> text = text(attribute).map(String::strip);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    if (text.get().matches("-?[0-9]{1,10}")) {
      return OptionalLong.of(Long.parseLong(text.get()));
    }
    doubt(attribute, "'" + Shown.of(text.get()) + "' is no number");
    return OptionalLong.empty();
  }

  /** The one value of an attribute; of several, none is taken. */
  private Optional<String> text(String attribute) {
    List<String> texts = object.find(attribute).map(DirectoryAttribute::texts).orElse(List.of());
    if (texts.size() > 1) {
      doubt(attribute, "it has several values");
    }
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  private List<Endpoint> bindings(String attribute) {
    Optional<DirectoryAttribute> found = object.find(attribute);
    if (found.isEmpty()) {
      return List.of();
    }
    String lines = String.join("\n", found.get().texts());
    Property property = property(found.get(), PropertyType.MULTISZ, lines);
    Doubts about = new Doubts();
    List<Endpoint> endpoints = new Bindings(about).of(Optional.of(property));
    doubts.add(found.get(), about.because(property));
    return endpoints;
  }

  private AccessList list(String attribute, String key, AccessList whenAbsent) {
    Optional<DirectoryAttribute> found = object.find(attribute);
    if (found.isEmpty()) {
      return whenAbsent;
    }
    if (found.get().values().size() != 1) {
      doubts.ask(found.get(), key, "it has several values");
      return new AccessList.Unreadable(key);
    }
    String hex = HexFormat.of().formatHex(found.get().values().get(0));
    Property property = property(found.get(), PropertyType.IPSECLIST, hex);
    Doubts about = new Doubts();
    AccessList list = new ListValue(about, key).of(property);
    about.assumptions().forEach(doubts::assume);
    if (about.question(property).isEmpty()) {
      doubts.add(found.get(), about.because(property));
    } else {
      doubts.ask(found.get(), about.question(property), about.because(property));
    }
    return list;
  }

  private static Property property(DirectoryAttribute attribute, PropertyType type, String text) {
    return new Property(
        OptionalInt.empty(), attribute.name(), type, text, false, false, attribute.place());
  }

  private void doubt(String attribute, String because) {
    object
        .find(attribute)
        .ifPresentOrElse(
            found -> doubts.add(found, because),
            () -> doubts.add(object.place() + ": " + attribute + ": " + because));
  }
}
