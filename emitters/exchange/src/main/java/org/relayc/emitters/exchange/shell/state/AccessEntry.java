package org.relayc.emitters.exchange.shell.state;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.diagnostics.source.Place;

/**
 * What an entry of a connector's access list says.
 *
 * @param rights of those that decide
 */
public record AccessEntry(
    Trustee trustee, Set<Right> rights, boolean deny, boolean inherited, Place place) {
  public AccessEntry {
    rights = Collections.unmodifiableSet(new TreeSet<>(rights));
  }

  /** An entry of the connector itself that allows. */
  public static AccessEntry allow(Trustee trustee, Set<Right> rights, Place place) {
    return new AccessEntry(trustee, rights, false, false, place);
  }

  /** An entry of the connector itself that denies. */
  public static AccessEntry deny(Trustee trustee, Set<Right> rights, Place place) {
    return new AccessEntry(trustee, rights, true, false, place);
  }
}
