package org.relayc.emitters.postfix.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.emission.Validation;

/** What a faulty writer would have written is caught, with a transaction that shows it. */
class SeededFaultsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void withoutAFaultTheFilesAreProven() throws IOException {
    Validation.Valid valid =
        assertInstanceOf(Validation.Valid.class, FaultyOutput.validate(FaultyOutput.files()));
    assertEquals(Relation.EQUIVALENT, valid.emission().relation());
  }

  @Test
  void aPatternThatIsNotUnderstoodIsNotTakenForTheRightOne() throws IOException {
    List<EmittedFile> files =
        FaultyOutput.files().stream()
            .map(
                file -> Fault.SENDER_PATTERN_FOR_ALL.replace(file, "/^alarm@", "/^(alarm|a+larm)@"))
            .toList();
    assertInstanceOf(Validation.Undecided.class, FaultyOutput.validate(files));
  }

  @ParameterizedTest
  @EnumSource
  void aFaultIsCaughtWithAWitness(Fault fault) throws IOException {
    RelayPolicy policy = FaultyOutput.policy();
    Validation.Refuted refuted =
        assertInstanceOf(Validation.Refuted.class, FaultyOutput.validate(fault));
    Changed example = refuted.example();
    Transaction meant = example.before().orElseThrow().transaction();
    Decision policys = new PolicyEvaluator(policy).decide(meant).decision();
    assertEquals(example.change().was(), policys);
    assertNotEquals(example.change().is(), policys);
    assertTrue(example.after().isPresent());
  }
}
