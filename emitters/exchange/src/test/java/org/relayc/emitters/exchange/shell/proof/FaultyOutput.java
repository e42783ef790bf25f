package org.relayc.emitters.exchange.shell.proof;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.exchange.metabase.proof.PlainPolicies;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.exchange.shell.document.ShellDocument;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.verifier.emission.Validation;

/** A policy with something of everything, and what a faulty writer would make of it. */
final class FaultyOutput {
  private static final String POLICY =
      """
      deliver ours.example, *.ours.example
      forward partner.example
      listener inside on 10.0.0.5:25 {
          tls required
          accept from 10.0.0.0/8, 2001:db8::/32
          allow relay from 10.20.30.0/24, 10.20.31.5, 2001:db8:1::/48
          deny relay from 10.20.30.64/26
      }
      listener people on *:587 {
          tls required
          auth login over tls
          submit for authenticated
          allow relay for group "CORP\\\\Ops", user "o\u2019brien" except group "CORP\\\\Temps"
      }
      listener some on *:2525 {
          auth login, ntlm
          allow relay from 192.0.2.0/28 for anonymous
          allow relay for authenticated except user "mallory"
      }
      """;

  private FaultyOutput() {}

  static RelayPolicy policy() {
    return PlainPolicies.compiled(POLICY).policy();
  }

  static List<EmittedFile> files() {
    ShellTarget target = new ShellTarget();
    Lowered<ShellDocument> lowered = target.lower(policy(), Compiled.profile(false));
    assertTrue(lowered.shortfalls().isEmpty(), lowered.shortfalls().toString());
    return target.print(lowered.document());
  }

  /** In both scripts that hold the policy. */
  static List<EmittedFile> files(String said, String becomes) {
    return files().stream()
        .map(file -> file.path().startsWith("Undo") ? file : faulty(file, said, becomes))
        .toList();
  }

  static EmittedFile faulty(EmittedFile written, String said, String becomes) {
    String text = new String(written.content(), StandardCharsets.UTF_8);
    String faulty = text.replace(said, becomes);
    assertNotEquals(text, faulty, () -> "the fault is not in the text:\n" + text);
    return new EmittedFile(written.path(), faulty.getBytes(StandardCharsets.UTF_8));
  }

  static Validation validate(List<EmittedFile> files) {
    return Compiled.validate(policy(), files, false);
  }
}
