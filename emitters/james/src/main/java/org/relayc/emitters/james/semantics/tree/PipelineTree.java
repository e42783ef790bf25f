package org.relayc.emitters.james.semantics.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.emitters.james.pipeline.Effect;
import org.relayc.emitters.james.pipeline.Mailet;
import org.relayc.emitters.james.pipeline.Pipeline;
import org.relayc.emitters.james.semantics.mail.Written;
import org.relayc.model.meaning.DecisionTree;

/**
 * What becomes of a recipient's mail that was taken; each place that mail comes to is made once.
 */
final class PipelineTree {
  private final Pipeline pipeline;
  private final Facts facts;
  private final Budget budget;
  private final Widest widest;
  private final DecisionTree sent;
  private final Map<Stop, DecisionTree> made = new HashMap<>();

  /** Where a mail is, and what is written on it. */
  private record Stop(String state, int mailet, Written mail, boolean once) {}

  private static final Test TWICE = Test.unseen("the mail names its recipient twice");

  PipelineTree(Pipeline pipeline, Facts facts, Budget budget) {
    this.pipeline = pipeline;
    this.facts = facts;
    this.budget = budget;
    this.widest = new Widest(budget);
    this.sent = facts.localRecipient().then(DecisionTree.FORWARD, DecisionTree.RELAY);
  }

  DecisionTree tree() {
    return switch (pipeline) {
      case Pipeline.Unseen(String asks) ->
          facts
              .localRecipient()
              .then(
                  DecisionTree.DELIVER,
                  Test.unseen(asks).then(DecisionTree.RELAY, DecisionTree.REJECT));
      case Pipeline.Processors(Map<String, List<Mailet>> byState) ->
          at(byState, new Stop(Pipeline.ROOT, 0, Written.by(facts.server().headers()), false));
    };
  }

  private DecisionTree at(Map<String, List<Mailet>> byState, Stop stop) {
    DecisionTree known = made.get(stop);
    if (known != null) {
      return known;
    }
    budget.spend();
    List<Mailet> mailets = byState.getOrDefault(stop.state(), List.of());
    DecisionTree tree =
        stop.mailet() >= mailets.size()
            ? DecisionTree.REJECT
            : step(byState, stop, mailets.get(stop.mailet()));
    made.put(stop, tree);
    return tree;
  }

  private DecisionTree step(Map<String, List<Mailet>> byState, Stop stop, Mailet mailet) {
    DecisionTree missed = at(byState, next(stop, stop.mail()));
    boolean splits = mailet.isComposed() && !stop.once();
    DecisionTree taken = taken(byState, stop, mailet, splits);
    if (splits) {
      taken = TWICE.then(widest.of(taken, missed), taken);
    }
    return taken == missed ? taken : facts.of(mailet.match(), stop.mail()).then(taken, missed);
  }

  private DecisionTree taken(
      Map<String, List<Mailet>> byState, Stop from, Mailet mailet, boolean splits) {
    Written mail = from.mail();
    Stop stop = new Stop(from.state(), from.mailet(), mail, from.once() || splits);
    return switch (mailet.effect()) {
      case Effect.Nothing nothing -> at(byState, next(stop, mail));
      case Effect.Jump(String state) -> at(byState, new Stop(state, 0, mail, stop.once()));
      case Effect.Send send -> sent;
      case Effect.Deliver deliver -> DecisionTree.DELIVER;
      case Effect.End end -> DecisionTree.REJECT;
      case Effect.Attributes attributes -> at(byState, next(stop, mail.after(attributes)));
      case Effect.NoAttributes none -> at(byState, next(stop, mail.withoutAttributes()));
      case Effect.Headers headers -> at(byState, next(stop, mail.after(headers)));
    };
  }

  private static Stop next(Stop stop, Written mail) {
    return new Stop(stop.state(), stop.mailet() + 1, mail, stop.once());
  }
}
