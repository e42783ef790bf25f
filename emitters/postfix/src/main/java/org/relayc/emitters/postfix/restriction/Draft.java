package org.relayc.emitters.postfix.restriction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relayc.emitters.api.Shortfall;
import org.relayc.emitters.postfix.document.ClassName;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.RestrictionClass;
import org.relayc.emitters.postfix.document.TableFile;
import org.relayc.model.policy.ClauseId;

/** What lowering has made so far: classes and tables by name, shortfalls and notes. */
public final class Draft {
  private final Map<ClassName, RestrictionClass> classes = new LinkedHashMap<>();
  private final Map<String, LookupTable> tables = new LinkedHashMap<>();
  private final Map<Object, LookupTable> tablesByContent = new HashMap<>();
  private final Set<Shortfall> shortfalls = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();

  /** A class of these steps: the one that is there already, or a new one with a name of its own. */
  public ClassName restrictionClass(RuleName name, List<RestrictionClass.Step> steps) {
    for (int number = 1; ; number++) {
      RestrictionClass made = new RestrictionClass(name.numbered(number).restrictionClass(), steps);
      if (classes.putIfAbsent(made.name(), made) == null || made.equals(classes.get(made.name()))) {
        return made.name();
      }
    }
  }

  /**
   * A table of this content: the one that is there already, or a new one with a name of its own.
   */
  public LookupTable table(RuleName name, Function<TableFile, LookupTable> content) {
    LookupTable made = content.apply(name.table());
    LookupTable before = tablesByContent.get(contentOf(made));
    for (int number = 2; before == null && tables.containsKey(made.fileName()); number++) {
      made = content.apply(name.numbered(number).table());
    }
    if (before != null) {
      return before;
    }
    tablesByContent.put(contentOf(made), made);
    tables.put(made.fileName(), made);
    return made;
  }

  private static Object contentOf(LookupTable table) {
    return switch (table) {
      case LookupTable.Cidr cidr -> List.of(cidr.addresses(), cidr.inside());
      case LookupTable.Texthash hash -> hash.entries();
      case LookupTable.Regexp regexp -> regexp.lines();
    };
  }

  /** Something that cannot be said, and that leaving out would not cure. */
  public void refuse(ClauseId clause, String message, String help) {
    shortfalls.add(new Shortfall(Optional.of(clause), message, help, Optional.empty()));
  }

  /** Something that cannot be said and that no statement of the policy stands for. */
  public void refuse(String message, String help) {
    shortfalls.add(new Shortfall(Optional.empty(), message, help, Optional.empty()));
  }

  /** Something that cannot be said, and what a narrower result leaves out instead. */
  public void narrow(ClauseId clause, String message, String help, String lost) {
    shortfalls.add(new Shortfall(Optional.of(clause), message, help, Optional.of(lost)));
  }

  public void note(String text) {
    notes.add(text);
  }

  public List<RestrictionClass> classes() {
    return List.copyOf(classes.values());
  }

  public List<LookupTable> tables() {
    return List.copyOf(tables.values());
  }

  public List<Shortfall> shortfalls() {
    return new ArrayList<>(shortfalls);
  }

  public List<String> notes() {
    return new ArrayList<>(notes);
  }
}
