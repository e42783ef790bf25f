/** What a setting has to do with who may relay. */
@NullMarked
package org.relayc.emitters.postfix.read.setting;

import org.jspecify.annotations.NullMarked;
