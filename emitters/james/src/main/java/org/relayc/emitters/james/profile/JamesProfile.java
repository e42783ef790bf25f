package org.relayc.emitters.james.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.relayc.emitters.api.TargetProfile;

/**
 * What compiling for James takes besides the policy.
 *
 * @param version decides what may be said
 * @param tls empty where nothing is said
 * @param quarantine the mail repository of what is refused after it was taken
 */
public record JamesProfile(
    LocalDate day, boolean narrow, JamesVersion version, Optional<TlsFiles> tls, String quarantine)
    implements TargetProfile {
  /** Which every distribution of James knows but the one that keeps all in memory. */
  public static final String QUARANTINE = "file://var/mail/relay-denied/";

  public JamesProfile {
    if (!quarantine.matches("[a-z]+://[A-Za-z0-9._/-]+/")) {
      throw new IllegalArgumentException("repository '" + quarantine + "'");
    }
  }

  /** What holds where nothing is said. */
  public static JamesProfile defaults(LocalDate day) {
    return new JamesProfile(day, false, JamesVersion.DEFAULT, Optional.empty(), QUARANTINE);
  }
}
