/** What a rule looks at: a policy, a configuration, or all transactions of either. */
@NullMarked
package org.relayc.lint.review;

import org.jspecify.annotations.NullMarked;
