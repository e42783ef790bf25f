package org.relayc.dsl.format;

import java.util.List;
import org.relayc.dsl.syntax.ListenerItem;

/**
 * A statement or a setting and its tokens.
 *
 * @param end the token behind its last one
 * @param apart an empty line stands before it or before its comments
 * @param inside what stands in its braces
 */
record Unit(int first, int end, boolean apart, List<ListenerItem> inside) {
  int last() {
    return end - 1;
  }
}
