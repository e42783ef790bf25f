package org.relayc.emitters.postfix.semantics.tree;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.semantics.question.AccessCases;
import org.relayc.emitters.postfix.semantics.question.Networks;
import org.relayc.emitters.postfix.semantics.question.Test;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.emitters.postfix.semantics.words.Budget;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.emitters.postfix.semantics.words.Stage;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;

/** One smtpd(8) service as a decision tree. */
public final class ServiceTree {
  private static final List<String> LONG_LISTS =
      List.of("mynetworks", "smtpd_relay_restrictions", "smtpd_recipient_restrictions");
  private static final int CHARACTERS_OF_A_WORD = 8;

  private final PostfixConfiguration configuration;
  private final SmtpService service;
  private final Parameters parameters;
  private final Listening server;
  private final Remarks remarks;
  private final Parameters rewriter;
  private final Shared shared;

  private ServiceTree(
      PostfixConfiguration configuration, SmtpService service, Remarks remarks, Shared shared) {
    this.configuration = configuration;
    this.service = service;
    this.remarks = remarks;
    this.shared = shared;
    parameters = service.parameters();
    server = Listening.of(parameters);
    rewriter = rewriter();
  }

  /** What every service of a configuration decides; what is remarkable goes to the remarks. */
  public static List<Service> all(PostfixConfiguration configuration, Remarks remarks) {
    Shared shared = new Shared();
    return configuration.services().stream()
        .map(service -> new ServiceTree(configuration, service, remarks, shared).build())
        .toList();
  }

  /** What services have in common, of which there may be thousands; compared as objects. */
  private static final class Shared {
    private final Budget.Whole budget = new Budget.Whole();
    private final Map<Parameters, Destinations> destinations = new IdentityHashMap<>();
    private final Map<Parameters, DecisionTree> trees = new IdentityHashMap<>();
  }

  private Destinations destinations(Parameters parameters) {
    return shared.destinations.computeIfAbsent(
        parameters, any -> Destinations.of(parameters, configuration));
  }

  /** The rewrite service that sorts this service's recipients (smtpd(8), 3.7). */
  private Parameters rewriter() {
    String name = parameters.of("rewrite_service_name").text().strip();
    Parameters found = configuration.rewriters().get(name);
    if (found != null) {
      return found;
    }
    if (!name.isEmpty() && !name.equals("rewrite")) {
      remarks.reserve(
          service.name() + " asks the rewrite service '" + name + "', of which we know nothing");
    }
    return configuration.main();
  }

  private Service build() {
    Destinations asked = destinations(rewriter);
    DecisionTree tree = shared.trees.computeIfAbsent(parameters, any -> remarkedTree(asked));
    return new Service(
        new ListenerName(service.name()), service.endpoints(), asked.dressing(), tree);
  }

  private DecisionTree remarkedTree(Destinations asked) {
    for (Stage stage : Stage.values()) {
      remarks.readInFull(parameters, stage.parameter());
    }
    remarks.trustsOwnHost(parameters);
    remarks.registersNobodyBelow(asked.relay().homeMade());
    try {
      return tree(asked);
    } catch (Budget.Exceeded exceeded) {
      remarks.reserve(service.name() + " asks " + exceeded.getMessage());
      return Test.unseen("what '" + service.name() + "' lets pass, which is too much to say")
          .then(asked.decisions(), DecisionTree.REJECT);
    }
  }

  private DecisionTree tree(Destinations asked) {
    Budget budget = shared.budget.ofService();
    for (String name : LONG_LISTS) {
      budget.read(parameters.of(name).text().length() / CHARACTERS_OF_A_WORD);
    }
    Lists lists = new Lists(parameters);
    if (lists.refusesToStart().isPresent()) {
      return DecisionTree.REJECT;
    }
    AccessCases access = new AccessCases(configuration.tables(), server, origin());
    Test networks = Networks.of(parameters, configuration.tables(), server);
    Facts facts = new Facts(server, access, networks, asked.any(), !asked.isEmpty(), false);
    DecisionTree accepted = afterData(accepted(asked));
    DecisionTree plain =
        stages(
            lists,
            new ListTree(lists, facts, budget, afterData(sent())),
            facts.greeted(),
            accepted);
    DecisionTree relayed = afterData(DecisionTree.RELAY);
    DecisionTree dressed =
        stages(
            lists,
            new ListTree(lists, facts.ofDressed(), budget, relayed),
            facts.greeted(),
            relayed);
    DecisionTree tree =
        Test.of(new Question.RecipientDressed())
            .and(Test.unseen("the recipient stays dressed"))
            .then(dressed, plain);
    return server.tlsForced() ? Test.OVER_TLS.then(tree, DecisionTree.REJECT) : tree;
  }

  /** The lists in their order; permitting ends a list and no other. */
  private DecisionTree stages(Lists lists, ListTree trees, Test greeted, DecisionTree accepted) {
    List<Stage> last =
        server.relayFirst()
            ? List.of(Stage.RELAY, Stage.RECIPIENT)
            : List.of(Stage.RECIPIENT, Stage.RELAY);
    List<Stage> order =
        List.of(Stage.CLIENT, Stage.HELO, Stage.SENDER, last.getFirst(), last.getLast());
    DecisionTree tree = accepted;
    for (Stage stage : order.reversed()) {
      DecisionTree next = tree;
      tree = trees.of(lists.of(stage), new Ends(stage, next, next, false, 1));
      if (stage == Stage.HELO && !lists.of(stage).isEmpty()) {
        tree = greeted.then(tree, next);
      }
    }
    return tree;
  }

  private DecisionTree sent() {
    return destinations(configuration.main()).decisions();
  }

  /** An alias domain without aliases refuses; what a table drops is not looked at so closely. */
  private DecisionTree accepted(Destinations asked) {
    DecisionTree sent = sent();
    boolean noAliases =
        List.of("virtual_alias_maps", "canonical_maps", "recipient_canonical_maps").stream()
            .allMatch(
                name -> parameters.of(name).text().isBlank() && parameters.of(name).isKnown());
    return noAliases && !is("smtpd_reject_unlisted_recipient", "no")
        ? asked.withoutAliases(sent)
        : sent;
  }

  /** What comes after the recipient may only refuse, and sees the whole message. */
  private DecisionTree afterData(DecisionTree accepted) {
    DecisionTree tree = accepted;
    for (String name : List.of("smtpd_end_of_data_restrictions", "smtpd_data_restrictions")) {
      String text = parameters.of(name).text().strip();
      if (!text.isEmpty() && !text.equalsIgnoreCase("permit")) {
        tree = Test.unseen(name + " refuse").then(DecisionTree.REJECT, tree);
      }
    }
    return tree;
  }

  /** The domain of senders without one, where the rewrite service leaves odd ones as they are. */
  private Optional<String> origin() {
    for (String name : List.of("swap_bangpath", "allow_percent_hack", "resolve_dequoted_address")) {
      if (!rewriter.of(name).text().strip().equalsIgnoreCase("no")) {
        return Optional.empty();
      }
    }
    remarks.assume("a sender behind a source route is the sender that it leads to");
    return Optional.of(rewriter.of("myorigin").text().strip().toLowerCase(Locale.ROOT));
  }

  private boolean is(String name, String text) {
    return parameters.of(name).text().strip().equalsIgnoreCase(text);
  }
}
