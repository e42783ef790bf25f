package org.relayc.verifier.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.model.decide.RulesByListener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;

/**
 * Finds the idle rules of a policy, for every transaction on every day from one on. All of them can
 * be taken away at once and nothing is decided otherwise; of the rules of one effect that are left,
 * none can.
 */
public final class IdleRules {
  private final RuleSpace space;
  private final Combination matches;

  private IdleRules(RuleSpace space) {
    this.space = space;
    this.matches =
        new Combination(
            space.functions(), (first, none) -> first == Diagrams.NO ? Diagrams.NO : Diagrams.YES);
  }

  /**
   * The idle rules in the order of the text.
   *
   * @return none past the budget: these are hints, and a policy is no less safe without them
   */
  public static List<IdleRule> of(RelayPolicy policy, LocalDate from, Budget budget) {
    if (policy.rules().isEmpty()) {
      return List.of();
    }
    try {
      return new IdleRules(new RuleSpace(policy, from, budget)).find();
    } catch (BudgetExceeded e) {
      return List.of();
    }
  }

  private List<IdleRule> find() {
    List<RelayRule> denies = space.rules(RelayRule.Effect.DENY);
    List<RelayRule> allows = space.rules(RelayRule.Effect.ALLOW);
    Map<RuleSpace.Stand, Integer> undenied = new LinkedHashMap<>();
    Map<RuleSpace.Stand, Integer> allowed = new LinkedHashMap<>();
    RulesByListener allDenies = new RulesByListener(denies);
    RulesByListener allAllows = new RulesByListener(allows);
    for (RuleSpace.Stand stand : space.stands()) {
      undenied.put(stand, space.functions().minus(stand.scope(), any(allDenies, stand)));
      allowed.put(stand, space.functions().and(stand.scope(), any(allAllows, stand)));
    }
    List<RelayRule> keptDenies = new Sieve(space, denies, allowed).kept();
    List<RelayRule> keptAllows = new Sieve(space, allows, undenied).kept();
    Reasons reasons = new Reasons(space, keptDenies, keptAllows);
    List<IdleRule> idle = new ArrayList<>();
    for (RelayRule rule : without(denies, keptDenies)) {
      idle.add(new IdleRule(rule, reasons.ofDeny(rule, allowed)));
    }
    for (RelayRule rule : without(allows, keptAllows)) {
      idle.add(new IdleRule(rule, reasons.ofAllow(rule, undenied)));
    }
    idle.sort(Comparator.comparing(each -> each.rule().id()));
    return idle;
  }

  /** Where any of some rules matches. */
  private int any(RulesByListener rules, RuleSpace.Stand stand) {
    return matches.of(space.first(rules, stand), Diagrams.NO);
  }

  private static List<RelayRule> without(List<RelayRule> rules, List<RelayRule> kept) {
    Set<Integer> ids = new HashSet<>();
    kept.forEach(rule -> ids.add(rule.id().number()));
    return rules.stream().filter(rule -> !ids.contains(rule.id().number())).toList();
  }
}
