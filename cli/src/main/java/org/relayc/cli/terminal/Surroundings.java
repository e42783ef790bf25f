package org.relayc.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a run finds around it.
 *
 * @param folder what relative paths start from
 * @param isTerminal whether people look at the output
 * @param today asked for only where no day was given
 */
public record Surroundings(
    Path folder,
    Map<String, String> environment,
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean isTerminal,
    Supplier<LocalDate> today) {
  /** True for a variable that is there and not empty. */
  public boolean has(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }
}
