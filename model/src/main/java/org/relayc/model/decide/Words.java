package org.relayc.model.decide;

/** The words of a statement that ask for one thing, named as they begin. */
public enum Words {
  UNTIL,
  FROM,
  NAMED,
  FOR,
  TO,
  SENDER,
  OVER_TLS
}
