/** Rules of lint, on every kind of server. */
@NullMarked
package org.relayc.cli.rule;

import org.jspecify.annotations.NullMarked;
