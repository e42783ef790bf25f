/** Cures as changes of a policy's text. */
@NullMarked
package org.relayc.lint.repair;

import org.jspecify.annotations.NullMarked;
