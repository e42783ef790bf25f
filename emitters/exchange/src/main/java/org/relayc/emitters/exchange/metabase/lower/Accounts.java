package org.relayc.emitters.exchange.metabase.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.document.Permissions;
import org.relayc.emitters.exchange.metabase.document.Permissions.Account;
import org.relayc.emitters.exchange.metabase.document.Permissions.Kind;
import org.relayc.model.principal.PrincipalAlgebra;
import org.relayc.model.principal.PrincipalSet;

/** Sets of identities as entries of the dialog: some who may, and some of them who may not. */
final class Accounts implements PrincipalAlgebra<Optional<Permissions>> {
  private static final Accounts ALGEBRA = new Accounts();

  private Accounts() {}

  /** Empty for a set that such entries do not say. */
  static Optional<Permissions> of(PrincipalSet set) {
    return set.fold(ALGEBRA);
  }

  @Override
  public Optional<Permissions> anyone() {
    return Optional.empty();
  }

  @Override
  public Optional<Permissions> anonymous() {
    return Optional.empty();
  }

  @Override
  public Optional<Permissions> authenticated() {
    return allow(Permissions.AUTHENTICATED);
  }

  @Override
  public Optional<Permissions> user(String login) {
    return allow(new Account(Kind.USER, login));
  }

  @Override
  public Optional<Permissions> group(String name) {
    return allow(new Account(Kind.GROUP, name));
  }

  private static Optional<Permissions> allow(Account account) {
    return Optional.of(new Permissions(List.of(account), List.of()));
  }

  @Override
  public Optional<Permissions> union(List<Optional<Permissions>> members) {
    List<Account> allow = new ArrayList<>();
    for (Optional<Permissions> member : members) {
      if (member.isEmpty() || (!member.get().deny().isEmpty() && members.size() > 1)) {
        return Optional.empty();
      }
      if (members.size() == 1) {
        return member;
      }
      allow.addAll(member.get().allow());
    }
    return Optional.of(new Permissions(distinct(allow), List.of()));
  }

  @Override
  public Optional<Permissions> except(Optional<Permissions> of, Optional<Permissions> without) {
    if (of.isEmpty() || without.isEmpty() || !without.get().deny().isEmpty()) {
      return Optional.empty();
    }
    List<Account> deny = new ArrayList<>(of.get().deny());
    deny.addAll(without.get().allow());
    return Optional.of(new Permissions(of.get().allow(), distinct(deny)));
  }

  static List<Account> distinct(List<Account> accounts) {
    return accounts.stream().distinct().toList();
  }
}
