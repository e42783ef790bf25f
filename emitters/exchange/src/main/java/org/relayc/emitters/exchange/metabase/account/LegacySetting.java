package org.relayc.emitters.exchange.metabase.account;

import org.relayc.emitters.api.Setting;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * One setting of an export and how far it is understood.
 *
 * @param of the key that holds it, as the export writes it
 * @param because why, for what is not modelled; empty otherwise
 */
public record LegacySetting(
    String of, String name, FilePlace place, Setting.Status status, String because) {
  /** True when it may decide on relay in a way that we do not know. */
  public boolean isReserved() {
    return status == Setting.Status.NOT_MODELLED || status == Setting.Status.UNKNOWN;
  }
}
