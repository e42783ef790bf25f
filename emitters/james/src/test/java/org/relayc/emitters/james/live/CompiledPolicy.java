package org.relayc.emitters.james.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Shortfall;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.emitters.james.lower.PolicyLowering;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.write.DocumentPrinter;
import org.relayc.model.policy.RelayPolicy;

/**
 * What the James room makes of a policy.
 *
 * @param shortfalls what it cannot say
 * @param trial empty where it refuses the policy altogether; narrower where there are shortfalls
 */
record CompiledPolicy(List<Shortfall> shortfalls, Optional<Trial> trial) {
  static CompiledPolicy of(RelayPolicy policy, LocalDate day) {
    Lowered<JamesDocument> exact = lower(policy, day, false);
    boolean isExact = exact.shortfalls().isEmpty();
    boolean canNarrow = exact.shortfalls().stream().allMatch(one -> one.lost().isPresent());
    Optional<Lowered<JamesDocument>> usable =
        isExact
            ? Optional.of(exact)
            : canNarrow ? Optional.of(lower(policy, day, true)) : Optional.empty();
    return new CompiledPolicy(
        exact.shortfalls(),
        usable
            .filter(one -> !one.document().listeners().isEmpty())
            .map(one -> new Trial(policy, DocumentPrinter.print(one.document()), !isExact, day)));
  }

  private static Lowered<JamesDocument> lower(RelayPolicy policy, LocalDate day, boolean narrow) {
    JamesProfile profile =
        new JamesProfile(
            day, narrow, JamesVersion.DEFAULT, Optional.empty(), JamesProfile.QUARANTINE);
    return PolicyLowering.lower(policy, profile);
  }
}
