/** What can be found. */
@NullMarked
package org.relayc.lint.finding;

import org.jspecify.annotations.NullMarked;
