package org.relayc.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.output.FileReplacement;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.lint.subject.PolicySubject;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;

/** Makes the safe cures of a policy. Nothing is written that decides otherwise than before. */
public final class Fixing {
  private final Session session;
  private final ReadPolicy policy;

  public Fixing(Session session, ReadPolicy policy) {
    this.session = session;
    this.policy = policy;
  }

  /** Makes those of some findings, and says how many they were. */
  public int of(List<Diagnostic> findings) {
    List<Fix> fixes = new ArrayList<>();
    for (Diagnostic finding : findings) {
      finding
          .fix()
          .filter(Fix::safe)
          .filter(fix -> fixes.stream().noneMatch(fix::overlaps))
          .ifPresent(fixes::add);
    }
    if (fixes.isEmpty() || !(policy.compilation() instanceof Compiled before)) {
      return 0;
    }
    List<Fix.Edit> edits = fixes.stream().flatMap(fix -> fix.edits().stream()).toList();
    if (!(policy.edited().after(edits(edits)) instanceof Compiled after)
        || !isSame(before, after)) {
      throw new CannotRunException(
          "nothing is fixed: it is not proven that the policy would decide as before",
          "take out by hand what the findings name");
    }
    Map<String, SourceFile> files = new LinkedHashMap<>();
    edits.forEach(edit -> files.put(edit.place().file().name(), edit.place().file()));
    files.forEach(
        (name, file) -> FileReplacement.write(session.path(name), name, Fix.applied(file, edits)));
    return fixes.size();
  }

  /** The same under the names that the compiler knows the files by. */
  private List<Fix.Edit> edits(List<Fix.Edit> edits) {
    String prefix = policy.names().of("");
    return edits.stream()
        .map(edit -> {
          SourceFile file = edit.place().file();
          String name = file.name().substring(prefix.length());
          return new Fix.Edit(file.as(name, file.text()).at(edit.place().span()), edit.text());
        })
        .toList();
  }

  private boolean isSame(Compiled before, Compiled after) {
    try {
      return Comparison.from(session.day(), side(before), side(after), Budget.USUAL).relation()
          == Relation.EQUIVALENT;
    } catch (BudgetExceeded e) {
      return false;
    }
  }

  private static Side side(Compiled compiled) {
    PolicySubject subject = new PolicySubject(compiled);
    return new Side(Side.Kind.POLICY, subject.meaning(), subject.replay());
  }
}
