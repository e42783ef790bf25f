/** Regions of transactions in the words of the language. */
@NullMarked
package org.relayc.lint.region;

import org.jspecify.annotations.NullMarked;
