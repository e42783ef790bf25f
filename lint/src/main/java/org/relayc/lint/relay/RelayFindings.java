package org.relayc.lint.relay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.subject.Subject;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.address.AddressSet;
import org.relayc.verifier.Witness;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.openrelay.OpenRelay;
import org.relayc.verifier.openrelay.OpenRelaySearch;
import org.relayc.verifier.openrelay.RelayGrant;

/**
 * Who of the internet may relay though nobody knows who they are.
 *
 * @param assumptions what was taken for true in saying so, a fragment each
 */
public record RelayFindings(List<Diagnostic> findings, List<String> assumptions) {
  public RelayFindings {
    findings = List.copyOf(findings);
    assumptions = List.copyOf(assumptions);
  }

  /** What is found on every day from one on. */
  public static RelayFindings of(Subject subject, LocalDate from, RelayLimit limit, Budget budget) {
    OpenRelay relay =
        OpenRelaySearch.of(
            subject.meaning(),
            subject.membership(),
            subject.gateways(),
            from,
            subject.replay(),
            budget);
    Finder finder = new Finder(subject, from, limit, relay.grants());
    List<Diagnostic> findings = new ArrayList<>();
    relay.grants().forEach(grant -> findings.add(finder.finding(grant)));
    relay.undecided().forEach(reason -> findings.add(finder.undecided(reason)));
    return new RelayFindings(findings, relay.assumptions());
  }

  /** Puts grants into words. */
  private record Finder(
      Subject subject, LocalDate from, RelayLimit limit, List<RelayGrant> grants) {

    /** Whether the clients that their address lets in are few, or would be. */
    boolean holds(boolean certain) {
      AddressSet all = AddressSet.EMPTY;
      for (RelayGrant grant : grants) {
        if (grant.kind() == RelayGrant.Kind.BY_ADDRESS && (grant.certain() || !certain)) {
          all = all.union(grant.clients());
        }
      }
      return limit.holds(all);
    }

    Diagnostic finding(RelayGrant grant) {
      Diagnostic finding =
          switch (grant.kind()) {
            case BY_ADDRESS ->
                holds(grant.certain())
                    ? at(grant, LintCode.PUBLIC_RELAY, strangers(grant), subject.cures().few())
                    : grant.certain()
                        ? at(
                            grant,
                            LintCode.OPEN_RELAY,
                            "open relay: " + strangers(grant),
                            subject.cures().strangers())
                        : at(
                            grant,
                            LintCode.UNDECIDED_OPEN_RELAY,
                            "whether this is an open relay is not decided: " + strangers(grant),
                            subject.cures().answers());
            case BY_NAME ->
                at(
                    grant,
                    LintCode.RDNS_GRANT,
                    "clients of the internet may relay by their reverse-DNS name" + where(grant),
                    subject.cures().named());
            case CLEAR_LOG_IN ->
                at(
                    grant,
                    LintCode.CLEAR_LOG_IN,
                    "a log-in in clear leads to relay" + where(grant),
                    subject.cures().clear());
          };
      return finding
          .evidence(WitnessEvidence.of(grant.witness(), from))
          .identity(grant.kind() + Identities.of(grant.listener(), grant.clients()));
    }

    private static String strangers(RelayGrant grant) {
      String who = Sizes.of(grant.clients());
      return who + " of the internet may relay without a log-in" + where(grant);
    }

    private static String where(RelayGrant grant) {
      return " on listener '" + grant.listener() + "'" + provided(grant.witness());
    }

    /** What of the things that cannot be seen a witness needs. */
    private static String provided(Witness witness) {
      return witness.assuming().entrySet().stream()
          .filter(Map.Entry::getValue)
          .map(Map.Entry::getKey)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining(", and "), needs -> needs.isEmpty() ? "" : " if " + needs));
    }

    private Diagnostic at(RelayGrant grant, LintCode code, String message, String help) {
      return at(subject.decider(grant.witness()), code, message).help(help);
    }

    private static Diagnostic at(Optional<Place> place, LintCode code, String message) {
      return place
          .map(where -> Diagnostic.of(code, message, where))
          .orElseGet(() -> Diagnostic.withoutPlace(code, message));
    }

    Diagnostic undecided(String reason) {
      String message = "whether this is an open relay is not decided: " + reason;
      return at(subject.place(reason), LintCode.UNDECIDED_OPEN_RELAY, message)
          .help(subject.cures().undecided());
    }
  }
}
