package org.relayc.migrate.server;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;

/**
 * The configuration of a server as its room reads it.
 *
 * @param product what it is one of: {@code Postfix}
 * @param name what people call it: its folder
 * @param plain what it does with one transaction, and the lines that make it
 * @param settings every one of them
 * @param shown its lines as a report may show them: without secrets
 */
public record ServerConfiguration(
    String product,
    String name,
    Meaning meaning,
    Function<Transaction, Decided> plain,
    Outline outline,
    List<Setting> settings,
    UnaryOperator<String> shown) {
  public ServerConfiguration {
    settings = List.copyOf(settings);
  }
}
