/** The reader of smtpserver.xml. */
@NullMarked
package org.relayc.emitters.james.read.server;

import org.jspecify.annotations.NullMarked;
