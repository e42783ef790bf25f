/** One recipient of one mail transaction, and what it is made of. */
@NullMarked
package org.relayc.model.mail;

import org.jspecify.annotations.NullMarked;
