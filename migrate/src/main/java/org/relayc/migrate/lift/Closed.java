package org.relayc.migrate.lift;

import java.util.List;
import java.util.Set;

/**
 * What a policy closes that its source leaves open.
 *
 * @param logInOverTls virtual servers that take a log-in under TLS alone
 * @param remarks what was closed, for the head of the policy
 */
public record Closed(Set<String> logInOverTls, List<String> remarks) {
  /** Nothing: the policy of the source as it is. */
  public static final Closed NOTHING = new Closed(Set.of(), List.of());

  public Closed {
    logInOverTls = Set.copyOf(logInOverTls);
    remarks = List.copyOf(remarks);
  }
}
