package org.relayc.emitters.api;

import org.relayc.diagnostics.source.Place;

/**
 * One setting of a native configuration and how far it is understood.
 *
 * @param because why, for what is not modelled; empty otherwise
 */
public record Setting(String name, Place place, Status status, String because) {
  /** How far a setting is understood. */
  public enum Status {
    /** Its effect on who may relay is in the meaning. */
    MODELLED,
    /** It has no effect on who may relay. */
    HARMLESS,
    /** It may refuse mail, and never lets more in. */
    ONLY_REFUSES,
    /** It may have an effect that is not in the meaning. */
    NOT_MODELLED,
    /** We do not know it. */
    UNKNOWN
  }
}
