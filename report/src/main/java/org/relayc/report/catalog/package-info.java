/** Which report formats there are. */
@NullMarked
package org.relayc.report.catalog;

import org.jspecify.annotations.NullMarked;
