package org.relayc.dsl.syntax;

/** One thing that must hold. */
public sealed interface Condition extends Node {
  /** {@code from printers}. */
  record From(SetExpression networks) implements Condition {}

  /** {@code named app-farm}. */
  record Named(SetExpression hosts) implements Condition {}

  /** {@code for operators}. */
  record For(SetExpression principals) implements Condition {}

  /** {@code to freemail}. */
  record To(SetExpression domains) implements Condition {}

  /** {@code sender @contoso.com}. */
  record Sender(SetExpression senders) implements Condition {}

  /** {@code over tls}. */
  record OverTls() implements Condition {}
}
