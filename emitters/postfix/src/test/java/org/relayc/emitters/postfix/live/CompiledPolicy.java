package org.relayc.emitters.postfix.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Shortfall;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.postfix.PostfixTarget;
import org.relayc.emitters.postfix.document.PostfixDocument;
import org.relayc.emitters.postfix.proof.TestProfile;
import org.relayc.model.policy.RelayPolicy;

/**
 * What the Postfix room makes of a policy.
 *
 * @param shortfalls what it cannot say
 * @param trial empty where it refuses the policy altogether; narrower where there are shortfalls
 */
public record CompiledPolicy(List<Shortfall> shortfalls, Optional<Trial> trial) {

  public static CompiledPolicy of(RelayPolicy policy, LocalDate day) {
    Lowered<PostfixDocument> exact = lower(policy, day, false);
    boolean isExact = exact.shortfalls().isEmpty();
    boolean canNarrow = exact.shortfalls().stream().allMatch(one -> one.lost().isPresent());
    Optional<Lowered<PostfixDocument>> usable =
        isExact
            ? Optional.of(exact)
            : canNarrow ? Optional.of(lower(policy, day, true)) : Optional.empty();
    return new CompiledPolicy(
        exact.shortfalls(),
        usable.map(
            one -> new Trial(policy, new PostfixTarget().print(one.document()), !isExact, day)));
  }

  /** The files of a policy, if there are any. */
  public static Optional<List<EmittedFile>> files(GeneratedPolicy policy, LocalDate day) {
    return of(policy, day).trial().map(Trial::files);
  }

  /** Its files, which it must have. */
  public List<EmittedFile> files() {
    return trial.orElseThrow().files();
  }

  static CompiledPolicy of(GeneratedPolicy policy, LocalDate day) {
    return of(policy.policy(), day);
  }

  private static Lowered<PostfixDocument> lower(RelayPolicy policy, LocalDate day, boolean narrow) {
    return new PostfixTarget().lower(policy, TestProfile.of(day, narrow));
  }
}
