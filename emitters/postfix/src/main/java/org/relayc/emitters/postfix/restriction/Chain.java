package org.relayc.emitters.postfix.restriction;

import java.util.List;
import org.relayc.emitters.postfix.document.Action;
import org.relayc.emitters.postfix.document.Action.Answer;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.Restriction;
import org.relayc.emitters.postfix.document.Restriction.Plain;
import org.relayc.emitters.postfix.document.Restriction.Subject;
import org.relayc.emitters.postfix.document.RestrictionClass.Step;

/**
 * Conditions that must all hold, as look-ups in a row: what the table of one condition finds is a
 * class that asks the next, and the last gives the answer. Where one does not hold, the list that
 * the first stands in goes on.
 */
final class Chain {
  private final Draft draft;
  private final RuleName name;
  private final List<String> comment;

  Chain(Draft draft, RuleName name, List<String> comment) {
    this.draft = draft;
    this.name = name;
    this.comment = comment;
  }

  Restriction build(List<Guard> guards, Answer answer) {
    if (guards.isEmpty()) {
      // Not "permit": smtpd warns of whatever follows it, and will not start without a "reject"
      // that
      // it can reach (smtpd(8), measured on 3.7.11).
      return new Restriction.Whenever(Subject.CLIENT, answer);
    }
    Action action = answer;
    for (Guard guard : guards.subList(1, guards.size()).reversed()) {
      List<Step> steps = List.of(new Step(ask(guard, action)));
      action = new Action.Enter(draft.restrictionClass(name.and(guard.word()), steps));
    }
    return ask(guards.getFirst(), action);
  }

  private Restriction ask(Guard guard, Action action) {
    RuleName table = name.and(guard.word());
    return switch (guard) {
      case Guard.From(var addresses) ->
          lookup(
              Subject.CLIENT,
              draft.table(table, file -> new LookupTable.Cidr(file, comment, addresses, action)));
      case Guard.Named(var names) ->
          lookup(
              Subject.CLIENT,
              draft.table(table, file -> Tables.names(file, comment, names, action)));
      case Guard.For(Logins logins) -> ask(logins, table, action);
      case Guard.To(var domains) ->
          lookup(
              Subject.RECIPIENT,
              draft.table(
                  table,
                  file ->
                      domains.containsTheRest()
                          ? Tables.domainsAndTheRest(file, comment, domains, action)
                          : Tables.names(file, comment, domains, action)));
      case Guard.SentBy(var senders) ->
          lookup(
              Subject.SENDER,
              draft.table(table, file -> Tables.senders(file, comment, senders, action)));
    };
  }

  private Restriction ask(Logins logins, RuleName table, Action action) {
    if (!logins.exceptions().isEmpty()) {
      return lookup(
          Subject.LOGIN, draft.table(table, file -> Tables.logins(file, comment, logins, action)));
    }
    return action == Answer.OK
        ? Plain.PERMIT_SASL_AUTHENTICATED
        : new Restriction.Whenever(Subject.LOGIN, action);
  }

  private static Restriction lookup(Subject subject, LookupTable table) {
    return new Restriction.Lookup(subject, table);
  }
}
