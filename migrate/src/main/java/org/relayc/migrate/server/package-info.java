/** What a server decides as the text of a policy. */
@NullMarked
package org.relayc.migrate.server;

import org.jspecify.annotations.NullMarked;
