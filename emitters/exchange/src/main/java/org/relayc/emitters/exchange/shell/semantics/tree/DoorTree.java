package org.relayc.emitters.exchange.shell.semantics.tree;

import java.util.IdentityHashMap;
import java.util.Map;
import org.relayc.emitters.exchange.shell.door.Door;
import org.relayc.emitters.exchange.shell.door.Unseen;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;

/** One door as a decision tree: which connector answers, and what it does. */
public final class DoorTree {
  private final Door door;
  private final Map<ReceiveConnector, DecisionTree> trees = new IdentityHashMap<>();

  private DoorTree(Door door, TransportServer server) {
    this.door = door;
    for (Door.Candidate candidate : door.candidates()) {
      trees.put(candidate.connector(), ConnectorTree.of(candidate.connector(), server));
    }
  }

  public static DecisionTree of(Door door, TransportServer server) {
    return new DoorTree(door, server).tree();
  }

  private DecisionTree tree() {
    Shares byRange = Shares.of(door.candidates());
    Shares byBinding = Shares.of(door.candidates().stream().filter(Door.Candidate::close).toList());
    AddressSet doubtful = AddressSet.EMPTY;
    for (Map.Entry<ReceiveConnector, AddressSet> share : byBinding.clients().entrySet()) {
      AddressSet same = byRange.clients().getOrDefault(share.getKey(), AddressSet.EMPTY);
      doubtful = doubtful.union(share.getValue().minus(same));
    }
    DecisionTree range = chain(byRange);
    if (doubtful.isEmpty()) {
      return range;
    }
    Question closer = new Question.Unseen(Unseen.closerBinding(door));
    return DecisionTree.ask(
        new Question.ClientIn(doubtful), DecisionTree.ask(closer, chain(byBinding), range), range);
  }

  /** Who comes to no connector is sent away. */
  private DecisionTree chain(Shares shares) {
    DecisionTree tree = DecisionTree.REJECT;
    for (Map.Entry<ReceiveConnector, AddressSet> share : shares.clients().entrySet()) {
      if (!share.getValue().isEmpty()) {
        tree =
            DecisionTree.ask(
                new Question.ClientIn(share.getValue()),
                trees.getOrDefault(share.getKey(), DecisionTree.REJECT),
                tree);
      }
    }
    return tree;
  }
}
