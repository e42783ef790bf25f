package org.relayc.dsl.format;

import org.relayc.dsl.scan.QuotedText;
import org.relayc.dsl.syntax.SetItem;

/** Writes entries of sets as the language has them. */
final class SetWords {
  private SetWords() {}

  static String of(SetItem item) {
    return switch (item) {
      case SetItem.Reference it -> it.name().text();
      case SetItem.Address it -> it.ip();
      case SetItem.Prefix it -> it.ip() + "/" + it.length();
      case SetItem.Masked it -> it.ip() + "/" + it.mask();
      case SetItem.Range it -> it.first() + "-" + it.last();
      case SetItem.Listed it -> "file " + QuotedText.write(it.path().value());
      case SetItem.Exactly it -> host(it.hostName(), it.quoted());
      case SetItem.Below it -> "*." + host(it.hostName(), it.quoted());
      case SetItem.User it -> "user " + host(it.login(), it.quoted());
      case SetItem.Group it -> "group " + QuotedText.write(it.name().value());
      case SetItem.Mailbox it -> it.address();
      case SetItem.AtDomain it -> "@" + it.hostName();
      case SetItem.AtBelow it -> "@*." + it.hostName();
      case SetItem.NullSender it -> "null";
    };
  }

  /** A host, or anything else that may stand with quotes or without. */
  static String host(String text, boolean quoted) {
    return quoted ? QuotedText.write(text) : text;
  }
}
