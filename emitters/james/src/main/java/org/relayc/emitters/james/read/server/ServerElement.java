package org.relayc.emitters.james.read.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.configuration.Encryption;
import org.relayc.emitters.james.configuration.LogIn;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.read.sheet.FlagText;
import org.relayc.emitters.james.read.sheet.NetworkRemarks;
import org.relayc.emitters.james.read.sheet.Sheet;
import org.relayc.emitters.james.xml.Element;
import org.relayc.model.address.Networks;
import org.relayc.model.policy.Endpoint;

/** Reads one {@code smtpserver} of smtpserver.xml (SMTPServer.doConfigure, 3.0 to 3.9). */
final class ServerElement {
  private final Element server;
  private final Release release;
  private final JamesVersion version;
  private final Sheet sheet;
  private final List<String> doubts = new ArrayList<>();
  private final String announce;

  ServerElement(Element server, Release release, Sheet sheet) {
    this.server = server;
    this.release = release;
    this.version = release.version();
    this.sheet = sheet;
    this.announce = announced(server, version, sheet);
  }

  SmtpServer read(String name) {
    sort(server, "", new HashMap<>());
    List<Endpoint> endpoints = new BindText(server, sheet).endpoints();
    NetworkList trusted = trusted(name);
    proxy(name, endpoints, trusted);
    HandlerChain chain = new HandlerChain(server, version, sheet);
    OwnSenders.Check check = OwnSenders.of(server, version, announce, sheet);
    chain.read(check);
    doubts.addAll(chain.doubts());
    return new SmtpServer(
        name,
        endpoints,
        chain.logsIn() ? logIn() : LogIn.NEVER,
        encryption(),
        trusted,
        doubts,
        chain.hooks(),
        chain.headers(),
        server.place());
  }

  /** Every element below, by its path; of those with one path the first counts. */
  private void sort(Element parent, String path, Map<String, Element> seen) {
    for (Element child : parent.children()) {
      String at = path + child.name();
      ServerSetting setting = ServerSetting.of(at, version);
      Element before = seen.putIfAbsent(at, child);
      if (setting == ServerSetting.CONTAINER) {
        sheet.modelled(child);
        sort(child, at + "/", seen);
      } else if (before != null && setting != ServerSetting.HARMLESS) {
        sheet.repeated(child, before);
      } else {
        setting.put(child, sheet);
      }
    }
  }

  private static String announced(Element server, JamesVersion version, Sheet sheet) {
    Optional<String> required = server.value("authRequired");
    String old =
        switch (required.orElse("false").toLowerCase(Locale.ROOT)) {
          case "true" -> "forunauthorizedaddresses";
          case "announce" -> "always";
          default -> "never";
        };
    Optional<Element> element = server.first("auth/announce");
    if (element.isEmpty() || version.isOpenByDefault()) {
      return old;
    }
    String word = element.get().text().toLowerCase(Locale.ROOT);
    if (!List.of("never", "always", "forunauthorizedaddresses").contains(word)
        && !Sheet.isOpen(word)) {
      sheet.fatal(element.get(), "since '" + Findings.shown(word) + "' says nothing of announcing");
    }
    return word;
  }

  /** Announcing decides over log-ins by OAuth alone; PLAIN and LOGIN are taken all the same. */
  private LogIn logIn() {
    boolean newer = !version.isOpenByDefault();
    if (!newer || FlagText.of(server, "auth/plainAuthEnabled", true, sheet)) {
      return LogIn.ALWAYS;
    }
    boolean oauth = server.first("auth/oidc").isPresent() && !announce.equals("never");
    if (!oauth) {
      return LogIn.NEVER;
    }
    if (!FlagText.of(server, "auth/requireSSL", false, sheet)) {
      return LogIn.ALWAYS;
    }
    return encryption() == Encryption.NONE ? LogIn.NEVER : LogIn.OVER_TLS;
  }

  private Encryption encryption() {
    Optional<Element> tls = server.first("tls");
    boolean socket = tls.map(each -> flag(each, "socketTLS")).orElse(false);
    boolean start = tls.map(each -> flag(each, "startTLS")).orElse(false);
    if (socket && start) {
      sheet.fatal(tls.orElseThrow(), "since TLS cannot begin at once and by STARTTLS");
    }
    return socket ? Encryption.ALWAYS : start ? Encryption.OFFERED : Encryption.NONE;
  }

  private boolean flag(Element tls, String key) {
    return FlagText.ofAttribute(tls, key, false, sheet);
  }

  private NetworkList trusted(String name) {
    Optional<Element> element = server.first("authorizedAddresses");
    if (element.isEmpty()) {
      return withoutAddresses(name);
    }
    String text = element.get().text();
    if (Sheet.isOpen(text)) {
      doubts.add("the client is in '" + Findings.shown(text) + "'");
      sheet.unknowable(
          element.get().place(),
          "what 'authorizedAddresses' is cannot be told: it depends on a variable",
          "write its value out");
      return NetworkList.NONE;
    }
    NetworkList list = NetworkList.ofAuthorizedAddresses(text);
    NetworkRemarks.say(list, element.get(), sheet);
    return list;
  }

  /** Up to 3.6 a listener that says nothing of addresses or of log-ins serves everybody. */
  private NetworkList withoutAddresses(String name) {
    if (!announce.equals("never")) {
      return NetworkList.NONE;
    }
    if (version.isOpenByDefault()) {
      sheet.misread(
          server.place(),
          "James "
              + version
              + " lets everybody relay at '"
              + Findings.shown(name)
              + "', which has no 'authorizedAddresses' and no 'authRequired'",
          "write 'authorizedAddresses'");
      return NetworkList.OPEN;
    }
    if (release.said().isEmpty()) {
      doubts.add("this is James 3.6 or older, which lets everybody relay at such a listener");
    }
    return NetworkList.NONE;
  }

  /** Who sends the PROXY header is believed, whoever that is (3.8.1; not before 3.8.0). */
  private void proxy(String name, List<Endpoint> endpoints, NetworkList trusted) {
    boolean proxied = version.isAtLeast(8, 0) && FlagText.of(server, "proxyRequired", false, sheet);
    boolean somebody = !trusted.addresses().isEmpty() || !trusted.unseen().isEmpty();
    if (!proxied || !somebody) {
      return;
    }
    if (!version.isAtLeast(8, 1)) {
      doubts.add("the proxy itself is in 'authorizedAddresses' of '" + name + "'");
    } else if (!isLoopback(endpoints)) {
      doubts.add("the client itself, and no proxy, writes the PROXY header at '" + name + "'");
    }
  }

  private static boolean isLoopback(List<Endpoint> endpoints) {
    return !endpoints.isEmpty()
        && endpoints.stream()
            .allMatch(each -> each.address().map(Networks.LOOPBACK::contains).orElse(false));
  }
}
