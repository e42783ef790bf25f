/** What is strange about the texts of native configurations. */
@NullMarked
package org.relayc.emitters.api.finding;

import org.jspecify.annotations.NullMarked;
