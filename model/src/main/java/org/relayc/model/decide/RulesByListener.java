package org.relayc.model.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.RelayRule;

/** Rules in some order, by the listener that they stand in. */
public final class RulesByListener {
  private final List<RelayRule> rules;
  private final List<Integer> ofAll = new ArrayList<>();
  private final Map<ListenerName, List<Integer>> own = new HashMap<>();
  private final List<RelayRule> rulesOfAll;

  public RulesByListener(List<RelayRule> rules) {
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      rules
          .get(i)
          .listener()
          .map(name -> own.computeIfAbsent(name, any -> new ArrayList<>()))
          .orElse(ofAll)
          .add(i);
    }
    this.rulesOfAll = ofAll.stream().map(rules::get).toList();
  }

  /** Those of every listener. */
  public List<RelayRule> ofAll() {
    return rulesOfAll;
  }

  /** Those that stand in a listener. */
  public List<RelayRule> of(ListenerName listener) {
    return own.getOrDefault(listener, List.of()).stream().map(rules::get).toList();
  }

  /** All that a listener has. */
  public List<RelayRule> at(ListenerName listener) {
    List<Integer> places = own.get(listener);
    if (places == null) {
      return rulesOfAll;
    }
    List<Integer> both = new ArrayList<>(ofAll);
    both.addAll(places);
    both.sort(null);
    return both.stream().map(rules::get).toList();
  }
}
