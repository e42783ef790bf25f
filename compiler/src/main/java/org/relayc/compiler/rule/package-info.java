/** Conditions, and the rules that are made of them. */
@NullMarked
package org.relayc.compiler.rule;

import org.jspecify.annotations.NullMarked;
