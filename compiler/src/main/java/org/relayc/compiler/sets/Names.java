package org.relayc.compiler.sets;

import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.listed.ListedSets;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.value.HostNames;
import org.relayc.compiler.value.Reading;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Sets of host names, or of domains. */
final class Names implements Algebra<NameSet> {
  private final SetKind kind;
  private final ListedSets lists;
  private final Problems problems;

  Names(SetKind kind, ListedSets lists, Problems problems) {
    this.kind = kind;
    this.lists = lists;
    this.problems = problems;
  }

  @Override
  public SetKind kind() {
    return kind;
  }

  @Override
  public NameSet builtIn(String name) {
    if (kind == SetKind.DOMAIN && name.equals("any")) {
      return NameSet.ANY;
    }
    throw new IllegalStateException("no such " + kind.keyword() + ": " + name);
  }

  @Override
  public NameSet empty() {
    return NameSet.EMPTY;
  }

  @Override
  public NameSet minus(NameSet of, NameSet without) {
    return of.minus(without);
  }

  @Override
  public boolean isEmpty(NameSet set) {
    return set.isEmpty();
  }

  @Override
  public Gathering<NameSet> gathering() {
    return new Entries();
  }

  private final class Entries implements Gathering<NameSet> {
    private final List<NamePattern> patterns = new ArrayList<>();
    private final List<NameSet> sets = new ArrayList<>();

    @Override
    public boolean add(SetItem entry) {
      return switch (entry) {
        case SetItem.Exactly it -> takeName(it);
        case SetItem.Below it -> take(it, below(it));
        case SetItem.Listed it -> take(lists.domains(it));
        default -> throw Algebra.unexpected(kind, entry);
      };
    }

    private boolean takeName(SetItem.Exactly entry) {
      Reading<DomainName> name = read(entry.hostName(), entry.quoted());
      return take(entry, name.map(NamePattern.Exactly::new));
    }

    private boolean take(SetItem entry, Reading<NamePattern> reading) {
      return reading.orTell(fault -> problems.add(fault, entry)).map(patterns::add).orElse(false);
    }

    private boolean take(Outcome<NameSet> list) {
      sets.add(list.value());
      return list.sound();
    }

    @Override
    public void add(NameSet set) {
      sets.add(set);
    }

    @Override
    public NameSet union() {
      if (!patterns.isEmpty()) {
        sets.add(NameSet.of(patterns));
      }
      return Algebra.unionOf(sets, NameSet.EMPTY, NameSet::union);
    }
  }

  private static Reading<NamePattern> below(SetItem.Below entry) {
    return read(entry.hostName(), entry.quoted()).map(NamePattern.Below::new);
  }

  private static Reading<DomainName> read(String hostName, boolean quoted) {
    return quoted ? HostNames.nameOrLabel(hostName) : HostNames.name(hostName);
  }
}
