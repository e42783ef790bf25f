package org.relayc.verifier.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/**
 * A policy in which one thing was got wrong.
 *
 * @param slip what was
 */
record Mutant(String slip, RelayPolicy policy) {
  private static final Pattern EXCEPT =
      Pattern.compile(" except [^{}\\n]*?(?= (?:to|for|from|named|sender|over|until) |\\n)");

  /** Every slip that somebody can make in a policy, each on its own. */
  static List<Mutant> of(GeneratedPolicy generated) {
    RelayPolicy policy = generated.policy();
    List<Mutant> mutants = new ArrayList<>();
    for (RelayRule rule : policy.rules()) {
      addSlips(mutants, policy, rule);
    }
    for (Listener listener : policy.listeners()) {
      addSlips(mutants, policy, listener);
    }
    EXCEPT
        .matcher(generated.text())
        .results()
        .flatMap(match -> without(generated, match).stream())
        .forEach(mutants::add);
    return mutants;
  }

  private static void addSlips(List<Mutant> mutants, RelayPolicy policy, RelayRule rule) {
    for (RuleSlip slip : RuleSlip.of(rule)) {
      mutants.add(
          new Mutant(slip.name(), policy.withRules(replaced(policy.rules(), rule, slip.rule()))));
    }
    mutants.add(
        new Mutant(
            "rule forgotten",
            policy.withRules(policy.rules().stream().filter(each -> each != rule).toList())));
  }

  private static void addSlips(List<Mutant> mutants, RelayPolicy policy, Listener listener) {
    if (policy.listeners().size() > 1) {
      List<Listener> others = policy.listeners().stream().filter(each -> each != listener).toList();
      mutants.add(new Mutant("listener forgotten", with(policy, others)));
    }
    add(
        mutants,
        policy,
        listener,
        "accept forgotten",
        it -> with(it, it.tls(), it.auth(), List.of(), it.submit()));
    add(
        mutants,
        policy,
        listener,
        "submit forgotten",
        it -> with(it, it.tls(), it.auth(), it.accept(), Optional.empty()));
    add(
        mutants,
        policy,
        listener,
        "tls not required",
        it ->
            it.tls().isForced()
                ? with(it, Listener.Tls.OPTIONAL, it.auth(), it.accept(), it.submit())
                : it);
    add(
        mutants,
        policy,
        listener,
        "log-in in clear",
        it ->
            with(
                it,
                it.tls(),
                new Listener.Auth(it.auth().mechanisms(), false),
                it.accept(),
                it.submit()));
  }

  private static void add(
      List<Mutant> mutants,
      RelayPolicy policy,
      Listener listener,
      String slip,
      UnaryOperator<Listener> change) {
    Listener changed = change.apply(listener);
    if (!changed.equals(listener)) {
      mutants.add(new Mutant(slip, with(policy, replaced(policy.listeners(), listener, changed))));
    }
  }

  private static <T> List<T> replaced(List<T> all, T one, T other) {
    return all.stream().map(each -> each == one ? other : each).toList();
  }

  /** A text that the compiler rejects is a slip that is noticed. */
  private static Optional<Mutant> without(GeneratedPolicy generated, MatchResult match) {
    String text =
        generated.text().substring(0, match.start()) + generated.text().substring(match.end());
    return GeneratedPolicy.compile(text, generated.membership())
            instanceof Compilation.Compiled compiled
        ? Optional.of(new Mutant("except forgotten", compiled.policy()))
        : Optional.empty();
  }

  private static RelayPolicy with(RelayPolicy policy, List<Listener> listeners) {
    return new RelayPolicy(
        policy.deliver(),
        policy.forward(),
        policy.gateways(),
        listeners,
        policy.rules(),
        policy.routes(),
        policy.claims(),
        policy.expectations(),
        policy.membership());
  }

  private static Listener with(
      Listener listener,
      Listener.Tls tls,
      Listener.Auth auth,
      List<Listener.Accept> accept,
      Optional<Listener.Submit> submit) {
    return new Listener(
        listener.id(),
        listener.name(),
        listener.endpoints(),
        listener.hostname(),
        tls,
        auth,
        accept,
        submit);
  }
}
