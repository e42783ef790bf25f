/** Runs what the documentation shows. */
@NullMarked
package org.relayc.docs;

import org.jspecify.annotations.NullMarked;
