package org.relayc.lint.review;

import org.relayc.emitters.james.configuration.JamesConfiguration;

/** A configuration of James as it was read. */
public record JamesReview(JamesConfiguration configuration) {}
