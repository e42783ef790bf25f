package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/** What an indexed table does, by the keys that smtpd(8) tries in turn (access(5), 3.7). */
final class KeyCases {
  private final Table.Keys table;
  private final String name;
  private final Listening server;
  private final Actions actions;
  private final List<Case> cases = new ArrayList<>();

  KeyCases(Table.Keys table, String name, Listening server, Actions actions) {
    this.table = table;
    this.name = name;
    this.server = server;
    this.actions = actions;
  }

  private void add(Test test, Action action) {
    cases.add(new Case(test, action));
  }

  /** The name and its parents, then the address and the networks above it. */
  List<Case> client() {
    NameActions names = new NameActions(server.accessMatchesParents());
    AddressActions addresses = new AddressActions();
    Set<Action> strange = new LinkedHashSet<>();
    Map<Action, AddressSet.Builder> longer = new LinkedHashMap<>();
    for (Table.Entry entry : table.entries()) {
      Action action = actions.of(entry.value());
      names.add(entry.key(), action);
      if (!addresses.add(entry.key(), action) && entry.key().indexOf(':') >= 0) {
        strange.add(action);
      }
      AddressSet more = AddressActions.longer(entry.key());
      if (!more.isEmpty()) {
        longer.computeIfAbsent(action, any -> new AddressSet.Builder()).add(more);
      }
    }
    Map<Action, NameSet> named = new LinkedHashMap<>(names.sets());
    table
        .find("unknown")
        .map(entry -> actions.of(entry.value()))
        .ifPresent(action -> {
          NameSet known = named.getOrDefault(action, NameSet.EMPTY);
          named.remove(action);
          add(Test.clientName(known, true), action);
        });
    named.forEach((action, set) -> add(Test.clientName(set, false), action));
    strange.forEach(action -> add(unseen("a key of IPv6 groups", action), action));
    longer.forEach((action, set) ->
        add(
            Test.client(set.build()).and(unseen("the beginning of an IPv6 address", action)),
            action));
    addresses.sets().forEach((action, set) -> add(Test.client(set), action));
    return cases;
  }

  private Test unseen(String what, Action action) {
    return Test.unseen(what + " in " + name + " matches: " + words(action));
  }

  /** The whole log-in. */
  List<Case> login() {
    Map<Action, List<PrincipalSet>> users = new LinkedHashMap<>();
    for (Table.Entry entry : table.entries()) {
      users
          .computeIfAbsent(actions.of(entry.value()), any -> new ArrayList<>())
          .add(new PrincipalSet.User(entry.key()));
    }
    users.forEach((action, members) ->
        add(AccessCases.login(new PrincipalSet.Union(members), server), action));
    return cases;
  }

  /** What we cannot see of a client, by what may come of it. */
  List<Case> unseen(Test guard, String what) {
    for (Action action : everyAction()) {
      add(guard.and(unseen(what, action)), action);
    }
    return cases;
  }

  private Set<Action> everyAction() {
    Set<Action> all = new LinkedHashSet<>();
    table.entries().forEach(entry -> all.add(actions.of(entry.value())));
    return all;
  }

  /**
   * {@code user@domain} (without an extension where there is one), the domain and its parents,
   * {@code user@}.
   */
  List<Case> mail(Subject subject) {
    Map<Action, Mailboxes> mailboxes = new LinkedHashMap<>();
    Map<Action, List<String>> localParts = new LinkedHashMap<>();
    NameActions domains = new NameActions(server.accessMatchesParents());
    Set<Action> ofLiterals = new LinkedHashSet<>();
    for (Table.Entry entry : table.entries()) {
      String key = entry.key();
      Action action = actions.of(entry.value());
      if (key.endsWith("@") && key.length() > 1) {
        String local = key.substring(0, key.length() - 1);
        localParts.computeIfAbsent(action, any -> new ArrayList<>()).add(local);
        ofLiterals.add(action);
      } else if (key.indexOf('@') >= 0) {
        mailboxes.computeIfAbsent(action, any -> new Mailboxes()).add(key);
      } else {
        domains.add(key, action);
      }
      if (key.indexOf('[') >= 0) {
        ofLiterals.add(action);
      }
    }
    oddOnes(subject, ofLiterals);
    mailboxes.forEach((action, set) -> add(mail(subject, set.mailboxes()), action));
    extended(subject, mailboxes, localParts);
    domains.sets().forEach((action, set) -> add(mail(subject, MailboxSet.ofDomains(set)), action));
    localParts.forEach((action, all) -> add(mail(subject, Mailboxes.everywhere(all)), action));
    return cases;
  }

  private void oddOnes(Subject subject, Set<Action> ofLiterals) {
    if (subject == Subject.SENDER) {
      table
          .find(server.nullKey())
          .ifPresent(entry -> add(Test.NULL_SENDER, actions.of(entry.value())));
      unseen(Test.ODD_SENDER, "a key for a sender of an odd form");
    } else {
      for (Action action : ofLiterals) {
        add(Test.LITERAL.and(unseen("a key for an address literal", action)), action);
      }
    }
  }

  /** An address with an extension is looked up without it as well. */
  private void extended(
      Subject subject, Map<Action, Mailboxes> mailboxes, Map<Action, List<String>> localParts) {
    if (server.delimiters().isEmpty()) {
      return;
    }
    mailboxes.forEach((action, set) ->
        add(
            mail(subject, MailboxSet.ofDomains(set.domains()))
                .and(unseen("a key without the extension", action)),
            action));
    localParts.forEach((action, all) ->
        add(
            mail(subject, MailboxSet.ANY).and(unseen("a user without the extension", action)),
            action));
  }

  private static Test mail(Subject subject, MailboxSet mailboxes) {
    return subject == Subject.SENDER
        ? Test.sender(mailboxes, false)
        : Test.recipient(mailboxes, false);
  }

  /** What a table does, in its own words. */
  static String words(Action action) {
    return switch (action) {
      case Action.Ok ok -> "OK";
      case Action.Refuse refuse -> "REJECT";
      case Action.RefuseLater later -> "DEFER_IF_PERMIT";
      case Action.Dunno dunno -> "DUNNO";
      case Action.Discard discard -> "DISCARD";
      case Action.Broken(String why) -> why;
      case Action.Run(String text) -> text;
      case Action.Chosen(String text) -> text;
    };
  }
}
