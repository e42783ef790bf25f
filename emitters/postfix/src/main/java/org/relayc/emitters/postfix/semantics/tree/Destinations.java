package org.relayc.emitters.postfix.semantics.tree;

import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.semantics.question.DomainClass;
import org.relayc.emitters.postfix.semantics.question.Test;
import org.relayc.model.mail.DomainName;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.name.Registry;

/** The classes of domains that a rewrite service knows, in the order in which it tries them. */
record Destinations(DomainClass local, DomainClass alias, DomainClass mailbox, DomainClass relay) {

  static Destinations of(Parameters rewriter, PostfixConfiguration configuration) {
    Tables tables = configuration.tables();
    Registry registry = configuration.registry();
    return new Destinations(
        DomainClass.of(rewriter, "mydestination", tables, registry),
        DomainClass.of(rewriter, "virtual_alias_domains", tables, registry),
        DomainClass.of(rewriter, "virtual_mailbox_domains", tables, registry),
        DomainClass.of(rewriter, "relay_domains", tables, registry));
  }

  /** Whether a plain recipient is at one of them. */
  Test any() {
    return local.test().or(alias.test()).or(mailbox.test()).or(relay.test());
  }

  boolean isEmpty() {
    return local.empty() && alias.empty() && mailbox.empty() && relay.empty();
  }

  /**
   * What becomes of mail that is accepted. To pass on whatever is asked for is to relay, whether by
   * a class of domains or without one.
   */
  DecisionTree decisions() {
    Test ours = local.test().or(alias.test()).or(mailbox.test());
    return ours.then(
        DecisionTree.DELIVER, relay.named().then(DecisionTree.FORWARD, DecisionTree.RELAY));
  }

  /** In an alias domain without aliases no recipient is known. */
  DecisionTree withoutAliases(DecisionTree accepted) {
    return local.test().then(accepted, alias.test().then(DecisionTree.REJECT, accepted));
  }

  /** A domain of which dressed recipients are undressed, or go through. */
  Optional<DomainName> dressing() {
    return local.example().or(relay::example).or(mailbox::example).or(alias::example);
  }
}
