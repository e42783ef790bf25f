package org.relayc.verifier.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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

  /** For sets without groups, or with a directory that settles them. */
  LoginAtoms(Indexed<PrincipalSet> sets, Membership membership) {
    this.sets = sets;
    List<Logins> logins =
        sets.values().stream().map(set -> Logins.of(set, membership).orElseThrow()).toList();
    SortedSet<String> named = new TreeSet<>();
    logins.forEach(set -> named.addAll(set.exceptions()));
    Set<BitSet> combinations = new HashSet<>();
    for (String login : named) {
      BitSet combination = new BitSet();
      for (int i = 0; i < logins.size(); i++) {
        combination.set(i, logins.get(i).contains(login));
      }
      if (combinations.add(combination)) {
        examples.add(login);
      }
    }
    for (int i = 2; named.contains(examples.get(OTHERS)); i++) {
      examples.set(OTHERS, "somebody" + i);
    }
    logins.forEach(set -> members.add(in(set)));
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

  /** The log-in of an atom, empty for nobody. */
  String example(int atom) {
    return examples.get(atom);
  }

  Identity identity(int atom, SortedSet<String> groups) {
    return atom == NOBODY
        ? new Identity.Anonymous()
        : new Identity.LoggedIn(examples.get(atom), groups);
  }
}
