package org.relayc.verifier.rules;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.model.decide.RulesByListener;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.RelayRule;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Leaves;
import org.relayc.verifier.rules.RuleSpace.Stand;

/** Why a rule is idle, once it is known to be. */
final class Reasons {
  /** So many rules are asked whether one of them takes everything by itself. */
  private static final int MOST_ASKED = 20;

  private final RuleSpace space;
  private final Diagrams functions;
  private final RulesByListener keptDenies;
  private final RulesByListener keptAllows;
  private final Map<RelayRule.Effect, RulesByListener> all = new EnumMap<>(RelayRule.Effect.class);

  Reasons(RuleSpace space, List<RelayRule> keptDenies, List<RelayRule> keptAllows) {
    this.space = space;
    this.functions = space.functions();
    this.keptDenies = new RulesByListener(keptDenies);
    this.keptAllows = new RulesByListener(keptAllows);
    for (RelayRule.Effect effect : RelayRule.Effect.values()) {
      all.put(effect, new RulesByListener(space.rules(effect)));
    }
  }

  IdleRule.Reason ofDeny(RelayRule rule, Map<Stand, Integer> allowed) {
    Map<Stand, Integer> matched = matched(rule);
    if (isNowhere(matched)) {
      return new IdleRule.Reason.Vacuous(condition(rule));
    }
    Map<Stand, Integer> disputed = within(matched, allowed);
    if (isNowhere(disputed)) {
      return new IdleRule.Reason.Needless();
    }
    List<RelayRule> by = takers(disputed, keptDenies);
    return isBehind(rule, by) && !decides(rule, matched)
        ? new IdleRule.Reason.Unreachable(by)
        : new IdleRule.Reason.Redundant(by);
  }

  IdleRule.Reason ofAllow(RelayRule rule, Map<Stand, Integer> undenied) {
    Map<Stand, Integer> matched = matched(rule);
    if (isNowhere(matched)) {
      return new IdleRule.Reason.Vacuous(condition(rule));
    }
    Map<Stand, Integer> open = within(matched, undenied);
    List<RelayRule> denies = takers(matched, keptDenies);
    if (isNowhere(open)) {
      return new IdleRule.Reason.Overridden(denies);
    }
    List<RelayRule> by = takers(open, keptAllows);
    if (!isBehind(rule, by)) {
      return by.size() == 1
          ? new IdleRule.Reason.Widened(by.get(0))
          : new IdleRule.Reason.Redundant(by);
    }
    return decides(rule, open)
        ? new IdleRule.Reason.Redundant(by)
        : new IdleRule.Reason.Unreachable(Stream.concat(denies.stream(), by.stream()).toList());
  }

  private Map<Stand, Integer> matched(RelayRule rule) {
    Map<Stand, Integer> matched = new LinkedHashMap<>();
    int region = space.region(rule);
    for (Stand stand : space.stands(rule)) {
      matched.put(stand, functions.and(region, stand.scope()));
    }
    return matched;
  }

  private Map<Stand, Integer> within(Map<Stand, Integer> some, Map<Stand, Integer> others) {
    Map<Stand, Integer> both = new LinkedHashMap<>();
    some.forEach((stand, region) ->
        both.put(stand, functions.and(region, others.getOrDefault(stand, Diagrams.NO))));
    return both;
  }

  private static boolean isNowhere(Map<Stand, Integer> regions) {
    return regions.values().stream().allMatch(region -> region == Diagrams.NO);
  }

  /** The condition that keeps away everything that comes to the rules at all. */
  private Optional<Question> condition(RelayRule rule) {
    List<Integer> scopes =
        space.stands(rule).stream()
            .map(Stand::scope)
            .filter(scope -> scope != Diagrams.NO)
            .toList();
    return space.questions(rule).stream()
        .filter(question -> !scopes.isEmpty())
        .filter(question -> {
          int region = space.region(question);
          return scopes.stream().allMatch(scope -> functions.and(region, scope) == Diagrams.NO);
        })
        .findFirst();
  }

  /** The first of some rules to match in some regions; but one alone if it matches everywhere. */
  private List<RelayRule> takers(Map<Stand, Integer> regions, RulesByListener order) {
    BitSet numbers = new BitSet();
    regions.forEach((stand, region) -> numbers.or(firsts(stand, region, order)));
    List<RelayRule> takers = space.named(numbers);
    return takers.stream()
        .limit(MOST_ASKED)
        .filter(rule -> takesAll(rule, regions))
        .findFirst()
        .map(List::of)
        .orElse(takers);
  }

  private BitSet firsts(Stand stand, int region, RulesByListener order) {
    int first = space.first(order, stand);
    return Leaves.of(functions, functions.choose(region, first, Diagrams.NO));
  }

  private boolean takesAll(RelayRule rule, Map<Stand, Integer> regions) {
    int region = space.region(rule);
    return regions.entrySet().stream()
        .filter(each -> each.getValue() != Diagrams.NO)
        .allMatch(each ->
            rule.appliesTo(each.getKey().listener())
                && functions.minus(each.getValue(), region) == Diagrams.NO);
  }

  /** Whether a rule is the first of its effect to match anywhere in some regions. */
  private boolean decides(RelayRule rule, Map<Stand, Integer> regions) {
    RulesByListener order = Objects.requireNonNull(all.get(rule.effect()));
    return regions.entrySet().stream()
        .anyMatch(each -> space.isIn(firsts(each.getKey(), each.getValue(), order), rule));
  }

  private static boolean isBehind(RelayRule rule, List<RelayRule> others) {
    return others.stream().allMatch(other -> other.id().compareTo(rule.id()) < 0);
  }
}
