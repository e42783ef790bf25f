/** What makes a finding the same one in the next run. */
@NullMarked
package org.relayc.report.fingerprint;

import org.jspecify.annotations.NullMarked;
