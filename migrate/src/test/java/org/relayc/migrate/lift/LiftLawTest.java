package org.relayc.migrate.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.verifier.compare.Relation;

/** The text that is made from random virtual servers is equal to them, or narrower and says why. */
class LiftLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int SERVERS = 1_000;

  private final RandomServers random = new RandomServers(20261124);

  @Test
  void aLiftedPolicyIsNeverWiderAndSaysWhereItIsNarrower() {
    int equal = 0;
    int narrower = 0;
    for (int i = 0; i < SERVERS; i++) {
      LegacyServer legacy = random.next(i % 3 > 0);
      for (Lifted lifted : PolicyLift.of(legacy)) {
        if (!lifted.text().contains("listener ")) {
          assertTrue(!lifted.deviations().isEmpty(), lifted::text);
          continue;
        }
        Relation relation = relation(legacy, lifted);
        assertTrue(
            relation == Relation.EQUIVALENT || relation == Relation.NARROWER,
            () -> relation + "\n" + legacy + "\n" + lifted.text());
        if (lifted.deviations().isEmpty()) {
          assertEquals(Relation.EQUIVALENT, relation, () -> legacy + "\n" + lifted.text());
        }
        equal += relation == Relation.EQUIVALENT ? 1 : 0;
        narrower += relation == Relation.NARROWER ? 1 : 0;
      }
    }
    assertTrue(equal > SERVERS / 2, equal + " are equal");
    assertTrue(narrower > SERVERS / 20, narrower + " are narrower");
  }

  private static Relation relation(LegacyServer legacy, Lifted lifted) {
    LiftProof proof = LiftProof.of(legacy, lifted, DAY);
    return assertInstanceOf(
            LiftProof.Compared.class, proof, () -> proof + "\n" + legacy + "\n" + lifted.text())
        .relation();
  }
}
