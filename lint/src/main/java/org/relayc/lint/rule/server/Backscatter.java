package org.relayc.lint.rule.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.JamesReview;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.JamesRule;
import org.relayc.lint.rule.PostfixRule;

/**
 * Mail for mailboxes that do not exist is taken, and bounced to whoever is said to have sent it.
 */
public final class Backscatter implements PostfixRule, JamesRule {
  private static final String WHAT =
      ": mail for mailboxes that do not exist is taken, and bounced to senders who did not send it";

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PostfixReview.Seen seen : review.seen("local_recipient_maps")) {
      if (seen.value().isSet() && seen.word().isEmpty() && isDestination(seen.service())) {
        findings.add(
            review.at(
                seen,
                LintCode.BACKSCATTER,
                "local_recipient_maps is empty" + WHAT,
                "take the line out, or name the table of your mailboxes"));
      }
    }
    for (SmtpService service : review.services()) {
      boolean off = word(service, "smtpd_reject_unlisted_recipient").equals("no");
      if (off && !rejectsUnlisted(service)) {
        findings.add(
            review.at(
                service,
                "smtpd_reject_unlisted_recipient",
                LintCode.BACKSCATTER,
                "smtpd_reject_unlisted_recipient is off" + WHAT,
                "take the line out: the default is 'yes'"));
      }
    }
    return findings.stream().distinct().toList();
  }

  /** Whether it delivers to mailboxes of its own that others write to. */
  private static boolean isDestination(SmtpService service) {
    return Words.of(word(service, "mydestination")).stream()
        .anyMatch(domain -> !domain.equals("localhost") && !domain.startsWith("localhost."));
  }

  private static boolean rejectsUnlisted(SmtpService service) {
    return List.of("smtpd_relay_restrictions", "smtpd_recipient_restrictions").stream()
        .flatMap(list -> Words.of(word(service, list)).stream())
        .anyMatch(restriction ->
            restriction.equals("reject_unlisted_recipient")
                || restriction.equals("reject_unverified_recipient"));
  }

  private static String word(SmtpService service, String parameter) {
    return service.parameters().of(parameter).text().strip().toLowerCase(java.util.Locale.ROOT);
  }

  /** James takes mail for anybody at its domains, and only a processor finds out who is there. */
  @Override
  public List<Diagnostic> inJames(JamesReview review) {
    if (!bounces(review.configuration().pipeline())) {
      return List.of();
    }
    return review.configuration().servers().stream()
        .filter(server -> review.handlers(server).stream().noneMatch(Backscatter::asks))
        .map(server ->
            Diagnostic.of(
                    LintCode.BACKSCATTER,
                    "'" + Findings.shown(server.name()) + "' has no ValidRcptHandler" + WHAT,
                    server.place())
                .help(
                    "add <handler class=\"org.apache.james.smtpserver.fastfail.ValidRcptHandler\"/>"
                        + " to its handlerchain"))
        .toList();
  }

  private static boolean asks(String handler) {
    return handler.contains("ValidRcptHandler");
  }

  private static boolean bounces(Pipeline pipeline) {
    return pipeline instanceof Pipeline.Processors(Map<String, List<Mailet>> byState)
        && byState.values().stream()
            .flatMap(List::stream)
            .anyMatch(mailet -> mailet.text().contains("Bounce"));
  }
}
