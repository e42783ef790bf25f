package org.relayc.compiler.sets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/** Sets of who may be logged in; expressions, which must not grow too deep to go through. */
final class Principals implements Algebra<PrincipalSet> {
  private static final int DEEPEST = 500;

  /** A set that names another twice doubles it, so a few lines can say more than fits anywhere. */
  private static final int LARGEST = 1_000_000;

  private static final int WIDEST_INLINED = 64;
  private static final PrincipalSet NOBODY = new PrincipalSet.Union(List.of());

  private final Membership membership;
  private final Problems problems;
  private final Map<PrincipalSet, Integer> depths = new IdentityHashMap<>();
  private final Map<PrincipalSet, Integer> sizes = new IdentityHashMap<>();
  private final Set<PrincipalSet> somebody = Collections.newSetFromMap(new IdentityHashMap<>());

  Principals(Membership membership, Problems problems) {
    this.membership = membership;
    this.problems = problems;
  }

  @Override
  public SetKind kind() {
    return SetKind.PRINCIPAL;
  }

  @Override
  public PrincipalSet builtIn(String name) {
    return switch (name) {
      case "anyone" -> PrincipalSet.ANYONE;
      case "anonymous" -> new PrincipalSet.Anonymous();
      case "authenticated" -> new PrincipalSet.Authenticated();
      default -> throw new IllegalStateException("no such principal: " + name);
    };
  }

  @Override
  public PrincipalSet empty() {
    return NOBODY;
  }

  @Override
  public PrincipalSet minus(PrincipalSet of, PrincipalSet without) {
    return deeper(new PrincipalSet.Except(of, without), List.of(of, without));
  }

  @Override
  public String cureOfEmptiness() {
    return membership instanceof Membership.Directory
        ? "put somebody into the group in the directory, or take away less"
        : Algebra.super.cureOfEmptiness();
  }

  @Override
  public boolean isEmpty(PrincipalSet set) {
    boolean empty = !isEvidentlySomebody(set) && set.isEmpty(membership);
    if (!empty) {
      somebody.add(set);
    }
    return empty;
  }

  /** Spares going through a long chain of unions again at each of its links. */
  private boolean isEvidentlySomebody(PrincipalSet set) {
    return switch (set) {
      case PrincipalSet.Anyone ignored -> true;
      case PrincipalSet.Anonymous ignored -> true;
      case PrincipalSet.Authenticated ignored -> true;
      case PrincipalSet.User ignored -> true;
      case PrincipalSet.Group ignored -> membership instanceof Membership.Free;
      case PrincipalSet.Except it -> somebody.contains(it);
      case PrincipalSet.Union it -> it.members().stream().anyMatch(this::isKnownSomebody);
    };
  }

  private boolean isKnownSomebody(PrincipalSet member) {
    return member instanceof PrincipalSet.Union
        ? somebody.contains(member)
        : isEvidentlySomebody(member);
  }

  private PrincipalSet deeper(PrincipalSet made, Iterable<PrincipalSet> parts) {
    int deepest = 0;
    long size = 1;
    for (PrincipalSet part : parts) {
      deepest = Math.max(deepest, depth(part));
      size += sizes.getOrDefault(part, 1);
    }
    depths.put(made, deepest + 1);
    sizes.put(made, (int) Math.min(size, LARGEST + 1));
    return made;
  }

  private int depth(PrincipalSet set) {
    return depths.getOrDefault(set, 0);
  }

  @Override
  public boolean isTooDeep(PrincipalSet set, Node at) {
    if (depth(set) > DEEPEST) {
      return refuse("is nested more than " + DEEPEST + " levels deep", at);
    }
    return sizes.getOrDefault(set, 1) > LARGEST
        && refuse("has more than " + LARGEST + " parts when its names are written out", at);
  }

  private boolean refuse(String why, Node at) {
    problems.add(
        Fault.of(
            CompilerCode.DEEPLY_NESTED_SET,
            "this principal set " + why,
            "write it as one list with one 'except'"),
        at);
    return true;
  }

  @Override
  public Gathering<PrincipalSet> gathering() {
    return new Entries();
  }

  private final class Entries implements Gathering<PrincipalSet> {
    private final List<PrincipalSet> members = new ArrayList<>();

    @Override
    public boolean add(SetItem entry) {
      return switch (entry) {
        case SetItem.User it ->
            isName("user", it.login(), it) && take(new PrincipalSet.User(it.login()));
        case SetItem.Group it ->
            isName("group", it.name().value(), it)
                && take(new PrincipalSet.Group(it.name().value()));
        default -> throw Algebra.unexpected(kind(), entry);
      };
    }

    private boolean take(PrincipalSet member) {
      members.add(member);
      return true;
    }

    @Override
    public void add(PrincipalSet set) {
      if (set instanceof PrincipalSet.Union union && union.members().size() <= WIDEST_INLINED) {
        members.addAll(union.members());
      } else {
        members.add(set);
      }
    }

    @Override
    public PrincipalSet union() {
      if (members.size() == 1) {
        return members.get(0);
      }
      return deeper(new PrincipalSet.Union(members), members);
    }
  }

  private boolean isName(String what, String name, SetItem at) {
    boolean blank = name.isBlank();
    boolean control = name.chars().anyMatch(Character::isISOControl);
    if (blank || control) {
      problems.add(
          Fault.of(
              CompilerCode.INVALID_PRINCIPAL,
              "the "
                  + what
                  + " "
                  + Shown.quoted(name)
                  + (blank ? " has no name" : " holds a control character"),
              "write the name as the server sees it"),
          at);
    }
    return !blank && !control;
  }
}
