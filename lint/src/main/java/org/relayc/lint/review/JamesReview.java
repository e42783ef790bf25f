package org.relayc.lint.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.network.Entry;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.model.address.AddressSet;

/**
 * A configuration of James as it was read.
 *
 * @param settings every one, with its place
 */
public record JamesReview(JamesConfiguration configuration, List<Setting> settings) {
  public JamesReview {
    settings = List.copyOf(settings);
  }

  /** The networks that each listener trusts. */
  public List<TrustedList> trusted() {
    return configuration.servers().stream().map(this::trusted).toList();
  }

  private TrustedList trusted(SmtpServer server) {
    List<TrustedList.Entry> entries = new ArrayList<>();
    for (NetworkList.Token token : server.trusted().tokens()) {
      if (token.entry() instanceof Entry.Addresses(AddressSet some, Optional<String> oddity)) {
        entries.add(new TrustedList.Entry(Findings.shown(token.text()), some));
      }
    }
    Optional<Place> place =
        of(server, "authorizedAddresses").stream()
            .findFirst()
            .or(() -> Optional.of(server.place()));
    return TrustedList.of(
        "authorizedAddresses of '" + Findings.shown(server.name()) + "'", entries, place);
  }

  /** The start tags of the handlers of a listener. */
  public List<String> handlers(SmtpServer server) {
    return of(server, "handler").stream().map(Place::text).toList();
  }

  /** Where a listener sets something: behind its start and before that of the next one. */
  private List<Place> of(SmtpServer server, String name) {
    int start = server.place().span().start();
    int end =
        configuration.servers().stream()
            .map(SmtpServer::place)
            .filter(other -> other.file().equals(server.place().file()))
            .mapToInt(other -> other.span().start())
            .filter(other -> other > start)
            .min()
            .orElse(Integer.MAX_VALUE);
    return settings.stream()
        .filter(setting -> setting.name().equals(name))
        .map(Setting::place)
        .filter(place -> place.file().equals(server.place().file()))
        .filter(place -> place.span().start() > start && place.span().start() < end)
        .toList();
  }
}
