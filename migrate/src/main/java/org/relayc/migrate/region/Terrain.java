package org.relayc.migrate.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.partition.IntSet;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.diagram.Projection;
import org.relayc.verifier.space.Levels;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;
import org.relayc.verifier.space.Values;

/** The space of everything that a server asks, on one day, and what can be worked out in it. */
public final class Terrain {
  private static final Question DRESSED = new Question.RecipientDressed();

  private final Space space;
  private final Diagrams diagrams;
  private final Levels levels;
  private final Paths paths;

  /**
   * @param more questions that are asked besides
   * @throws org.relayc.verifier.diagram.BudgetExceeded where that is too much
   */
  public Terrain(List<Service> services, List<Question> more, LocalDate day) {
    List<DecisionTree> trees = services.stream().map(Service::tree).toList();
    List<Question> questions = new ArrayList<>(Questions.of(trees));
    questions.addAll(
        List.of(
            DRESSED,
            new Question.OverTls(),
            new Question.PrincipalIn(new PrincipalSet.Anonymous())));
    questions.addAll(more);
    space = Space.on(day, questions, new Membership.Free(), Budget.USUAL);
    diagrams = space.diagrams();
    levels = space.levels();
    paths = new Paths(diagrams);
  }

  public Space space() {
    return space;
  }

  public Diagrams diagrams() {
    return diagrams;
  }

  public Levels levels() {
    return levels;
  }

  public Paths paths() {
    return paths;
  }

  public Values values() {
    return space.values();
  }

  /** What a service decides on recipients that are not dressed. */
  public int function(Service service) {
    return with(space.function(service.tree()), space.region(DRESSED), levels.dressed(), false);
  }

  /** A function where something is so, or is not, and no longer asked. */
  public int with(int function, int region, int level, boolean so) {
    int kept = so ? diagrams.choose(region, function, 0) : diagrams.choose(region, 0, function);
    return project(kept, each -> each == level, Math::max);
  }

  public int project(int function, IntPredicate forgotten, IntBinaryOperator operation) {
    return new Projection(diagrams, forgotten, new Combination(diagrams, operation)).of(function);
  }

  /** The transactions that get a decision. */
  public int region(int function, Decision decision) {
    return new Combination(
            diagrams, (leaf, none) -> leaf == decision.ordinal() ? Diagrams.YES : Diagrams.NO)
        .of(function, Diagrams.NO);
  }

  /** Where something is that cannot be seen, once its name is asked for. */
  public int unseen(String name, int function, boolean yes) {
    int region = diagrams.region(levels.unseen(name), IntSet.of(1));
    return with(function, region, levels.unseen(name), yes);
  }

  /** The names of what cannot be seen and matters to a function. */
  public List<String> unseen(int function) {
    BitSet asked = paths.dimensions(function);
    return levels.unseen().stream().filter(name -> asked.get(levels.unseen(name))).toList();
  }

  /** True where a log-in in clear makes no difference at a service. */
  public boolean ignoresClearLogIn(Service service) {
    int clear = diagrams.not(space.region(new Question.OverTls()));
    int function = diagrams.choose(clear, function(service), Diagrams.NO);
    return paths.dimensions(function).stream().noneMatch(levels::isPrincipal);
  }

  /** The least of what can come of a function. */
  public int least(int function) {
    return project(function, levels::isUnseen, Math::min);
  }

  /** True where a function is nowhere greater than another. */
  public boolean isNowhereGreater(int function, int other) {
    return new Combination(diagrams, (a, b) -> a > b ? Diagrams.YES : Diagrams.NO)
            .of(function, other)
        == Diagrams.NO;
  }

  /** All atoms of a dimension. */
  public IntSet all(int level) {
    return IntSet.range(0, diagrams.size(level));
  }
}
