package org.relayc.emitters.james.pipeline;

import org.relayc.diagnostics.source.Place;

/**
 * A mailet of a processor.
 *
 * @param text as people know it: {@code All: RemoteDelivery}
 */
public record Mailet(Match match, Effect effect, String text, Place place) {}
