package org.relayc.emitters.exchange.metabase.directory;

import java.util.List;

/**
 * The unfolded lines of one LDIF record, comments left out.
 *
 * @param numbers the line of the file at which each begins
 */
record LdifRecord(List<String> lines, List<Integer> numbers) {
  int line() {
    return numbers.get(0);
  }
}
