/** What an administrator says where no export does. */
@NullMarked
package org.relayc.migrate.answer;

import org.jspecify.annotations.NullMarked;
