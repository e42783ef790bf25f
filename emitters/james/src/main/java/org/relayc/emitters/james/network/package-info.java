/** Networks as James reads them, in smtpserver.xml and in conditions of matchers. */
@NullMarked
package org.relayc.emitters.james.network;

import org.jspecify.annotations.NullMarked;
