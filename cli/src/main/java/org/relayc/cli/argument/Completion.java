package org.relayc.cli.argument;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The script by which a shell completes commands and options. */
public final class Completion {
  private Completion() {}

  /** For Bash, and for Zsh with bashcompinit. */
  public static String of(List<Command> commands) {
    CommandLine all = new CommandLine(CommandSpec.create().name("relayc"));
    for (Command command : commands) {
      all.addSubcommand(command.name(), new CommandLine(Invocation.spec(command)));
    }
    return AutoComplete.bash("relayc", all);
  }
}
