/** Apache James as a target: smtpserver.xml, mailetcontainer.xml and domainlist.xml. */
@NullMarked
package org.relayc.emitters.james;

import org.jspecify.annotations.NullMarked;
