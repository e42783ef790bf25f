package org.relayc.lint.rule.relay;

import java.util.List;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Strangers relay to a few domains alone, which nobody has called ours. */
public final class PartialPublicRelay implements SurveyRule {
  @Override
  public List<Diagnostic> at(Survey.Place place) {
    int relay = place.strangersRelay();
    MailboxSet recipients = place.recipients(relay);
    boolean few =
        isSomebodys(recipients.usual())
            && recipients.byLocalPart().values().stream().allMatch(PartialPublicRelay::isSomebodys);
    if (!few || place.isWithinLimit(relay)) {
      return List.of();
    }
    return place
        .finding(
            relay,
            LintCode.PARTIAL_PUBLIC_RELAY,
            "clients of the internet relay "
                + place.on()
                + " to some domains, which nobody says are passed on for anyone",
            "if you are a way into these domains, say so: 'forward' in a policy, 'relay_domains' of"
                + " Postfix; if not, close it")
        .stream()
        .toList();
  }

  /** False for the domains of anybody, of which nobody is the way in. */
  private static boolean isSomebodys(NameSet domains) {
    return !domains.containsTheRest()
        && domains.entries().stream()
            .noneMatch(entry ->
                entry.in()
                    && entry.pattern() instanceof NamePattern.Below(DomainName above)
                    && PublicSuffixes.contains(above));
  }
}
