package org.relayc.emitters.postfix.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.postfix.PostfixTarget;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** A policy with something of everything, and what a faulty writer would make of it. */
public final class FaultyOutput {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private FaultyOutput() {}

  /** What it is compiled to, with a fault. */
  public static List<EmittedFile> files(Fault fault) throws IOException {
    return files().stream().map(fault::in).toList();
  }

  /** What is proven of that. */
  public static Validation validate(Fault fault) throws IOException {
    return validate(files(fault));
  }

  static Validation validate(List<EmittedFile> files) throws IOException {
    return new EmissionCheck(policy(), DAY, false, Budget.USUAL)
        .of(files, new PostfixTarget().reader(profile()));
  }

  /** What the policy is compiled to, without a fault. */
  public static List<EmittedFile> files() throws IOException {
    PostfixTarget target = new PostfixTarget();
    return target.print(target.lower(policy(), profile()).document());
  }

  public static RelayPolicy policy() throws IOException {
    try (InputStream text = FaultyOutput.class.getResourceAsStream("faults.relay")) {
      String policy =
          new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
      Compilation compilation = GeneratedPolicy.compile(policy, new Membership.Free());
      return ((Compilation.Compiled) compilation).policy();
    }
  }

  private static PostfixProfile profile() {
    return TestProfile.of(DAY, false);
  }
}
