package org.relayc.emitters.postfix.restriction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/**
 * Names for the rules of a policy: where they stand, what they do, and their number among those.
 */
public final class RuleNames {
  private final Map<ClauseId, RuleName> names = new HashMap<>();

  public RuleNames(RelayPolicy policy) {
    Map<String, Integer> counts = new HashMap<>();
    for (RelayRule rule : policy.rules()) {
      String place = rule.listener().map(ListenerName::text).orElse("every");
      String stem = place + "-" + rule.effect().name().toLowerCase(Locale.ROOT);
      int number = counts.merge(stem, 1, Integer::sum);
      names.put(rule.id(), new RuleName(stem + "-" + number));
    }
  }

  public RuleName of(RelayRule rule) {
    return Objects.requireNonNull(names.get(rule.id()));
  }
}
