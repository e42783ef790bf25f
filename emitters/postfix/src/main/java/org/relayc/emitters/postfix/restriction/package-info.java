/** A policy's rules and admissions as restriction lists, classes and the tables they ask. */
@NullMarked
package org.relayc.emitters.postfix.restriction;

import org.jspecify.annotations.NullMarked;
