package org.relayc.lint.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.RelayRule.Effect;

/** Some rules as the subject of a sentence. */
final class Counts {
  private Counts() {}

  /**
   * {@code a deny and 2 earlier allows decide}.
   *
   * @param which what rules of the same effect are called, {@code earlier} or {@code other}; empty
   *     for nothing
   */
  static String of(List<RelayRule> rules, String which, String one, String many) {
    Effect last = rules.getLast().effect();
    List<String> parts = new ArrayList<>();
    for (Effect effect : List.of(Effect.DENY, Effect.ALLOW)) {
      long count = rules.stream().filter(rule -> rule.effect() == effect).count();
      if (count > 0) {
        parts.add(part(count, effect, effect == last ? which : ""));
      }
    }
    return String.join(" and ", parts) + " " + (rules.size() == 1 ? one : many);
  }

  private static String part(long count, Effect effect, String which) {
    String adjective = which.isEmpty() ? "" : which + " ";
    String noun = word(effect);
    if (count > 1) {
      return count + " " + adjective + (effect == Effect.DENY ? "denies" : noun + "s");
    }
    return switch (which) {
      case "other" -> "another " + noun;
      case "earlier" -> "an earlier " + noun;
      default -> (effect == Effect.DENY ? "a " : "an ") + noun;
    };
  }

  static String word(RelayRule rule) {
    return word(rule.effect());
  }

  private static String word(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }
}
