package org.relayc.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.relayc.cli.argument.Command;

/** The catalogue of commands. */
public final class CommandCatalog {
  /** Of the longest name and two blanks. */
  private static final int WIDTH = 12;

  private CommandCatalog() {}

  /** Every command, in the order of the help. */
  public static List<Command> all() {
    return List.of(
        new CompileCommand(),
        new CheckCommand(),
        new ExplainCommand(),
        new FindCommand(),
        new DiffCommand(),
        new MigrateCommand(),
        new MatrixCommand(),
        new FmtCommand(),
        new RulesCommand(),
        new InitCommand(),
        new CompletionCommand());
  }

  /** The command of a name; only this one is loaded. */
  public static Optional<Command> named(String word) {
    return switch (word) {
      case "compile" -> Optional.of(new CompileCommand());
      case "check" -> Optional.of(new CheckCommand());
      case "explain" -> Optional.of(new ExplainCommand());
      case "find" -> Optional.of(new FindCommand());
      case "diff" -> Optional.of(new DiffCommand());
      case "migrate" -> Optional.of(new MigrateCommand());
      case "fmt" -> Optional.of(new FmtCommand());
      case "matrix" -> Optional.of(new MatrixCommand());
      case "init" -> Optional.of(new InitCommand());
      case "completion" -> Optional.of(new CompletionCommand());
      case "rules" -> Optional.of(new RulesCommand());
      default -> Optional.empty();
    };
  }

  /** The names, in one line. */
  public static String names() {
    StringJoiner names = new StringJoiner(", ");
    all().forEach(command -> names.add(command.name()));
    return names.toString();
  }

  /** What {@code relayc --help} prints. */
  public static String usage() {
    StringBuilder text = new StringBuilder("Usage: relayc COMMAND [OPTION]...\n\n");
    text.append("relayc turns a mail-relay policy into the configuration of a mail server.\n\n");
    text.append("Commands:\n");
    for (Command command : all()) {
      text.append("  ").append(command.name());
      text.append(" ".repeat(WIDTH - command.name().length()))
          .append(command.summary())
          .append('\n');
    }
    text.append("\nrelayc COMMAND --help tells more about one.\n\n");
    text.append("Exit status: 0 nothing wrong; 1 something is wrong with the input;");
    return text.append("\n2 it could not be done.\n").toString();
  }
}
