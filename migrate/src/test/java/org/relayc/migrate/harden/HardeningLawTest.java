package org.relayc.migrate.harden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.migrate.lift.Closed;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.lift.PolicyLift;
import org.relayc.migrate.lift.Provenance;
import org.relayc.migrate.lift.RandomServers;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.meaning.PolicyMeaning;

/** A closed policy lets nobody do more, lets no stranger relay, and leaves nothing to close. */
class HardeningLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int SERVERS = 300;

  @Test
  void aClosedPolicyIsNeverWiderAndOpenToNoStranger() {
    RandomServers random = new RandomServers(20261125);
    int closed = 0;
    for (int i = 0; i < SERVERS; i++) {
      LegacyServer legacy = random.next(i % 3 > 0);
      List<Lifted> plain = PolicyLift.of(legacy, Provenance.unknown(), Closed.NOTHING);
      List<Proposal> proposals = Proposal.of(legacy, Provenance.unknown());
      assertEquals(plain.size(), proposals.size());
      for (int k = 0; k < plain.size(); k++) {
        Proposal proposal = proposals.get(k);
        if (!plain.get(k).text().contains("listener ")) {
          continue;
        }
        Relation relation = relation(plain.get(k), proposal.lifted());
        if (proposal.traps().isEmpty()) {
          assertEquals(plain.get(k).text(), proposal.lifted().text());
        } else {
          assertTrue(
              relation == Relation.NARROWER || relation == Relation.EQUIVALENT,
              () -> relation + "\n" + legacy + "\n" + proposal.lifted().text());
          closed++;
        }
        assertFalse(proposal.lifted().text().contains("from 0.0.0.0/0"), legacy::toString);
        assertFalse(proposal.lifted().text().contains("allow relay named"), legacy::toString);
      }
      List<Trap> left = Hardening.of(Hardening.of(legacy).server()).traps();
      assertTrue(
          left.stream().allMatch(trap -> trap.what().startsWith("a log-in in clear")),
          left::toString);
    }
    assertTrue(closed > SERVERS / 2, closed + " are closed");
  }

  private static Relation relation(Lifted before, Lifted after) {
    return Comparison.from(DAY, side(before), side(after), Budget.USUAL).relation();
  }

  private static Side side(Lifted lifted) {
    SourceFolder folder =
        path -> new SourceFolder.Bytes(lifted.text().getBytes(StandardCharsets.UTF_8));
    RelayPolicy policy =
        assertInstanceOf(
                Compilation.Compiled.class,
                PolicyCompiler.compile(folder, "the policy", new Membership.Free()),
                lifted::text)
            .policy();
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    return new Side(
        Side.Kind.POLICY, PolicyMeaning.of(policy), asked -> evaluator.decide(asked).decision());
  }
}
