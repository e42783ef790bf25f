package org.relayc.emitters.postfix.semantics.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.semantics.question.DomainClass;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.Transaction;

/** Decides transactions of one service. */
public final class Judge {
  private final PostfixConfiguration configuration;
  private final Parameters parameters;
  private final Parameters rewriter;
  private final Listening server;
  private final Lists lists;
  private final LookUps lookUps;
  private final Matching matching;

  public Judge(PostfixConfiguration configuration, SmtpService service) {
    this.configuration = configuration;
    parameters = service.parameters();
    rewriter =
        configuration
            .rewriters()
            .getOrDefault(
                parameters.of("rewrite_service_name").text().strip(), configuration.main());
    server = Listening.of(parameters);
    lists = new Lists(parameters);
    lookUps = new LookUps(configuration.tables(), server);
    matching = new Matching(configuration.tables(), lookUps, server);
  }

  /** The furthest that the recipient may get: a dressed one may be undressed, or stay as it is. */
  public Decided decide(Transaction transaction) {
    if (server.tlsForced() && !transaction.tls() || lists.refusesToStart().isPresent()) {
      return new Decided(Decision.REJECT, List.of());
    }
    return switch (transaction.recipient()) {
      case Recipient.Dressed(String path, List<Recipient> reached) ->
          reached.stream()
              .flatMap(to -> Stream.of(plain(transaction, to), dressed(transaction, to)))
              .max((one, other) -> one.decision().compareTo(other.decision()))
              .orElseGet(() -> new Decided(Decision.REJECT, List.of()));
      case Recipient.Mailbox mailbox -> plain(transaction, mailbox);
      case Recipient.AtLiteral literal -> plain(transaction, literal);
      case Recipient.Incomplete incomplete -> plain(transaction, incomplete);
    };
  }

  private String origin() {
    return rewriter.of("myorigin").text().strip();
  }

  private Decided plain(Transaction transaction, Recipient recipient) {
    String address = Session.address(recipient, origin());
    String domain = domain(address);
    List<Decided.Step> trace = new ArrayList<>();
    boolean authorised = classOf(rewriter, domain).isPresent();
    Session session = Session.of(transaction, server, address, false, origin());
    Walk walk = walk(session, authorised, trace);
    boolean accepted = walk.accepts() && (walk.drops() || !isUnlisted(domain));
    Decision decision = classOf(configuration.main(), domain).orElse(Decision.RELAY);
    return new Decided(accepted ? decision : Decision.REJECT, trace);
  }

  private Decided dressed(Transaction transaction, Recipient reached) {
    List<Decided.Step> trace = new ArrayList<>();
    String path = transaction.recipient().path();
    String address = path.indexOf('@') < 0 ? path + "@" + origin() : path;
    Session session = Session.of(transaction, server, address, true, origin());
    boolean authorised =
        server.untrustedRouting()
            && (classOf(rewriter, domain(address)).isPresent()
                || classOf(rewriter, domain(Session.address(reached, ""))).isPresent());
    boolean accepted = walk(session, authorised, trace).accepts();
    return new Decided(accepted ? Decision.RELAY : Decision.REJECT, trace);
  }

  private Walk walk(Session session, boolean authorised, List<Decided.Step> trace) {
    return new Walk(parameters, server, lists, lookUps, matching, session, authorised, trace);
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /** What happens to mail for a domain of a class; empty for the class of everything else. */
  private Optional<Decision> classOf(Parameters rewriting, String domain) {
    for (String ours :
        List.of("mydestination", "virtual_alias_domains", "virtual_mailbox_domains")) {
      if (matching.holds(rewriting, ours, domain)) {
        return Optional.of(Decision.DELIVER);
      }
    }
    if (!matching.holds(rewriting, "relay_domains", domain)) {
      return Optional.empty();
    }
    return Optional.of(
        DomainClass.names(rewriting, configuration.tables(), configuration.registry(), domain)
            ? Decision.FORWARD
            : Decision.RELAY);
  }

  /** Whether a domain of aliases has none at all (smtpd_reject_unlisted_recipient, 3.7). */
  private boolean isUnlisted(String domain) {
    boolean aliases =
        Stream.of("virtual_alias_maps", "canonical_maps", "recipient_canonical_maps")
            .anyMatch(name -> !parameters.of(name).text().isBlank());
    boolean checked =
        !parameters.of("smtpd_reject_unlisted_recipient").text().strip().equalsIgnoreCase("no");
    return checked
        && !aliases
        && !matching.holds(rewriter, "mydestination", domain)
        && matching.holds(rewriter, "virtual_alias_domains", domain);
  }
}
