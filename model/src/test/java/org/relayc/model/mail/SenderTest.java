package org.relayc.model.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SenderTest {
  private static void check(String path, Sender expected) {
    assertEquals(expected, Sender.parse(path), path);
  }

  private static Sender mailbox(String localPart, String domain) {
    return new Sender.Mailbox(localPart, new DomainName(domain));
  }

  @Test
  void sortsSenders() {
    check("", new Sender.Null());
    check("s@our.example", mailbox("s", "our.example"));
    check("S@OUR.example.", mailbox("S", "our.example"));
    check("\"s\"@our.example", mailbox("s", "our.example"));
    check("\"john smith\"@our.example", mailbox("john smith", "our.example"));
    for (String odd :
        new String[] {
          "s",
          "postmaster",
          "s@[192.0.2.1]",
          "host!s",
          "s%our.example@ext.example",
          "@a.example:s@our.example",
          "\"s@our.example\"@ext.example",
          "s@",
          "@our.example"
        }) {
      check(odd, new Sender.Other(odd));
    }
  }
}
