package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.question.Names.Parents;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.PatternList.Pattern;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.name.NameSet;

/** The clients of {@code mynetworks}: the name is compared first, then the address (3.7). */
public final class Networks {
  private static final AddressSet LOOPBACK =
      AddressSet.of(Cidr.containing(new Ipv4Address(0x7f000000), 8));

  private final Tables tables;
  private final Names names;

  private Networks(Tables tables, Listening server) {
    this.tables = tables;
    boolean parents = server.parentMatches().contains("mynetworks");
    names =
        new Names(
            tables, "mynetworks holds the client's name", parents ? Parents.PLAIN : Parents.DOTTED);
  }

  /**
   * Whether a client is in one of the networks; one for whom a broken pattern is reached is
   * refused.
   */
  public static Test of(Parameters parameters, Tables tables, Listening server) {
    Parameters.Value value = parameters.of("mynetworks");
    Networks networks = new Networks(tables, server);
    Test rest =
        value
            .unknown()
            .map(why ->
                Test.client(LOOPBACK).or(Test.unseen("mynetworks holds the client (" + why + ")")))
            .orElse(Test.NEVER);
    List<PatternList.Item> items = PatternList.read(value.text(), tables).items();
    return networks.test(items, rest);
  }

  /** Patterns in a row that say the same and are not broken are one question each. */
  private Test test(List<PatternList.Item> items, Test rest) {
    List<Test.Answer> answers = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      boolean in = items.get(at).in();
      Group group = new Group();
      while (at < items.size() && items.get(at).in() == in && group.add(items.get(at).pattern())) {
        at++;
      }
      Test test = group.isEmpty() ? single(items.get(at++).pattern()) : group.test();
      answers.add(new Test.Answer(test, in));
    }
    return Test.first(answers, rest);
  }

  /** Names and networks in a row. */
  private final class Group {
    private final List<NameSet> named = new ArrayList<>();
    private final AddressSet.Builder addresses = new AddressSet.Builder();
    private boolean unnamed;
    private int size;

    boolean isEmpty() {
      return size == 0;
    }

    /** False for a pattern that must stand alone. */
    boolean add(Pattern pattern) {
      if (!(pattern instanceof Pattern.Text(String text))) {
        return false;
      }
      NetworkText network = NetworkText.read(text);
      if (network.brokenFor().isPresent()) {
        return false;
      }
      addresses.add(network.addresses());
      named.add(names.of(pattern).names());
      unnamed |= text.equals("unknown");
      size++;
      return true;
    }

    Test test() {
      return Test.clientName(NameSet.union(named), unnamed).or(Test.client(addresses.build()));
    }
  }

  private Test single(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Text(String text) -> {
        AddressSet broken = NetworkText.read(text).brokenFor().orElse(AddressSet.EMPTY);
        Test refused = Test.client(broken);
        yield (yes, no) -> refused.then(DecisionTree.REJECT, no);
      }
      case Pattern.Unseen(String why) -> Test.unseen("mynetworks holds the client (" + why + ")");
      case Pattern.InTable(String table) -> inTable(table, pattern);
    };
  }

  private Test inTable(String table, Pattern pattern) {
    Names.Matched matched = names.of(pattern);
    List<Test> any = new ArrayList<>();
    any.add(Test.clientName(matched.names(), unnamed(table)));
    matched.unseen().forEach(unseen -> any.add(Test.unseen(unseen)));
    any.add(
        switch (tables.open(table)) {
          case Table.Always always -> Test.ALWAYS;
          case Table.Cidr cidr ->
              Test.client(
                  AddressSet.union(cidr.runs().stream().map(Table.Cidr.Run::addresses).toList()));
          case Table.Keys keys -> Test.client(keys(keys));
          case Table.Patterns patterns ->
              Test.unseen("mynetworks: the address matches in " + table);
          case Table.Unseen unseen -> Test.NEVER;
        });
    return Test.any(any);
  }

  private boolean unnamed(String table) {
    return switch (tables.open(table)) {
      case Table.Keys keys -> keys.find("unknown").isPresent();
      case Table.Always always -> true;
      case Table.Cidr cidr -> false;
      case Table.Patterns patterns -> patterns.lines().stream().anyMatch(Networks::takesUnnamed);
      case Table.Unseen unseen -> false;
    };
  }

  private static boolean takesUnnamed(Table.Patterns.Line line) {
    Optional<List<Shape>> shapes = Expressions.shapes(line.expression());
    return line.guards().isEmpty()
        && shapes.stream().flatMap(List::stream).anyMatch(shape -> shape.matches("unknown"));
  }

  /** Whole addresses only: octets are no prefixes here. */
  private static AddressSet keys(Table.Keys keys) {
    AddressSet.Builder addresses = new AddressSet.Builder();
    for (Table.Entry entry : keys.entries()) {
      addresses.add(AddressActions.whole(entry.key()));
    }
    return addresses.build();
  }
}
