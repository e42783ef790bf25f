/** What can be found. */
@NullMarked
package org.relayc.cli.rule;

import org.jspecify.annotations.NullMarked;
