package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was not understood while servers were made of an export, by setting or without one. */
final class Doubts {
  private final Map<Object, String> about = new IdentityHashMap<>();
  private final Map<Object, String> questions = new IdentityHashMap<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
  private final List<String> others = new ArrayList<>();

  /**
   * A doubt about a setting, which may have several.
   *
   * @param because empty for none
   */
  void add(Object setting, String because) {
    if (!because.isEmpty() && !because(setting).contains(because)) {
      about.merge(setting, because, (first, second) -> first + "; " + second);
    }
  }

  /**
   * A setting that cannot be read, and whose effect is asked for instead of doubted.
   *
   * @param key what to answer for; of a setting that several servers inherit, one after the other
   */
  void ask(Object setting, String key, String because) {
    add(setting, because);
    questions.merge(setting, key, (first, second) -> first + ", " + second);
  }

  /** Something that a reading rests on, and that a proof says beside itself. */
  void assume(String assumption) {
    assumptions.add(assumption);
  }

  List<String> assumptions() {
    return List.copyOf(assumptions);
  }

  /** What to answer for in place of a setting; empty where it is read. */
  String question(Object setting) {
    return questions.getOrDefault(setting, "");
  }

  /** A doubt about what no setting says. */
  void add(String because) {
    others.add(because);
  }

  /** Why a setting is not understood; empty where it is. */
  String because(Object setting) {
    return about.getOrDefault(setting, "");
  }

  List<String> others() {
    return Collections.unmodifiableList(others);
  }
}
