package org.relayc.model.principal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A principal set as a list of steps, each after those it needs: a part that occurs many times is
 * one step, and no depth of nesting costs stack.
 */
final class PrincipalProgram {
  /** What a step works out, from the answers of earlier steps. */
  private record Step(PrincipalSet set, List<Integer> operands) {}

  /** Who a session is, as far as it is known: groups that are not a key are open. */
  record Partial(boolean loggedIn, String user, Map<String, Boolean> groups, boolean closed) {
    Answer inGroup(String group) {
      if (!loggedIn) {
        return Answer.NO;
      }
      Boolean known = groups.get(group);
      return known != null ? Answer.of(known) : closed ? Answer.NO : Answer.OPEN;
    }
  }

  /** Whether somebody is in a set, as far as it is known. */
  enum Answer {
    NO,
    OPEN,
    YES;

    static Answer of(boolean yes) {
      return yes ? YES : NO;
    }

    Answer negated() {
      return switch (this) {
        case NO -> YES;
        case OPEN -> OPEN;
        case YES -> NO;
      };
    }
  }

  private final List<Step> steps = new ArrayList<>();

  private PrincipalProgram() {}

  static PrincipalProgram of(PrincipalSet set) {
    PrincipalProgram program = new PrincipalProgram();
    IdentityHashMap<PrincipalSet, Integer> done = new IdentityHashMap<>();
    Deque<PrincipalSet> open = new ArrayDeque<>();
    open.push(set);
    while (!open.isEmpty()) {
      PrincipalSet next = open.peek();
      List<PrincipalSet> parts = parts(next);
      boolean ready = true;
      for (PrincipalSet part : parts) {
        if (!done.containsKey(part)) {
          open.push(part);
          ready = false;
        }
      }
      if (ready) {
        open.pop();
        List<Integer> operands = parts.stream().map(done::get).toList();
        if (done.putIfAbsent(next, program.steps.size()) == null) {
          program.steps.add(new Step(next, operands));
        }
      }
    }
    return program;
  }

  private static List<PrincipalSet> parts(PrincipalSet set) {
    return switch (set) {
      case PrincipalSet.Union(List<PrincipalSet> members) -> members;
      case PrincipalSet.Except(PrincipalSet of, PrincipalSet without) -> List.of(of, without);
      case PrincipalSet.Anyone anyone -> List.of();
      case PrincipalSet.Anonymous anonymous -> List.of();
      case PrincipalSet.Authenticated authenticated -> List.of();
      case PrincipalSet.User user -> List.of();
      case PrincipalSet.Group group -> List.of();
    };
  }

  int size() {
    return steps.size();
  }

  boolean contains(Identity identity) {
    return switch (identity) {
      case Identity.Anonymous anonymous ->
          ask(new Partial(false, "", new TreeMap<>(), true)) == Answer.YES;
      case Identity.LoggedIn(String user, SortedSet<String> groups) -> {
        SortedMap<String, Boolean> known = new TreeMap<>();
        groups.forEach(group -> known.put(group, true));
        yield ask(new Partial(true, user, known, true)) == Answer.YES;
      }
    };
  }

  Answer ask(Partial identity) {
    Answer[] answers = new Answer[steps.size()];
    for (int i = 0; i < answers.length; i++) {
      Step step = steps.get(i);
      answers[i] =
          switch (step.set) {
            case PrincipalSet.Anyone anyone -> Answer.YES;
            case PrincipalSet.Anonymous anonymous -> Answer.of(!identity.loggedIn);
            case PrincipalSet.Authenticated authenticated -> Answer.of(identity.loggedIn);
            case PrincipalSet.User(String login) ->
                Answer.of(identity.loggedIn && identity.user.equals(login));
            case PrincipalSet.Group(String name) -> identity.inGroup(name);
            case PrincipalSet.Union union -> most(answers, step.operands);
            case PrincipalSet.Except except -> {
              Answer in = answers[step.operands.get(0)];
              Answer notOut = answers[step.operands.get(1)].negated();
              yield in.compareTo(notOut) < 0 ? in : notOut;
            }
          };
    }
    return answers[answers.length - 1];
  }

  private static Answer most(Answer[] answers, List<Integer> operands) {
    Answer most = Answer.NO;
    for (int operand : operands) {
      if (answers[operand].compareTo(most) > 0) {
        most = answers[operand];
      }
    }
    return most;
  }

  <R> R fold(PrincipalAlgebra<R> algebra) {
    List<R> results = new ArrayList<>(steps.size());
    for (Step step : steps) {
      List<R> operands = step.operands.stream().map(results::get).toList();
      results.add(
          switch (step.set) {
            case PrincipalSet.Anyone anyone -> algebra.anyone();
            case PrincipalSet.Anonymous anonymous -> algebra.anonymous();
            case PrincipalSet.Authenticated authenticated -> algebra.authenticated();
            case PrincipalSet.User(String login) -> algebra.user(login);
            case PrincipalSet.Group(String name) -> algebra.group(name);
            case PrincipalSet.Union union -> algebra.union(operands);
            case PrincipalSet.Except except -> algebra.except(operands.get(0), operands.get(1));
          });
    }
    return results.get(results.size() - 1);
  }

  SortedSet<String> users() {
    SortedSet<String> users = new TreeSet<>();
    for (Step step : steps) {
      if (step.set instanceof PrincipalSet.User(String login)) {
        users.add(login);
      }
    }
    return users;
  }

  SortedSet<String> groups() {
    SortedSet<String> groups = new TreeSet<>();
    for (Step step : steps) {
      if (step.set instanceof PrincipalSet.Group(String name)) {
        groups.add(name);
      }
    }
    return groups;
  }
}
