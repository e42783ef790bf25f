package org.relayc.lint.review;

import java.util.Optional;
import java.util.function.Function;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.lint.finding.LintCode;

/**
 * The virtual servers of a machine with the places of their settings.
 *
 * @param places of settings by their keys, {@code server.1.relay-list}
 */
public record ExchangeReview(LegacyServer legacy, Function<String, Optional<Place>> places) {
  /** A finding at the setting of a key. */
  public Diagnostic at(String key, LintCode code, String message, String help) {
    return places
        .apply(key)
        .map(place -> Diagnostic.of(code, message, place))
        .orElseGet(() -> Diagnostic.withoutPlace(code, message))
        .help(help);
  }
}
