package org.relayc.lint.subject;

import java.util.List;
import java.util.Optional;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.Explanation;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Gateway;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.meaning.PolicyMeaning;

/** A policy that compiles. */
public final class PolicySubject implements Subject {
  private static final Cures CURES =
      new Cures(
          "let in your own addresses only, or ask for a log-in",
          "keep the set small, say why with 'because', and end it with 'until'",
          "whoever runs the name's zone decides who that is; add 'from' with their addresses",
          "write 'over tls' behind the mechanisms of 'auth'",
          "split the policy, or make its rules and sets fewer",
          "say in the policy what its rules ask for");

  private final Compilation.Compiled compiled;
  private final PolicyEvaluator evaluator;

  public PolicySubject(Compilation.Compiled compiled) {
    this.compiled = compiled;
    this.evaluator = new PolicyEvaluator(compiled.policy());
  }

  @Override
  public Meaning meaning() {
    return PolicyMeaning.of(compiled.policy());
  }

  @Override
  public Membership membership() {
    return compiled.policy().membership();
  }

  @Override
  public List<Gateway> gateways() {
    return compiled.policy().gateways();
  }

  @Override
  public Decision decide(Transaction transaction) {
    return evaluator.decide(transaction).decision();
  }

  @Override
  public Optional<Place> decider(Transaction transaction) {
    return Explanation.of(compiled, evaluator.decide(transaction));
  }

  @Override
  public Optional<Place> listener(ListenerName name) {
    return compiled.policy().listener(name).map(Listener::id).map(compiled.origins()::of);
  }

  /** At the first listener: no policy is without one. */
  @Override
  public Optional<Place> place(String reason) {
    return Optional.of(compiled.origins().of(compiled.policy().listeners().getFirst().id()));
  }

  @Override
  public Cures cures() {
    return CURES;
  }
}
