package org.relayc.model.principal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PrincipalSetTest {
  private static final Membership FREE = new Membership.Free();
  private static final Membership.Directory DIRECTORY =
      new Membership.Directory(
          Map.of("ann", groups("g0", "g1"), "bob", groups("g1"), "cy", groups()));

  private static SortedSet<String> groups(String... names) {
    return new TreeSet<>(Set.of(names));
  }

  private static PrincipalSet user(String login) {
    return new PrincipalSet.User(login);
  }

  private static PrincipalSet group(String name) {
    return new PrincipalSet.Group(name);
  }

  private static PrincipalSet union(PrincipalSet... members) {
    return new PrincipalSet.Union(List.of(members));
  }

  private static PrincipalSet except(PrincipalSet of, PrincipalSet without) {
    return new PrincipalSet.Except(of, without);
  }

  /** The meaning, written down a second time. */
  private static boolean model(PrincipalSet set, Identity identity) {
    boolean loggedIn = identity instanceof Identity.LoggedIn;
    return switch (set) {
      case PrincipalSet.Anyone anyone -> true;
      case PrincipalSet.Anonymous anonymous -> !loggedIn;
      case PrincipalSet.Authenticated authenticated -> loggedIn;
      case PrincipalSet.User(String login) ->
          identity instanceof Identity.LoggedIn(var user, var in) && user.equals(login);
      case PrincipalSet.Group(String name) ->
          identity instanceof Identity.LoggedIn(var user, var in) && in.contains(name);
      case PrincipalSet.Union(List<PrincipalSet> members) ->
          members.stream().anyMatch(member -> model(member, identity));
      case PrincipalSet.Except(PrincipalSet of, PrincipalSet without) ->
          model(of, identity) && !model(without, identity);
    };
  }

  private static PrincipalSet random(Random random, int depth) {
    if (depth == 0) {
      return switch (random.nextInt(8)) {
        case 0 -> new PrincipalSet.Anyone();
        case 1 -> new PrincipalSet.Anonymous();
        case 2 -> new PrincipalSet.Authenticated();
        case 3, 4 -> user(List.of("ann", "bob", "dan").get(random.nextInt(3)));
        default -> group("g" + random.nextInt(3));
      };
    }
    if (random.nextBoolean()) {
      return except(random(random, depth - 1), random(random, depth - 1));
    }
    List<PrincipalSet> members = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 0; i <= count; i++) {
      members.add(random(random, depth - 1));
    }
    return new PrincipalSet.Union(members);
  }

  private static List<Identity> identities(Membership membership) {
    List<Identity> all = new ArrayList<>(List.of(new Identity.Anonymous()));
    for (String login : List.of("ann", "bob", "cy", "dan", "eve")) {
      for (int bits = 0; bits < 8; bits++) {
        TreeSet<String> in = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
          if ((bits >> i & 1) == 1) {
            in.add("g" + i);
          }
        }
        all.add(membership.settle(new Identity.LoggedIn(login, in)));
      }
    }
    return all;
  }

  @Test
  void containsWhomItsPartsContain() {
    Random random = new Random(2222);
    for (int i = 0; i < 1_000; i++) {
      PrincipalSet set = random(random, random.nextInt(5));
      for (Identity identity : identities(FREE)) {
        assertEquals(model(set, identity), set.contains(identity), () -> identity + " " + set);
      }
    }
  }

  @Test
  void isEmptyWhenNobodyCanBeIn() {
    Random random = new Random(3333);
    for (int i = 0; i < 1_000; i++) {
      PrincipalSet set = random(random, random.nextInt(5));
      for (Membership membership : List.of(FREE, DIRECTORY)) {
        boolean anybody =
            identities(membership).stream().anyMatch(identity -> model(set, identity));
        assertEquals(!anybody, set.isEmpty(membership), () -> membership + " " + set);
        Optional<Identity> witness = set.witness(membership);
        assertEquals(anybody, witness.isPresent());
        witness.ifPresent(identity -> {
          assertTrue(model(set, identity), () -> identity + " " + set);
          assertEquals(identity, membership.settle(identity));
        });
      }
    }
  }

  @Test
  void aDirectoryTurnsGroupsIntoLogins() {
    Random random = new Random(4444);
    for (int i = 0; i < 1_000; i++) {
      PrincipalSet set = random(random, random.nextInt(5));
      Logins logins = Logins.of(set, DIRECTORY).orElseThrow();
      assertEquals(model(set, new Identity.Anonymous()), logins.anonymous());
      for (String login : List.of("ann", "bob", "cy", "dan", "eve")) {
        assertEquals(
            model(set, DIRECTORY.identity(login)), logins.contains(login), () -> login + set);
      }
      assertEquals(set.isEmpty(DIRECTORY), logins.isEmpty());
    }
  }

  @Test
  void withoutADirectoryOnlySetsWithoutGroupsAreLogins() {
    assertEquals(Optional.empty(), Logins.of(union(user("ann"), group("g0")), FREE));
    assertEquals(
        Optional.of(new Logins(false, true, groups("ann"))),
        Logins.of(except(new PrincipalSet.Authenticated(), user("Ann")), FREE));
    assertTrue(new Logins(false, false, groups("ann")).contains("ANN"));
  }

  @Test
  void namesUsersAndGroups() {
    PrincipalSet set = except(union(user("Bob"), group("CONTOSO\\Ops")), user("ann"));
    assertEquals(groups("ann", "bob"), set.users());
    assertEquals(groups("contoso\\ops"), set.groups());
  }

  @Test
  void depthAndRepetitionCostNothing() {
    PrincipalSet deep = group("g0");
    for (int i = 0; i < 50_000; i++) {
      deep = i % 2 == 0 ? union(deep, group("g1")) : except(deep, user("ann"));
    }
    assertTrue(deep.contains(new Identity.LoggedIn("bob", groups("g0"))));
    assertFalse(deep.contains(new Identity.LoggedIn("bob", groups("g2"))));
    assertFalse(deep.isEmpty(FREE));
    PrincipalSet doubled = group("g0");
    for (int i = 0; i < 60; i++) {
      doubled = union(doubled, except(doubled, user("ann")));
    }
    assertTrue(doubled.contains(new Identity.LoggedIn("bob", groups("g0"))));
    assertTrue(except(doubled, doubled).isEmpty(FREE));
    assertEquals(doubled.hashCode(), union(doubled, except(doubled, user("ann"))).hashCode());
  }

  /** Forty pairs of groups that must differ and must not: every combination would be tried. */
  @Test
  void pastTheBoundASetIsNotEmpty() {
    List<PrincipalSet> alike = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      PrincipalSet a = group("a" + i);
      PrincipalSet b = group("b" + i);
      alike.add(except(new PrincipalSet.Authenticated(), union(except(a, b), except(b, a))));
    }
    PrincipalSet allDiffer =
        except(new PrincipalSet.Authenticated(), new PrincipalSet.Union(alike));
    PrincipalSet nobody = except(except(allDiffer, group("a39")), group("b39"));
    assertFalse(nobody.isEmpty(FREE));
    PrincipalSet small = except(group("g0"), group("g0"));
    PrincipalProgram program = PrincipalProgram.of(small);
    assertTrue(new FreeGroups(program, 100).find().isEmpty());
    assertTrue(new FreeGroups(program, 0).find().isPresent());
  }
}
