package org.relayc.verifier.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.model.decide.RulesByListener;
import org.relayc.model.policy.RelayRule;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Leaves;

/**
 * Rules of one effect, and where it matters that one of them matches. Rules are dropped until each
 * that is left is somewhere the only one; together they still match what all of them did.
 *
 * <p>Whatever the order, a rule that is nowhere the first to match can go, and all of those at
 * once. So the order of the text drops what earlier rules cover, the order backwards what later
 * ones do; then those that are nowhere alone stand behind all others, of which the last one at
 * least goes each time.
 */
final class Sieve {
  private final RuleSpace space;
  private final Map<RuleSpace.Stand, Integer> stakes;
  private List<RelayRule> kept;

  /**
   * @param stakes for each listener the transactions on which it matters
   */
  Sieve(RuleSpace space, List<RelayRule> rules, Map<RuleSpace.Stand, Integer> stakes) {
    this.space = space;
    this.stakes = new LinkedHashMap<>(stakes);
    this.kept = rules;
  }

  /** The rules that must stay, in the order of the text. */
  List<RelayRule> kept() {
    keepFirsts(kept);
    keepFirsts(kept.reversed());
    List<RelayRule> doubtful = doubtful();
    while (!doubtful.isEmpty()) {
      List<RelayRule> order = new ArrayList<>(kept);
      order.removeAll(doubtful);
      order.addAll(doubtful);
      keepFirsts(order);
      doubtful = doubtful();
    }
    return kept;
  }

  private void keepFirsts(List<RelayRule> order) {
    BitSet firsts = new BitSet();
    RulesByListener ordered = new RulesByListener(order);
    stakes.forEach((stand, stake) -> firsts.or(leaves(stake, space.first(ordered, stand))));
    kept = kept.stream().filter(rule -> space.isIn(firsts, rule)).toList();
  }

  private BitSet leaves(int region, int function) {
    Diagrams functions = space.functions();
    return Leaves.of(functions, functions.choose(region, function, Diagrams.NO));
  }

  /** Those that are nowhere both the first and the last to match. */
  private List<RelayRule> doubtful() {
    Combination same =
        new Combination(space.functions(), (first, last) -> first == last ? first : Diagrams.NO);
    BitSet alone = new BitSet();
    RulesByListener forwards = new RulesByListener(kept);
    RulesByListener backwards = new RulesByListener(kept.reversed());
    stakes.forEach((stand, stake) -> {
      int first = space.first(forwards, stand);
      int last = space.first(backwards, stand);
      alone.or(leaves(stake, same.of(first, last)));
    });
    return kept.stream().filter(rule -> !space.isIn(alone, rule)).toList();
  }
}
