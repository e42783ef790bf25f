package org.relayc.compiler.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private static final List<String> LOOPBACK = List.of("127.0.0.0/8", "::1");

  /** RFC 1918, RFC 6598, RFC 3927, RFC 4193 and the link-local addresses of RFC 4291. */
  private static final List<String> PRIVATE =
      List.of(
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "100.64.0.0/10",
          "169.254.0.0/16",
          "fc00::/7",
          "fe80::/10");

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
      case "loopback" -> of(LOOPBACK.stream());
      case "private" -> of(PRIVATE.stream());
      case "internet" ->
          AddressSet.ANY.minus(of(Stream.concat(LOOPBACK.stream(), PRIVATE.stream())));
      default -> throw new IllegalStateException("no such network: " + name);
    };
  }

  private static AddressSet of(Stream<String> entries) {
    AddressSet.Builder builder = new AddressSet.Builder();
    entries.forEach(entry ->
        Addresses.entry(entry)
            .orTell(fault -> {
              throw new IllegalStateException(fault.message());
            })
            .ifPresent(span -> span.addTo(builder)));
    return builder.build();
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
