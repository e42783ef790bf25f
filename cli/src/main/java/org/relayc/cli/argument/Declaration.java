package org.relayc.cli.argument;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and parameters of a command while they are declared. */
public final class Declaration {
  private final CommandSpec spec;

  Declaration(CommandSpec spec) {
    this.spec = spec;
  }

  /** Declares an option that is there or not. */
  public void flag(String option, String description) {
    spec.addOption(
        OptionSpec.builder(option).type(boolean.class).arity("0").description(description).build());
  }

  /** Declares an option with a value. */
  public void text(String option, String label, String description) {
    spec.addOption(value(option, label, description).type(String.class).build());
  }

  /** Declares an option with a value that must be given. */
  public void requiredText(String option, String label, String description) {
    spec.addOption(value(option, label, description).type(String.class).required(true).build());
  }

  /** Declares an option with a value that may be given many times. */
  public void texts(String option, String label, String description) {
    spec.addOption(
        value(option, label, description).type(List.class).auxiliaryTypes(String.class).build());
  }

  private static OptionSpec.Builder value(String option, String label, String description) {
    return OptionSpec.builder(option).arity("1").paramLabel(label).description(description);
  }

  /** Declares the one parameter, or the first of two. */
  public void parameter(String label, String description) {
    parameter("0", "1", label, description);
  }

  /** Declares a parameter that may be left out. */
  public void optionalParameter(String label, String description) {
    parameter("0", "0..1", label, description);
  }

  /** Declares the second of two. */
  public void secondParameter(String label, String description) {
    parameter("1", "1", label, description);
  }

  private void parameter(String index, String arity, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index(index)
            .arity(arity)
            .type(String.class)
            .description(description)
            .build());
  }

  /** Declares parameters, one or more. */
  public void parameters(String label, String description) {
    spec.addPositional(several("0..*", label, description).required(true).build());
  }

  /** Declares parameters behind the first, of which the command says itself that one is missing. */
  public void otherParameters(String label, String description) {
    spec.addPositional(several("1..*", label, description).build());
  }

  private static PositionalParamSpec.Builder several(
      String index, String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description);
  }
}
