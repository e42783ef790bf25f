package org.relayc.emitters.james.pipeline;

import org.relayc.diagnostics.source.Place;

/**
 * A mailet of a processor.
 *
 * @param isComposed whether its matcher is made of others, and so takes each recipient once: of one
 *     that a mail names twice, the other goes past it (MatcherSplitter, 3.8.1)
 * @param text as people know it: {@code All: RemoteDelivery}
 */
public record Mailet(Match match, boolean isComposed, Effect effect, String text, Place place) {}
