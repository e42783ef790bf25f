package org.relayc.emitters.james.semantics.tree;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.james.configuration.Domains;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.emitters.james.pipeline.Match;
import org.relayc.emitters.james.semantics.mail.Written;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.Question;
import org.relayc.model.principal.PrincipalSet;

/**
 * What a listener and its mailets ask of a transaction.
 *
 * @param dressed whether the recipient is dressed; James leaves it so and looks at its own domain,
 *     of which we know nothing
 */
record Facts(SmtpServer server, Domains domains, boolean dressed, Widest widest) {
  /** Of two questions about an odd sender this one comes first, so that they fit together. */
  private static final Test SENDER_ROUTES =
      Test.ODD_SENDER.and(Test.unseen("the odd sender's local part says where to go"));

  Test loggedIn() {
    return switch (server.logIn()) {
      case NEVER -> Test.NEVER;
      case OVER_TLS -> Test.OVER_TLS.and(Test.LOGGED_IN);
      case ALWAYS -> Test.LOGGED_IN;
    };
  }

  /** Whether the session may relay at all (SMTPSession.isRelayingAllowed). */
  Test trusted() {
    List<Test> tests = new ArrayList<>(List.of(client(server.trusted()), loggedIn()));
    server.doubts().forEach(doubt -> tests.add(Test.unseen(doubt)));
    return Test.any(tests);
  }

  private static Test client(NetworkList networks) {
    List<Test> tests = new ArrayList<>(List.of(Test.client(networks.addresses())));
    networks.unseen().forEach(asks -> tests.add(Test.unseen(asks)));
    return Test.any(tests);
  }

  Test localRecipient() {
    if (dressed) {
      return Test.unseen("the dressed recipient is at a domain of James's own");
    }
    return Test.recipient(MailboxSet.ofDomains(domains.names()));
  }

  Test localSender() {
    Test known = Test.sender(MailboxSet.ofDomains(domains.names()), false);
    Test all =
        domains
            .more()
            .map(why -> known.or(Test.unseen("the sender's domain is James's own (" + why + ")")))
            .orElse(known);
    return plainOr(all, "the odd sender is at a domain of James's own");
  }

  /** An odd sender is in a set only if it is at a domain that its local part does not name. */
  private static Test plainOr(Test plain, String odd) {
    Test routed = SENDER_ROUTES.and(Test.unseen(odd));
    return (yes, no) -> Test.ODD_SENDER.then(routed.then(yes, no), plain.then(yes, no));
  }

  /** Whether a recipient is postmaster or abuse, at whatever domain. */
  Test postmaster() {
    MailboxSet everywhere = Everywhere.of(List.of("postmaster", "abuse"));
    return dressed ? Test.NEVER : Test.of(new Question.RecipientIn(everywhere, false));
  }

  Test of(Match match, Written mail) {
    return switch (match) {
      case Match.LoggedIn any -> loggedIn();
      case Match.Trusted any -> trusted();
      case Match.User user ->
          loggedIn()
              .and(
                  Test.of(
                      new Question.PrincipalIn(
                          new PrincipalSet.Union(
                              user.names().stream()
                                  .<PrincipalSet>map(PrincipalSet.User::new)
                                  .toList()))));
      case Match.Client(NetworkList networks) -> client(networks);
      case Match.LocalRecipient any -> localRecipient();
      case Match.Recipients(MailboxSet set, String text) ->
          dressed ? Test.unseen(text + " holds the dressed recipient") : Test.recipient(set);
      case Match.DressedRecipient any -> dressed ? Test.ALWAYS : Test.NEVER;
      case Match.LocalSender any -> localSender();
      case Match.Senders(MailboxSet set, boolean nobody, String text) ->
          plainOr(Test.sender(set, nobody), text + " holds the odd sender");
      case Match.DressedSender any -> SENDER_ROUTES;
      case Match.Attribute attribute -> answer(mail.of(attribute));
      case Match.Header header -> answer(mail.of(header));
      case Match.Content content -> widest::of;
      case Match.Unseen(String text) -> Test.unseen(text);
      case Match.None(List<Match> some) -> Test.any(each(some, mail)).negated();
      case Match.All(List<Match> some) -> Test.all(each(some, mail));
      case Match.Any(List<Match> some) -> Test.any(each(some, mail));
      case Match.Odd(List<Match> some) ->
          each(some, mail).stream().reduce(Test.NEVER, Test::unlike);
    };
  }

  private List<Test> each(List<Match> some, Written mail) {
    return some.stream().map(match -> of(match, mail)).toList();
  }

  private Test answer(Written.Answer answer) {
    return switch (answer) {
      case YES -> Test.ALWAYS;
      case NO -> Test.NEVER;
      case CHOSEN -> widest::of;
    };
  }
}
