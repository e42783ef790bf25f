/** What a rule of lint is, one interface for each thing that it can look at. */
@NullMarked
package org.relayc.lint.rule;

import org.jspecify.annotations.NullMarked;
