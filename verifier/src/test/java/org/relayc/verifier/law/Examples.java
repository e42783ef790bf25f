package org.relayc.verifier.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.verifier.space.Levels;
import org.relayc.verifier.space.Space;

/** The example of every atom, looked up once, so that millions of transactions can be asked. */
final class Examples {
  private final Space space;
  private final Service service;
  private final List<IpAddress> clients;
  private final List<Optional<DomainName>> names;
  private final List<Sender> senders;
  private final List<Recipient> plain;
  private final List<Recipient> dressed;
  private final List<LocalDate> days;
  private final Map<Integer, Identity> identities = new HashMap<>();

  Examples(Space space, Service service) {
    this.space = space;
    this.service = service;
    Levels levels = space.levels();
    clients = each(Levels.CLIENT, 0, Transaction::client);
    names = each(levels.name(), 0, Transaction::clientName);
    senders = each(levels.sender(), 0, Transaction::sender);
    plain = each(levels.recipient(), 0, Transaction::recipient);
    dressed = each(levels.recipient(), 1, Transaction::recipient);
    days = each(levels.day(), 0, Transaction::day);
  }

  private <T> List<T> each(int level, int dressing, Function<Transaction, T> part) {
    return IntStream.range(0, space.diagrams().size(level))
        .mapToObj(atom -> {
          int[] choice = new int[space.diagrams().dimensions()];
          choice[space.levels().dressed()] = dressing;
          choice[level] = atom;
          return part.apply(space.example(service, choice));
        })
        .toList();
  }

  /** The transaction of a choice at the service of this name. */
  Transaction of(ListenerName listener, int[] choice) {
    return of(listener, choice, choice[space.levels().dressed()] == 1);
  }

  Transaction of(ListenerName listener, int[] choice, boolean isDressed) {
    Levels levels = space.levels();
    return new Transaction(
        listener,
        clients.get(choice[Levels.CLIENT]),
        names.get(choice[levels.name()]),
        choice[Levels.TLS] == 1,
        identity(choice),
        senders.get(choice[levels.sender()]),
        (isDressed ? dressed : plain).get(choice[levels.recipient()]),
        days.get(choice[levels.day()]));
  }

  private Identity identity(int[] choice) {
    int key = 0;
    for (int level = Levels.LOGIN; level < space.levels().day(); level++) {
      key = key * space.diagrams().size(level) + choice[level];
    }
    return identities.computeIfAbsent(key, any -> space.example(service, choice).identity());
  }
}
