/** Findings as text for people, with the source line and a caret. */
@NullMarked
package org.relayc.report.text;

import org.jspecify.annotations.NullMarked;
