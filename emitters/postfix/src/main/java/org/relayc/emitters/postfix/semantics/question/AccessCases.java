package org.relayc.emitters.postfix.semantics.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.Restriction;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.model.address.AddressSet;
import org.relayc.model.meaning.Question;
import org.relayc.model.principal.PrincipalSet;

/**
 * What look-ups in access tables do for transactions whose recipient is plain or a literal.
 *
 * @param origin the domain that senders without one get; empty where the rewrite service may make a
 *     plain sender of an odd one
 */
public record AccessCases(Tables tables, Listening server, Optional<String> origin) {

  /** The cases of a look-up, in their order; where none holds, it says nothing. */
  public List<Case> of(Restriction.Look look) {
    String name = look.table();
    Actions actions = actions();
    return switch (tables.open(name)) {
      case Table.Always(String value) -> always(look, actions.of(value));
      case Table.Cidr cidr -> cidr(look, cidr, actions);
      case Table.Keys keys -> keys(look, new KeyCases(keys, name, server, actions));
      case Table.Patterns patterns ->
          patterns(look, new PatternCases(patterns, name, server, actions));
      case Table.Unseen unseen -> unseen(look);
    };
  }

  /** How much there is to read for the cases of a look-up. */
  public int size(Restriction.Look look) {
    return switch (tables.open(look.table())) {
      case Table.Always always -> 1;
      case Table.Cidr cidr -> cidr.runs().size();
      case Table.Keys keys -> keys.size();
      case Table.Patterns patterns -> patterns.lines().size();
      case Table.Unseen unseen -> 1;
    };
  }

  /** Whether a look-up surely refuses every dressed recipient. */
  public boolean refusesDressed(Restriction.Look look) {
    return look.subject() == Subject.RECIPIENT
        && switch (tables.open(look.table())) {
          case Table.Always(String value) -> actions().of(value) instanceof Action.Refuse;
          case Table.Cidr cidr -> false;
          case Table.Keys keys -> false;
          case Table.Patterns patterns ->
              new PatternCases(patterns, look.table(), server, actions()).refusesDressed();
          case Table.Unseen unseen -> false;
        };
  }

  private Actions actions() {
    return value -> Action.of(value, server.discards());
  }

  private List<Case> always(Restriction.Look look, Action action) {
    Test reached =
        switch (look.subject()) {
          case CLIENT, HELO, SENDER, RECIPIENT -> Test.ALWAYS;
          case LOGIN -> login(new PrincipalSet.Authenticated(), server);
          case CERTIFICATE -> certificate();
          case ETRN -> Test.NEVER;
        };
    return List.of(new Case(reached, action));
  }

  private List<Case> cidr(Restriction.Look look, Table.Cidr table, Actions actions) {
    return switch (look.subject()) {
      case CLIENT -> {
        Map<Action, AddressSet> sets = AddressActions.sets(table.runs(), actions);
        yield sets.entrySet().stream()
            .map(each -> new Case(Test.client(each.getValue()), each.getKey()))
            .toList();
      }
      case HELO ->
          table.runs().stream()
              .map(run -> actions.of(run.value()))
              .distinct()
              .map(action ->
                  new Case(
                      Test.unseen(
                          "the name in HELO is an address in "
                              + look.table()
                              + ": "
                              + KeyCases.words(action)),
                      action))
              .toList();
      case SENDER, RECIPIENT, LOGIN, CERTIFICATE, ETRN -> List.of();
    };
  }

  private List<Case> keys(Restriction.Look look, KeyCases keys) {
    return switch (look.subject()) {
      case CLIENT -> keys.client();
      case HELO -> keys.unseen(Test.ALWAYS, "the name in HELO");
      case SENDER, RECIPIENT -> keys.mail(look.subject());
      case LOGIN -> keys.login();
      case CERTIFICATE -> keys.unseen(certificate(), "the fingerprint of the certificate");
      case ETRN -> List.of();
    };
  }

  private List<Case> patterns(Restriction.Look look, PatternCases patterns) {
    return switch (look.subject()) {
      case CLIENT -> patterns.client();
      case HELO -> patterns.unseen(Test.ALWAYS, "the name in HELO");
      case SENDER -> patterns.sender(origin);
      case RECIPIENT -> patterns.recipient();
      case LOGIN -> patterns.login();
      case CERTIFICATE -> patterns.unseen(certificate(), "the fingerprint of the certificate");
      case ETRN -> List.of();
    };
  }

  private List<Case> unseen(Restriction.Look look) {
    Test reached =
        switch (look.subject()) {
          case CLIENT, HELO, SENDER, RECIPIENT -> Test.ALWAYS;
          case LOGIN -> login(new PrincipalSet.Authenticated(), server);
          case CERTIFICATE -> certificate();
          case ETRN -> Test.NEVER;
        };
    String asks = "the " + look.subject().word() + " in " + look.table();
    return List.of(
        new Case(reached.and(Test.unseen(asks + " permits")), Action.OK),
        new Case(reached.and(Test.unseen(asks + " refuses")), Action.REFUSE));
  }

  private Test certificate() {
    return server.tls() && server.asksCertificate()
        ? Test.OVER_TLS.and(Test.unseen("the client has a certificate"))
        : Test.NEVER;
  }

  /** Whether one of these is logged in, where a log-in is possible at all. */
  static Test login(PrincipalSet principals, Listening server) {
    Test is = Test.of(new Question.PrincipalIn(principals));
    return !server.login() ? Test.NEVER : server.loginOverTls() ? Test.OVER_TLS.and(is) : is;
  }

  /** Whether anybody is logged in. */
  public static Test loggedIn(Listening server) {
    return login(new PrincipalSet.Authenticated(), server);
  }
}
