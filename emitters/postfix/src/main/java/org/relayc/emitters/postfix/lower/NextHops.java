package org.relayc.emitters.postfix.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.relayc.emitters.postfix.document.HashKey;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.LookupTable.Texthash.Entry;
import org.relayc.emitters.postfix.restriction.Draft;
import org.relayc.emitters.postfix.restriction.RuleName;
import org.relayc.emitters.postfix.restriction.Tables;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Route;

/**
 * Where mail goes next, as tables in which the most specific key decides (transport(5) and
 * smtp_tls_policy_maps in postconf(5), 3.7). The policy is asked once for each name it mentions and
 * once for what lies below that; where the answer is that of the next wider key, there is no line.
 */
final class NextHops {
  /** No policy can mention it: the label is longer than a name may have. */
  private static final DomainName SOMEWHERE = new DomainName("x".repeat(64));

  private static final String AS_USUAL = ":";

  private final RelayPolicy policy;
  private final NameSet local;
  private final NameSet forwarded;
  private final List<NamePattern> patterns;

  NextHops(RelayPolicy policy) {
    this.policy = policy;
    this.local = policy.local();
    this.forwarded = policy.forwarded();
    this.patterns = mentioned(policy);
  }

  /** The value of relayhost; empty where the rest of the world is reached through its MX. */
  String relayHost() {
    return HopText.of(policy.nextHop(SOMEWHERE));
  }

  /** The lines of transport_maps. */
  List<Entry> transports() {
    return entries(this::transport, AS_USUAL);
  }

  /** The lines of smtp_tls_policy_maps, by next hop where there is one, else by domain. */
  List<Entry> tlsPolicies() {
    SortedMap<String, String> byHop = new TreeMap<>();
    for (Route route : policy.routes()) {
      String hop = HopText.of(route.via());
      if (!hop.isEmpty() && route.tls() != Route.Tls.UNSAID) {
        byHop.merge(hop, level(route.tls()), NextHops::stronger);
      }
    }
    List<Entry> all = new ArrayList<>();
    byHop.forEach((hop, level) -> all.add(new Entry(new HashKey(hop), level)));
    all.addAll(entries(this::exchangerLevel, exchangerLevel(SOMEWHERE)));
    return all;
  }

  /** What holds for mail exchangers that no line of the TLS policy names; empty for no change. */
  String usualLevel() {
    return exchangerLevel(SOMEWHERE);
  }

  private String transport(DomainName domain) {
    if (local.contains(domain)) {
      return AS_USUAL;
    }
    String hop = HopText.of(policy.nextHop(domain));
    if (hop.equals(relayHost())) {
      return AS_USUAL;
    }
    return (forwarded.contains(domain) ? "relay:" : "smtp:") + hop;
  }

  private String exchangerLevel(DomainName domain) {
    NextHop.Choice choice = policy.chooseHop(domain);
    return choice.hop() instanceof NextHop.MailExchanger
        ? choice.route().map(route -> level(route.tls())).orElse("")
        : "";
  }

  private static String level(Route.Tls tls) {
    return switch (tls) {
      case UNSAID -> "";
      case OPTIONAL -> "may";
      case REQUIRED -> "encrypt";
    };
  }

  private static String stronger(String one, String other) {
    return one.equals("encrypt") ? one : other;
  }

  /** A line for each pattern that differs from the next wider one; an empty value reads "may". */
  private List<Entry> entries(Function<DomainName, String> value, String usual) {
    Map<DomainName, String> below = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (NamePattern pattern : patterns) {
      DomainName name = nameOf(pattern);
      boolean exact = pattern instanceof NamePattern.Exactly;
      String here = value.apply(exact ? name : new DomainName(SOMEWHERE + "." + name));
      if (!here.equals(wider(name, below, usual))) {
        String said = here.isEmpty() ? "may" : here;
        entries.add(new Entry(new HashKey(Tables.key(pattern)), said));
      }
      if (!exact) {
        below.put(name, here);
      }
    }
    return entries;
  }

  private static String wider(DomainName name, Map<DomainName, String> below, String usual) {
    String text = name.text();
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      String found = below.get(new DomainName(text.substring(dot + 1)));
      if (found != null) {
        return found;
      }
    }
    return usual;
  }

  private static DomainName nameOf(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName name) -> name;
      case NamePattern.Below(DomainName name) -> name;
      case NamePattern.Any() -> SOMEWHERE;
    };
  }

  /** Every name and every "below" that a forward, a route or a delivery speaks of, widest first. */
  private static List<NamePattern> mentioned(RelayPolicy policy) {
    if (policy.routes().isEmpty()
        && policy.forward().stream().allMatch(forward -> forward.via().isEmpty())) {
      return List.of();
    }
    List<NamePattern> all = new ArrayList<>();
    policy.deliver().stream().map(Deliver::domains).forEach(set -> addEntries(all, set));
    policy.forward().stream().map(Forward::domains).forEach(set -> addEntries(all, set));
    for (Route route : policy.routes()) {
      for (Route.Leg leg : route.legs()) {
        all.add(leg.pattern());
        addEntries(all, leg.except());
      }
    }
    return all.stream()
        .filter(pattern -> !(pattern instanceof NamePattern.Any))
        .distinct()
        .sorted(
            Comparator.comparingInt((NamePattern pattern) -> labels(nameOf(pattern)))
                .thenComparing(NextHops::nameOf)
                .thenComparing(pattern -> pattern instanceof NamePattern.Below))
        .toList();
  }

  private static int labels(DomainName name) {
    return (int) name.text().chars().filter(c -> c == '.').count();
  }

  private static void addEntries(List<NamePattern> all, NameSet set) {
    set.entries().stream().map(NameSet.Entry::pattern).forEach(all::add);
  }

  /** The table, or empty where it would have no lines. */
  static List<LookupTable> table(Draft draft, String name, String comment, List<Entry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    return List.of(
        draft.table(
            new RuleName(name), file -> new LookupTable.Texthash(file, List.of(comment), entries)));
  }
}
