/** What it takes to be a target. */
@NullMarked
package org.relayc.emitters.api;

import org.jspecify.annotations.NullMarked;
