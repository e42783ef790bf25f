package org.relayc.model.principal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.relayc.model.principal.PrincipalProgram.Answer;
import org.relayc.model.principal.PrincipalProgram.Partial;

/**
 * Looks for somebody in a set when any user may be in any group: for nobody, for each user the set
 * names and for one it does not, one group after the other is settled both ways until the answer is
 * clear.
 */
final class FreeGroups {
  /** A login that no set names, for it holds a character that no login has. */
  private static final String STRANGER = "\u0000";

  private final PrincipalProgram program;
  private final List<String> groups;
  private long budget;

  FreeGroups(PrincipalProgram program, long budget) {
    this.program = program;
    this.groups = List.copyOf(program.groups());
    this.budget = budget;
  }

  /**
   * Somebody who is in, or nobody where it is proven that there is none; past the budget, somebody
   * who may be.
   */
  Optional<Identity> find() {
    if (program.contains(new Identity.Anonymous())) {
      return Optional.of(new Identity.Anonymous());
    }
    List<String> logins = new ArrayList<>(program.users());
    logins.add(STRANGER);
    for (String login : logins) {
      Map<String, Boolean> settled = new HashMap<>();
      if (reaches(login, settled)) {
        TreeSet<String> in = new TreeSet<>();
        settled.forEach((group, yes) -> in.add(yes ? group : ""));
        in.remove("");
        return Optional.of(new Identity.LoggedIn(login.equals(STRANGER) ? unnamed() : login, in));
      }
    }
    return Optional.empty();
  }

  private String unnamed() {
    String login = "somebody";
    for (int i = 2; program.users().contains(login); i++) {
      login = "somebody" + i;
    }
    return login;
  }

  /** Depth first, the open choices on a list; leaves in {@code settled} what made it true. */
  private boolean reaches(String login, Map<String, Boolean> settled) {
    int depth = 0;
    while (true) {
      budget -= program.size();
      Answer answer = program.ask(new Partial(true, login, settled, false));
      if (answer == Answer.YES || budget < 0) {
        return true;
      }
      if (answer == Answer.OPEN) {
        settled.put(groups.get(depth++), true);
        continue;
      }
      while (depth > 0 && !settled.getOrDefault(groups.get(depth - 1), false)) {
        settled.remove(groups.get(--depth));
      }
      if (depth == 0) {
        return false;
      }
      settled.put(groups.get(depth - 1), false);
    }
  }
}
