package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.directory.Directory;
import org.relayc.emitters.exchange.metabase.directory.DirectoryAttribute;
import org.relayc.emitters.exchange.metabase.directory.DirectoryObject;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.SmartHost;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/**
 * Reads SMTP connectors. Whether "allow messages to be relayed to these domains" is ticked stands
 * in a bit that nobody has published, so it is always asked for.
 */
final class Connectors {
  private static final String CLASS = "msExchRoutingSMTPConnector";

  private final Doubts doubts;
  private final List<Connector> connectors = new ArrayList<>();
  private final List<SmartHost> smartHosts = new ArrayList<>();

  private Connectors(Doubts doubts) {
    this.doubts = doubts;
  }

  static Connectors of(Directory directory, Doubts doubts) {
    Connectors connectors = new Connectors(doubts);
    directory.of(CLASS).forEach(connectors::add);
    return connectors;
  }

  List<Connector> connectors() {
    return List.copyOf(connectors);
  }

  /** Of those that pass mail on to a host of their own. */
  List<SmartHost> smartHosts() {
    return List.copyOf(smartHosts);
  }

  private void add(DirectoryObject object) {
    String name = object.name().first();
    NameSet.Builder domains = new NameSet.Builder();
    List<String> spaces =
        object.find("routingList").map(DirectoryAttribute::texts).orElse(List.of());
    for (String space : spaces) {
      if (isSmtp(space)) {
        add(object, space, domains);
      }
    }
    NameSet space = domains.build();
    connectors.add(
        new Connector(name, space, Answer.unknown("connector." + word(name) + ".relay")));
    DirectoryServer.smartHost(object, "", "connector '" + Shown.of(name) + "'", space)
        .ifPresent(smartHosts::add);
  }

  /** Scope "routing group" stands before the type as {@code Local:}. */
  private static boolean isSmtp(String space) {
    return start(space) > 0;
  }

  private static int start(String space) {
    int from = space.regionMatches(true, 0, "Local:", 0, "Local:".length()) ? "Local:".length() : 0;
    return space.regionMatches(true, from, "SMTP:", 0, "SMTP:".length())
        ? from + "SMTP:".length()
        : 0;
  }

  private void add(DirectoryObject object, String space, NameSet.Builder domains) {
    int end = space.indexOf(';');
    String pattern = space.substring(start(space), end < 0 ? space.length() : end).strip();
    List<NamePattern> patterns = patterns(pattern);
    patterns.forEach(domains::add);
    if (patterns.size() != 1) {
      String place = object.place() + ": " + Shown.of(object.name().first()) + ": ";
      doubts.add(
          patterns.isEmpty()
              ? place + "'" + Shown.of(space) + "' is no address space"
              : place
                  + "whether '"
                  + Shown.of(pattern)
                  + "' is for the domain itself is not known");
    }
  }

  private static List<NamePattern> patterns(String text) {
    if (text.equals("*")) {
      return List.of(new NamePattern.Any());
    }
    boolean below = text.startsWith("*.");
    Optional<DomainName> name = DomainName.parse(below ? text.substring(2) : text);
    List<NamePattern> patterns = new ArrayList<>();
    name.ifPresent(each -> patterns.add(new NamePattern.Exactly(each)));
    if (below) {
      name.ifPresent(each -> patterns.add(new NamePattern.Below(each)));
    }
    return patterns;
  }

  /** A name as an answer can be given for it: {@code Internet Mail} is {@code internet-mail}. */
  static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
