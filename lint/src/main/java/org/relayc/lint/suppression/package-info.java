/** What somebody has accepted, and whether that may be. */
@NullMarked
package org.relayc.lint.suppression;

import org.jspecify.annotations.NullMarked;
