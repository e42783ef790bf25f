/** Findings as JSON. */
@NullMarked
package org.relayc.report.json;

import org.jspecify.annotations.NullMarked;
