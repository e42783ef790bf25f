package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.model.address.AddressSet;

/** Clients of a listener to which the same rules apply. */
record Cell(AddressSet clients, List<Reach> rules) {
  /** More groups of clients than anybody wants connectors. */
  private static final int MOST = 200;

  /** The cells of some clients; empty where there would be too many. */
  static Optional<List<Cell>> of(AddressSet clients, List<Reach> rules) {
    List<Cell> cells = List.of(new Cell(clients, List.of()));
    for (Reach rule : rules) {
      List<Cell> next = new ArrayList<>();
      AddressSet from = rule.rule().conditions().from();
      for (Cell cell : cells) {
        AddressSet inside = cell.clients.intersect(from);
        AddressSet outside = cell.clients.minus(from);
        if (!inside.isEmpty()) {
          List<Reach> more = new ArrayList<>(cell.rules);
          more.add(rule);
          next.add(new Cell(inside, List.copyOf(more)));
        }
        if (!outside.isEmpty()) {
          next.add(new Cell(outside, cell.rules));
        }
      }
      if (next.size() > MOST) {
        return Optional.empty();
      }
      cells = next;
    }
    return Optional.of(cells);
  }
}
