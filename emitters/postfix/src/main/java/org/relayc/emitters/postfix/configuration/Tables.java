package org.relayc.emitters.postfix.configuration;

/** The look-up tables of a configuration. */
@FunctionalInterface
public interface Tables {
  /**
   * The table of a name with every parameter in it replaced: {@code hash:/etc/postfix/access}; one
   * that cannot be opened or read is {@link Table.Unseen}.
   */
  Table open(String name);
}
