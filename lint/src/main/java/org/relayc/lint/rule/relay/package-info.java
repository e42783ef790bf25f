/** Rules of who may relay (RLY1xx). */
@NullMarked
package org.relayc.lint.rule.relay;

import org.jspecify.annotations.NullMarked;
