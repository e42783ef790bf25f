package org.relayc.compiler.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.compiler.load.PolicyText;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;

/** Every name of a policy, whatever its kind, each with its one definition. */
public final class NameTable {
  private final PolicyText text;
  private final Problems problems;
  private final Map<String, Defined> names = new LinkedHashMap<>();
  private final List<Statement.Definition> shadowed = new ArrayList<>();
  private final NearestName nearest = new NearestName();

  private NameTable(PolicyText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  public static NameTable of(PolicyText text, Problems problems) {
    NameTable table = new NameTable(text, problems);
    text.statements().forEach(table::define);
    return table;
  }

  private void define(Statement statement) {
    switch (statement) {
      case Statement.Definition it -> define(it.kind().keyword(), it.name(), Optional.of(it));
      case Statement.Listener it -> define("listener", it.name(), Optional.empty());
      case Statement.Route it -> define("route", it.name(), Optional.empty());
      case Statement.Include ignored -> {}
      case Statement.Deliver ignored -> {}
      case Statement.Forward ignored -> {}
      case Statement.Gateway ignored -> {}
      case Statement.GlobalRule ignored -> {}
      case Statement.Claim ignored -> {}
      case Statement.Expect ignored -> {}
    }
  }

  private void define(String what, Name name, Optional<Statement.Definition> set) {
    List<SetKind> taken = BuiltInNames.kindsOf(name.text());
    Defined earlier = names.get(name.text());
    if (!taken.isEmpty()) {
      problems.add(taken(name, taken), name);
      set.ifPresent(shadowed::add);
    } else if (earlier != null) {
      problems.add(duplicate(name, earlier));
      set.ifPresent(shadowed::add);
    } else {
      names.put(name.text(), new Defined(what, problems.placeOf(name), set));
    }
  }

  private static Fault taken(Name name, List<SetKind> kinds) {
    return Fault.of(
        CompilerCode.TAKEN_NAME,
        "the name " + Shown.quoted(name.text()) + " is taken: it is always " + kinds(kinds),
        "choose another name");
  }

  private Diagnostic duplicate(Name name, Defined earlier) {
    String message =
        "the name " + Shown.quoted(name.text()) + " is defined already, as a " + earlier.what();
    return Diagnostic.of(CompilerCode.DUPLICATE_NAME, message, problems.placeOf(name))
        .label(earlier.place(), "defined here")
        .help("choose another name; a name is defined once, whatever its kind");
  }

  /** The sets that have a meaning of their own name, in the order of the text. */
  Stream<Map.Entry<String, Statement.Definition>> sets() {
    return names.entrySet().stream()
        .flatMap(it -> it.getValue().set().map(set -> Map.entry(it.getKey(), set)).stream());
  }

  /** Definitions whose name is another's: checked, but never meant. */
  public List<Statement.Definition> shadowed() {
    return List.copyOf(shadowed);
  }

  public Optional<Defined> find(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** True where the name is a set of this kind, defined or always there. */
  boolean isSet(String name, SetKind kind) {
    return BuiltInNames.has(kind, name)
        || find(name).map(defined -> defined.isSetOf(kind)).orElse(false);
  }

  /** True for the name of such a set; anything else is told, unless its definition was lost. */
  public boolean resolves(Name name, SetKind needed) {
    if (isSet(name.text(), needed)) {
      return true;
    }
    tell(name, needed.keyword(), BuiltInNames.of(needed));
    return false;
  }

  /** True for the name of a listener; anything else is told, unless its definition was lost. */
  public boolean resolvesToListener(Name name) {
    boolean listener =
        find(name.text()).map(defined -> defined.what().equals("listener")).orElse(false);
    if (!listener) {
      tell(name, "listener", List.of());
    }
    return listener;
  }

  private void tell(Name name, String needed, List<String> alwaysThere) {
    Defined other = names.get(name.text());
    List<SetKind> builtIn = BuiltInNames.kindsOf(name.text());
    if (text.lostNames().contains(name.text())) {
      return;
    }
    if (other != null) {
      problems.add(
          wrongKind(name, "a " + other.what(), needed).label(other.place(), "defined here"));
    } else if (!builtIn.isEmpty()) {
      problems.add(wrongKind(name, kinds(builtIn), needed));
    } else if (text.complete()) {
      problems.add(unknown(name, needed, alwaysThere));
    }
  }

  private Diagnostic wrongKind(Name name, String is, String needed) {
    String message = Shown.quoted(name.text()) + " is " + is + ", a " + needed + " is needed here";
    return Diagnostic.of(CompilerCode.WRONG_KIND_OF_NAME, message, problems.placeOf(name));
  }

  private Diagnostic unknown(Name name, String needed, List<String> alwaysThere) {
    String message = "no " + needed + " is named " + Shown.quoted(name.text());
    List<String> candidates = new ArrayList<>(alwaysThere);
    names.forEach((other, defined) -> {
      if (defined.what().equals(needed)) {
        candidates.add(other);
      }
    });
    String help =
        nearest
            .to(name.text(), candidates)
            .map(meant -> "did you mean '" + meant + "'?")
            .orElse("define it: " + needed + " " + Shown.of(name.text()) + " ...");
    return Diagnostic.of(CompilerCode.UNKNOWN_NAME, message, problems.placeOf(name)).help(help);
  }

  private static String kinds(List<SetKind> kinds) {
    return String.join(" or ", kinds.stream().map(kind -> "a " + kind.keyword()).toList());
  }
}
