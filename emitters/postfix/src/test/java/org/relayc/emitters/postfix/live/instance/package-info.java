/** A private Postfix: its directories, its files, its life. */
@NullMarked
package org.relayc.emitters.postfix.live.instance;

import org.jspecify.annotations.NullMarked;
