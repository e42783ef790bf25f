/** Input made to break whoever reads it. */
@NullMarked
package org.relayc.cli.hostile;

import org.jspecify.annotations.NullMarked;
