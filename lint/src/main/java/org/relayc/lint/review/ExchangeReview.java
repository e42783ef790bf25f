package org.relayc.lint.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.lint.finding.LintCode;

/**
 * The virtual servers of a machine with the places of their settings.
 *
 * @param places of settings by their keys, {@code server.1.relay-list}
 */
public record ExchangeReview(
    LegacyServer legacy, Function<String, Optional<Place>> places, LocalDate day) {
  /** The computers that each virtual server lets relay. */
  public List<TrustedList> trusted() {
    List<TrustedList> lists = new ArrayList<>();
    for (VirtualServer server : legacy.servers()) {
      if (server.relayList() instanceof AccessList.Only(AccessList.Entries entries)) {
        lists.add(
            new TrustedList(
                "the relay list of virtual server " + server.name(),
                List.of(),
                entries.addresses(),
                places.apply("server." + server.name() + ".relay-list")));
      }
    }
    return lists;
  }

  /** A finding at the setting of a key. */
  public Diagnostic at(String key, LintCode code, String message, String help) {
    return Diagnostic.of(code, message, places.apply(key)).help(help);
  }
}
