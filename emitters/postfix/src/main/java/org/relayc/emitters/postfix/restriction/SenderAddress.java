package org.relayc.emitters.postfix.restriction;

import org.relayc.model.sender.SenderSet;

/** A sender as Postfix looks it up: in its external form, quoted only where it must be. */
final class SenderAddress {
  private static final String ATOM_TEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";

  private SenderAddress() {}

  static String text(SenderSet.Mailbox mailbox) {
    String local = mailbox.localPart();
    if (!local.matches(ATOM_TEXT + "(\\." + ATOM_TEXT + ")*")) {
      local = "\"" + local.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
    return local + "@" + mailbox.domain();
  }
}
