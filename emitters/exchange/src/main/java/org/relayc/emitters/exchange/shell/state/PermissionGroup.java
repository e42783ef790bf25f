package org.relayc.emitters.exchange.shell.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relayc.diagnostics.source.Place;

/**
 * What PermissionGroups of a receive connector can hold, and the access entries that each stands
 * for (Microsoft, "Receive connectors", permission groups); the same in every version, as far as
 * they decide on relay.
 */
public enum PermissionGroup {
  ANONYMOUS_USERS("AnonymousUsers", 1),
  EXCHANGE_USERS("ExchangeUsers", 2),
  EXCHANGE_SERVERS("ExchangeServers", 4),
  EXCHANGE_LEGACY_SERVERS("ExchangeLegacyServers", 8),
  PARTNERS("Partners", 16),
  /** Access entries that are none of the others. */
  CUSTOM("Custom", 32);

  private static final Set<Right> ALL = EnumSet.allOf(Right.class);

  private final String word;
  private final int bit;

  PermissionGroup(String word, int bit) {
    this.word = word;
    this.bit = bit;
  }

  /** As the cmdlets write it. */
  public String word() {
    return word;
  }

  /** Its bit where the cmdlets write a number. */
  public int bit() {
    return bit;
  }

  /** The entries that it stands for. */
  public List<AccessEntry> entries(Place place) {
    return switch (this) {
      case ANONYMOUS_USERS ->
          List.of(
              AccessEntry.allow(
                  WellKnown.ANONYMOUS,
                  EnumSet.of(Right.SUBMIT, Right.ANY_SENDER, Right.OWN_DOMAIN_SENDER),
                  place));
      case EXCHANGE_USERS ->
          List.of(
              AccessEntry.allow(
                  WellKnown.AUTHENTICATED, EnumSet.of(Right.SUBMIT, Right.ANY_RECIPIENT), place));
      case EXCHANGE_SERVERS ->
          List.of(
              AccessEntry.allow(group("Exchange Servers"), ALL, place),
              AccessEntry.allow(group("MS Exchange\\Hub Transport Servers"), ALL, place),
              AccessEntry.allow(group("MS Exchange\\Edge Transport Servers"), ALL, place),
              AccessEntry.allow(WellKnown.EXTERNALLY_SECURED, ALL, place));
      case EXCHANGE_LEGACY_SERVERS ->
          List.of(AccessEntry.allow(group("ExchangeLegacyInterop"), ALL, place));
      case PARTNERS ->
          List.of(AccessEntry.allow(WellKnown.PARTNER, EnumSet.of(Right.SUBMIT), place));
      case CUSTOM -> List.of();
    };
  }

  private static Trustee group(String name) {
    return new Trustee.Account(Trustee.Kind.GROUP, name);
  }
}
