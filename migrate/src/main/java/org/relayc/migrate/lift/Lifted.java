package org.relayc.migrate.lift;

import java.util.List;

/**
 * A policy that was made from virtual servers with the same domains.
 *
 * @param servers their names
 * @param text in the one layout, if it is a policy at all
 */
public record Lifted(List<String> servers, String text, List<Deviation> deviations) {
  public Lifted {
    servers = List.copyOf(servers);
    deviations = List.copyOf(deviations);
  }
}
