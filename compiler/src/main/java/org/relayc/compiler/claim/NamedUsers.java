package org.relayc.compiler.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.PrincipalSet;

/** Every user that the rules and claims of a policy name. */
final class NamedUsers {
  private final Set<String> users = new HashSet<>();

  private NamedUsers() {}

  static Set<String> of(List<Listener> listeners, List<RelayRule> rules, List<Claim> claims) {
    NamedUsers named = new NamedUsers();
    listeners.stream()
        .flatMap(listener -> listener.submit().stream())
        .forEach(submit -> named.add(submit.principals()));
    rules.forEach(rule -> named.add(rule.conditions().principals()));
    claims.forEach(claim -> named.add(claim.conditions().principals()));
    return named.users;
  }

  private void add(PrincipalSet set) {
    switch (set) {
      case PrincipalSet.User it -> users.add(it.login());
      case PrincipalSet.Union it -> it.members().forEach(this::add);
      case PrincipalSet.Except it -> {
        add(it.of());
        add(it.without());
      }
      case PrincipalSet.Anyone ignored -> {}
      case PrincipalSet.Anonymous ignored -> {}
      case PrincipalSet.Authenticated ignored -> {}
      case PrincipalSet.Group ignored -> {}
    }
  }
}
