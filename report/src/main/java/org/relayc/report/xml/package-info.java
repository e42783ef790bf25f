/** Reports as XML. */
@NullMarked
package org.relayc.report.xml;

import org.jspecify.annotations.NullMarked;
