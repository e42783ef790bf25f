/** Products of sets, in which people can read what a region is. */
@NullMarked
package org.relayc.verifier.box;

import org.jspecify.annotations.NullMarked;
