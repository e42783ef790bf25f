package org.relayc.project.settings;

import java.util.Optional;

/**
 * What relayc.yaml says of an Exchange 2007 or later; what it does not say is left to the target.
 *
 * @param version {@code 2007} to {@code 2019}, or {@code se}
 * @param defaultConnectors {@code manage}, {@code assume-fresh} or {@code outside}
 */
public record ExchangeSettings(Optional<String> version, Optional<String> defaultConnectors) {
  public static final ExchangeSettings DEFAULT =
      new ExchangeSettings(Optional.empty(), Optional.empty());
}
