package org.relayc.emitters.exchange.shell.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.exchange.metabase.proof.PlainPolicies;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.exchange.shell.document.ShellDocument;
import org.relayc.emitters.exchange.shell.profile.DefaultConnectors;
import org.relayc.emitters.exchange.shell.profile.Edition;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.emission.Validation;

/**
 * What becomes of the connectors that set-up makes, and what the versions of Exchange differ in.
 */
class DefaultConnectorsTest {
  private static final String SCANNERS =
      "deliver ours.example\nlistener l on *:25 {\n tls %s\n%s allow relay from 10.0.0.0/8\n}\n";

  private static RelayPolicy policy(String tls, String more) {
    return PlainPolicies.compiled(SCANNERS.formatted(tls, more)).policy();
  }

  private static Lowered<ShellDocument> lower(
      RelayPolicy policy, Edition edition, DefaultConnectors defaults) {
    return new ShellTarget()
        .lower(policy, new ShellProfile(Compiled.DAY, false, edition, defaults));
  }

  private static String proven(RelayPolicy policy, Lowered<ShellDocument> lowered) {
    assertEquals(List.of(), lowered.shortfalls());
    List<EmittedFile> files = new ShellTarget().print(lowered.document());
    Validation.Valid valid =
        assertInstanceOf(Validation.Valid.class, Compiled.validate(policy, files, false));
    assertEquals(Relation.EQUIVALENT, valid.emission().relation());
    return new String(files.get(0).content(), StandardCharsets.UTF_8).split("the end of the")[0];
  }

  @ParameterizedTest
  @EnumSource
  void everyVersionIsProven(Edition edition) {
    RelayPolicy policy = policy("optional", "");
    String text = proven(policy, lower(policy, edition, DefaultConnectors.MANAGE));
    assertEquals(edition.hasFrontend(), text.contains("'FrontendTransport'"), text);
    assertTrue(text.contains("DefaultConnectors = 'manage'"), text);
  }

  @Test
  void whatTheDefaultConnectorTakesIsLeftToIt() {
    RelayPolicy policy = policy("optional", "");
    String text =
        proven(policy, lower(policy, Edition.EXCHANGE2019, DefaultConnectors.ASSUME_FRESH));
    assertTrue(text.contains("'10.0.0.0/8'"), text);
    assertFalse(text.contains("0.0.0.0-255.255.255.255"), text);
  }

  @ParameterizedTest
  @CsvSource({"required, ''", "none, ''", "optional, accept from 10.0.0.0/8"})
  void whatItDoesOtherwiseIsRefused(String tls, String more) {
    Lowered<ShellDocument> lowered =
        lower(
            policy(tls, more.isEmpty() ? "" : " " + more + "\n"),
            Edition.EXCHANGE2019,
            DefaultConnectors.ASSUME_FRESH);
    assertTrue(
        lowered.shortfalls().stream().anyMatch(gap -> gap.lost().isEmpty()),
        lowered.shortfalls()::toString);
  }

  @Test
  void otherDefaultConnectorsRelayForWhoLogsIn() {
    RelayPolicy policy =
        PlainPolicies.compiled(
                "deliver ours.example\nlistener l on *:587 {\n tls required\n auth login over tls\n"
                    + " submit for authenticated\n allow relay for authenticated\n}\n")
            .policy();
    Lowered<ShellDocument> fresh =
        lower(policy, Edition.EXCHANGE2019, DefaultConnectors.ASSUME_FRESH);
    assertEquals(1, fresh.shortfalls().size(), fresh.shortfalls()::toString);
    proven(policy, lower(policy, Edition.EXCHANGE2019, DefaultConnectors.OUTSIDE));
  }
}
