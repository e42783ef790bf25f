package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.emitters.exchange.metabase.store.Property;

/** What was not understood while servers were made of an export, by setting or without one. */
final class Doubts {
  private final Map<Property, String> about = new IdentityHashMap<>();
  private final List<String> others = new ArrayList<>();

  void add(Property property, String because) {
    about.putIfAbsent(property, because);
  }

  /** A doubt about what no setting says. */
  void add(String because) {
    others.add(because);
  }

  /** Why a setting is not understood; empty where it is. */
  String because(Property property) {
    return about.getOrDefault(property, "");
  }

  List<String> others() {
    return Collections.unmodifiableList(others);
  }
}
