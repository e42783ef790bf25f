package org.relayc.verifier.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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
  private final List<BitSet> members = new ArrayList<>();
  private final List<String> examples = new ArrayList<>(List.of("", "somebody"));
  private final SortedMap<String, Integer> named = new TreeMap<>();

  /** For sets without groups, or with a directory that settles them. */
  LoginAtoms(Indexed<PrincipalSet> sets, Membership membership) {
    this.sets = sets;
    List<Logins> logins =
        sets.values().stream().map(set -> Logins.of(set, membership).orElseThrow()).toList();
    SortedSet<String> all = new TreeSet<>();
    logins.forEach(set -> all.addAll(set.exceptions()));
    Map<BitSet, Integer> combinations = new HashMap<>();
    combinations.put(combination(logins, Logins::others), OTHERS);
    for (String login : all) {
      BitSet combination = combination(logins, set -> set.contains(login));
      Integer known = combinations.putIfAbsent(combination, examples.size());
      named.put(login, known == null ? examples.size() : known);
      if (known == null) {
        examples.add(login);
      }
    }
    for (int i = 2; named.containsKey(examples.get(OTHERS)); i++) {
      examples.set(OTHERS, "somebody" + i);
    }
    logins.forEach(set -> members.add(in(set)));
  }

  private static BitSet combination(List<Logins> sets, Predicate<Logins> in) {
    BitSet combination = new BitSet();
    for (int i = 0; i < sets.size(); i++) {
      combination.set(i, in.test(sets.get(i)));
    }
    return combination;
  }

  private BitSet in(Logins set) {
    BitSet in = new BitSet();
    in.set(NOBODY, set.anonymous());
    in.set(OTHERS, set.others());
    for (int atom = OTHERS + 1; atom < examples.size(); atom++) {
      in.set(atom, set.contains(examples.get(atom)));
    }
    return in;
  }

  int size() {
    return examples.size();
  }

  BitSet in(PrincipalSet set) {
    return members.get(sets.number(set));
  }

  /** Whoever is of some atoms. */
  Logins logins(BitSet atoms) {
    boolean others = atoms.get(OTHERS);
    SortedSet<String> exceptions = new TreeSet<>();
    named.forEach((login, atom) -> {
      if (atoms.get(atom) != others) {
        exceptions.add(login);
      }
    });
    return new Logins(atoms.get(NOBODY), others, exceptions);
  }

  Identity identity(int atom, SortedSet<String> groups) {
    return atom == NOBODY
        ? new Identity.Anonymous()
        : new Identity.LoggedIn(examples.get(atom), groups);
  }
}
