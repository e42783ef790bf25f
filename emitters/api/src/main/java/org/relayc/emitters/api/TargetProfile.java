package org.relayc.emitters.api;

import java.time.LocalDate;

/** What a target must know that no policy says: the server's version, its files, the day. */
public interface TargetProfile {
  /** The day the policy is compiled for. */
  LocalDate day();

  /** Leave out what the target would have to allow too widely, rather than fail. */
  boolean narrow();
}
