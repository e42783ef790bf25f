package org.relayc.compiler;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;

/** Findings in one line each, as tests compare them: place, id, message. */
final class Findings {
  private Findings() {}

  static Compilation compile(SourceFolder folder) {
    return PolicyCompiler.compile(folder, "policy.relay", new Membership.Free());
  }

  /** The policy of a folder; a test fails that expects one where there is none. */
  static RelayPolicy policy(SourceFolder folder) {
    return switch (compile(folder)) {
      case Compilation.Compiled it -> it.policy();
      case Compilation.Rejected it -> throw new AssertionError(lines(it.diagnostics()));
    };
  }

  static String of(SourceFolder folder) {
    return lines(compile(folder).diagnostics());
  }

  static String lines(List<Diagnostic> diagnostics) {
    return String.join("\n", diagnostics.stream().map(Findings::line).toList());
  }

  private static String line(Diagnostic it) {
    String place = it.place().map(found -> found + " ").orElse("");
    return place + it.code().id() + " " + it.message();
  }
}
