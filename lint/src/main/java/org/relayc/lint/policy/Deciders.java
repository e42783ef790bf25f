package org.relayc.lint.policy;

import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Transaction;

/** Points to the statement that decides a transaction. */
final class Deciders {
  private final Compilation.Compiled compiled;
  private final PolicyEvaluator evaluator;

  Deciders(Compilation.Compiled compiled) {
    this.compiled = compiled;
    this.evaluator = new PolicyEvaluator(compiled.policy());
  }

  Diagnostic label(Diagnostic finding, Transaction transaction, String text) {
    return evaluator
        .decide(transaction)
        .decider()
        .map(clause -> finding.label(compiled.origins().of(clause), text))
        .orElse(finding);
  }

  /** A finding at the statement that decides. */
  Place place(Transaction transaction) {
    return compiled.origins().of(evaluator.decide(transaction).decider().orElseThrow());
  }

  Decision decide(Transaction transaction) {
    return evaluator.decide(transaction).decision();
  }
}
