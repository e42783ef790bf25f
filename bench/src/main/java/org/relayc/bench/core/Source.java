package org.relayc.bench.core;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;

/** Compiles policies whose files are texts. */
final class Source {
  private static final String POLICY = "policy.relay";

  private Source() {}

  static RelayPolicy policy(String text, Map<String, String> files) {
    SourceFolder folder =
        path ->
            new SourceFolder.Bytes(
                (path.equals(POLICY) ? text : files.getOrDefault(path, ""))
                    .getBytes(StandardCharsets.UTF_8));
    return switch (PolicyCompiler.compile(folder, POLICY, new Membership.Free())) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected -> throw new IllegalArgumentException(text);
    };
  }
}
