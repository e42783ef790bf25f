package org.relayc.verifier.space;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.partition.IntSet;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.diagram.Program;
import org.relayc.verifier.diagram.Terms;
import org.relayc.verifier.diagram.TreeDiagram;

/**
 * Every transaction that some questions tell apart, as choices of an atom in each dimension: what
 * both sides of a comparison speak of, so that equal answers are equal numbers.
 */
public final class Space implements Terms {
  private final Atoms atoms;
  private final Levels levels;
  private final Diagrams diagrams;
  private final Map<Question, Integer> regions = new IdentityHashMap<>();

  private Space(Atoms atoms, Budget budget) {
    this.atoms = atoms;
    this.levels = atoms.levels();
    this.diagrams = new Diagrams(atoms.sizes(), budget);
  }

  /**
   * The space in which some questions can be asked, on every day from one on.
   *
   * @param membership what is known of groups on every side
   */
  public static Space from(
      LocalDate day, List<Question> questions, Membership membership, Budget budget) {
    return new Space(new Atoms(day, questions, membership, true, budget), budget);
  }

  /** The same on one day alone. */
  public static Space on(
      LocalDate day, List<Question> questions, Membership membership, Budget budget) {
    return new Space(new Atoms(day, questions, membership, false, budget), budget);
  }

  public Diagrams diagrams() {
    return diagrams;
  }

  public Levels levels() {
    return levels;
  }

  /** A tree as a function; its leaves are the decisions' ordinals. */
  public int function(DecisionTree tree) {
    return function(Program.of(tree));
  }

  /** A program as a function. */
  public int function(Program program) {
    return TreeDiagram.of(program, diagrams, this);
  }

  @Override
  public Optional<IntSet> first(Question question) {
    return question instanceof Question.ClientIn(AddressSet addresses)
        ? Optional.of(atoms.clients().in(addresses))
        : Optional.empty();
  }

  @Override
  public int region(Question question) {
    Integer known = regions.get(question);
    if (known != null) {
      return known;
    }
    int region =
        switch (question) {
          case Question.ClientIn(AddressSet addresses) ->
              diagrams.region(Levels.CLIENT, atoms.clients().in(addresses));
          case Question.OverTls over -> diagrams.region(Levels.TLS, IntSet.of(1));
          case Question.PrincipalIn principal -> new PrincipalRegion(this, atoms).of(principal);
          case Question.NotAfter(LocalDate day) ->
              diagrams.region(levels.day(), atoms.days().notAfter(day));
          case Question.ClientNamed named ->
              diagrams.region(levels.name(), atoms.names().in(named));
          case Question.SenderIn sender ->
              diagrams.region(levels.sender(), atoms.senders().in(sender));
          case Question.RecipientDressed dressed -> diagrams.region(levels.dressed(), IntSet.of(1));
          case Question.RecipientIn recipient ->
              diagrams.region(levels.recipient(), atoms.recipients().in(recipient));
          case Question.Unseen(String name) -> diagrams.region(levels.unseen(name), IntSet.of(1));
        };
    regions.put(question, region);
    return region;
  }

  /** Senders that are neither plain nor null. */
  public int otherSenders() {
    return diagrams.region(levels.sender(), IntSet.of(atoms.senders().other()));
  }

  /** The addresses of some atoms of the first dimension. */
  public AddressSet addresses(IntSet clients) {
    return atoms.clients().addresses(clients);
  }

  public Values values() {
    return new Values(atoms);
  }

  /**
   * A transaction at a service for a choice of atoms; where any will do, one that is easy to
   * understand.
   */
  public Transaction example(Service service, int[] choice) {
    return example(service.name(), service.dressing(), choice);
  }

  private Transaction example(ListenerName listener, Optional<DomainName> dressing, int[] choice) {
    SortedSet<String> groups = new TreeSet<>();
    for (String group : levels.groups()) {
      if (choice[levels.group(group)] == 1) {
        groups.add(group);
      }
    }
    boolean dressed = choice[levels.dressed()] == 1;
    int login = Math.max(choice[Levels.LOGIN], LoginAtoms.NOBODY);
    return new Transaction(
        listener,
        atoms.clients().example(Math.max(choice[Levels.CLIENT], 0)),
        atoms.names().example(Math.max(choice[levels.name()], NameAtoms.UNNAMED)),
        choice[Levels.TLS] == 1,
        atoms.identity(login, groups),
        atoms.senders().example(Math.max(choice[levels.sender()], 0)),
        atoms
            .recipients()
            .example(
                Math.max(choice[levels.recipient()], 0),
                dressed ? Optional.of(dressing.orElse(ELSEWHERE)) : Optional.empty()),
        atoms.days().example(Math.max(choice[levels.day()], 0)));
  }

  private static final DomainName ELSEWHERE = new DomainName("example.net");

  /** What a choice says of things that cannot be seen. */
  public SortedMap<String, Boolean> assumed(int[] choice) {
    SortedMap<String, Boolean> assumed = new TreeMap<>();
    for (String name : levels.unseen()) {
      int answer = choice[levels.unseen(name)];
      if (answer != Paths.ANY) {
        assumed.put(name, answer == 1);
      }
    }
    return assumed;
  }
}
