package org.relayc.lint.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.finding.LintCode;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Identity;

/** A policy with the places of its statements, on a day. */
public record PolicyReview(Compilation.Compiled compiled, LocalDate day) {
  public RelayPolicy policy() {
    return compiled.policy();
  }

  /** The rules by which somebody relays who has not logged in. */
  public List<RelayRule> grants() {
    return policy().rules().stream()
        .filter(rule -> rule.effect() == RelayRule.Effect.ALLOW)
        .filter(rule -> rule.conditions().principals().contains(new Identity.Anonymous()))
        .toList();
  }

  /** The same without those that ask for a name as well. */
  public List<TrustedList> grantsByAddress() {
    return grants().stream()
        .filter(rule -> rule.conditions().named().isEmpty())
        .map(rule ->
            new TrustedList(
                "this allow",
                List.of(),
                rule.conditions().from(),
                Optional.of(compiled.origins().of(rule.id()))))
        .toList();
  }

  /** A finding at a rule. */
  public Diagnostic at(RelayRule rule, LintCode code, String message, String help) {
    return at(rule.id(), code, message, help).identity(Identities.of(rule));
  }

  /** A finding at a statement. */
  public Diagnostic at(ClauseId clause, LintCode code, String message, String help) {
    return Diagnostic.of(code, message, compiled.origins().of(clause)).help(help);
  }
}
