package org.relayc.lint.rule.login;

import java.util.List;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;
import org.relayc.model.mail.Decision;

/** A port for submission takes mail from strangers without a log-in. */
public final class SubmissionWithoutLogIn implements SurveyRule {
  private static final Set<Integer> PORTS = Set.of(587, 465);

  @Override
  public List<Diagnostic> at(Survey.Place place) {
    if (place.service().endpoints().stream().noneMatch(at -> PORTS.contains(at.port()))) {
      return List.of();
    }
    int strangers = place.and(place.where(Survey.NOBODY), place.where(Survey.INTERNET));
    return place
        .ofListener(
            place.and(place.surely(Decision.DELIVER), strangers),
            LintCode.SUBMISSION_NO_AUTH,
            "strangers need no log-in to send mail " + place.on() + ", a port for submission",
            "let nobody send there without a log-in: 'submit for authenticated' in a policy,"
                + " 'smtpd_client_restrictions=permit_sasl_authenticated,reject' in master.cf")
        .stream()
        .toList();
  }
}
