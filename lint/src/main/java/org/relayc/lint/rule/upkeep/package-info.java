/** Rules of the upkeep of a policy (RLY7xx). */
@NullMarked
package org.relayc.lint.rule.upkeep;

import org.jspecify.annotations.NullMarked;
