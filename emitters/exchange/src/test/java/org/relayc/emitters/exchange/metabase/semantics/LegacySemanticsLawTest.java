package org.relayc.emitters.exchange.metabase.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.OpenDomains;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/** The plain decision and the tree agree, whatever is answered to what no export tells. */
class LegacySemanticsLawTest {
  private static final List<String> CLIENTS =
      List.of("10.0.0.1", "10.0.1.1", "192.0.2.7", "203.0.113.9", "2001:db8::1");
  private static final List<String> NAMES = List.of("h.corp.example", "corp.example", "x.test");
  private static final List<String> RECIPIENTS =
      List.of(
          "a@ours.example",
          "a@branch.example",
          "a@else.test",
          "a@x.else.test",
          "a%else.test@ours.example",
          "a@[192.0.2.1]",
          "a");

  private final Random random = new Random(20261124);
  private final Map<Decision, Integer> seen = new EnumMap<>(Decision.class);

  @Test
  void plainDecisionAndTreeAgree() {
    for (int i = 0; i < 3_000; i++) {
      LegacyServer legacy = legacy();
      for (Service service : LegacyMeaning.of(legacy).services()) {
        for (int j = 0; j < 20; j++) {
          Transaction transaction = transaction(service);
          int answers = random.nextInt();
          Predicate<String> answer = name -> ((name.hashCode() ^ answers) & 1) == 0;
          Decision plain = LegacyDecision.of(legacy, transaction, answer).decision();
          if (!(transaction.recipient() instanceof Recipient.Incomplete)) {
            assertEquals(
                plain,
                walk(service.tree(), transaction, answer),
                () -> legacy + "\n" + transaction);
          }
          seen.merge(plain, 1, Integer::sum);
        }
      }
    }
    assertEquals(List.of(Decision.values()), List.copyOf(seen.keySet()));
    assertTrue(seen.values().stream().allMatch(count -> count > 500), seen.toString());
  }

  private static Decision walk(
      DecisionTree tree, Transaction transaction, Predicate<String> answers) {
    DecisionTree at = tree;
    while (at instanceof DecisionTree.Ask ask) {
      at = holds(ask.question(), transaction, answers) ? ask.yes() : ask.no();
    }
    return ((DecisionTree.Leaf) at).decision();
  }

  private static boolean holds(
      Question question, Transaction transaction, Predicate<String> answers) {
    return switch (question) {
      case Question.ClientIn(AddressSet addresses) -> addresses.contains(transaction.client());
      case Question.ClientNamed(NameSet names, boolean unnamed) ->
          transaction.clientName().map(names::contains).orElse(unnamed);
      case Question.OverTls over -> transaction.tls();
      case Question.PrincipalIn(PrincipalSet principals) ->
          principals.contains(transaction.identity());
      case Question.SenderIn sender -> throw new AssertionError("a sender is asked for");
      case Question.RecipientDressed dressed ->
          transaction.recipient() instanceof Recipient.Dressed;
      case Question.RecipientIn in ->
          switch (transaction.recipient()) {
            case Recipient.Mailbox box -> in.mailboxes().contains(box.localPart(), box.domain());
            case Recipient.AtLiteral literal -> in.literal();
            case Recipient.Dressed dressed -> throw new AssertionError("asked of a dressed one");
            case Recipient.Incomplete incomplete -> false;
          };
      case Question.NotAfter day -> throw new AssertionError("a day is asked for");
      case Question.Unseen(String name) -> answers.test(name);
    };
  }

  private LegacyServer legacy() {
    List<Connector> connectors = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      connectors.add(new Connector("c" + i, domains(), answer("connector.c" + i + ".relay")));
    }
    LegacyServer legacy = new LegacyServer(List.of(server()), connectors, List.of());
    return random.nextBoolean()
        ? legacy
        : OpenDomains.apart(legacy, name -> name.text().equals("else.test"));
  }

  private VirtualServer server() {
    return new VirtualServer(
        "1",
        List.of(new Endpoint(Optional.empty(), 25)),
        random.nextBoolean() ? List.of() : List.of(new Endpoint(Optional.empty(), 465)),
        random.nextInt(3) > 0 ? AccessList.EVERYBODY : list("connections"),
        random.nextInt(4) > 0,
        random.nextBoolean(),
        random.nextInt(4) == 0,
        random.nextInt(5) > 0 ? names("ours.example") : NameSet.EMPTY,
        random.nextBoolean() ? names("branch.example").union(domains()) : NameSet.EMPTY,
        list("relay-list"),
        answer("server.1.relay-for-auth"),
        switch (random.nextInt(3)) {
          case 0 -> new SubmitRelay.None();
          case 1 -> new SubmitRelay.Unreadable("server.1.submit-relay");
          default -> new SubmitRelay.Granted(principals());
        });
  }

  private PrincipalSet principals() {
    return switch (random.nextInt(3)) {
      case 0 -> new PrincipalSet.Anonymous();
      case 1 ->
          new PrincipalSet.Except(
              new PrincipalSet.Authenticated(), new PrincipalSet.Group("contractors"));
      default -> new PrincipalSet.User("anna");
    };
  }

  private Answer answer(String key) {
    return random.nextInt(3) == 0 ? Answer.unknown(key) : Answer.of(key, random.nextBoolean());
  }

  private AccessList list(String key) {
    AccessList.Entries entries =
        new AccessList.Entries(
            random.nextBoolean()
                ? AddressSet.EMPTY
                : AddressSet.of(new Cidr(IpAddress.parse("10.0.0.0"), 24)),
            random.nextBoolean() ? NameSet.EMPTY : names("corp.example"));
    return switch (random.nextInt(5)) {
      case 0 -> new AccessList.Unreadable("server.1." + key);
      case 1 -> new AccessList.AllExcept(entries);
      default -> new AccessList.Only(entries);
    };
  }

  private NameSet domains() {
    return switch (random.nextInt(3)) {
      case 0 -> NameSet.ANY;
      case 1 -> names("else.test");
      default -> NameSet.of(new NamePattern.Exactly(new DomainName("else.test")));
    };
  }

  private static NameSet names(String name) {
    DomainName domain = new DomainName(name);
    return NameSet.of(List.of(new NamePattern.Exactly(domain), new NamePattern.Below(domain)));
  }

  private Transaction transaction(Service service) {
    Identity identity =
        switch (random.nextInt(4)) {
          case 0 -> new Identity.LoggedIn("anna", new TreeSet<>());
          case 1 -> new Identity.LoggedIn("ben", new TreeSet<>(List.of("contractors")));
          default -> new Identity.Anonymous();
        };
    return new Transaction(
        service.name(),
        IpAddress.parse(pick(CLIENTS)),
        random.nextBoolean() ? Optional.empty() : Optional.of(new DomainName(pick(NAMES))),
        random.nextBoolean(),
        identity,
        new Sender.Null(),
        Recipient.parse(pick(RECIPIENTS)),
        LocalDate.of(2026, 11, 24));
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
