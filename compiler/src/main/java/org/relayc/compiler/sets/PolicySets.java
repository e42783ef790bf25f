package org.relayc.compiler.sets;

import java.util.List;
import java.util.Map;
import org.relayc.compiler.listed.ListedSets;
import org.relayc.compiler.names.NameTable;
import org.relayc.compiler.names.SetOrder;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/** The meaning of every set of a policy, all names resolved. */
public final class PolicySets {
  private final SetEvaluator<AddressSet> networks;
  private final SetEvaluator<NameSet> hosts;
  private final SetEvaluator<NameSet> domains;
  private final SetEvaluator<PrincipalSet> principals;
  private final SetEvaluator<SenderSet> senders;
  private final AcceptedDomains accepted;

  private PolicySets(
      NameTable names,
      List<Statement> statements,
      ListedSets lists,
      Membership membership,
      Problems problems) {
    networks = new SetEvaluator<>(new Networks(lists, problems), names, problems);
    hosts = new SetEvaluator<>(new Names(SetKind.HOST, lists, problems), names, problems);
    domains = new SetEvaluator<>(new Names(SetKind.DOMAIN, lists, problems), names, problems);
    principals = new SetEvaluator<>(new Principals(membership, problems), names, problems);
    senders = new SetEvaluator<>(new Senders(problems), names, problems);
    accepted = new AcceptedDomains(domains, statements);
  }

  /** Evaluates every definition, and every {@code deliver} and {@code forward}. */
  public static PolicySets of(
      NameTable names,
      List<Statement> statements,
      ListedSets lists,
      Membership membership,
      Problems problems) {
    PolicySets sets = new PolicySets(names, statements, lists, membership, problems);
    List<SetOrder.Step> steps = SetOrder.of(names, statements, problems);
    References references = References.in(statements);
    for (SetOrder.Step step : steps) {
      switch (step) {
        case SetOrder.Accepted it -> sets.accepted.define(it.name(), it.circular());
        case SetOrder.Set it -> sets.define(it, references);
      }
    }
    sets.checkTheRest(names, steps);
    return sets;
  }

  private void define(SetOrder.Set step, References references) {
    SetKind kind = step.definition().kind();
    if (step.circular()) {
      evaluator(kind).defineUnsound(step.name());
    } else {
      evaluator(kind).define(step.name(), step.definition().set());
      references.spentBy(step.definition()).forEach(name -> evaluator(kind).forget(name));
    }
  }

  /** What has no meaning may have more that is wrong with it. */
  private void checkTheRest(NameTable names, List<SetOrder.Step> steps) {
    for (SetOrder.Step step : steps) {
      if (step.circular() && step instanceof SetOrder.Set it) {
        evaluator(it.definition().kind()).evaluate(it.definition().set());
      }
    }
    accepted.checkCircular();
    for (Statement.Definition shadowed : names.shadowed()) {
      evaluator(shadowed.kind()).evaluate(shadowed.set());
    }
  }

  private SetEvaluator<?> evaluator(SetKind kind) {
    return switch (kind) {
      case NETWORK -> networks;
      case HOST -> hosts;
      case DOMAIN -> domains;
      case PRINCIPAL -> principals;
      case SENDER -> senders;
    };
  }

  public Outcome<AddressSet> networks(SetExpression set) {
    return networks.evaluate(set);
  }

  public Outcome<NameSet> hosts(SetExpression set) {
    return hosts.evaluate(set);
  }

  public Outcome<NameSet> domains(SetExpression set) {
    return domains.evaluate(set);
  }

  /** The domains of a list that may be empty. */
  public Outcome<NameSet> domains(List<SetItem> items) {
    return domains.union(items);
  }

  public Outcome<PrincipalSet> principals(SetExpression set) {
    return principals.evaluate(set);
  }

  public Outcome<SenderSet> senders(SetExpression set) {
    return senders.evaluate(set);
  }

  /** One principal alone. */
  public Outcome<PrincipalSet> principal(SetItem item) {
    return principals.union(List.of(item));
  }

  /** What the {@code deliver} and {@code forward} statements take. */
  public AcceptedDomains accepted() {
    return accepted;
  }

  /** The networks that have names and are still in use. */
  public Map<String, AddressSet> namedNetworks() {
    return networks.named();
  }

  public Map<String, NameSet> namedHosts() {
    return hosts.named();
  }

  public Map<String, NameSet> namedDomains() {
    return domains.named();
  }

  public Map<String, PrincipalSet> namedPrincipals() {
    return principals.named();
  }
}
