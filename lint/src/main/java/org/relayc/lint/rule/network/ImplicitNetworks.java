package org.relayc.lint.rule.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;

/** Trusted networks are whatever networks the interfaces of the host are in. */
public final class ImplicitNetworks implements PostfixRule {
  private static final Set<String> WIDE = Set.of("subnet", "class");

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    return review.seen("mynetworks").stream()
        .filter(seen -> !seen.value().isSet() && !seen.value().isKnown())
        .filter(seen -> WIDE.contains(style(seen)))
        .map(seen ->
            review.at(
                seen.service(),
                "mynetworks_style",
                LintCode.IMPLICIT_NETWORKS,
                "mynetworks is not set, so every client in a "
                    + (style(seen).equals("class") ? "class A, B or C network" : "subnet")
                    + " of this host is trusted",
                "set mynetworks to the networks that are meant"))
        .distinct()
        .toList();
  }

  private static String style(PostfixReview.Seen seen) {
    return seen.service()
        .parameters()
        .of("mynetworks_style")
        .text()
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
