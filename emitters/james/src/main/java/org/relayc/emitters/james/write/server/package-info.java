/** smtpserver.xml and domainlist.xml, as JAXB writes them. */
@NullMarked
package org.relayc.emitters.james.write.server;

import org.jspecify.annotations.NullMarked;
