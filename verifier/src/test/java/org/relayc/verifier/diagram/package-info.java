/** The laws of diagrams. */
@NullMarked
package org.relayc.verifier.diagram;

import org.jspecify.annotations.NullMarked;
