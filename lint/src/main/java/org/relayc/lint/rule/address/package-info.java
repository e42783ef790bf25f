/** Rules of recipients, senders and the patterns they are held against (RLY4xx). */
@NullMarked
package org.relayc.lint.rule.address;

import org.jspecify.annotations.NullMarked;
