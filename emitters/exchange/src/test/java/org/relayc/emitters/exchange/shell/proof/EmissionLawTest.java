package org.relayc.emitters.exchange.shell.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.exchange.metabase.proof.PlainPolicies;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.exchange.shell.document.ShellDocument;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.emission.Validation;

/**
 * What random policies are compiled to is read back from the scripts and proven equal to them, or
 * narrower where that was announced, or is refused with the reason. {@code -Drelayc.policies=10000}
 * asks for more of them.
 */
class EmissionLawTest {
  private static final int POLICIES = Integer.getInteger("relayc.policies", 1_500);

  private final ShellTarget target = new ShellTarget();
  private int exact;
  private int narrower;
  private int refused;

  @Test
  void scriptsOfRandomPoliciesAreProven() {
    for (int seed = 1; seed <= POLICIES / 3; seed++) {
      GeneratedPolicy generated = new PolicyGenerator(seed, Compiled.DAY, seed % 3 == 0).next();
      check(generated);
      check(PlainPolicies.atHome(generated));
    }
    assertTrue(narrower > POLICIES / 6, narrower + " were narrower");
    assertTrue(refused > 0, "none was refused");
  }

  @Test
  void scriptsOfPlainPoliciesAreProven() {
    PlainPolicies policies = new PlainPolicies(6);
    for (int i = 0; i < POLICIES / 3; i++) {
      check(policies.next());
    }
    assertTrue(exact > POLICIES / 30, exact + " were exact, " + narrower + " narrower");
  }

  private void check(GeneratedPolicy generated) {
    Lowered<ShellDocument> lowered = target.lower(generated.policy(), Compiled.profile(false));
    boolean canNarrow = lowered.shortfalls().stream().allMatch(gap -> gap.lost().isPresent());
    if (lowered.shortfalls().isEmpty()) {
      assertEquals(Relation.EQUIVALENT, proven(generated, lowered, false), generated::text);
      exact++;
    } else if (canNarrow) {
      proven(generated, lowered, true);
      narrower++;
    } else {
      refused++;
    }
  }

  private Relation proven(
      GeneratedPolicy generated, Lowered<ShellDocument> lowered, boolean narrow) {
    List<EmittedFile> files = target.print(lowered.document());
    Validation validation = Compiled.validate(generated.policy(), files, narrow);
    return assertInstanceOf(
            Validation.Valid.class,
            validation,
            () -> validation + "\n" + generated.text() + lowered.document())
        .emission()
        .relation();
  }
}
