/** What is said about a token that the language does not allow where it stands. */
@NullMarked
package org.relayc.dsl.complaint;

import org.jspecify.annotations.NullMarked;
