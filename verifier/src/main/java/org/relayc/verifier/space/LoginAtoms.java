package org.relayc.verifier.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.model.partition.IntSet;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Logins;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/**
 * Who is logged in, where a log-in settles which groups somebody is in: atom 0 is nobody, atom 1
 * whoever no set names.
 */
final class LoginAtoms {
  static final int NOBODY = 0;
  private static final int OTHERS = 1;

  private final Indexed<PrincipalSet> sets;
  private final List<IntSet> members = new ArrayList<>();
  private final List<String> examples = new ArrayList<>(List.of("", "somebody"));
  private final SortedMap<String, Integer> named = new TreeMap<>();

  /** For sets without groups, or with a directory that settles them. */
  LoginAtoms(Indexed<PrincipalSet> sets, Membership membership) {
    this.sets = sets;
    List<Logins> logins =
        sets.values().stream().map(set -> Logins.of(set, membership).orElseThrow()).toList();
    Map<IntSet, Integer> atoms = new HashMap<>();
    mentions(logins)
        .forEach((login, mentions) -> {
          Integer known = atoms.putIfAbsent(mentions.build(), examples.size());
          named.put(login, known == null ? examples.size() : known);
          if (known == null) {
            examples.add(login);
          }
        });
    for (int i = 2; named.containsKey(examples.get(OTHERS)); i++) {
      examples.set(OTHERS, "somebody" + i);
    }
    logins.forEach(set -> members.add(in(set)));
  }

  /** In which sets each log-in is not as those are that no set names: these tell it apart. */
  private static SortedMap<String, IntSet.Builder> mentions(List<Logins> sets) {
    SortedMap<String, IntSet.Builder> mentions = new TreeMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (String login : sets.get(i).exceptions()) {
        mentions.computeIfAbsent(login, any -> new IntSet.Builder()).add(i);
      }
    }
    return mentions;
  }

  private IntSet in(Logins set) {
    SortedSet<Integer> exceptions = new TreeSet<>();
    set.exceptions().forEach(login -> exceptions.add(named.getOrDefault(login, OTHERS)));
    IntSet.Builder listed = new IntSet.Builder();
    exceptions.forEach(listed::add);
    IntSet in = listed.build();
    if (set.others()) {
      in = in.union(IntSet.of(NOBODY)).complement(examples.size());
    }
    return set.anonymous() ? in.union(IntSet.of(NOBODY)) : in;
  }

  int size() {
    return examples.size();
  }

  IntSet in(PrincipalSet set) {
    return members.get(sets.number(set));
  }

  /** Whoever is of some atoms. */
  Logins logins(IntSet atoms) {
    boolean others = atoms.contains(OTHERS);
    SortedSet<String> exceptions = new TreeSet<>();
    named.forEach((login, atom) -> {
      if (atoms.contains(atom) != others) {
        exceptions.add(login);
      }
    });
    return new Logins(atoms.contains(NOBODY), others, exceptions);
  }

  Identity identity(int atom, SortedSet<String> groups) {
    return atom == NOBODY
        ? new Identity.Anonymous()
        : new Identity.LoggedIn(examples.get(atom), groups);
  }
}
