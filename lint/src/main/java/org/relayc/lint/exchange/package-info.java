/** What makes a virtual server of Exchange 2000, 2003 or IIS an open relay, and its cure. */
@NullMarked
package org.relayc.lint.exchange;

import org.jspecify.annotations.NullMarked;
