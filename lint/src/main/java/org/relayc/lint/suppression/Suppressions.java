package org.relayc.lint.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Silenced;

/** Takes out of findings what is accepted, and says what of that may not be. */
public final class Suppressions {
  private final List<Suppression> usable = new ArrayList<>();
  private final List<Diagnostic> wrong = new ArrayList<>();

  /**
   * On a day.
   *
   * @param rules the rule of an id, where there is one
   */
  public Suppressions(List<Suppression> suppressions, LocalDate day, Rules rules) {
    for (Suppression each : suppressions) {
      List<Diagnostic> faults = faults(each, day, rules);
      wrong.addAll(faults);
      if (faults.isEmpty()) {
        usable.add(each);
      }
    }
  }

  /** Everything that can be found, by id. */
  @FunctionalInterface
  public interface Rules {
    Optional<DiagnosticCode> of(String id);
  }

  /**
   * What is left.
   *
   * @param open findings that nobody has accepted, those about accepting behind them
   */
  public record Outcome(List<Diagnostic> open, List<Silenced> silenced) {
    public Outcome {
      open = List.copyOf(open);
      silenced = List.copyOf(silenced);
    }
  }

  /** Sorts findings. */
  public Outcome of(List<Diagnostic> findings) {
    List<Diagnostic> open = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    Set<Use> used = new HashSet<>();
    for (Diagnostic finding : findings) {
      Optional<Suppression> by = by(finding);
      if (by.isPresent()) {
        used.add(new Use(by.get(), finding.code().id()));
        silenced.add(new Silenced(finding, by.get().by(), by.get().because()));
      } else {
        open.add(finding);
      }
    }
    open.addAll(wrong);
    for (Suppression each : usable) {
      each.rules().stream()
          .filter(rule -> !used.contains(new Use(each, rule)))
          .map(rule -> unused(each, rule))
          .forEach(open::add);
    }
    return new Outcome(open, silenced);
  }

  /** That a rule was found where it is accepted. */
  private record Use(Suppression suppression, String rule) {}

  private Optional<Suppression> by(Diagnostic finding) {
    return usable.stream().filter(each -> each.means(finding)).findFirst();
  }

  private static List<Diagnostic> faults(Suppression each, LocalDate day, Rules rules) {
    List<Diagnostic> faults = new ArrayList<>();
    for (String rule : each.rules()) {
      Optional<DiagnosticCode> code = rules.of(rule);
      if (code.isEmpty()) {
        faults.add(
            Diagnostic.of(
                    SuppressionCode.MALFORMED_SUPPRESSION,
                    "there is no rule '" + rule + "'",
                    each.place())
                .help("relayc rules lists them"));
      } else if (!Suppression.isPossible(code.get())) {
        faults.add(
            Diagnostic.of(
                    SuppressionCode.FORBIDDEN_SUPPRESSION,
                    rule + " " + code.get().title() + " cannot be accepted",
                    each.place())
                .help("cure what it finds; relayc rules " + rule + " says how"));
      }
    }
    if (each.isOver(day)) {
      faults.add(
          Diagnostic.of(
                  SuppressionCode.EXPIRED_SUPPRESSION,
                  "this was accepted until " + each.until().orElse(day) + " and no longer is",
                  each.place())
              .help("cure what it accepts, or say anew why it may stay and until when"));
    }
    return faults;
  }

  private static Diagnostic unused(Suppression each, String rule) {
    return Diagnostic.of(
            SuppressionCode.UNUSED_SUPPRESSION,
            rule + " is accepted here and not found",
            each.place())
        .help("take it out, so that it does not silence what somebody writes later");
  }
}
