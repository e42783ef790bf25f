package org.relayc.diagnostics.finding;

import org.relayc.diagnostics.source.Place;

/** A second place that a finding speaks of, and what it has to do with it. */
public record Label(Place place, String text) {}
