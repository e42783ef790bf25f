/** Pages that stand alone. */
@NullMarked
package org.relayc.report.html;

import org.jspecify.annotations.NullMarked;
