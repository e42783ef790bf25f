package org.relayc.cli.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** What was given on the command line. */
public final class Arguments {
  private final ParseResult result;
  private final Set<String> ignored;

  Arguments(ParseResult result) {
    this(result, Set.of());
  }

  private Arguments(ParseResult result, Set<String> ignored) {
    this.result = result;
    this.ignored = ignored;
  }

  /** The same, but for a flag. */
  public Arguments without(String flag) {
    return new Arguments(result, Set.of(flag));
  }

  public boolean has(String flag) {
    return !ignored.contains(flag) && result.hasMatchedOption(flag);
  }

  public Optional<String> text(String option) {
    return Optional.ofNullable(result.<String>matchedOptionValue(option, null));
  }

  /** The value of an option that was declared as required. */
  public String required(String option) {
    return text(option).orElseThrow(() -> new IllegalStateException(option));
  }

  public List<String> texts(String option) {
    return List.copyOf(result.matchedOptionValue(option, List.<String>of()));
  }

  public String parameter() {
    return result.matchedPositionalValue(0, "");
  }

  public String secondParameter() {
    return result.matchedPositionalValue(1, "");
  }

  public List<String> parameters() {
    return List.copyOf(result.matchedPositionalValue(0, List.<String>of()));
  }

  /** Those behind the first. */
  public List<String> otherParameters() {
    return List.copyOf(result.matchedPositionalValue(1, List.<String>of()));
  }
}
