package org.relayc.dsl.syntax;

/** One entry of a set. Texts are as written; the compiler gives them a meaning. */
public sealed interface SetItem extends Node {
  /** A named set, or a name that is always there. */
  record Reference(Name name) implements SetItem {}

  /** {@code 10.0.0.1} or {@code 2001:db8::1}. */
  record Address(String ip) implements SetItem {}

  /** {@code 10.0.0.0/8}. */
  record Prefix(String ip, String length) implements SetItem {}

  /** {@code 10.0.0.0/255.0.0.0}. */
  record Masked(String ip, String mask) implements SetItem {}

  /** {@code 10.0.0.1-10.0.0.9}, both ends included. */
  record Range(String first, String last) implements SetItem {}

  /** {@code file "blocklist.cidr"}. */
  record Listed(Text path) implements SetItem {}

  /** {@code contoso.com}, or a host of one label in quotes. */
  record Exactly(String hostName, boolean quoted) implements SetItem {}

  /** {@code *.contoso.com}: every name below, not the name itself; without the {@code *.}. */
  record Below(String hostName, boolean quoted) implements SetItem {
    /** One that is written without quotes, so that it has a dot. */
    public Below(String hostName) {
      this(hostName, false);
    }
  }

  /** {@code user alice@contoso.com}. */
  record User(String login, boolean quoted) implements SetItem {}

  /** {@code group "CONTOSO\\Mail Operators"}. */
  record Group(Text name) implements SetItem {}

  /** {@code alice@contoso.com} as a sender. */
  record Mailbox(String address) implements SetItem {}

  /** {@code @contoso.com}: every sender of the domain; without the {@code @}. */
  record AtDomain(String hostName) implements SetItem {}

  /** {@code @*.contoso.com}; without the {@code @*.}. */
  record AtBelow(String hostName) implements SetItem {}

  /** {@code null}: the sender of MAIL FROM:&lt;&gt;. */
  record NullSender() implements SetItem {}
}
