/** Rules of networks and names of clients (RLY2xx). */
@NullMarked
package org.relayc.lint.rule.network;

import org.jspecify.annotations.NullMarked;
