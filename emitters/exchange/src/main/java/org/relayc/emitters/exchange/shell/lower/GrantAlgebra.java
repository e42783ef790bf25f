package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.model.principal.PrincipalAlgebra;
import org.relayc.model.principal.PrincipalSet;

/** Sets of identities as access entries; empty where entries do not say them. */
final class GrantAlgebra implements PrincipalAlgebra<Optional<Grant>> {
  private static final GrantAlgebra ALGEBRA = new GrantAlgebra();

  private GrantAlgebra() {}

  static Optional<Grant> of(PrincipalSet set) {
    return set.fold(ALGEBRA).map(Grant::plain);
  }

  @Override
  public Optional<Grant> anyone() {
    return Optional.of(new Grant(List.of(WellKnown.ANONYMOUS, WellKnown.AUTHENTICATED), List.of()));
  }

  @Override
  public Optional<Grant> anonymous() {
    return Optional.of(Grant.of(WellKnown.ANONYMOUS));
  }

  @Override
  public Optional<Grant> authenticated() {
    return Optional.of(Grant.of(WellKnown.AUTHENTICATED));
  }

  @Override
  public Optional<Grant> user(String login) {
    return Optional.of(Grant.of(new Trustee.Account(Trustee.Kind.USER, login)));
  }

  @Override
  public Optional<Grant> group(String name) {
    return Optional.of(Grant.of(new Trustee.Account(Trustee.Kind.GROUP, name)));
  }

  /** What denies accounts does not concern who has not logged in. */
  @Override
  public Optional<Grant> union(List<Optional<Grant>> members) {
    List<Trustee> allow = new ArrayList<>();
    Optional<List<Trustee>> deny = Optional.empty();
    for (Optional<Grant> member : members) {
      if (member.isEmpty()) {
        return Optional.empty();
      }
      Grant plain = member.get().plain();
      allow.addAll(plain.allow());
      boolean concerned = plain.allow().stream().anyMatch(each -> each != WellKnown.ANONYMOUS);
      if (concerned && deny.isPresent() && !deny.get().equals(plain.deny())) {
        return Optional.empty();
      }
      deny = concerned ? Optional.of(plain.deny()) : deny;
    }
    return Optional.of(new Grant(allow, deny.orElse(List.of())));
  }

  @Override
  public Optional<Grant> except(Optional<Grant> of, Optional<Grant> without) {
    if (of.isEmpty() || without.isEmpty()) {
      return Optional.empty();
    }
    Grant less = without.get().plain();
    Grant all = of.get().plain();
    if (!less.deny().isEmpty()) {
      return Optional.empty();
    }
    List<Trustee> deny = new ArrayList<>(all.deny());
    deny.addAll(less.allow());
    return Optional.of(new Grant(all.allow(), deny));
  }
}
