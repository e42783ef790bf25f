package org.relayc.lint.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Expectations;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.repair.Edited;
import org.relayc.lint.repair.Removals;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.policy.ClaimProofs;

/**
 * How much of a policy its claims and expectations hold fast: each rule and each entry of a set is
 * taken out in turn, and the policy is asked whether it notices.
 *
 * @param lost how many were taken out
 * @param unnoticed those of which nothing was noticed
 */
public record Coverage(int lost, List<Diagnostic> unnoticed) {
  /** A policy with more has its first ones tried. */
  private static final int MOST = 1_000;

  public Coverage {
    unnoticed = List.copyOf(unnoticed);
  }

  /** Of a policy of which everything holds. */
  public static Coverage of(Compiled compiled, Edited edited, LocalDate day, Budget budget) {
    List<Removals.Loss> all = Removals.of(compiled);
    List<Removals.Loss> losses = all.subList(0, Math.min(MOST, all.size()));
    List<Diagnostic> unnoticed = new ArrayList<>();
    for (Removals.Loss loss : losses) {
      if (!isNoticed(edited.after(List.of(loss.edit())), day, budget)) {
        unnoticed.add(
            Diagnostic.of(
                    UpkeepCode.UNNOTICED_LOSS,
                    "no claim and no expectation would notice if this "
                        + loss.what()
                        + " were lost",
                    loss.place())
                .help("say with 'expect', 'never' or 'always' what it is for"));
      }
    }
    return new Coverage(losses.size(), unnoticed);
  }

  private static boolean isNoticed(Compilation after, LocalDate day, Budget budget) {
    return switch (after) {
      case Compilation.Rejected rejected -> true;
      case Compiled compiled ->
          !Expectations.check(compiled, day).isEmpty()
              || ClaimProofs.of(compiled.policy(), day, budget).stream()
                  .anyMatch(
                      proof -> proof.vacuous() || !(proof.verdict() instanceof Verdict.Proven));
    };
  }
}
