/** What is judged: policies, and the configurations of servers. */
@NullMarked
package org.relayc.lint.subject;

import org.jspecify.annotations.NullMarked;
