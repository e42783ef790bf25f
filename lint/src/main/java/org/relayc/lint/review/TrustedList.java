package org.relayc.lint.review;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.lint.finding.LintCode;
import org.relayc.model.address.AddressSet;

/**
 * A list of networks whose clients a server trusts.
 *
 * @param name what it is called, as the subject of a sentence
 * @param entries as they stand, where they can be told apart
 * @param addresses of all of them
 */
public record TrustedList(
    String name, List<Entry> entries, AddressSet addresses, Optional<Place> place) {
  public TrustedList {
    entries = List.copyOf(entries);
  }

  /** A list of which the entries are all there is to it. */
  static TrustedList of(String name, List<Entry> entries, Optional<Place> place) {
    AddressSet all = AddressSet.union(entries.stream().map(Entry::addresses).toList());
    return new TrustedList(name, entries, all, place);
  }

  /**
   * One network of it.
   *
   * @param text as it stands
   */
  public record Entry(String text, AddressSet addresses) {}

  /** A finding at the list. */
  public Diagnostic at(LintCode code, String message, String help) {
    return Diagnostic.of(code, message, place).help(help);
  }
}
