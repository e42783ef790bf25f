package org.relayc.emitters.postfix.profile;

import java.util.Optional;

/** The texts of an existing configuration; what does not decide relay is kept. */
public record BaseConfiguration(Optional<String> mainCf, Optional<String> masterCf) {
  public static final BaseConfiguration NONE =
      new BaseConfiguration(Optional.empty(), Optional.empty());
}
