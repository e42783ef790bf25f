package org.relayc.lint.repair;

import java.util.List;
import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Fix;

/** A policy as it would be after a change of its text. */
@FunctionalInterface
public interface Edited {
  Compilation after(List<Fix.Edit> edits);
}
