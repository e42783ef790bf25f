package org.relayc.emitters.james.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.james.JamesTarget;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** What random policies are compiled to is proven equal to them, or narrower where it must be. */
class EmissionLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int POLICIES = 150;
  private static final int NARROWED = 100;

  @Test
  void filesOfPoliciesThatItCanSayAreEqualToThem() {
    List<GeneratedPolicy> policies =
        SayablePolicies.of(new PolicyGenerator(5, DAY, false).next(POLICIES));
    for (GeneratedPolicy policy : policies) {
      Lowered<JamesDocument> lowered = lower(policy, false);
      assertEquals(List.of(), lowered.shortfalls(), policy.text());
      assertEquals(Relation.EQUIVALENT, proven(policy, lowered, false), policy.text());
    }
  }

  @Test
  void filesOfOthersAreNarrowerWhereTheyAreWrittenAtAll() {
    int narrower = 0;
    for (int seed = 1; seed <= NARROWED; seed++) {
      GeneratedPolicy policy = new PolicyGenerator(seed, DAY, seed % 3 == 0).next();
      Lowered<JamesDocument> lowered = lower(policy, true);
      if (lowered.shortfalls().stream().allMatch(gap -> gap.lost().isPresent())) {
        proven(policy, lowered, true);
        narrower++;
      }
    }
    assertTrue(narrower > NARROWED / 2, narrower + " were narrower");
  }

  private static Relation proven(
      GeneratedPolicy policy, Lowered<JamesDocument> lowered, boolean narrow) {
    List<EmittedFile> files = new JamesTarget().print(lowered.document());
    Validation validation =
        new EmissionCheck(policy.policy(), DAY, narrow, Budget.USUAL)
            .of(files, new JamesTarget().reader(profile(narrow)));
    return assertInstanceOf(
            Validation.Valid.class, validation, () -> validation + "\n" + policy.text())
        .emission()
        .relation();
  }

  private static Lowered<JamesDocument> lower(GeneratedPolicy policy, boolean narrow) {
    return new JamesTarget().lower(policy.policy(), profile(narrow));
  }

  static JamesProfile profile(boolean narrow) {
    return new JamesProfile(
        DAY, narrow, JamesVersion.DEFAULT, Optional.empty(), JamesProfile.QUARANTINE);
  }
}
