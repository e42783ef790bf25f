package org.relayc.compiler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.decide.Ruling;
import org.relayc.model.policy.Expectation;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** Every {@code expect} of a policy, put to the test. */
public final class Expectations {
  private Expectations() {}

  /** The expectations that the policy does not meet on a day, in the order of the text. */
  public static List<Diagnostic> check(Compilation.Compiled compiled, LocalDate day) {
    PolicyEvaluator evaluator = new PolicyEvaluator(compiled.policy());
    List<Diagnostic> failed = new ArrayList<>();
    for (Expectation expectation : compiled.policy().expectations()) {
      expectation.transactions().stream()
          .map(transaction -> on(day, transaction))
          .flatMap(transaction -> {
            Ruling ruling = evaluator.decide(transaction);
            return ruling.decision() == expectation.decision()
                ? Stream.empty()
                : Stream.of(failure(compiled, expectation, transaction, ruling));
          })
          .findFirst()
          .ifPresent(failed::add);
    }
    return failed;
  }

  private static Transaction on(LocalDate day, Transaction it) {
    return new Transaction(
        it.listener(),
        it.client(),
        it.clientName(),
        it.tls(),
        it.identity(),
        it.sender(),
        it.recipient(),
        day);
  }

  private static Diagnostic failure(
      Compilation.Compiled compiled,
      Expectation expectation,
      Transaction transaction,
      Ruling ruling) {
    String message =
        "expected "
            + expectation.decision().word()
            + ", got "
            + ruling.decision().word()
            + " on "
            + transaction.listener()
            + who(transaction.identity())
            + ": "
            + ruling.because();
    Diagnostic failure =
        Diagnostic.of(
            CompilerCode.FAILED_EXPECTATION, message, compiled.origins().of(expectation.id()));
    return ruling
        .decider()
        .map(clause -> failure.label(compiled.origins().of(clause), "this decides"))
        .orElse(failure);
  }

  private static String who(Identity identity) {
    return switch (identity) {
      case Identity.Anonymous ignored -> "";
      case Identity.LoggedIn it when it.groups().isEmpty() -> " for " + it.user();
      case Identity.LoggedIn it -> " for " + it.user() + " of " + String.join(", ", it.groups());
    };
  }
}
