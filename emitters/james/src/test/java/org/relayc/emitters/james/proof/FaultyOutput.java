package org.relayc.emitters.james.proof;

import java.time.LocalDate;
import java.util.List;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.james.JamesTarget;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** A policy with something of everything, and what a faulty writer would make of it. */
public final class FaultyOutput {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final String POLICY =
      """
      deliver contoso.example
      forward branch.example via [mx.branch.example]
      listener inside on *:25 {
          accept from 10.0.0.0/8, 192.0.2.0/24, 2001:db8::/32
          allow relay from 10.8.0.0/16, 2001:db8:a::/56 except 10.8.200.0/24 to partner.example
          allow relay from 192.0.2.16/28
          allow relay from 192.0.2.64 sender alarm@contoso.example, @*.plant.example
          deny relay from 10.8.7.0/24, 2001:db8:a:0::/64 to secret.partner.example, partner.example
      }
      listener people on *:465 {
          tls implicit
          auth plain over tls
          submit for authenticated
          allow relay for user "alice", user "bob" to any except *.rival.example
      }
      listener mute on *:2525 {
          allow relay from 10.9.0.0/16
      }
      """;

  private FaultyOutput() {}

  /** What it is compiled to, with a fault. */
  public static List<EmittedFile> files(Fault fault) {
    return files().stream().map(fault::in).toList();
  }

  /** What is proven of that. */
  public static Validation validate(Fault fault) {
    return validate(files(fault));
  }

  static Validation validate(List<EmittedFile> files) {
    return new EmissionCheck(policy(), DAY, false, Budget.USUAL)
        .of(files, new JamesTarget().reader(profile()));
  }

  /** What the policy is compiled to, without a fault. */
  public static List<EmittedFile> files() {
    JamesTarget target = new JamesTarget();
    return target.print(target.lower(policy(), profile()).document());
  }

  public static RelayPolicy policy() {
    return switch (GeneratedPolicy.compile(POLICY, new Membership.Free())) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected -> throw new IllegalStateException(rejected.toString());
    };
  }

  private static JamesProfile profile() {
    return JamesProfile.defaults(DAY);
  }
}
