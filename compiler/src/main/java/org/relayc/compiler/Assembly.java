package org.relayc.compiler;

import java.util.List;
import org.relayc.compiler.claim.Claims;
import org.relayc.compiler.claim.Expects;
import org.relayc.compiler.claim.Surroundings;
import org.relayc.compiler.listed.ListedSets;
import org.relayc.compiler.listen.Listeners;
import org.relayc.compiler.load.PolicyFolder;
import org.relayc.compiler.load.PolicyText;
import org.relayc.compiler.names.NameTable;
import org.relayc.compiler.outline.Outline;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.routing.Acceptance;
import org.relayc.compiler.routing.Legs;
import org.relayc.compiler.routing.Routes;
import org.relayc.compiler.rule.ConditionReader;
import org.relayc.compiler.rule.RuleChecks;
import org.relayc.compiler.rule.Rules;
import org.relayc.compiler.sets.PolicySets;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.syntax.Node;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Expectation;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.Gateway;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.Route;
import org.relayc.model.principal.Membership;

/** Puts a policy together from its statements, and tells all that is wrong on the way. */
final class Assembly {
  private final PolicyText text;
  private final Membership membership;
  private final Problems problems;
  private final Outline outline;
  private final NameTable names;
  private final ListedSets lists;
  private final PolicySets sets;
  private final ConditionReader conditions;

  Assembly(
      PolicyFolder files,
      PolicyText text,
      Origins<Node> origins,
      Membership membership,
      Problems problems) {
    this.text = text;
    this.membership = membership;
    this.problems = problems;
    this.outline = Outline.of(text.statements(), origins);
    this.names = NameTable.of(text, problems);
    this.lists = new ListedSets(files, problems);
    this.sets = PolicySets.of(names, text.statements(), lists, membership, problems);
    this.conditions = new ConditionReader(sets, problems);
  }

  Compilation compile() {
    RelayPolicy policy = policy();
    return problems.hasErrors()
        ? new Compilation.Rejected(problems.inOrder(text.files()))
        : new Compilation.Compiled(
            policy, outline.origins(), named(), text.files(), problems.inOrder(text.files()));
  }

  private NamedSets named() {
    return new NamedSets(
        sets.namedNetworks(), sets.namedHosts(), sets.namedDomains(), sets.namedPrincipals());
  }

  private RelayPolicy policy() {
    Acceptance acceptance = new Acceptance(sets, problems);
    List<Deliver> deliver = acceptance.deliver(outline);
    List<Forward> forward = acceptance.forward(outline);
    List<Gateway> gateways = gateways();
    List<Listener> listeners = new Listeners(conditions, problems).listeners(outline);
    checkListeners(listeners);
    // What a listener offers is not known where part of its text could not be read.
    List<Listener> known = text.wellFormed() ? listeners : List.of();
    RuleChecks checks = new RuleChecks(known, sets.accepted().all(), problems);
    List<RelayRule> rules = new Rules(conditions, checks, problems).rules(outline);
    List<Route> routes = new Routes(sets, new Legs(sets, names, lists), problems).routes(outline);
    List<Claim> claims = new Claims(conditions, names, known, membership, problems).claims(outline);
    Surroundings surroundings = Surroundings.of(listeners, rules, claims, membership);
    List<Expectation> expectations =
        new Expects(sets, names, known, surroundings, problems).expectations(outline);
    return new RelayPolicy(
        deliver, forward, gateways, listeners, rules, routes, claims, expectations, membership);
  }

  private List<Gateway> gateways() {
    return outline.gateways().stream()
        .map(it ->
            new Gateway(
                it.id(),
                sets.networks(it.node().addresses()).value(),
                sets.networks(it.node().hidden()).value()))
        .toList();
  }

  private void checkListeners(List<Listener> listeners) {
    if (!listeners.isEmpty() || !text.wellFormed()) {
      return;
    }
    SourceFile root = text.files().get(0);
    problems.add(
        Fault.of(
                CompilerCode.NO_LISTENER,
                "the policy has no listener",
                "add one: listener internal on *:25 { ... }")
            .at(root.at(0, 0)));
  }
}
