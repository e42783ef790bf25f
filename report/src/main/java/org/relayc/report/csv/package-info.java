/** Reports as comma-separated values. */
@NullMarked
package org.relayc.report.csv;

import org.jspecify.annotations.NullMarked;
