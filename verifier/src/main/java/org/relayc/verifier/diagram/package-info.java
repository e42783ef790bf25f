/** Decision diagrams: functions of many small dimensions, equal ones the same node. */
@NullMarked
package org.relayc.verifier.diagram;

import org.jspecify.annotations.NullMarked;
