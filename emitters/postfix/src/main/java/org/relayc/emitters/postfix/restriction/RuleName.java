package org.relayc.emitters.postfix.restriction;

import org.relayc.emitters.postfix.document.ClassName;
import org.relayc.emitters.postfix.document.TableFile;

/** What classes and tables of one rule or item are called after: {@code internal-allow-1}. */
public record RuleName(String stem) {
  public RuleName and(String more) {
    return new RuleName(stem + "-" + more);
  }

  /** The name itself for 1, so that only what would clash has a number. */
  public RuleName numbered(int number) {
    return number == 1 ? this : and("v" + number);
  }

  public TableFile table() {
    return new TableFile(stem);
  }

  /** Parameter names take no hyphen; a listener's own underscores are doubled to stay apart. */
  public ClassName restrictionClass() {
    return new ClassName("relayc_" + stem.replace("_", "__").replace('-', '_'));
  }
}
