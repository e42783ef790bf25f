package org.relayc.compiler.value;

import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Shown;

/** Reads TCP ports. */
public final class Ports {
  private Ports() {}

  public static Reading<Integer> port(String text) {
    int port = Decimal.read(text, 65_535);
    return port >= 1
        ? Reading.good(port)
        : Reading.bad(
            CompilerCode.INVALID_PORT,
            Shown.quoted(text) + " is no port",
            "write a number from 1 to 65535");
  }
}
