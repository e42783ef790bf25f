/** What a policy or a configuration decides, as questions about a transaction. */
@NullMarked
package org.relayc.model.meaning;

import org.jspecify.annotations.NullMarked;
