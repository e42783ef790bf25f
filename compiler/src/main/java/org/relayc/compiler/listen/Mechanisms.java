package org.relayc.compiler.listen;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.dsl.syntax.Name;

/** Reads the names of SASL mechanisms. */
final class Mechanisms {
  /** RFC 4422, section 3.1. */
  private static final Pattern MECHANISM = Pattern.compile("[A-Z0-9_-]{1,20}");

  private Mechanisms() {}

  /** In upper case; wrong ones are told, and kept so that nothing follows from their absence. */
  static SortedSet<String> of(List<Name> names, Problems problems) {
    SortedSet<String> mechanisms = new TreeSet<>();
    for (Name name : names) {
      String mechanism = name.text().toUpperCase(Locale.ROOT);
      check(mechanism, name, problems);
      mechanisms.add(mechanism);
    }
    return mechanisms;
  }

  private static void check(String mechanism, Name name, Problems problems) {
    if (mechanism.equals("ANONYMOUS")) {
      problems.add(
          Fault.of(
              CompilerCode.ANONYMOUS_MECHANISM,
              "the mechanism 'anonymous' would let everybody log in",
              "remove it; who has not logged in is 'anonymous' already"),
          name);
    } else if (!MECHANISM.matcher(mechanism).matches()) {
      problems.add(
          Fault.of(
              CompilerCode.INVALID_MECHANISM,
              Shown.quoted(name.text()) + " is no name of a SASL mechanism",
              "it has 1 to 20 letters, digits, hyphens and underscores"),
          name);
    }
  }
}
