package org.relayc.cli.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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
  public SequencedMap<String, Subject> subjects() {
    SequencedMap<String, Subject> subjects = new LinkedHashMap<>();
    switch (policy.compilation()) {
      case Compilation.Compiled compiled -> subjects.put("", new PolicySubject(compiled));
      case Compilation.Rejected rejected -> {}
    }
    return subjects;
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
