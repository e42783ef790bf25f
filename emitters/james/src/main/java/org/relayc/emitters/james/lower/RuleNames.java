package org.relayc.emitters.james.lower;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/**
 * Names for the rules of a policy: where they stand, what they do, and their number among those.
 */
final class RuleNames {
  private final Map<ClauseId, String> names = new HashMap<>();

  RuleNames(RelayPolicy policy) {
    Map<String, Integer> counts = new HashMap<>();
    for (RelayRule rule : policy.rules()) {
      String place = rule.listener().map(ListenerName::text).orElse("every");
      String stem = place + "-" + RuleLowering.effect(rule);
      names.put(rule.id(), stem + "-" + counts.merge(stem, 1, Integer::sum));
    }
  }

  String of(RelayRule rule) {
    return Objects.requireNonNull(names.get(rule.id()));
  }
}
