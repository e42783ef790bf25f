package org.relayc.dsl.syntax;

/** Why a rule is there, whose it is, and how long it holds. */
public sealed interface Note extends Node {
  /** {@code because "scan to mail"}. */
  record Because(Text reason) implements Note {}

  /** {@code owner "print team"}. */
  record Owner(Text owner) implements Note {}

  /** {@code ticket "OPS-1123"}. */
  record Ticket(Text ticket) implements Note {}

  /** {@code until 2027-06-30}: the last day the rule holds, as written. */
  record Until(String date) implements Note {}
}
