package org.relayc.verifier.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The order in which dimensions are asked: the client first, since it has most atoms and rules
 * mention it most; then the small ones; the recipient late, and last what cannot be seen.
 */
public final class Levels {
  public static final int CLIENT = 0;
  public static final int TLS = 1;
  public static final int LOGIN = 2;
  private static final int FIRST_GROUP = 3;

  private final List<String> groups;
  private final List<String> unseen;
  private final Map<String, Integer> ofGroup = new HashMap<>();
  private final Map<String, Integer> ofUnseen = new HashMap<>();

  Levels(List<String> groups, List<String> unseen) {
    this.groups = List.copyOf(groups);
    this.unseen = List.copyOf(unseen);
    groups.forEach(group -> ofGroup.put(group, FIRST_GROUP + ofGroup.size()));
    unseen.forEach(name -> ofUnseen.put(name, recipient() + 1 + ofUnseen.size()));
  }

  public int day() {
    return FIRST_GROUP + groups.size();
  }

  public int name() {
    return day() + 1;
  }

  public int sender() {
    return day() + 2;
  }

  public int dressed() {
    return day() + 3;
  }

  public int recipient() {
    return day() + 4;
  }

  /** The groups that have a dimension of their own. */
  public List<String> groups() {
    return groups;
  }

  public int group(String name) {
    return Objects.requireNonNull(ofGroup.get(name), name);
  }

  /** The things that cannot be seen, by their names. */
  public List<String> unseen() {
    return unseen;
  }

  public int unseen(String name) {
    return Objects.requireNonNull(ofUnseen.get(name), name);
  }

  /** True for a dimension of something that cannot be seen. */
  public boolean isUnseen(int level) {
    return level > recipient();
  }

  /** True for log-in and groups. */
  public boolean isPrincipal(int level) {
    return level >= LOGIN && level < day();
  }

  int count() {
    return recipient() + 1 + unseen.size();
  }

  /** The sizes of the dimensions that have two atoms, and 0 for those of another size. */
  int[] flags() {
    List<Integer> sizes = new ArrayList<>();
    for (int level = 0; level < count(); level++) {
      boolean group = level >= FIRST_GROUP && level < day();
      boolean flag = level == TLS || group || level == dressed() || isUnseen(level);
      sizes.add(flag ? 2 : 0);
    }
    return sizes.stream().mapToInt(Integer::intValue).toArray();
  }
}
