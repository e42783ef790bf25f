package org.relayc.lint.rule;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.review.ExchangeReview;

/** Something that the virtual servers of Exchange 2000, 2003 and IIS can have wrong. */
@FunctionalInterface
public interface ExchangeRule {
  List<Diagnostic> inExchange(ExchangeReview review);
}
