package org.relayc.lint.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.relay.Sizes;
import org.relayc.model.address.AddressSet;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.meaning.PolicyMeaning;

/** Rules that end, and what changes on the day after. */
public final class EndingRules {
  /** Long enough to ask their owner, short enough to be read. */
  public static final int SOON = 30;

  private final Compiled compiled;
  private final LocalDate day;

  private EndingRules(Compiled compiled, LocalDate day) {
    this.compiled = compiled;
    this.day = day;
  }

  /** A warning for each rule that ends soon. */
  public static List<Diagnostic> soon(Compiled compiled, LocalDate day) {
    return new EndingRules(compiled, day).soon();
  }

  /**
   * The exact days on which something else is relayed.
   *
   * @param days how far to look
   */
  public static List<Diagnostic> forecast(
      Compiled compiled, LocalDate day, int days, Budget budget) {
    EndingRules rules = new EndingRules(compiled, day);
    SortedSet<LocalDate> last =
        compiled.policy().expiryDays().tailSet(day).headSet(day.plusDays(days));
    return last.stream().map(each -> rules.change(each, budget)).toList();
  }

  private List<Diagnostic> soon() {
    List<Diagnostic> findings = new ArrayList<>();
    for (RelayRule rule : compiled.policy().rules()) {
      LocalDate last = rule.notes().until().orElse(LocalDate.MAX);
      if (!last.isBefore(day) && last.isBefore(day.plusDays(SOON))) {
        String owner = rule.notes().owner().map(who -> "; its owner is " + who).orElse("");
        findings.add(
            Diagnostic.of(
                    UpkeepCode.ENDING_RULE,
                    "the last day of this " + word(rule) + " is " + last + owner,
                    place(rule))
                .help("take it out when it has passed, or agree on a later 'until'")
                .identity(last + Identities.of(rule)));
      }
    }
    return findings;
  }

  private Diagnostic change(LocalDate last, Budget budget) {
    List<RelayRule> ending =
        compiled.policy().rules().stream()
            .filter(rule -> rule.notes().until().filter(last::equals).isPresent())
            .toList();
    String when = "from " + last.plusDays(1) + " on ";
    Diagnostic finding =
        Diagnostic.of(
            UpkeepCode.RELAY_SET_CHANGE, when + effect(last, budget), place(ending.getFirst()));
    for (RelayRule other : ending.subList(1, ending.size())) {
      finding = finding.label(place(other), "ends on the same day");
    }
    return finding;
  }

  private String effect(LocalDate last, Budget budget) {
    try {
      Side was = side(last);
      Side is = side(last.plusDays(1));
      Comparison comparison = Comparison.on(last, was, is, budget);
      if (comparison.relation() == Relation.EQUIVALENT) {
        return "nothing is decided otherwise, though a rule ends";
      }
      AddressSet more = comparison.mayRelay();
      AddressSet less = Comparison.on(last, is, was, budget).mayRelay();
      String wider = more.isEmpty() ? "" : Sizes.of(more) + " may newly relay";
      String narrower = less.isEmpty() ? "" : Sizes.of(less) + " may no longer relay";
      String both = wider.isEmpty() || narrower.isEmpty() ? "" : ", and ";
      return wider + both + narrower;
    } catch (BudgetExceeded e) {
      return "something may be decided otherwise; what, is too much for the budget of a proof";
    }
  }

  /** The policy as it is on a day, of which no rule ends. */
  private Side side(LocalDate on) {
    List<RelayRule> rules =
        compiled.policy().rules().stream()
            .filter(rule -> rule.notes().holdsOn(on))
            .map(rule ->
                new RelayRule(
                    rule.id(),
                    rule.caption(),
                    rule.effect(),
                    rule.listener(),
                    rule.conditions(),
                    Notes.NONE))
            .toList();
    RelayPolicy policy = compiled.policy().withRules(rules);
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    return new Side(
        Side.Kind.POLICY,
        PolicyMeaning.of(policy),
        transaction -> evaluator.decide(transaction).decision());
  }

  private static String word(RelayRule rule) {
    return switch (rule.effect()) {
      case ALLOW -> "allow";
      case DENY -> "deny";
    };
  }

  private Place place(RelayRule rule) {
    return compiled.origins().of(rule.id());
  }
}
