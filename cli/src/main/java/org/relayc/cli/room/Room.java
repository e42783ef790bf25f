package org.relayc.cli.room;

import java.util.function.Supplier;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.SourcePath;

/** A mail system whose configurations can be judged. */
interface Room {
  /** What stands before a path that leaves a doubt, without its colon: {@code postfix}. */
  String scheme();

  /** What a folder or a file of it is, for a user who has none: {@code a folder with a main.cf}. */
  String sign();

  /** True where nobody would take what is there for anything else. */
  boolean knows(SourcePath path);

  /**
   * The configuration that is there.
   *
   * @param project without a fault
   * @param answers what no configuration tells
   * @throws org.relayc.cli.argument.CannotRunException where none is there, or cannot be opened
   */
  NativeSource read(SourcePath path, ProjectLoader.Loaded project, GivenAnswers answers);

  /**
   * The same as something to migrate from.
   *
   * @throws org.relayc.cli.argument.CannotRunException where none is there, or cannot be opened
   */
  default Migrant migrant(SourcePath path, ProjectLoader.Loaded project) {
    NativeSource source = read(path, project, GivenAnswers.none());
    if (source.server().isEmpty() && source.findings().isEmpty()) {
      throw new CannotRunException(
          "no policy is made of a " + noun().one(),
          "name exports of Exchange 2000, 2003 or IIS, or the folder of a Postfix or a James");
    }
    return source
        .server()
        .map(Supplier::get)
        .<Migrant>map(server -> new Migrant.Server(server, source.findings()))
        .orElseGet(() -> new Migrant.Refused(source.findings()));
  }

  /** What one is called. */
  NativeSource.Noun noun();
}
