package org.relayc.cli.argument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.cli.terminal.Console;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.cli.terminal.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command with the words that stand behind it; builds the options of this command alone. */
public final class Invocation {
  private final Command command;
  private final CommandLine line;

  public Invocation(Command command) {
    this.command = command;
    this.line = new CommandLine(spec(command).name("relayc " + command.name()));
    // A source route begins with '@' and is no file of arguments.
    line.setExpandAtFiles(false);
    line.setInterpolateVariables(false);
  }

  /** What may stand behind a command. */
  static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.name());
    spec.usageMessage().description(command.summary()).width(80);
    Declaration declaration = new Declaration(spec);
    command.declare(declaration);
    CommonOptions.declare(declaration, command.formats());
    return spec;
  }

  /** Runs the command, or prints its help or the version. */
  public ExitCode run(List<String> words, Console console, Surroundings surroundings) {
    int options = words.contains("--") ? words.indexOf("--") : words.size();
    if (words.subList(0, options).contains("--help")) {
      console.print(line.getUsageMessage(Ansi.OFF));
      return ExitCode.FINE;
    }
    if (words.subList(0, options).contains("--version")) {
      console.printLine(Version.line());
      return ExitCode.FINE;
    }
    Arguments arguments = parse(words);
    CommonOptions common = CommonOptions.of(arguments, surroundings, command.formats());
    return command.run(arguments, new Session(console, surroundings, common));
  }

  private Arguments parse(List<String> words) {
    try {
      return new Arguments(line.parseArgs(words.toArray(new String[0])));
    } catch (MissingParameterException e) {
      throw new CannotRunException(
          unknownOption(words).orElseGet(() -> message(e)),
          "see relayc " + command.name() + " --help");
    } catch (ParameterException e) {
      throw new CannotRunException(message(e), "see relayc " + command.name() + " --help");
    }
  }

  /** A slip of the pen in an option is what is wrong, not the option that is missing for it. */
  private Optional<String> unknownOption(List<String> words) {
    for (String word : words) {
      int end = word.indexOf('=');
      String option = end < 0 ? word : word.substring(0, end);
      if (option.startsWith("--") && line.getCommandSpec().findOption(option) == null) {
        return Optional.of("unknown option '" + option + "'");
      }
    }
    return Optional.empty();
  }

  /** The library's message in the house's fashion. */
  private static String message(ParameterException fault) {
    String text = String.valueOf(fault.getMessage());
    boolean wordFirst =
        fault instanceof MissingParameterException
            || fault instanceof UnmatchedArgumentException
            || Character.isUpperCase(text.charAt(0));
    return wordFirst ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }
}
