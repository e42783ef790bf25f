package org.relayc.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;

/** Who is logged in, from {@code --for} and {@code --group}. */
public final class Login {
  private Login() {}

  public static Identity of(Arguments arguments, Membership membership) {
    String user = arguments.text("--for").orElse("");
    List<String> groups = arguments.texts("--group");
    if (arguments.has("--for") && user.isEmpty()) {
      throw new CannotRunException("--for names nobody", "leave it out if nobody is logged in");
    }
    if (user.isEmpty() && !groups.isEmpty()) {
      throw new CannotRunException(
          "--group '" + groups.get(0) + "' without a user", "say with --for who is logged in");
    }
    if (user.isEmpty()) {
      return new Identity.Anonymous();
    }
    return switch (membership) {
      case Membership.Free free -> new Identity.LoggedIn(user, new TreeSet<>(groups));
      case Membership.Directory directory ->
          new Identity.LoggedIn(user, listed(user, groups, directory));
    };
  }

  private static SortedSet<String> listed(
      String user, List<String> groups, Membership.Directory directory) {
    SortedSet<String> listed =
        directory.groupsOfUser().getOrDefault(user.toLowerCase(Locale.ROOT), new TreeSet<>());
    for (String group : groups) {
      if (!listed.contains(group.toLowerCase(Locale.ROOT))) {
        throw new CannotRunException(
            "'" + user + "' is not in group '" + group + "' according to the project's directory",
            listed.isEmpty()
                ? "leave --group out: the directory puts this user in no group"
                : "leave --group out: the directory says " + inOneLine(listed));
      }
    }
    return listed;
  }

  private static String inOneLine(SortedSet<String> groups) {
    StringJoiner line = new StringJoiner(", ");
    groups.forEach(line::add);
    return line.toString();
  }
}
