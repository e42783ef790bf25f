package org.relayc.compiler.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;

/** How the sets of one kind are read and put together. */
interface Algebra<S> {
  SetKind kind();

  /** The set of a name that is always there and is made of nothing else. */
  S builtIn(String name);

  S empty();

  S minus(S of, S without);

  boolean isEmpty(S set);

  /** What to do about a set that holds nothing. */
  default String cureOfEmptiness() {
    return "a set must hold something; take away less, or remove what needs the set";
  }

  /** True where a set must not be gone through, which has then been told. */
  default boolean isTooDeep(S set, Node at) {
    return false;
  }

  Gathering<S> gathering();

  /** Entries of one list on their way to a set. */
  interface Gathering<S> {
    /** Takes an entry other than a name; false where something wrong with it has been told. */
    boolean add(SetItem entry);

    /** Takes the set of a name. */
    void add(S set);

    S union();
  }

  /** The union of many sets, none of them gone through more often than it must. */
  static <S> S unionOf(List<S> sets, S empty, BinaryOperator<S> union) {
    List<S> level = sets;
    while (level.size() > 1) {
      List<S> next = new ArrayList<>((level.size() + 1) / 2);
      for (int i = 0; i < level.size(); i += 2) {
        next.add(i + 1 < level.size() ? union.apply(level.get(i), level.get(i + 1)) : level.get(i));
      }
      level = next;
    }
    return level.isEmpty() ? empty : level.get(0);
  }

  /** The grammar lets no such entry stand in such a set: an error of ours. */
  static IllegalStateException unexpected(SetKind kind, SetItem entry) {
    return new IllegalStateException("in a " + kind.keyword() + " set: " + entry);
  }
}
