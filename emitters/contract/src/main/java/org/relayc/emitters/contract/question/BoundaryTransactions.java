package org.relayc.emitters.contract.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/**
 * Transactions at the boundaries of a policy's sets, a sample of their product.
 *
 * <p>Most aim at a rule: each dimension is taken from what the rule asks for, now and then one is
 * not, so that long conjunctions are met and just missed.
 */
public final class BoundaryTransactions {
  private static final int SENDERS_OF_A_SESSION = 3;
  private static final int RECIPIENTS_OF_A_SENDER = 7;

  private final RelayPolicy policy;
  private final LocalDate day;
  private final Random random;
  private final List<IpAddress> clients;
  private final List<Optional<DomainName>> clientNames;
  private final List<Identity> identities;
  private final List<DomainName> domains;
  private final List<String> senders;

  public BoundaryTransactions(RelayPolicy policy, LocalDate day, Random random) {
    this.policy = policy;
    this.day = day;
    this.random = random;
    PolicyValues values = new PolicyValues(policy);
    clients = values.clients();
    clientNames = values.clientNames();
    identities = values.identities();
    domains = values.domains();
    senders = values.senders();
  }

  /** Transactions of a listener in clear or under TLS, those of one session one after another. */
  public List<Transaction> sample(Listener listener, boolean tls, int sessions) {
    List<RelayRule> rules = policy.rules(listener.name(), day);
    List<Transaction> transactions = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      Optional<Conditions> aim =
          rules.isEmpty() || random.nextInt(5) == 0
              ? Optional.empty()
              : Optional.of(rules.get(random.nextInt(rules.size())).conditions());
      transactions.addAll(session(listener, tls, aim));
    }
    return transactions;
  }

  private List<Transaction> session(Listener listener, boolean tls, Optional<Conditions> aim) {
    IpAddress client = pick(clients, aimed(aim, a -> address -> a.from().contains(address)));
    Optional<DomainName> name =
        pick(clientNames, aimed(aim, a -> n -> a.named().isEmpty() || isIn(n, a)));
    Identity identity = pick(identities, aimed(aim, a -> one -> a.principals().contains(one)));
    List<Transaction> transactions = new ArrayList<>();
    for (int i = 0; i < SENDERS_OF_A_SESSION; i++) {
      String sender =
          pick(
              senders,
              aimed(
                  aim,
                  a -> s -> a.sender().map(set -> set.contains(Sender.parse(s))).orElse(true)));
      for (String path : recipients(aim)) {
        transactions.add(
            new Transaction(
                listener.name(),
                client,
                name,
                tls,
                identity,
                Sender.parse(sender),
                Recipient.parse(path),
                day));
      }
    }
    return transactions;
  }

  private boolean isIn(Optional<DomainName> name, Conditions conditions) {
    return name.isPresent() && conditions.named().orElseThrow().contains(name.get());
  }

  private List<String> recipients(Optional<Conditions> aim) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < RECIPIENTS_OF_A_SENDER; i++) {
      DomainName domain = pick(domains, aimed(aim, a -> name -> a.to().contains(name)));
      boolean strange = random.nextInt(4) == 0;
      List<String> forms =
          strange
              ? RecipientForms.strange(domain, domains.get(random.nextInt(domains.size())))
              : RecipientForms.plain(domain);
      // The plainest form comes first and most often.
      paths.add(forms.get(strange || random.nextInt(3) == 0 ? random.nextInt(forms.size()) : 0));
    }
    return paths;
  }

  /** What a dimension must be like to be inside the rule; one time in six it is anything. */
  private <T> Optional<Predicate<T>> aimed(
      Optional<Conditions> aim, java.util.function.Function<Conditions, Predicate<T>> inside) {
    return random.nextInt(6) == 0 ? Optional.empty() : aim.map(inside);
  }

  private <T> T pick(List<T> values, Optional<Predicate<T>> wanted) {
    List<T> fitting = wanted.map(test -> values.stream().filter(test).toList()).orElse(values);
    List<T> chosen = fitting.isEmpty() ? values : fitting;
    return chosen.get(random.nextInt(chosen.size()));
  }
}
