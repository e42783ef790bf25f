package org.relayc.lint.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.exchange.metabase.semantics.LegacyDecision;
import org.relayc.emitters.exchange.metabase.semantics.LegacyMeaning;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.address.AddressSet;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.openrelay.OpenRelay;
import org.relayc.verifier.openrelay.OpenRelaySearch;
import org.relayc.verifier.openrelay.RelayGrant;

/** The settings of virtual servers that each make an open relay by themselves. */
public final class ExchangeFindings {
  private final LegacyServer legacy;
  private final LocalDate day;
  private final RelayLimit limit;

  private ExchangeFindings(LegacyServer legacy, LocalDate day, RelayLimit limit) {
    this.legacy = legacy;
    this.day = day;
    this.limit = limit;
  }

  /**
   * What is found.
   *
   * @param places of settings by their keys
   * @param isEmptyValue whether the setting of a key is there with nothing in it
   */
  public static List<Diagnostic> of(
      LegacyServer legacy,
      Function<String, Optional<Place>> places,
      Predicate<String> isEmptyValue,
      LocalDate day,
      RelayLimit limit) {
    ExchangeFindings finder = new ExchangeFindings(legacy, day, limit);
    List<Diagnostic> findings = new ArrayList<>();
    for (Cause cause : Causes.of(legacy, isEmptyValue)) {
      finder.grant(cause).ifPresent(grant -> findings.add(finder.finding(cause, grant, places)));
    }
    return findings;
  }

  private Diagnostic finding(
      Cause cause, RelayGrant grant, Function<String, Optional<Place>> places) {
    return places
        .apply(cause.key())
        .map(place -> Diagnostic.of(cause.code(), cause.message(), place))
        .orElseGet(() -> Diagnostic.withoutPlace(cause.code(), cause.message()))
        .evidence(WitnessEvidence.of(grant.witness(), day))
        .help(cause.help());
  }

  /** A client that the cause alone lets relay, asked of all the servers once more. */
  private Optional<RelayGrant> grant(Cause cause) {
    OpenRelay relay =
        OpenRelaySearch.of(
            LegacyMeaning.of(cause.alone()),
            new Membership.Free(),
            List.of(),
            day,
            transaction -> LegacyDecision.of(legacy, transaction, unknown -> false).decision(),
            Budget.USUAL);
    List<RelayGrant> certain =
        relay.grants().stream()
            .filter(grant -> grant.kind() == RelayGrant.Kind.BY_ADDRESS && grant.certain())
            .toList();
    AddressSet all = AddressSet.EMPTY;
    for (RelayGrant grant : certain) {
      all = all.union(grant.clients());
    }
    return limit.holds(all) ? Optional.empty() : Optional.of(certain.get(0));
  }
}
