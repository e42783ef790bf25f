package org.relayc.lint.rule.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.TrustedList;
import org.relayc.lint.review.TrustedList.Entry;
import org.relayc.lint.rule.TrustedListRule;

/** An entry of a list of networks that another entry holds already. */
public final class DuplicateEntry implements TrustedListRule {
  /** Each entry is held against each other one. */
  private static final int MOST = 1_000;

  @Override
  public List<Diagnostic> inList(TrustedList list) {
    List<Entry> entries = list.entries();
    if (entries.size() > MOST) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (int at = 0; at < entries.size() && findings.isEmpty(); at++) {
      Entry entry = entries.get(at);
      holder(entries, at)
          .map(holder ->
              list.at(
                  LintCode.DUPLICATE_ENTRY,
                  "'"
                      + entry.text()
                      + "' of "
                      + list.name()
                      + " is in '"
                      + holder.text()
                      + "' already",
                  "take one of the two out: if the narrower one is meant, the wider one is wrong"))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** Of two that are equal the later one is held by the earlier. */
  private static Optional<Entry> holder(List<Entry> entries, int at) {
    Entry entry = entries.get(at);
    return IntStream.range(0, entries.size())
        .filter(other -> other != at && !entry.addresses().isEmpty())
        .filter(other -> entry.addresses().isSubsetOf(entries.get(other).addresses()))
        .filter(
            other -> other < at || !entries.get(other).addresses().isSubsetOf(entry.addresses()))
        .mapToObj(entries::get)
        .findFirst();
  }
}
