package org.relayc.emitters.contract.policy;

import java.nio.charset.StandardCharsets;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;

/** A policy text, what is known of its groups, and what it compiles to. */
public record GeneratedPolicy(String text, Membership membership, RelayPolicy policy) {
  private static final String NAME = "generated.relay";

  /** Compiles a text that names no other file. */
  public static Compilation compile(String text, Membership membership) {
    SourceFolder folder =
        path ->
            path.equals(NAME)
                ? new SourceFolder.Bytes(text.getBytes(StandardCharsets.UTF_8))
                : new SourceFolder.Unreadable("no such file", "a generated policy has one file");
    return PolicyCompiler.compile(folder, NAME, membership);
  }

  /** The same text, with nothing known of who is in a group. */
  public GeneratedPolicy withFreeGroups() {
    Membership free = new Membership.Free();
    return switch (compile(text, free)) {
      case Compilation.Compiled compiled -> new GeneratedPolicy(text, free, compiled.policy());
      case Compilation.Rejected rejected -> throw new IllegalStateException(text);
    };
  }
}
