/** What commands are asked to judge, by the names that users give it. */
@NullMarked
package org.relayc.cli.source;

import org.jspecify.annotations.NullMarked;
