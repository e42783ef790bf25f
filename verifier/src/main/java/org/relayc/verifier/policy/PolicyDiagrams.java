package org.relayc.verifier.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/** A policy's function at each listener, in a space where some more questions can be asked. */
public final class PolicyDiagrams {
  private static final Question OVER_TLS = new Question.OverTls();
  private static final Question LOGGED_IN =
      new Question.PrincipalIn(new PrincipalSet.Authenticated());

  private final RelayPolicy policy;
  private final Space space;
  private final List<At> listeners = new ArrayList<>();

  /**
   * A listener.
   *
   * @param function what is decided there
   * @param possible the transactions that can be there: no TLS where there is none, nobody logged
   *     in where nobody can be
   */
  public record At(Service service, int function, int possible) {}

  public PolicyDiagrams(
      RelayPolicy policy, LocalDate from, List<Question> questions, Budget budget) {
    this.policy = policy;
    List<Service> services = PolicyMeaning.of(policy).services();
    List<DecisionTree> trees = services.stream().map(Service::tree).toList();
    List<Question> all = new ArrayList<>(Questions.of(trees));
    all.addAll(questions);
    all.add(LOGGED_IN);
    this.space = Space.from(from, all, policy.membership(), budget);
    for (int i = 0; i < services.size(); i++) {
      Service service = services.get(i);
      int possible = possible(policy.listeners().get(i));
      listeners.add(new At(service, space.function(service.tree()), possible));
    }
  }

  private int possible(Listener listener) {
    Diagrams diagrams = space.diagrams();
    int clear = diagrams.not(space.region(OVER_TLS));
    int nobody = diagrams.not(space.region(LOGGED_IN));
    int possible = listener.tls() == Listener.Tls.NONE ? clear : Diagrams.YES;
    if (!listener.auth().isOffered()) {
      return diagrams.and(possible, nobody);
    }
    return listener.auth().overTls()
        ? diagrams.minus(possible, diagrams.minus(clear, nobody))
        : possible;
  }

  public RelayPolicy policy() {
    return policy;
  }

  public Space space() {
    return space;
  }

  public List<At> listeners() {
    return List.copyOf(listeners);
  }

  /** Where all of some questions are answered with yes. */
  public int region(List<Question> questions) {
    int region = Diagrams.YES;
    for (Question question : questions) {
      region = space.diagrams().and(region, space.region(question));
    }
    return region;
  }

  /** Where a function has a decision. */
  public int where(int function, Decision decision) {
    return new Combination(
            space.diagrams(),
            (leaf, other) -> leaf == decision.ordinal() ? Diagrams.YES : Diagrams.NO)
        .of(function, Diagrams.NO);
  }
}
