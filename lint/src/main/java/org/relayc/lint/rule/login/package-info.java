/** Rules of log-ins (RLY3xx). */
@NullMarked
package org.relayc.lint.rule.login;

import org.jspecify.annotations.NullMarked;
