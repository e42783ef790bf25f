/** Rules of servers (RLY6xx). */
@NullMarked
package org.relayc.lint.rule.server;

import org.jspecify.annotations.NullMarked;
