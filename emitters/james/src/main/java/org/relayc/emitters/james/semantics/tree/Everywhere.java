package org.relayc.emitters.james.semantics.tree;

import java.util.List;
import java.util.TreeMap;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;

/** Local parts at any domain. */
final class Everywhere {
  private Everywhere() {}

  static MailboxSet of(List<String> localParts) {
    TreeMap<String, NameSet> byLocalPart = new TreeMap<>();
    localParts.forEach(local -> byLocalPart.put(local, NameSet.ANY));
    return new MailboxSet(NameSet.EMPTY, byLocalPart);
  }
}
