package org.relayc.verifier.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.Meter;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.diagram.Budget;

/** The atoms of every dimension. */
final class Atoms {
  private final Membership membership;
  private final Indexed<AddressSet> addressSets = new Indexed<>();
  private final Indexed<NameSet> nameSets = new Indexed<>();
  private final Indexed<PrincipalSet> principalSets = new Indexed<>();
  private final Indexed<MailboxSet> senderSets = new Indexed<>();
  private final Indexed<MailboxSet> recipientSets = new Indexed<>();
  private final SortedSet<String> groups = new TreeSet<>();
  private final SortedSet<String> unseen = new TreeSet<>();
  private final SortedSet<LocalDate> lastDays = new TreeSet<>();
  private final ClientAtoms clients;
  private final NameAtoms names;
  private final LoginAtoms logins;
  private final SenderAtoms senders;
  private final RecipientAtoms recipients;
  private final DayAtoms days;

  /**
   * @param onwards whether later days are to be told apart as well
   */
  Atoms(
      LocalDate day,
      List<Question> questions,
      Membership membership,
      boolean onwards,
      Budget budget) {
    this.membership = membership;
    Meter meter = budget.meter();
    questions.forEach(this::add);
    clients = new ClientAtoms(addressSets, meter);
    names = new NameAtoms(nameSets, meter);
    logins = new LoginAtoms(principalSets, membership);
    senders = new SenderAtoms(senderSets, meter);
    recipients = new RecipientAtoms(recipientSets, meter);
    days = new DayAtoms(day, onwards ? lastDays : new TreeSet<>());
  }

  private void add(Question question) {
    switch (question) {
      case Question.ClientIn(AddressSet addresses) -> addressSets.add(addresses);
      case Question.ClientNamed(NameSet named, boolean unnamed) -> nameSets.add(named);
      case Question.OverTls over -> {}
      case Question.PrincipalIn(PrincipalSet principals) -> add(principals);
      case Question.SenderIn(MailboxSet mailboxes, boolean nobody, boolean other) ->
          senderSets.add(mailboxes);
      case Question.RecipientIn(MailboxSet mailboxes, boolean literal) ->
          recipientSets.add(mailboxes);
      case Question.RecipientDressed dressed -> {}
      case Question.NotAfter(LocalDate day) -> lastDays.add(day);
      case Question.Unseen(String name) -> unseen.add(name);
    }
  }

  /** A set with groups that nobody knows is made of its users and groups. */
  private void add(PrincipalSet principals) {
    if (isSettled(principals)) {
      principalSets.add(principals);
    } else {
      principals.users().forEach(user -> principalSets.add(new PrincipalSet.User(user)));
      groups.addAll(principals.groups());
    }
  }

  /** True where a log-in alone says whether somebody is in. */
  boolean isSettled(PrincipalSet principals) {
    return switch (membership) {
      case Membership.Directory directory -> true;
      case Membership.Free free -> principals.groups().isEmpty();
    };
  }

  Identity identity(int login, SortedSet<String> inGroups) {
    return membership.settle(logins.identity(login, inGroups));
  }

  Levels levels() {
    return new Levels(new ArrayList<>(groups), new ArrayList<>(unseen));
  }

  int[] sizes() {
    Levels levels = levels();
    int[] sizes = levels.flags();
    sizes[Levels.CLIENT] = clients.size();
    sizes[Levels.LOGIN] = logins.size();
    sizes[levels.day()] = days.size();
    sizes[levels.name()] = names.size();
    sizes[levels.sender()] = senders.size();
    sizes[levels.recipient()] = recipients.size();
    return sizes;
  }

  ClientAtoms clients() {
    return clients;
  }

  NameAtoms names() {
    return names;
  }

  LoginAtoms logins() {
    return logins;
  }

  SenderAtoms senders() {
    return senders;
  }

  RecipientAtoms recipients() {
    return recipients;
  }

  DayAtoms days() {
    return days;
  }
}
