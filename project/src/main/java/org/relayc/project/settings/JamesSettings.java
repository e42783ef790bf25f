package org.relayc.project.settings;

import java.util.Optional;
import org.relayc.project.settings.PostfixSettings.TlsFiles;

/**
 * What relayc.yaml says of an Apache James; what it does not say is left to the target.
 *
 * @param version {@code 3.8} or {@code 3.8.1}
 * @param tls the certificate chain and its key, as James names files
 * @param quarantine the mail repository of what is refused after it was taken
 */
public record JamesSettings(
    Optional<String> version, Optional<TlsFiles> tls, Optional<String> quarantine) {
  public static final JamesSettings DEFAULT =
      new JamesSettings(Optional.empty(), Optional.empty(), Optional.empty());
}
