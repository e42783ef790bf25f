package org.relayc.migrate.lift;

import java.util.List;

/**
 * A policy that was made from servers with the same domains.
 *
 * @param servers their names
 * @param text in the one layout, if it is a policy at all
 * @param carried settings that decide nothing and are in the policy all the same, as next hops are
 */
public record Lifted(
    List<String> servers, String text, List<Deviation> deviations, List<Setting> carried) {
  public Lifted {
    servers = List.copyOf(servers);
    deviations = List.copyOf(deviations);
    carried = List.copyOf(carried);
  }

  /** A setting, by where it stands. */
  public record Setting(String place, String name) {}
}
