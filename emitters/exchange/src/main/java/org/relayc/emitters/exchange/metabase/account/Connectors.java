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

  private Connectors(Doubts doubts) {
    this.doubts = doubts;
  }

  static List<Connector> of(Directory directory, Doubts doubts) {
    Connectors connectors = new Connectors(doubts);
    return directory.of(CLASS).stream().map(connectors::connector).toList();
  }

  private Connector connector(DirectoryObject object) {
    String name = object.name().first();
    NameSet.Builder domains = new NameSet.Builder();
    List<String> spaces =
        object.find("routingList").map(DirectoryAttribute::texts).orElse(List.of());
    for (String space : spaces) {
      if (isSmtp(space)) {
        add(object, space, domains);
      }
    }
    return new Connector(
        name, domains.build(), Answer.unknown("connector." + word(name) + ".relay"));
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
