package org.relayc.emitters.james.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.contract.law.Faithfulness;
import org.relayc.emitters.contract.law.ServerAnswer;
import org.relayc.emitters.james.JamesReader;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.live.instance.Fate;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.emitters.james.profile.JamesVersion;
import org.relayc.emitters.james.profile.Release;
import org.relayc.emitters.james.read.FileFolder;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** Plays transactions of one listener against a running James and compares with the policy. */
public final class LiveJudge {
  private final RelayPolicy policy;
  private final Faithfulness law;
  private final JamesServer server;
  private final JamesReader reader = new JamesReader(Release.of(JamesVersion.DEFAULT));
  private final JamesConfiguration configuration;

  LiveJudge(Trial trial, JamesServer server) {
    this.policy = trial.policy();
    this.server = server;
    this.configuration = reader.read(new FileFolder(trial.files())).configuration();
    this.law = new Faithfulness(policy, Set.of(), trial.narrower());
  }

  /** Transactions that follow one another and have the same client are of one session. */
  List<Disagreement> judge(int number, Listener listener, List<Transaction> transactions) {
    List<Disagreement> disagreements = new ArrayList<>();
    int from = 0;
    while (from < transactions.size()) {
      Caller caller = caller(listener, transactions.get(from));
      int to = from + 1;
      while (to < transactions.size() && caller(listener, transactions.get(to)).equals(caller)) {
        to++;
      }
      try (MailSession session = MailSession.open(server, number, caller)) {
        judge(session, transactions.subList(from, to), disagreements);
      }
      from = to;
    }
    return disagreements;
  }

  static Caller caller(Listener listener, Transaction transaction) {
    return new Caller(
        transaction.client().toString(),
        transaction.tls() && listener.tls() != Listener.Tls.IMPLICIT,
        transaction.identity() instanceof Identity.LoggedIn loggedIn
            ? Optional.of(loggedIn.user())
            : Optional.empty());
  }

  private void judge(MailSession session, List<Transaction> all, List<Disagreement> into) {
    int from = 0;
    while (from < all.size()) {
      Sender sender = all.get(from).sender();
      int to = from + 1;
      while (to < all.size() && all.get(to).sender().equals(sender)) {
        to++;
      }
      List<Transaction> same = all.subList(from, to);
      List<Answer> answers =
          session.send(text(sender), same.stream().map(one -> one.recipient().path()).toList());
      for (int i = 0; i < same.size(); i++) {
        judge(same.get(i), answers.get(i)).ifPresent(into::add);
      }
      from = to;
    }
  }

  /** A sender as MAIL says it. */
  public static String text(Sender sender) {
    return switch (sender) {
      case Sender.Null none -> "";
      case Sender.Mailbox(String localPart, DomainName domain) -> localPart + "@" + domain;
      case Sender.Other(String path) -> path;
    };
  }

  private Optional<Disagreement> judge(Transaction transaction, Answer answer) {
    return complaint(transaction, answer)
        .map(complaint ->
            new Disagreement(transaction, complaint, answer, law.explain(transaction)));
  }

  private Optional<String> complaint(Transaction transaction, Answer answer) {
    String reply = answer.reply().text();
    if (!answer.isTaken()) {
      return isUnknownLiteral(transaction.recipient())
          ? Optional.empty()
          : law.complaint(transaction, new ServerAnswer.Refused(reply))
              .or(() -> misread(transaction, Decision.REJECT));
    }
    List<Fate> fates = answer.fates();
    if (fates.size() > 1) {
      // Of a recipient that a mail names twice, one is taken, and the other is to be discarded.
      fates = fates.stream().filter(fate -> fate.kind() != Fate.Kind.DISCARDED).toList();
    }
    if (fates.size() != 1) {
      return Optional.of("the mail ended " + fates.size() + " times");
    }
    Fate fate = fates.getFirst();
    String made = answer.recipient().replaceFirst("@([0-9]+(?:\\.[0-9]+){3})$", "@[$1]");
    return switch (fate.kind()) {
      case DELIVERED ->
          law.complaint(transaction, new ServerAnswer.Taken(reply, Decision.DELIVER, made))
              .or(() -> misread(transaction, Decision.DELIVER));
      case RELAYED -> {
        Decision done = isAccepted(made) ? Decision.FORWARD : Decision.RELAY;
        yield law.complaint(transaction, new ServerAnswer.Taken(reply, done, made))
            .or(() -> nextHop(transaction.recipient(), fate))
            .or(() -> misread(transaction, done));
      }
      case KEPT_BACK, DISCARDED ->
          law.complaint(transaction, new ServerAnswer.Refused(fate.toString()))
              .or(() -> misread(transaction, Decision.REJECT));
    };
  }

  /** What the reader gets wrong; what is left to the server is in no meaning. */
  private Optional<String> misread(Transaction transaction, Decision done) {
    if (!(transaction.recipient() instanceof Recipient.Mailbox mailbox)
        || mailbox.path().endsWith(".")) {
      return Optional.empty();
    }
    Decision read = reader.decide(configuration, transaction).decision();
    return read == done
        ? Optional.empty()
        : Optional.of("the reader says " + read.word() + ", the server does " + done.word());
  }

  /** James knows no address literal of IPv6 (553, MailAddress of 3.8.1): it is narrower there. */
  private static boolean isUnknownLiteral(Recipient recipient) {
    return recipient instanceof Recipient.AtLiteral literal
        && literal.literal().regionMatches(true, 0, "IPv6:", 0, 5);
  }

  private boolean isAccepted(String recipient) {
    String domain = recipient.substring(recipient.lastIndexOf('@') + 1);
    return DomainName.parse(domain).map(policy.accepted()::contains).orElse(false);
  }

  private Optional<String> nextHop(Recipient recipient, Fate fate) {
    if (!(recipient instanceof Recipient.Mailbox mailbox)) {
      return Optional.empty();
    }
    Optional<String> expected =
        switch (policy.nextHop(mailbox.domain())) {
          case NextHop.MailExchanger mx -> Optional.empty();
          case NextHop.Host host -> Optional.of(host.name().text());
          case NextHop.Address address -> Optional.of(address.address().toString());
        };
    return expected.equals(fate.gateway())
        ? Optional.empty()
        : Optional.of("it should go to " + expected + ", not to " + fate.gateway());
  }
}
