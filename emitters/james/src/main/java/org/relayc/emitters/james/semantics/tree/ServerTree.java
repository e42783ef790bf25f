package org.relayc.emitters.james.semantics.tree;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.james.configuration.Encryption;
import org.relayc.emitters.james.configuration.Hook;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Service;

/** One listener as a decision tree: what is taken at RCPT, and what mailets make of that. */
public final class ServerTree {
  private final JamesConfiguration configuration;
  private final SmtpServer server;

  private ServerTree(JamesConfiguration configuration, SmtpServer server) {
    this.configuration = configuration;
    this.server = server;
  }

  /** What a listener decides; where that is too much to go through, a reservation is added. */
  public static Service of(
      JamesConfiguration configuration, SmtpServer server, List<String> reservations) {
    DecisionTree tree;
    try {
      tree = new ServerTree(configuration, server).tree();
    } catch (Budget.Exceeded exceeded) {
      reservations.add(
          server.place()
              + " sets '"
              + server.name()
              + "': its mailets ask in "
              + exceeded.getMessage());
      tree = DecisionTree.RELAY;
    }
    return new Service(new ListenerName(server.name()), server.endpoints(), Optional.empty(), tree);
  }

  private DecisionTree tree() {
    Budget budget = new Budget();
    Widest widest = new Widest(budget);
    DecisionTree plain = chain(new Facts(server, configuration.domains(), false, widest), budget);
    DecisionTree dressed = chain(new Facts(server, configuration.domains(), true, widest), budget);
    DecisionTree tree = Test.DRESSED.then(dressed, plain);
    return server.encryption() == Encryption.ALWAYS
        ? Test.OVER_TLS.then(tree, DecisionTree.REJECT)
        : tree;
  }

  /** The first hook that accepts ends the questions; what nobody refuses is accepted. */
  private DecisionTree chain(Facts facts, Budget budget) {
    DecisionTree accepted = new PipelineTree(configuration.pipeline(), facts, budget).tree();
    DecisionTree tree = accepted;
    for (Hook hook : server.hooks().reversed()) {
      DecisionTree next = tree;
      tree =
          switch (hook) {
            case Hook.Guard guard ->
                facts.trusted().or(facts.localRecipient()).then(next, DecisionTree.REJECT);
            case Hook.Postmaster postmaster -> facts.postmaster().then(accepted, next);
            case Hook.Trusted trusted -> facts.trusted().then(accepted, next);
            case Hook.OwnSender own -> ownSender(own, facts, next);
          };
    }
    return tree;
  }

  /** Which senders are a user's own is known to the server alone; the null sender is nobody's. */
  private static DecisionTree ownSender(Hook.OwnSender hook, Facts facts, DecisionTree next) {
    DecisionTree user =
        Test.NULL_SENDER
            .or(Test.unseen("'verifyIdentity' refuses the sender to the user"))
            .then(DecisionTree.REJECT, next);
    DecisionTree stranger =
        hook.strangers()
            ? facts.trusted().then(next, facts.localSender().then(DecisionTree.REJECT, next))
            : next;
    return facts.loggedIn().then(user, stranger);
  }
}
