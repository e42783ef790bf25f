package org.relayc.verifier.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Projection;
import org.relayc.verifier.space.Space;

/** Works out what changes between two sides in the space of both. */
final class Comparing {
  private static final int RELAY = Decision.RELAY.ordinal();
  private static final Question DRESSED = new Question.RecipientDressed();

  private final Space space;
  private final Diagrams diagrams;
  private final Side before;
  private final Side after;

  Comparing(Space space, Side before, Side after) {
    this.space = space;
    this.diagrams = space.diagrams();
    this.before = before;
    this.after = after;
  }

  List<Difference> of(List<Meeting> meetings) {
    List<Difference> differences = new ArrayList<>();
    for (Meeting meeting : meetings) {
      int was = function(meeting.before());
      int is = function(meeting.after());
      int changes = new Combination(diagrams, Change::leaf).of(was, is);
      int counted = diagrams.choose(counted(was, is), changes, Diagrams.NO);
      differences.add(new Difference(meeting, was, is, counted));
    }
    return differences;
  }

  /** Where nothing listens, nothing is taken. */
  private int function(Optional<Service> service) {
    return space.function(service.map(Service::tree).orElse(DecisionTree.REJECT));
  }

  /** Where a change counts: everywhere, but for what a policy leaves to the server. */
  private int counted(int was, int is) {
    if (before.kind() == after.kind()) {
      return Diagrams.YES;
    }
    return before.kind() == Side.Kind.POLICY ? left(was, is) : left(is, was);
  }

  /**
   * Where a server may not do what it does with odd addresses: with a sender that is neither plain
   * nor null more than a policy gives to any sender, who is as easily written; and with a dressed
   * recipient relay where the policy does not.
   */
  private int left(int policy, int server) {
    int other = space.otherSenders();
    int anySender =
        new Projection(
                diagrams,
                level -> level == space.levels().sender(),
                new Combination(diagrams, Math::max))
            .of(policy);
    int most = diagrams.choose(other, anySender, policy);
    int wider = new Combination(diagrams, (a, b) -> a < b ? 1 : 0).of(most, server);
    int relayed = new Combination(diagrams, (a, b) -> a < b && b == RELAY ? 1 : 0).of(most, server);
    return diagrams.choose(
        space.region(DRESSED), relayed, diagrams.choose(other, wider, Diagrams.YES));
  }
}
