/** Texts of a configuration: each syntax has one class that quotes. */
@NullMarked
package org.relayc.emitters.james.write.text;

import org.jspecify.annotations.NullMarked;
