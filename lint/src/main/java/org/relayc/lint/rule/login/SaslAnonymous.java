package org.relayc.lint.rule.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;

/** A client can log in as nobody, which counts as a log-in (postconf(5), 3.7). */
public final class SaslAnonymous implements PostfixRule {
  private static final List<String> OPTIONS =
      List.of("smtpd_sasl_security_options", "smtpd_sasl_tls_security_options");

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (SmtpService service : review.services()) {
      Parameters parameters = service.parameters();
      boolean logsIn = word(parameters, "smtpd_sasl_auth_enable").equals("yes");
      for (String name : OPTIONS) {
        boolean set = parameters.of(name).isSet();
        if (logsIn && set && !Words.of(word(parameters, name)).contains("noanonymous")) {
          findings.add(
              review.at(
                  service,
                  name,
                  LintCode.SASL_ANONYMOUS,
                  name + " lets clients log in as nobody, and they are authenticated then",
                  "add 'noanonymous' to it"));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  private static String word(Parameters parameters, String name) {
    return parameters.of(name).text().strip().toLowerCase(Locale.ROOT);
  }
}
