package org.relayc.emitters.james.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.emission.Validation;

/** What a faulty writer would have written is caught, with a transaction that shows it. */
class SeededFaultsTest {
  @Test
  void withoutAFaultTheFilesAreProven() {
    Validation.Valid valid =
        assertInstanceOf(Validation.Valid.class, FaultyOutput.validate(FaultyOutput.files()));
    assertEquals(Relation.EQUIVALENT, valid.emission().relation());
  }

  @Test
  void nothingIsProvenOfMailThatNamesItsRecipientTwice() {
    List<EmittedFile> files =
        FaultyOutput.files().stream()
            .map(file -> {
              String text = new String(file.content(), StandardCharsets.UTF_8);
              String faulty = text.replace("match=\"each-once\"", "match=\"All\"");
              return new EmittedFile(file.path(), faulty.getBytes(StandardCharsets.UTF_8));
            })
            .toList();
    Validation.Undecided undecided =
        assertInstanceOf(Validation.Undecided.class, FaultyOutput.validate(files));
    assertTrue(undecided.reasons().toString().contains("names its recipient twice"));
  }

  @ParameterizedTest
  @EnumSource
  void aFaultIsCaughtWithAWitness(Fault fault) {
    Validation.Refuted refuted =
        assertInstanceOf(Validation.Refuted.class, FaultyOutput.validate(fault));
    Changed example = refuted.example();
    Transaction meant = example.before().orElseThrow().transaction();
    Decision policys = new PolicyEvaluator(FaultyOutput.policy()).decide(meant).decision();
    assertEquals(example.change().was(), policys);
    assertNotEquals(example.change().is(), policys);
    assertTrue(example.after().isPresent());
  }
}
