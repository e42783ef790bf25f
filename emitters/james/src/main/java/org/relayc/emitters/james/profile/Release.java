package org.relayc.emitters.james.profile;

import java.util.Optional;

/**
 * The release of James that reads a configuration.
 *
 * @param said what its owner says it is; empty where nobody does
 */
public record Release(Optional<JamesVersion> said) {
  public static final Release UNSAID = new Release(Optional.empty());

  public static Release of(JamesVersion version) {
    return new Release(Optional.of(version));
  }

  public JamesVersion version() {
    return said.orElse(JamesVersion.DEFAULT);
  }
}
