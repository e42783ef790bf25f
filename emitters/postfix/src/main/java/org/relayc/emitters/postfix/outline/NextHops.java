package org.relayc.emitters.postfix.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Where mail goes: transport_maps, then relayhost (transport(5), postconf(5), 3.7). */
final class NextHops {
  private static final String MAPS = "transport_maps";
  private static final int MOST = 1_000;

  private final PostfixConfiguration configuration;
  private final Map<String, NameSet> byHop = new LinkedHashMap<>();

  NextHops(PostfixConfiguration configuration) {
    this.configuration = configuration;
  }

  List<Outline.Hop> hops() {
    List<Outline.Hop> hops = new ArrayList<>();
    Parameters.Value maps = configuration.main().of(MAPS);
    for (String table : Words.of(maps.text())) {
      if (configuration.tables().open(table) instanceof Table.Keys keys && keys.size() <= MOST) {
        keys.entries().forEach(this::add);
      } else {
        hops.add(new Outline.Hop(MAPS, NameSet.ANY, table, maps.place()));
      }
    }
    byHop.forEach((hop, domains) -> hops.add(0, new Outline.Hop(MAPS, domains, hop, maps.place())));
    relayHost(hops);
    return hops;
  }

  private void relayHost(List<Outline.Hop> hops) {
    Parameters.Value host = configuration.main().of("relayhost");
    Optional<Place> place = host.place();
    if (!host.text().isBlank()) {
      hops.add(new Outline.Hop("relayhost", NameSet.ANY, hop(host.text().strip()), place));
    }
  }

  private void add(Table.Entry entry) {
    String value = entry.value().strip();
    int colon = value.indexOf(':');
    String transport = colon < 0 ? value : value.substring(0, colon);
    String next = colon < 0 ? "" : value.substring(colon + 1).strip();
    boolean isSmtp = List.of("", "smtp", "relay").contains(transport);
    if (!isSmtp || next.isEmpty()) {
      return;
    }
    pattern(entry.key())
        .ifPresent(pattern -> byHop.merge(hop(next), NameSet.of(pattern), NameSet::union));
  }

  private static Optional<NamePattern> pattern(String key) {
    if (key.equals("*")) {
      return Optional.of(new NamePattern.Any());
    }
    return key.startsWith(".")
        ? DomainName.parse(key.substring(1)).map(NamePattern.Below::new)
        : DomainName.parse(key).map(NamePattern.Exactly::new);
  }

  private static String hop(String text) {
    return text.replaceFirst("(?i)^\\[ipv6:", "[");
  }
}
