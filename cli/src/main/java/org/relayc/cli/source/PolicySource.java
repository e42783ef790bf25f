package org.relayc.cli.source;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.subject.PolicySubject;
import org.relayc.lint.subject.Subject;

/** A policy that was read. */
public record PolicySource(ReadPolicy policy) implements Source {
  @Override
  public List<Diagnostic> findings() {
    return policy.findings();
  }

  @Override
  public Optional<Subject> subject() {
    return switch (policy.compilation()) {
      case Compilation.Compiled compiled -> Optional.of(new PolicySubject(compiled));
      case Compilation.Rejected rejected -> Optional.empty();
    };
  }

  @Override
  public ProjectLoader.Loaded project() {
    return policy.project();
  }

  @Override
  public List<Diagnostic> shown(List<Diagnostic> findings) {
    return policy.names().of(findings);
  }
}
