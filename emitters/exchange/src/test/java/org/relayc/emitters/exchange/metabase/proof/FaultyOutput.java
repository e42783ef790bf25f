package org.relayc.emitters.exchange.metabase.proof;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.exchange.metabase.MetabaseTarget;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.emitters.exchange.metabase.profile.MetabaseProfile;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** A policy with something of everything, and what a faulty writer would make of it. */
record FaultyOutput(Edition edition) {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final String COMMON =
      """
      deliver ours.example, b.example
      forward partner.example, *.partner.example via [192.0.2.25]
      listener inside on 10.0.0.5:25 {
          accept from 10.0.0.0/8
          allow relay from 10.20.30.0/24, 10.20.31.5
      }
      listener people on *:587 {
          tls required
          auth plain, login
          submit for authenticated
          allow relay for authenticated
      }
      """;

  private static final String ACCOUNTS =
      """
      listener some on *:2525 {
          tls required
          auth plain, login
          allow relay for user "alice", group "CORP\\\\Ops" except group "CORP\\\\Temps"
      }
      """;

  RelayPolicy policy() {
    return PlainPolicies.compiled(COMMON + (edition == Edition.EXCHANGE2003 ? ACCOUNTS : ""))
        .policy();
  }

  List<EmittedFile> files() {
    MetabaseTarget target = new MetabaseTarget();
    Lowered<MetabaseDocument> lowered = target.lower(policy(), profile());
    assertTrue(lowered.shortfalls().isEmpty(), lowered.shortfalls().toString());
    return target.print(lowered.document());
  }

  /** One file and the runbook, with a fault. */
  List<EmittedFile> files(String file, String said, String becomes) {
    return files().stream()
        .filter(written -> written.path().equals(file) || written.path().equals("RUNBOOK.md"))
        .map(written -> written.path().equals(file) ? faulty(written, said, becomes) : written)
        .toList();
  }

  static EmittedFile faulty(EmittedFile written, String said, String becomes) {
    String text = new String(written.content(), StandardCharsets.UTF_8);
    String faulty = text.replace(said, becomes);
    assertNotEquals(text, faulty, () -> "the fault is not in the text:\n" + text);
    return new EmittedFile(written.path(), faulty.getBytes(StandardCharsets.UTF_8));
  }

  Validation validate(List<EmittedFile> files) {
    return validate(files, false);
  }

  Validation validate(List<EmittedFile> files, boolean narrow) {
    return new EmissionCheck(policy(), DAY, narrow, Budget.USUAL)
        .of(files, new MetabaseTarget().reader(profile()));
  }

  MetabaseProfile profile() {
    return new MetabaseProfile(
        DAY,
        false,
        edition,
        Map.of(),
        Optional.of("CN=SMTP,CN=Protocols,CN=MAIL01,CN=Servers,DC=contoso,DC=com"));
  }
}
