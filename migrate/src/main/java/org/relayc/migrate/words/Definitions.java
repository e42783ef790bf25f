package org.relayc.migrate.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.dsl.syntax.SetKind;

/** The named sets of a policy, each once, with comments that say where it came from. */
public final class Definitions {
  private final NameBook names;
  private final Map<String, Set<String>> wished;
  private final Map<String, Set<String>> seen = new HashMap<>();
  private final Map<String, Definition> byText = new LinkedHashMap<>();

  private record Definition(SetKind kind, String name, String set, Set<String> remarks) {}

  private Definitions(NameBook names, Map<String, Set<String>> wished) {
    this.names = names;
    this.wished = wished;
  }

  /** To be filled once to see what is wished for, and then once more for good. */
  public static Definitions draft() {
    return new Definitions(new NameBook(), Map.of());
  }

  /**
   * Empty ones, which give a name to itself where the draft wished it for one set, and else with
   * whose it is.
   */
  public Definitions again(NameBook names) {
    return new Definitions(names, Map.copyOf(seen));
  }

  /**
   * The name of a set, a new one where it has none yet.
   *
   * @param wish what it should be called
   * @param whose goes before that where several sets are wished to be called so; may be empty
   * @param set as the language writes it
   * @param remark where it came from, a line each
   */
  public String define(SetKind kind, String wish, String whose, String set, String remark) {
    seen.computeIfAbsent(wish, key -> new LinkedHashSet<>()).add(set);
    boolean isAlone = whose.isEmpty() || wished.getOrDefault(wish, Set.of()).size() <= 1;
    Definition definition =
        byText.computeIfAbsent(
            kind + " " + wish + " " + set,
            key ->
                new Definition(
                    kind,
                    names.take(isAlone ? wish : whose + "-" + wish),
                    set,
                    new LinkedHashSet<>()));
    remark.lines().forEach(definition.remarks::add);
    return definition.name;
  }

  /** The statements of a kind, each with its comments before it. */
  public List<String> texts(SetKind kind) {
    List<String> texts = new ArrayList<>();
    for (Definition each : byText.values()) {
      if (each.kind == kind) {
        StringBuilder text = new StringBuilder();
        each.remarks.forEach(remark -> text.append(Remarks.line(remark)).append('\n'));
        texts.add(text + kind.keyword() + " " + each.name + " = " + each.set);
      }
    }
    return texts;
  }
}
