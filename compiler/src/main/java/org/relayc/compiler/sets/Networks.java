package org.relayc.compiler.sets;

import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.listed.ListedSets;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.value.AddressSpan;
import org.relayc.compiler.value.Addresses;
import org.relayc.compiler.value.Reading;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.model.address.AddressSet;

/** Sets of client addresses. */
final class Networks implements Algebra<AddressSet> {
  private final ListedSets lists;
  private final Problems problems;

  Networks(ListedSets lists, Problems problems) {
    this.lists = lists;
    this.problems = problems;
  }

  @Override
  public SetKind kind() {
    return SetKind.NETWORK;
  }

  @Override
  public AddressSet builtIn(String name) {
    return switch (name) {
      case "any" -> AddressSet.ANY;
      case "loopback" -> org.relayc.model.address.Networks.LOOPBACK;
      case "private" -> org.relayc.model.address.Networks.PRIVATE;
      case "internet" -> org.relayc.model.address.Networks.INTERNET;
      default -> throw new IllegalStateException("no such network: " + name);
    };
  }

  @Override
  public AddressSet empty() {
    return AddressSet.EMPTY;
  }

  @Override
  public AddressSet minus(AddressSet of, AddressSet without) {
    return of.minus(without);
  }

  @Override
  public boolean isEmpty(AddressSet set) {
    return set.isEmpty();
  }

  @Override
  public Gathering<AddressSet> gathering() {
    return new Entries();
  }

  private final class Entries implements Gathering<AddressSet> {
    private final AddressSet.Builder builder = new AddressSet.Builder();
    private final List<AddressSet> sets = new ArrayList<>();
    private boolean built;

    @Override
    public boolean add(SetItem entry) {
      return switch (entry) {
        case SetItem.Address it -> take(it, Addresses.single(it.ip()));
        case SetItem.Prefix it -> take(it, Addresses.prefix(it.ip(), it.length()));
        case SetItem.Masked it -> take(it, Addresses.masked(it.ip(), it.mask()));
        case SetItem.Range it -> take(it, Addresses.range(it.first(), it.last()));
        case SetItem.Listed it -> take(lists.addresses(it));
        default -> throw Algebra.unexpected(kind(), entry);
      };
    }

    private boolean take(SetItem entry, Reading<AddressSpan> reading) {
      return reading
          .orTell(fault -> problems.add(fault, entry))
          .map(span -> {
            span.addTo(builder);
            built = true;
            return true;
          })
          .orElse(false);
    }

    private boolean take(Outcome<AddressSet> list) {
      sets.add(list.value());
      return list.sound();
    }

    @Override
    public void add(AddressSet set) {
      sets.add(set);
    }

    @Override
    public AddressSet union() {
      if (built) {
        sets.add(builder.build());
      }
      return sets.size() == 1 ? sets.get(0) : AddressSet.union(sets);
    }
  }
}
