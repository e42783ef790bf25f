package org.relayc.verifier.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePartition;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;
import org.relayc.model.partition.Partition;
import org.relayc.verifier.diagram.BudgetExceeded;

/**
 * Plain mailboxes, an atom for each combination of sets that some mailbox is in. A local part with
 * entries of its own is cut like the usual ones are, and what comes out the same is the same atom.
 */
final class MailboxAtoms {
  /** Where the mailboxes of an atom are: classes of the domains of some local part. */
  private record Home(String localPart, Partition<NamePartition> domains, IntSet classes) {}

  /** A local part that nobody has an entry for, as far as it goes. */
  private static final String USUAL = "someone";

  /** How many domains may be gone through for all local parts with entries of their own. */
  private static final long LIMIT = 20_000_000;

  private final Indexed<MailboxSet> sets;
  private final DomainName preferred;
  private final Meter meter;
  private final SortedSet<String> localParts = new TreeSet<>();
  private final List<IntSet> atoms = new ArrayList<>();
  private final List<List<Home>> homes = new ArrayList<>();
  private final List<IntSet> members = new ArrayList<>();

  /**
   * @param preferred the domain of an example, where it will do
   */
  MailboxAtoms(Indexed<MailboxSet> sets, DomainName preferred, Meter meter) {
    this.meter = meter;
    this.sets = sets;
    this.preferred = preferred;
    List<MailboxSet> all = sets.values();
    all.forEach(set -> localParts.addAll(set.byLocalPart().keySet()));
    long mentioned = all.stream().mapToLong(set -> 1L + set.usual().mentioned()).sum();
    if (mentioned * localParts.size() > LIMIT) {
      throw new BudgetExceeded();
    }
    Map<IntSet, Integer> numbers = new LinkedHashMap<>();
    addHomes(numbers, unnamed(localParts), all.stream().map(MailboxSet::usual).toList());
    for (String localPart : localParts) {
      addHomes(numbers, localPart, all.stream().map(set -> set.domains(localPart)).toList());
    }
    addMembers(all);
  }

  private void addMembers(List<MailboxSet> all) {
    List<IntSet.Builder> unlike = builders(all.size());
    for (int atom = 0; atom < atoms.size(); atom++) {
      int number = atom;
      atoms.get(atom).stream().forEach(set -> unlike.get(set).add(number));
    }
    for (int i = 0; i < all.size(); i++) {
      IntSet some = unlike.get(i).build();
      members.add(all.get(i).usual().containsTheRest() ? some.complement(atoms.size()) : some);
    }
  }

  private static List<IntSet.Builder> builders(int count) {
    return Stream.generate(IntSet.Builder::new).limit(count).toList();
  }

  private static String unnamed(SortedSet<String> localParts) {
    String name = USUAL;
    for (int i = 2; localParts.contains(name); i++) {
      name = USUAL + i;
    }
    return name;
  }

  private void addHomes(Map<IntSet, Integer> numbers, String localPart, List<NameSet> domains) {
    Partition<NamePartition> partition = NamePartition.of(domains, meter);
    List<IntSet.Builder> combinations = combinations(partition);
    Map<Integer, IntSet.Builder> classes = new LinkedHashMap<>();
    for (int each = 0; each < partition.classes(); each++) {
      IntSet combination = combinations.get(each).build();
      Integer atom = numbers.get(combination);
      if (atom == null) {
        atom = atoms.size();
        numbers.put(combination, atom);
        atoms.add(combination);
        homes.add(new ArrayList<>());
      }
      classes.computeIfAbsent(atom, any -> new IntSet.Builder()).add(each);
    }
    classes.forEach(
        (atom, some) -> homes.get(atom).add(new Home(localPart, partition, some.build())));
  }

  /**
   * For each class of domains the sets that are there what they are not in the domains that nobody
   * mentions: few, where what they hold is most.
   */
  private List<IntSet.Builder> combinations(Partition<NamePartition> partition) {
    List<IntSet.Builder> unlike = builders(partition.classes());
    List<MailboxSet> all = sets.values();
    long kept = 0;
    for (int i = 0; i < all.size(); i++) {
      int set = i;
      IntSet in = partition.members().get(i);
      IntSet some = all.get(i).usual().containsTheRest() ? in.complement(partition.classes()) : in;
      kept += some.size();
      meter.count(some.size(), kept);
      some.stream().forEach(each -> unlike.get(each).add(set));
    }
    return unlike;
  }

  int size() {
    return atoms.size();
  }

  IntSet in(MailboxSet set) {
    return members.get(sets.number(set));
  }

  /** A mailbox of an atom. */
  Mailbox example(int atom) {
    Home home = homes.get(atom).get(0);
    NameSet domains = home.domains.map().names(home.classes);
    DomainName domain = domains.contains(preferred) ? preferred : domains.witness().orElseThrow();
    return new Mailbox(home.localPart, domain);
  }

  /** A local part at a domain. */
  record Mailbox(String localPart, DomainName domain) {}

  /** The mailboxes of some atoms. */
  MailboxSet mailboxes(IntSet wanted) {
    Map<String, NameSet> byLocalPart = new HashMap<>();
    for (int atom = wanted.next(0); atom >= 0 && atom < size(); atom = wanted.next(atom + 1)) {
      for (Home home : homes.get(atom)) {
        byLocalPart.merge(home.localPart, home.domains.map().names(home.classes), NameSet::union);
      }
    }
    TreeMap<String, NameSet> own = new TreeMap<>();
    for (String localPart : localParts) {
      own.put(localPart, byLocalPart.getOrDefault(localPart, NameSet.EMPTY));
    }
    return new MailboxSet(byLocalPart.getOrDefault(unnamed(localParts), NameSet.EMPTY), own);
  }
}
