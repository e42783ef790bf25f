/** What is accepted and where it goes: deliver, forward, gateway, route. */
@NullMarked
package org.relayc.compiler.routing;

import org.jspecify.annotations.NullMarked;
