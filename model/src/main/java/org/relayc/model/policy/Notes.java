package org.relayc.model.policy;

import java.time.LocalDate;
import java.util.Optional;

/** Why a rule is there, whose it is, and the last day it holds. */
public record Notes(
    Optional<String> because,
    Optional<String> owner,
    Optional<String> ticket,
    Optional<LocalDate> until) {
  public static final Notes NONE =
      new Notes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public boolean holdsOn(LocalDate day) {
    return until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
