package org.relayc.lint.rule;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.review.ConnectorReview;

/** Something that the receive connectors of Exchange 2007 and later can have wrong. */
@FunctionalInterface
public interface ConnectorRule {
  List<Diagnostic> inConnectors(ConnectorReview review);
}
