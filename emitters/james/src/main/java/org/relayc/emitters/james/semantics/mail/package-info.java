/** What is written on mail while mailets go through it. */
@NullMarked
package org.relayc.emitters.james.semantics.mail;

import org.jspecify.annotations.NullMarked;
