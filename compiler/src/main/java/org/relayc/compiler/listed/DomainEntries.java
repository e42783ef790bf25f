package org.relayc.compiler.listed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.value.HostNames;
import org.relayc.compiler.value.Reading;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;

/** Takes the domains of a list. */
final class DomainEntries implements ListBytes.EntryReader {
  private static final int LONGEST = 253;
  private static final int LONGEST_LABEL = 63;

  private final List<NamePattern> patterns = new ArrayList<>();

  @Override
  public int takeQuickly(byte[] bytes, int start, int end) {
    boolean below = start + 1 < end && bytes[start] == '*' && bytes[start + 1] == '.';
    int first = below ? start + 2 : start;
    int behind = plainName(bytes, first, end);
    if (behind >= 0) {
      add(
          below,
          new DomainName(new String(bytes, first, behind - first, StandardCharsets.US_ASCII)));
    }
    return behind;
  }

  /** The offset behind a name of lower-case labels of which nothing is in doubt, or -1. */
  private static int plainName(byte[] bytes, int start, int end) {
    int label = start;
    boolean dotted = false;
    boolean letters = false;
    int at = start;
    for (; at < end && bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '#'; at++) {
      byte b = bytes[at];
      if (b == '.') {
        if (!isLabel(bytes, label, at)) {
          return -1;
        }
        label = at + 1;
        dotted = true;
        letters = false;
      } else if (b >= 'a' && b <= 'z') {
        letters = true;
      } else if (b != '-' && (b < '0' || b > '9')) {
        return -1;
      }
    }
    boolean plain = dotted && letters && isLabel(bytes, label, at) && at - start <= LONGEST;
    return plain ? at : -1;
  }

  private static boolean isLabel(byte[] bytes, int start, int end) {
    return end > start
        && end - start <= LONGEST_LABEL
        && bytes[start] != '-'
        && bytes[end - 1] != '-';
  }

  private void add(boolean below, DomainName name) {
    patterns.add(below ? new NamePattern.Below(name) : new NamePattern.Exactly(name));
  }

  @Override
  public Optional<Fault> take(String entry) {
    boolean below = entry.startsWith("*.");
    return switch (HostNames.name(below ? entry.substring(2) : entry)) {
      case Reading.Good<DomainName> good -> {
        add(below, good.value());
        yield Optional.empty();
      }
      case Reading.Bad<DomainName> bad -> Optional.of(bad.fault());
    };
  }

  List<NamePattern> patterns() {
    return patterns;
  }
}
