package org.relayc.lint.policy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.address.AddressSet;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.openrelay.OpenRelay;
import org.relayc.verifier.openrelay.OpenRelaySearch;
import org.relayc.verifier.openrelay.RelayGrant;

/** Who of the internet may relay though nobody knows who they are. */
public final class RelayFindings {
  private final Compilation.Compiled compiled;
  private final Limit limit;
  private final Deciders deciders;

  private RelayFindings(Compilation.Compiled compiled, Limit limit) {
    this.compiled = compiled;
    this.limit = limit;
    this.deciders = new Deciders(compiled);
  }

  /** How many addresses may be let in on purpose. */
  public record Limit(BigInteger ipv4, BigInteger ipv6) {
    boolean holds(AddressSet clients) {
      return BigInteger.valueOf(clients.ipv4Count()).compareTo(ipv4) <= 0
          && clients.ipv6().addressCount().compareTo(ipv6) <= 0;
    }
  }

  public static List<Diagnostic> of(
      Compilation.Compiled compiled, LocalDate from, Limit limit, Budget budget) {
    return new RelayFindings(compiled, limit).find(from, budget);
  }

  private List<Diagnostic> find(LocalDate from, Budget budget) {
    OpenRelay relay =
        OpenRelaySearch.of(
            PolicyMeaning.of(compiled.policy()),
            compiled.policy().membership(),
            compiled.policy().gateways(),
            from,
            deciders::decide,
            budget);
    List<Diagnostic> findings = new ArrayList<>();
    AddressSet all = AddressSet.EMPTY;
    for (RelayGrant grant : relay.grants()) {
      if (grant.kind() == RelayGrant.Kind.BY_ADDRESS) {
        all = all.union(grant.clients());
      }
    }
    for (RelayGrant grant : relay.grants()) {
      findings.add(finding(grant, all, from));
    }
    for (String reason : relay.undecided()) {
      findings.add(
          Diagnostic.of(
                  LintCode.UNDECIDED_OPEN_RELAY,
                  "whether this is an open relay is not decided: " + reason,
                  compiled.origins().of(compiled.policy().listeners().get(0).id()))
              .help("split the policy, or make its rules and sets fewer"));
    }
    return findings;
  }

  private Diagnostic finding(RelayGrant grant, AddressSet all, LocalDate from) {
    String who = Sizes.of(grant.clients());
    String where = " on listener '" + grant.listener() + "'";
    Diagnostic finding =
        switch (grant.kind()) {
          case BY_ADDRESS ->
              limit.holds(all)
                  ? at(
                      grant,
                      LintCode.PUBLIC_RELAY,
                      who + " of the internet may relay without a log-in" + where,
                      "keep the set small, say why with 'because', and end it with 'until'")
                  : at(
                      grant,
                      LintCode.OPEN_RELAY,
                      "open relay: " + who + " of the internet may relay without a log-in" + where,
                      "let in your own addresses only, or ask for a log-in");
          case BY_NAME ->
              at(
                  grant,
                  LintCode.RDNS_GRANT,
                  "clients of the internet may relay by their reverse-DNS name" + where,
                  "whoever runs the name's zone decides who that is; add 'from' with their"
                      + " addresses");
          case CLEAR_LOG_IN ->
              at(
                  grant,
                  LintCode.CLEAR_LOG_IN,
                  "a log-in in clear leads to relay" + where,
                  "write 'over tls' behind the mechanisms of 'auth'");
        };
    return finding.evidence(WitnessEvidence.of(grant.witness(), from));
  }

  private Diagnostic at(RelayGrant grant, LintCode code, String message, String help) {
    return Diagnostic.of(code, message, deciders.place(grant.witness().transaction())).help(help);
  }
}
