package org.relayc.emitters.exchange.metabase.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.exchange.metabase.MetabaseTarget;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.emitters.exchange.metabase.profile.MetabaseProfile;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/**
 * What random policies are compiled to is proven equal to them, or narrower where it must be, or is
 * refused with the reason.
 */
class EmissionLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int POLICIES = 300;

  private int exact;
  private int narrower;
  private int refused;

  @ParameterizedTest
  @EnumSource
  void filesOfRandomPoliciesAreProven(Edition edition) {
    for (int seed = 1; seed <= POLICIES; seed++) {
      GeneratedPolicy generated = new PolicyGenerator(seed, DAY, seed % 3 == 0).next();
      check(generated, edition);
      check(PlainPolicies.atHome(generated), edition);
    }
    assertTrue(narrower > POLICIES / 2, narrower + " were narrower");
    assertTrue(refused > 0, "none was refused");
  }

  @ParameterizedTest
  @EnumSource
  void filesOfPlainPoliciesAreProven(Edition edition) {
    PlainPolicies policies = new PlainPolicies(1);
    for (int i = 0; i < POLICIES; i++) {
      check(policies.next(), edition);
    }
    assertTrue(exact > POLICIES / 10, exact + " were exact, " + narrower + " narrower");
    assertEquals(0, refused, "refused");
  }

  private void check(GeneratedPolicy generated, Edition edition) {
    MetabaseTarget target = new MetabaseTarget();
    Lowered<MetabaseDocument> lowered = target.lower(generated.policy(), profile(edition, false));
    boolean canNarrow = lowered.shortfalls().stream().allMatch(gap -> gap.lost().isPresent());
    if (lowered.shortfalls().isEmpty()) {
      assertEquals(
          Relation.EQUIVALENT, proven(generated, lowered, edition, false), generated::text);
      exact++;
    } else if (canNarrow) {
      proven(generated, target.lower(generated.policy(), profile(edition, true)), edition, true);
      narrower++;
    } else {
      refused++;
    }
  }

  private static Relation proven(
      GeneratedPolicy generated,
      Lowered<MetabaseDocument> lowered,
      Edition edition,
      boolean narrow) {
    MetabaseTarget target = new MetabaseTarget();
    List<EmittedFile> files = target.print(lowered.document());
    Validation validation =
        new EmissionCheck(generated.policy(), DAY, narrow, Budget.USUAL)
            .of(files, target.reader(profile(edition, narrow)));
    return assertInstanceOf(
            Validation.Valid.class, validation, () -> validation + "\n" + generated.text())
        .emission()
        .relation();
  }

  private static MetabaseProfile profile(Edition edition, boolean narrow) {
    return new MetabaseProfile(
        DAY,
        narrow,
        edition,
        Map.of(),
        Optional.of(
            "CN=SMTP,CN=Protocols,CN=MAIL01,CN=Servers,CN=First Administrative"
                + " Group,CN=Administrative Groups,CN=Contoso,CN=Microsoft"
                + " Exchange,CN=Services,CN=Configuration,DC=contoso,DC=com"));
  }
}
