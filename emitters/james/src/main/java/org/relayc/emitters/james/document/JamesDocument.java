package org.relayc.emitters.james.document;

import java.util.List;

/**
 * A configuration of James.
 *
 * @param captions what the rules are called in the pipeline, and what their author wrote
 */
public record JamesDocument(
    List<SmtpListener> listeners,
    LocalDomains domains,
    List<Chain> pipeline,
    List<Caption> captions) {
  public JamesDocument {
    listeners = List.copyOf(listeners);
    pipeline = List.copyOf(pipeline);
    captions = List.copyOf(captions);
  }

  /** The name of a rule and its text, for people. */
  public record Caption(String name, String text) {}
}
