/** The words of a policy that is made: names, sets, comments, expectations. */
@NullMarked
package org.relayc.migrate.words;

import org.jspecify.annotations.NullMarked;
