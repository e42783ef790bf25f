package org.relayc.emitters.postfix.semantics.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.PatternList.Pattern;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;

/** Lists of domains and networks, one pattern after the other (postconf(5) mynetworks, 3.7). */
final class Matching {
  /** A pattern that is a fault. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    Fault(String pattern) {
      super("fault in the pattern '" + pattern + "'");
    }
  }

  private final Tables tables;
  private final LookUps lookUps;
  private final Listening server;
  private final Map<String, PatternList> lists = new HashMap<>();

  Matching(Tables tables, LookUps lookUps, Listening server) {
    this.tables = tables;
    this.lookUps = lookUps;
    this.server = server;
  }

  /** Whether a class of domains holds one. */
  boolean holds(Parameters parameters, String parameter, String domain) {
    boolean subdomains = parameter.equals("relay_domains");
    boolean plain =
        subdomains
            && Words.of(parameters.of("parent_domain_matches_subdomains").text())
                .contains(parameter);
    for (PatternList.Item item : list(parameters.of(parameter).text())) {
      boolean matches =
          switch (item.pattern()) {
            case Pattern.Text(String text) -> matches(text, domain, subdomains, plain);
            case Pattern.InTable(String table) -> isIn(table, domain, subdomains, plain);
            case Pattern.Unseen unseen -> false;
          };
      if (matches) {
        return item.in();
      }
    }
    return false;
  }

  private List<PatternList.Item> list(String text) {
    return lists.computeIfAbsent(text, any -> PatternList.read(text, tables)).items();
  }

  private static boolean matches(String text, String name, boolean subdomains, boolean plain) {
    if (text.equals(name)) {
      return true;
    }
    return subdomains
        && (plain
            ? name.endsWith("." + text)
            : text.startsWith(".") && name.length() > text.length() && name.endsWith(text));
  }

  private boolean isIn(String table, String name, boolean subdomains, boolean plain) {
    Table opened = lookUps.open(table);
    return subdomains
        ? lookUps.names(opened, name, true, plain).isPresent()
        : lookUps.whole(opened, name).isPresent();
  }

  /** Whether a client is in mynetworks: by name, then by address, pattern by pattern. */
  boolean isTrusted(Parameters parameters, Session session) throws Fault {
    boolean plain = server.parentMatches().contains("mynetworks");
    String address = session.client().toString();
    for (PatternList.Item item : list(parameters.of("mynetworks").text())) {
      boolean matches =
          switch (item.pattern()) {
            case Pattern.Text(String text) ->
                matches(text, session.clientName(), true, plain)
                    || matchesAddress(text, session.client());
            case Pattern.InTable(String table) ->
                isIn(table, session.clientName(), true, plain)
                    || lookUps.whole(lookUps.open(table), address).isPresent();
            case Pattern.Unseen unseen -> false;
          };
      if (matches) {
        return item.in();
      }
    }
    return false;
  }

  private static boolean matchesAddress(String text, IpAddress client) throws Fault {
    String address = client.toString();
    if (text.equals(address) || text.equals("[" + address + "]")) {
      return true;
    }
    boolean otherFamily = text.indexOf(':') >= 0 != address.indexOf(':') >= 0;
    if (otherFamily || text.matches("[0-9.]*") || !text.matches("[0-9a-f.:/\\[\\]]*")) {
      return false;
    }
    return network(text).map(net -> isIn(net, client)).orElseThrow(() -> new Fault(text));
  }

  private static boolean isIn(Cidr net, IpAddress client) {
    return net.network().width() == client.width()
        && Cidr.containing(client, net.length()).equals(net);
  }

  private static Optional<Cidr> network(String text) {
    int slash = text.indexOf('/');
    String bare = slash < 0 ? text : text.substring(0, slash);
    boolean brackets = bare.startsWith("[") && bare.endsWith("]");
    boolean ipv6 = bare.indexOf(':') >= 0;
    if (ipv6 != brackets) {
      return Optional.empty();
    }
    try {
      IpAddress address = IpAddress.parse(brackets ? bare.substring(1, bare.length() - 1) : bare);
      int written = slash < 0 ? ipv6 ? 128 : 32 : Integer.parseInt(text.substring(slash + 1));
      int mapped = ipv6 && address.width() == 32 ? 96 : 0;
      return Optional.of(new Cidr(address, written - mapped));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }
}
