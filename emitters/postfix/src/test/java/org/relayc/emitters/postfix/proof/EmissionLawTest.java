package org.relayc.emitters.postfix.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.postfix.PostfixTarget;
import org.relayc.emitters.postfix.document.PostfixDocument;
import org.relayc.emitters.postfix.profile.BaseConfiguration;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** What random policies are compiled to is proven equal to them, or narrower where it must be. */
class EmissionLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int POLICIES = 300;
  private static final int MERGED = 40;

  private BaseConfiguration base = BaseConfiguration.NONE;
  private int exact;
  private int narrower;

  @Test
  void filesOfRandomPoliciesAreProven() {
    for (int seed = 1; seed <= POLICIES; seed++) {
      check(new PolicyGenerator(seed, DAY, seed % 3 == 0).next());
    }
    assertTrue(exact > POLICIES / 2, exact + " were exact");
    assertTrue(narrower > 0, "none was narrower");
  }

  @ParameterizedTest
  @ValueSource(strings = {"office", "relay"})
  void mergedIntoARunningConfigurationTheyAreProvenAsWell(String name) throws IOException {
    base = new BaseConfiguration(text(name + "/main.cf"), text(name + "/master.cf"));
    for (int seed = 1; seed <= MERGED; seed++) {
      check(new PolicyGenerator(1000 + seed, DAY, false).next());
    }
    assertTrue(exact > MERGED / 2, exact + " were exact");
  }

  private static Optional<String> text(String name) throws IOException {
    try (InputStream text = EmissionLawTest.class.getResourceAsStream("base/" + name)) {
      return Optional.of(
          new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void check(GeneratedPolicy generated) {
    Lowered<PostfixDocument> lowered = lower(generated, false);
    boolean canNarrow = lowered.shortfalls().stream().allMatch(gap -> gap.lost().isPresent());
    if (lowered.shortfalls().isEmpty()) {
      assertEquals(Relation.EQUIVALENT, proven(generated, lowered, false), generated::text);
      exact++;
    } else if (canNarrow) {
      proven(generated, lower(generated, true), true);
      narrower++;
    }
  }

  private Relation proven(
      GeneratedPolicy generated, Lowered<PostfixDocument> lowered, boolean narrow) {
    List<EmittedFile> files = new PostfixTarget().print(lowered.document());
    Validation validation =
        new EmissionCheck(generated.policy(), DAY, narrow, Budget.USUAL)
            .of(files, new PostfixTarget().reader(profile(narrow)));
    return assertInstanceOf(
            Validation.Valid.class, validation, () -> validation + "\n" + generated.text())
        .emission()
        .relation();
  }

  private Lowered<PostfixDocument> lower(GeneratedPolicy generated, boolean narrow) {
    return new PostfixTarget().lower(generated.policy(), profile(narrow));
  }

  private PostfixProfile profile(boolean narrow) {
    return TestProfile.of(DAY, narrow, base);
  }
}
