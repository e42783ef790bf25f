package org.relayc.lint.rule.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.metabase.semantics.LegacyDecision;
import org.relayc.emitters.exchange.metabase.semantics.LegacyMeaning;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.ExchangeReview;
import org.relayc.lint.rule.ExchangeRule;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.verifier.Witness;

/** A connector passes on for anyone what the virtual servers would refuse. */
public final class ConnectorOverride implements ExchangeRule {
  @Override
  public List<Diagnostic> inExchange(ExchangeReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Connector connector : review.legacy().connectors()) {
      if (connector.isForwarding()) {
        review.legacy().servers().stream()
            .flatMap(server -> refused(connector, server, review).stream())
            .findFirst()
            .map(witness -> finding(connector, witness, review))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Diagnostic finding(Connector connector, Witness witness, ExchangeReview review) {
    return review
        .at(
            connector.relay().key(),
            LintCode.OVERRIDE_WIDENS,
            "connector '"
                + Findings.shown(connector.name())
                + "' passes mail on for anyone which the virtual servers refuse",
            "if you are a way into these domains, make them remote domains of the virtual server;"
                + " if not, clear 'Allow messages to be relayed to these domains'")
        .evidence(WitnessEvidence.of(witness, review.day()));
  }

  /** What a virtual server takes from a stranger, and would not without the connector. */
  private static Optional<Witness> refused(
      Connector connector, VirtualServer server, ExchangeReview review) {
    List<Connector> others =
        review.legacy().connectors().stream().filter(other -> other != connector).toList();
    LegacyServer without = new LegacyServer(review.legacy().servers(), others, List.of());
    NameSet taken = server.local().union(server.forwarded()).union(server.opened());
    Optional<DomainName> domain = connector.domains().minus(taken).witness();
    return domain.stream()
        .flatMap(to -> strangers(server).map(client -> mail(client, server, to, review)))
        .filter(mail -> decide(without, mail) == Decision.REJECT)
        .filter(mail -> decide(review.legacy(), mail) != Decision.REJECT)
        .findFirst()
        .map(mail -> Witness.of(mail, decide(review.legacy(), mail)));
  }

  /** Clients of the internet, one that may connect among them if there is any. */
  private static Stream<IpAddress> strangers(VirtualServer server) {
    Stream<IpAddress> listed =
        server.connections() instanceof AccessList.Only(AccessList.Entries entries)
            ? entries.addresses().intersect(Networks.INTERNET).firstAddress().stream()
            : Stream.empty();
    return Stream.concat(Stream.of(IpAddress.parse("203.0.113.1")), listed);
  }

  private static Transaction mail(
      IpAddress client, VirtualServer server, DomainName to, ExchangeReview review) {
    return new Transaction(
        new ListenerName(LegacyMeaning.plain(server.name())),
        client,
        Optional.empty(),
        false,
        new Identity.Anonymous(),
        new Sender.Mailbox("someone", new DomainName("host.example")),
        Recipient.parse("someone@" + to),
        review.day());
  }

  private static Decision decide(LegacyServer legacy, Transaction mail) {
    return LegacyDecision.of(legacy, mail, unknown -> false).decision();
  }
}
