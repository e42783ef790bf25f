package org.relayc.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.upkeep.Coverage;
import org.relayc.lint.upkeep.EndingRules;
import org.relayc.verifier.diagram.Budget;

/**
 * What a check looks for only where it is asked: days to come, and what claims would notice.
 *
 * @param forecast how many days to look ahead
 */
public record Foresight(Optional<Integer> forecast, boolean coverage) {
  public static final Foresight NONE = new Foresight(Optional.empty(), false);

  private static final String FORECAST = "--forecast";
  private static final String COVERAGE = "--coverage";

  /** Declares its options. */
  public static void declare(Declaration declaration) {
    declaration.text(FORECAST, "DAYS", "list the days up to then on which other mail is relayed");
    declaration.flag(COVERAGE, "list rules and entries whose loss no claim would notice");
  }

  /** As it was asked for. */
  public static Foresight of(Arguments arguments) {
    return new Foresight(arguments.text(FORECAST).map(Foresight::days), arguments.has(COVERAGE));
  }

  private static int days(String text) {
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw new CannotRunException(
          "invalid number '" + text + "' of " + FORECAST, "write how many days: 90");
    }
    return Integer.parseInt(text);
  }

  List<Diagnostic> of(ReadPolicy policy, Compiled compiled, LocalDate day) {
    List<Diagnostic> findings = new ArrayList<>(EndingRules.soon(compiled, day));
    forecast.ifPresent(
        days -> findings.addAll(EndingRules.forecast(compiled, day, days, Budget.USUAL)));
    if (coverage) {
      Coverage covered = Coverage.of(compiled, policy.edited(), day, Budget.OF_HINTS);
      findings.addAll(covered.unnoticed());
    }
    return policy.names().of(findings);
  }
}
