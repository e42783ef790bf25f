package org.relayc.lint.catalog;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.review.ExchangeReview;
import org.relayc.lint.review.JamesReview;
import org.relayc.lint.review.PolicyReview;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.ExchangeRule;
import org.relayc.lint.rule.JamesRule;
import org.relayc.lint.rule.PolicyRule;
import org.relayc.lint.rule.PostfixRule;
import org.relayc.lint.rule.SurveyRule;
import org.relayc.lint.rule.login.AllAuthenticatedRelay;
import org.relayc.lint.rule.login.SubmissionWithoutLogIn;
import org.relayc.lint.rule.network.GatewayInsideGrant;
import org.relayc.lint.rule.relay.HeloBasedRelay;
import org.relayc.lint.rule.relay.NullSenderGrant;
import org.relayc.lint.rule.relay.PartialPublicRelay;
import org.relayc.lint.rule.relay.PostmasterExceptionWide;
import org.relayc.lint.rule.relay.SenderBasedRelay;
import org.relayc.lint.subject.Subject;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;

/** The catalogue of rules, by what they look at; each is a file of its own. */
public final class RuleCatalog {
  private static final List<SurveyRule> OF_ALL_TRANSACTIONS =
      List.of(
          new SenderBasedRelay(),
          new HeloBasedRelay(),
          new NullSenderGrant(),
          new PostmasterExceptionWide(),
          new PartialPublicRelay(),
          new GatewayInsideGrant(),
          new AllAuthenticatedRelay(),
          new SubmissionWithoutLogIn());

  private static final List<PolicyRule> OF_POLICIES = List.of();

  private static final List<PostfixRule> OF_POSTFIX = List.of();

  private static final List<JamesRule> OF_JAMES = List.of();

  private static final List<ExchangeRule> OF_EXCHANGE = List.of();

  private RuleCatalog() {}

  /** What a policy's statements have wrong, on a day. */
  public static List<Diagnostic> of(Compilation.Compiled compiled, LocalDate day) {
    PolicyReview review = new PolicyReview(compiled, day);
    return OF_POLICIES.stream().flatMap(rule -> rule.inPolicy(review).stream()).toList();
  }

  /** What a configuration of Postfix has wrong. */
  public static List<Diagnostic> of(PostfixReview review) {
    return OF_POSTFIX.stream().flatMap(rule -> rule.inPostfix(review).stream()).toList();
  }

  /** What a configuration of James has wrong. */
  public static List<Diagnostic> of(JamesReview review) {
    return OF_JAMES.stream().flatMap(rule -> rule.inJames(review).stream()).toList();
  }

  /** What virtual servers have wrong. */
  public static List<Diagnostic> of(ExchangeReview review) {
    return OF_EXCHANGE.stream().flatMap(rule -> rule.inExchange(review).stream()).toList();
  }

  /**
   * What shows in all transactions of a subject, on every day from one on; nothing past the budget,
   * where the search for an open relay says so.
   */
  public static List<Diagnostic> of(
      Subject subject, LocalDate day, RelayLimit limit, Budget budget) {
    Set<Diagnostic> findings = new LinkedHashSet<>();
    try {
      for (Survey.Place place : Survey.of(subject, day, limit, budget)) {
        OF_ALL_TRANSACTIONS.forEach(rule -> findings.addAll(rule.at(place)));
      }
    } catch (BudgetExceeded e) {
      return List.of();
    }
    return List.copyOf(findings);
  }
}
