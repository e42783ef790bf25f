/** The pages of rules. */
@NullMarked
package org.relayc.report.rule;

import org.jspecify.annotations.NullMarked;
