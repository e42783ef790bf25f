package org.relayc.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.Faults;
import org.relayc.cli.init.FirstFile;
import org.relayc.cli.output.FileReplacement;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc init}: a project file with everything in it, and a first policy. */
final class InitCommand implements Command {
  private static final String SCHEMA = "--schema";

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "write a commented relayc.yaml and a first policy";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.optionalParameter("DIR", "where to (default: here)");
    declaration.flag(SCHEMA, "write relayc.schema.json as well, for editors");
    declaration.flag("--force", "overwrite files that are there");
  }

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(ReportFormat.TEXT);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    String folder = arguments.parameter();
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    boolean schema = arguments.has(SCHEMA);
    List<FirstFile> files = new ArrayList<>(List.of(FirstFile.PROJECT, FirstFile.POLICY));
    if (schema) {
      files.add(FirstFile.SCHEMA);
    }
    for (FirstFile file : files) {
      if (!arguments.has("--force") && Files.exists(session.path(prefix + file.file()))) {
        throw new CannotRunException(
            "'" + prefix + file.file() + "' is there already",
            "name another folder, or add --force");
      }
    }
    create(session, folder);
    for (FirstFile file : files) {
      String name = prefix + file.file();
      boolean lead = schema && file == FirstFile.PROJECT;
      FileReplacement.writeOrCreate(
          session.path(name), name, (lead ? FirstFile.MODELINE : "") + file.text());
      if (!session.options().quiet()) {
        session.printName("wrote " + name);
      }
    }
    return ExitCode.FINE;
  }

  private static void create(Session session, String folder) {
    try {
      Files.createDirectories(session.path(folder).toAbsolutePath());
    } catch (IOException e) {
      throw new CannotRunException(
          "cannot make '" + folder + "': " + Faults.reason(e), "name another folder");
    }
  }
}
