package org.relayc.lint.catalog;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.review.ConnectorReview;
import org.relayc.lint.review.ExchangeReview;
import org.relayc.lint.review.JamesReview;
import org.relayc.lint.review.PolicyReview;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.review.Survey;
import org.relayc.lint.review.TrustedList;
import org.relayc.lint.rule.ConnectorRule;
import org.relayc.lint.rule.ExchangeRule;
import org.relayc.lint.rule.JamesRule;
import org.relayc.lint.rule.PolicyRule;
import org.relayc.lint.rule.PostfixRule;
import org.relayc.lint.rule.SurveyRule;
import org.relayc.lint.rule.TrustedListRule;
import org.relayc.lint.rule.address.ImplicitSubdomains;
import org.relayc.lint.rule.address.KeyNeverMatches;
import org.relayc.lint.rule.address.RoutingHonoured;
import org.relayc.lint.rule.address.SuffixWithoutDot;
import org.relayc.lint.rule.login.AllAuthenticatedRelay;
import org.relayc.lint.rule.login.ExternalAuthoritativeWide;
import org.relayc.lint.rule.login.GuestPrincipal;
import org.relayc.lint.rule.login.SaslAnonymous;
import org.relayc.lint.rule.login.SubmissionWithoutLogIn;
import org.relayc.lint.rule.network.AnyAddressGrant;
import org.relayc.lint.rule.network.DuplicateEntry;
import org.relayc.lint.rule.network.GatewayInsideGrant;
import org.relayc.lint.rule.network.ImplicitNetworks;
import org.relayc.lint.rule.network.MaskNeverMatches;
import org.relayc.lint.rule.network.NamedPublicSuffix;
import org.relayc.lint.rule.network.WholePrivateBlock;
import org.relayc.lint.rule.relay.ConnectorOverride;
import org.relayc.lint.rule.relay.HeloBasedRelay;
import org.relayc.lint.rule.relay.NullSenderGrant;
import org.relayc.lint.rule.relay.PartialPublicRelay;
import org.relayc.lint.rule.relay.PostmasterExceptionWide;
import org.relayc.lint.rule.relay.SenderBasedRelay;
import org.relayc.lint.rule.server.Backscatter;
import org.relayc.lint.rule.server.DefaultConnectorRelay;
import org.relayc.lint.rule.server.NoReject;
import org.relayc.lint.rule.server.SmugglingOpen;
import org.relayc.lint.rule.server.TrustedProxyWide;
import org.relayc.lint.rule.upkeep.ExpiredRule;
import org.relayc.lint.rule.upkeep.MissingNote;
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

  private static final List<PolicyRule> OF_POLICIES =
      List.of(new WholePrivateBlock(), new GuestPrincipal(), new MissingNote(), new ExpiredRule());

  private static final List<TrustedListRule> OF_TRUSTED_LISTS =
      List.of(new AnyAddressGrant(), new WholePrivateBlock(), new DuplicateEntry());

  private static final List<PostfixRule> OF_POSTFIX =
      List.of(
          new MaskNeverMatches(),
          new ImplicitNetworks(),
          new NamedPublicSuffix(),
          new SaslAnonymous(),
          new RoutingHonoured(),
          new SuffixWithoutDot(),
          new ImplicitSubdomains(),
          new KeyNeverMatches(),
          new Backscatter(),
          new NoReject(),
          new SmugglingOpen(),
          new TrustedProxyWide());

  private static final List<JamesRule> OF_JAMES =
      List.of(new SuffixWithoutDot(), new Backscatter());

  private static final List<ExchangeRule> OF_EXCHANGE =
      List.of(
          new ConnectorOverride(),
          new MaskNeverMatches(),
          new NamedPublicSuffix(),
          new GuestPrincipal());

  private static final List<ConnectorRule> OF_CONNECTORS =
      List.of(new GuestPrincipal(), new ExternalAuthoritativeWide(), new DefaultConnectorRelay());

  private RuleCatalog() {}

  /** What a policy's statements have wrong, on a day. */
  public static List<Diagnostic> of(Compilation.Compiled compiled, LocalDate day) {
    PolicyReview review = new PolicyReview(compiled, day);
    return OF_POLICIES.stream().flatMap(rule -> rule.inPolicy(review).stream()).toList();
  }

  /** What a configuration of Postfix has wrong. */
  public static List<Diagnostic> of(PostfixReview review) {
    return Stream.concat(
            ofLists(review.trusted()),
            OF_POSTFIX.stream().flatMap(rule -> rule.inPostfix(review).stream()))
        .toList();
  }

  /** What a configuration of James has wrong. */
  public static List<Diagnostic> of(JamesReview review) {
    return Stream.concat(
            ofLists(review.trusted()),
            OF_JAMES.stream().flatMap(rule -> rule.inJames(review).stream()))
        .toList();
  }

  /** What virtual servers have wrong. */
  public static List<Diagnostic> of(ExchangeReview review) {
    return Stream.concat(
            ofLists(review.trusted()),
            OF_EXCHANGE.stream().flatMap(rule -> rule.inExchange(review).stream()))
        .toList();
  }

  /** What receive connectors have wrong. */
  public static List<Diagnostic> of(ConnectorReview review) {
    return Stream.concat(
            ofLists(review.trusted()),
            OF_CONNECTORS.stream().flatMap(rule -> rule.inConnectors(review).stream()))
        .toList();
  }

  private static Stream<Diagnostic> ofLists(List<TrustedList> lists) {
    return lists.stream()
        .flatMap(list -> OF_TRUSTED_LISTS.stream().flatMap(rule -> rule.inList(list).stream()));
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
