package org.relayc.compiler;

import java.time.LocalDate;
import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;

/** Every {@code expect} of a policy, put to the test. */
public final class Expectations {
  private Expectations() {}

  /** The expectations that the policy does not meet on a day, in the order of the text. */
  public static List<Diagnostic> check(Compilation.Compiled compiled, LocalDate day) {
    throw new UnsupportedOperationException(compiled + " on " + day);
  }
}
