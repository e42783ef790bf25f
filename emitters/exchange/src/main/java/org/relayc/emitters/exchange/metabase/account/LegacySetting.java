package org.relayc.emitters.exchange.metabase.account;

import org.relayc.emitters.api.Setting;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * One setting of an export and how far it is understood.
 *
 * @param of the key that holds it, as the export writes it
 * @param value as a report may show it: without secrets, short
 * @param because why, for what is not modelled; empty otherwise
 * @param question what to answer for where the setting cannot be read; empty where it can
 */
public record LegacySetting(
    String of,
    String name,
    String value,
    FilePlace place,
    Setting.Status status,
    String because,
    String question) {
  /** The setting as a report shows its line: what stands around it may be a secret. */
  public String shown() {
    return of.startsWith("/") ? name + "=\"" + value + "\"" : name + ": " + value;
  }

  /** True when it may decide on relay in a way that we do not know. */
  public boolean isReserved() {
    return question.isEmpty() && isNotUnderstood();
  }

  private boolean isNotUnderstood() {
    return status == Setting.Status.NOT_MODELLED || status == Setting.Status.UNKNOWN;
  }
}
