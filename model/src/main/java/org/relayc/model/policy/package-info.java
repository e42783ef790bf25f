/** A relay policy: the parts a postmaster writes down. */
@NullMarked
package org.relayc.model.policy;

import org.jspecify.annotations.NullMarked;
