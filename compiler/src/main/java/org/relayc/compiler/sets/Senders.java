package org.relayc.compiler.sets;

import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.compiler.value.HostNames;
import org.relayc.compiler.value.Mailboxes;
import org.relayc.compiler.value.Reading;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.sender.SenderSet;

/** Sets of senders. */
final class Senders implements Algebra<SenderSet> {
  private final Problems problems;

  Senders(Problems problems) {
    this.problems = problems;
  }

  @Override
  public SetKind kind() {
    return SetKind.SENDER;
  }

  @Override
  public SenderSet builtIn(String name) {
    throw new IllegalStateException("no such sender: " + name);
  }

  @Override
  public SenderSet empty() {
    return SenderSet.EMPTY;
  }

  @Override
  public SenderSet minus(SenderSet of, SenderSet without) {
    return of.minus(without);
  }

  @Override
  public boolean isEmpty(SenderSet set) {
    return set.isEmpty();
  }

  @Override
  public Gathering<SenderSet> gathering() {
    return new Entries();
  }

  private final class Entries implements Gathering<SenderSet> {
    private final List<NamePattern> domains = new ArrayList<>();
    private final List<SenderSet> sets = new ArrayList<>();

    @Override
    public boolean add(SetItem entry) {
      return switch (entry) {
        case SetItem.Mailbox it -> takeSet(it, mailbox(it.address()));
        case SetItem.AtDomain it ->
            takeDomain(it, HostNames.name(it.hostName()).map(NamePattern.Exactly::new));
        case SetItem.AtBelow it ->
            takeDomain(it, HostNames.name(it.hostName()).map(NamePattern.Below::new));
        case SetItem.NullSender ignored -> sets.add(SenderSet.ofNull());
        default -> throw Algebra.unexpected(kind(), entry);
      };
    }

    private boolean takeSet(SetItem entry, Reading<SenderSet> reading) {
      return reading.orTell(fault -> problems.add(fault, entry)).map(sets::add).orElse(false);
    }

    private boolean takeDomain(SetItem entry, Reading<NamePattern> reading) {
      return reading.orTell(fault -> problems.add(fault, entry)).map(domains::add).orElse(false);
    }

    @Override
    public void add(SenderSet set) {
      sets.add(set);
    }

    @Override
    public SenderSet union() {
      if (!domains.isEmpty()) {
        sets.add(SenderSet.ofDomains(NameSet.of(domains)));
      }
      return Algebra.unionOf(sets, SenderSet.EMPTY, SenderSet::union);
    }
  }

  /** A sender that is plain to the servers too, since only such a one is ever in a set. */
  private static Reading<SenderSet> mailbox(String address) {
    return Mailboxes.mailbox(address)
        .then(it ->
            Sender.parse(it.localPart() + "@" + it.domain()) instanceof Sender.Mailbox
                ? Reading.good(SenderSet.ofMailbox(it.localPart(), it.domain()))
                : Reading.bad(
                    CompilerCode.INVALID_MAIL_ADDRESS,
                    Shown.quoted(address) + " is no plain sender: it holds routing characters",
                    "only a plain sender is ever in a set; remove '%' and '!'"));
  }
}
