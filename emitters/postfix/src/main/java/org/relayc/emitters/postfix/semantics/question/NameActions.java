package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Keys that are names, put together by what they do; the most specific key decides. */
final class NameActions {
  private final boolean parents;
  private final TreeMap<Integer, Map<Action, List<NamePattern>>> levels = new TreeMap<>();

  /**
   * @param parents whether {@code d} stands for what is below it, too; if not, {@code .d} does
   */
  NameActions(boolean parents) {
    this.parents = parents;
  }

  /** Adds a key; one that no name can match is left out. */
  void add(String key, Action action) {
    if (!key.startsWith(".")) {
      DomainName.parse(key)
          .ifPresent(name -> {
            put(Integer.MAX_VALUE, new NamePattern.Exactly(name), action);
            if (parents) {
              put(labels(name), new NamePattern.Below(name), action);
            }
          });
    } else if (!parents) {
      DomainName.parse(key.substring(1))
          .ifPresent(name -> put(labels(name), new NamePattern.Below(name), action));
    }
  }

  private static int labels(DomainName name) {
    return (int) name.text().chars().filter(c -> c == '.').count();
  }

  private void put(int level, NamePattern pattern, Action action) {
    levels
        .computeIfAbsent(level, any -> new LinkedHashMap<>())
        .computeIfAbsent(action, any -> new ArrayList<>())
        .add(pattern);
  }

  /** The names that each action is for, no name in two of them. */
  Map<Action, NameSet> sets() {
    levels.values().forEach(level -> AddressActions.few(level.keySet()));
    Map<Action, NameSet> sets = new LinkedHashMap<>();
    for (Map<Action, List<NamePattern>> level : levels.values()) {
      Map<Action, NameSet> here = new LinkedHashMap<>();
      level.forEach((action, patterns) -> here.put(action, NameSet.of(patterns)));
      NameSet all = NameSet.union(List.copyOf(here.values()));
      sets.replaceAll((action, names) -> here.containsKey(action) ? names : names.minus(all));
      here.forEach((action, names) ->
          sets.merge(action, names, (old, more) -> old.minus(all.minus(more)).union(more)));
    }
    return sets;
  }
}
