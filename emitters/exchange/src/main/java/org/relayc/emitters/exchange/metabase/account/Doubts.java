package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What was not understood while servers were made of an export, by setting or without one. */
final class Doubts {
  private final Map<Object, String> about = new IdentityHashMap<>();
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
