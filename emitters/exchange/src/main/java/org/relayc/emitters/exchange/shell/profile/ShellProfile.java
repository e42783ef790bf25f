package org.relayc.emitters.exchange.shell.profile;

import java.time.LocalDate;
import org.relayc.emitters.api.TargetProfile;

/**
 * What the Exchange target must know that no policy says.
 *
 * @param narrow leave out what Exchange would have to allow too widely
 */
public record ShellProfile(
    LocalDate day, boolean narrow, Edition edition, DefaultConnectors defaultConnectors)
    implements TargetProfile {
  /** What holds where relayc.yaml says nothing. */
  public static ShellProfile defaults(LocalDate day) {
    return new ShellProfile(day, false, Edition.EXCHANGE2019, DefaultConnectors.OUTSIDE);
  }
}
