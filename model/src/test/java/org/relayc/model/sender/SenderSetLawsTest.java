package org.relayc.model.sender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Random sets against plain predicates over a few senders. */
class SenderSetLawsTest {
  private static final List<DomainName> DOMAINS =
      List.of(new DomainName("a.example"), new DomainName("b.a.example"), new DomainName("c.test"));
  private static final List<Sender> UNIVERSE = universe();

  private static List<Sender> universe() {
    List<Sender> senders = new ArrayList<>(List.of(new Sender.Null()));
    for (DomainName domain : DOMAINS) {
      for (String localPart : List.of("x", "X", "y", "nobody")) {
        senders.add(new Sender.Mailbox(localPart, domain));
      }
    }
    return senders;
  }

  private record Sample(SenderSet set, Predicate<Sender> model) {}

  private static Sample sample(Random random, int depth) {
    if (depth == 0) {
      return atom(random);
    }
    Sample a = sample(random, depth - 1);
    Sample b = sample(random, depth - 1);
    return switch (random.nextInt(3)) {
      case 0 -> new Sample(a.set.union(b.set), a.model.or(b.model));
      case 1 -> new Sample(a.set.intersect(b.set), a.model.and(b.model));
      default -> new Sample(a.set.minus(b.set), a.model.and(b.model.negate()));
    };
  }

  private static Sample atom(Random random) {
    DomainName domain = DOMAINS.get(random.nextInt(DOMAINS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> new Sample(SenderSet.ofNull(), Sender.Null.class::isInstance);
      case 1 -> {
        String localPart = random.nextBoolean() ? "x" : "Y";
        yield new Sample(
            SenderSet.ofMailbox(localPart, domain),
            sender ->
                sender instanceof Sender.Mailbox(String local, DomainName at)
                    && local.equalsIgnoreCase(localPart)
                    && at.equals(domain));
      }
      case 2 ->
          new Sample(
              SenderSet.ofDomains(NameSet.of(new NamePattern.Exactly(domain))),
              sender -> sender instanceof Sender.Mailbox(var local, var at) && at.equals(domain));
      default ->
          new Sample(
              SenderSet.ofDomains(NameSet.of(new NamePattern.Below(domain))),
              sender -> sender instanceof Sender.Mailbox(var local, var at) && at.isBelow(domain));
    };
  }

  @Test
  void operationsAreThoseOfSets() {
    Random random = new Random(5322);
    for (int i = 0; i < 2_000; i++) {
      Sample sample = sample(random, random.nextInt(5));
      for (Sender sender : UNIVERSE) {
        assertEquals(
            sample.model.test(sender), sample.set.contains(sender), () -> sender + " " + sample);
      }
    }
  }

  @Test
  void equalSetsAreEqualValues() {
    Random random = new Random(5323);
    for (int i = 0; i < 2_000; i++) {
      SenderSet a = sample(random, random.nextInt(4)).set;
      SenderSet b = sample(random, random.nextInt(4)).set;
      assertEquals(a.union(b), b.union(a));
      assertEquals(a, a.minus(b).union(a.intersect(b)));
      assertEquals(SenderSet.EMPTY, a.minus(b).intersect(b));
      assertEquals(a.union(b).hashCode(), SenderSet.union(List.of(b, a)).hashCode());
      assertTrue(a.minus(a).isEmpty());
      assertEquals(a.isEmpty(), a.equals(SenderSet.EMPTY));
    }
  }

  @Test
  void onlyPlainSendersAreIn() {
    SenderSet all = SenderSet.ofDomains(NameSet.ANY).union(SenderSet.ofNull());
    for (String odd : List.of("s", "a.example!s", "s%a.example@c.test", "s@[192.0.2.1]")) {
      assertFalse(all.contains(Sender.parse(odd)), odd);
    }
  }
}
