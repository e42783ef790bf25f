/** Other programs that read a list of addresses and a rule over it, beside relayc. */
@NullMarked
package org.relayc.bench.peers;

import org.jspecify.annotations.NullMarked;
