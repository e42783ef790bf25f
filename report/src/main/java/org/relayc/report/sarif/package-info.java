/** Reports as SARIF. */
@NullMarked
package org.relayc.report.sarif;

import org.jspecify.annotations.NullMarked;
