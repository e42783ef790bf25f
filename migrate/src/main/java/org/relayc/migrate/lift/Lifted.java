package org.relayc.migrate.lift;

import java.util.List;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * A policy that was made from virtual servers with the same domains.
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

  /** A setting of an export, by where it stands. */
  public record Setting(FilePlace place, String name) {}
}
