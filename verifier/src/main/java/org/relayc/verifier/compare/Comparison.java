package org.relayc.verifier.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.model.address.AddressSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.partition.IntSet;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.box.Boxes;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.diagram.Projection;
import org.relayc.verifier.space.Levels;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/**
 * Everything on which two sides differ.
 *
 * <p>Where the answer of something that cannot be seen makes a difference, there is one: the sides
 * are equivalent only if they are whatever the answers.
 */
public final class Comparison {
  private static final Question DRESSED = new Question.RecipientDressed();
  private static final String LEFT_OUT =
      "what a policy leaves to the server (odd senders, dressed recipients) need not be equal, only"
          + " never wider";

  private final Side before;
  private final Side after;
  private final Space space;
  private final Diagrams diagrams;
  private final ChangeBoxes boxes;
  private final List<Difference> differences;

  private Comparison(Side before, Side after, Space space) {
    this.before = before;
    this.after = after;
    this.space = space;
    this.diagrams = space.diagrams();
    this.boxes = new ChangeBoxes(space);
    this.differences =
        new Comparing(space, before, after)
            .of(Meeting.of(before.meaning().services(), after.meaning().services()));
  }

  /**
   * Compares on every day from one on.
   *
   * @throws org.relayc.verifier.diagram.BudgetExceeded where they are too large to be compared
   */
  public static Comparison from(LocalDate day, Side before, Side after, Budget budget) {
    return new Comparison(
        before, after, Space.from(day, questions(before, after), new Membership.Free(), budget));
  }

  /** The same on one day alone. */
  public static Comparison on(LocalDate day, Side before, Side after, Budget budget) {
    return new Comparison(
        before, after, Space.on(day, questions(before, after), new Membership.Free(), budget));
  }

  private static List<Question> questions(Side before, Side after) {
    List<DecisionTree> trees = new ArrayList<>();
    before.meaning().services().forEach(service -> trees.add(service.tree()));
    after.meaning().services().forEach(service -> trees.add(service.tree()));
    List<Question> questions = new ArrayList<>(Questions.of(trees));
    questions.addAll(List.of(DRESSED, ChangeBoxes.OVER_TLS, ChangeBoxes.NOBODY));
    return questions;
  }

  /** How the second side stands to the first, as far as both are understood. */
  public Relation relation() {
    return Relation.of(exists(true, false), exists(false, false));
  }

  /** True where some transaction gets more, or less, whatever the answers that cannot be seen. */
  public boolean surely(boolean wider) {
    return exists(wider, true);
  }

  private boolean exists(boolean wider, boolean surely) {
    return differences.stream().anyMatch(each -> region(each, wider, surely) != Diagrams.NO);
  }

  private int region(Difference difference, boolean wider, boolean surely) {
    int region = difference.region(diagrams, wider);
    return surely ? Difference.surely(diagrams, space.levels(), region) : region;
  }

  /** What is not understood on either side, so that nothing is proven; a fragment each. */
  public List<String> reservations() {
    Set<String> reservations = new LinkedHashSet<>();
    for (Meaning meaning : List.of(before.meaning(), after.meaning())) {
      reservations.addAll(meaning.reservations());
      for (Service service : meaning.services()) {
        if (service.endpoints().isEmpty()) {
          reservations.add("where '" + service.name() + "' listens cannot be told");
        }
      }
    }
    return List.copyOf(reservations);
  }

  /** What is taken for true, a fragment each. */
  public List<String> assumptions() {
    Set<String> assumptions = new LinkedHashSet<>(before.meaning().assumptions());
    assumptions.addAll(after.meaning().assumptions());
    if (before.kind() != after.kind()) {
      assumptions.add(LEFT_OUT);
    }
    return List.copyOf(assumptions);
  }

  /** What cannot be seen and has to do with whether a transaction gets more, or less. */
  public SortedSet<String> unseen(boolean wider) {
    SortedSet<String> unseen = new TreeSet<>();
    for (Difference difference : differences) {
      BitSet asked = new Paths(diagrams).dimensions(region(difference, wider, false));
      space.levels().unseen().stream()
          .filter(name -> asked.get(space.levels().unseen(name)))
          .forEach(unseen::add);
    }
    return unseen;
  }

  public List<Meeting> meetings() {
    return differences.stream().map(Difference::meeting).toList();
  }

  /** One changed transaction in a direction, a sure one where there is one. */
  public Optional<Changed> example(boolean wider) {
    for (boolean surely : List.of(true, false)) {
      for (Difference difference : differences) {
        int region = region(difference, wider, surely);
        int changes = diagrams.choose(region, difference.changes(), Diagrams.NO);
        List<Changed> some = changed(difference, changes, 1);
        if (!some.isEmpty()) {
          return Optional.of(some.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** The clients of which some transaction may relay on the second side and not on the first. */
  public AddressSet mayRelay() {
    AddressSet clients = AddressSet.EMPTY;
    for (Difference difference : differences) {
      int region = difference.newRelay(diagrams);
      int seen =
          new Projection(
                  diagrams, level -> level != Levels.CLIENT, new Combination(diagrams, Math::max))
              .of(region);
      IntSet atoms =
          new Paths(diagrams)
              .children(seen, Levels.CLIENT)
              .getOrDefault(Diagrams.YES, IntSet.EMPTY);
      clients = clients.union(space.addresses(atoms));
    }
    return clients;
  }

  /** True where {@link #changes} with a limit leaves nothing out. */
  public boolean isWithin(int limit) {
    return differences.stream().allMatch(each -> boxes.of(each, each.changes(), limit).complete());
  }

  /** All changes as boxes that do not overlap, up to so many where two services meet. */
  public List<Changed> changes(int limit) {
    List<Changed> changes = new ArrayList<>();
    differences.forEach(each -> changes.addAll(changed(each, each.changes(), limit)));
    return changes;
  }

  private List<Changed> changed(Difference difference, int changes, int limit) {
    Sighting sighting = new Sighting(space, before, after, difference);
    List<Changed> changed = new ArrayList<>();
    for (Boxes.Leaf leaf : boxes.of(difference, changes, limit).leaves()) {
      Change change = Change.of(leaf.leaf());
      int surely = region(difference, change.isWider(), true);
      changed.add(
          new Changed(
              difference.meeting(),
              change,
              leaf.box(),
              new Paths(diagrams).leaf(surely, leaf.choice()) == Diagrams.YES,
              sighting.before(leaf.choice()),
              sighting.after(leaf.choice())));
    }
    return changed;
  }
}
