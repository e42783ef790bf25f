/** Tests of reading other revisions. */
@NullMarked
package org.relayc.cli.git;

import org.jspecify.annotations.NullMarked;
