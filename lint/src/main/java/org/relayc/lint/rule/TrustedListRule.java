package org.relayc.lint.rule;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.review.TrustedList;

/** Something that a list of trusted networks can have wrong, whatever server it is of. */
@FunctionalInterface
public interface TrustedListRule {
  List<Diagnostic> inList(TrustedList list);
}
