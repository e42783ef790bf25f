/** Findings as people and programs read them. */
@NullMarked
package org.relayc.report;

import org.jspecify.annotations.NullMarked;
