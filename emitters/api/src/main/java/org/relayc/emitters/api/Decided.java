package org.relayc.emitters.api;

import java.util.List;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.mail.Decision;

/**
 * What a server does with one transaction.
 *
 * @param because the lines that make it, the last one deciding
 */
public record Decided(Decision decision, List<Step> because) {
  public Decided {
    because = List.copyOf(because);
  }

  /** A line and what came of it. */
  public record Step(Place place, String result) {}
}
