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
}
