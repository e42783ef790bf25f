/** The laws of the house that no compiler holds. */
@NullMarked
package org.relayc.cli.house;

import org.jspecify.annotations.NullMarked;
