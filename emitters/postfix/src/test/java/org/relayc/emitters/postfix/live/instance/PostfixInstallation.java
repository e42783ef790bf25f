package org.relayc.emitters.postfix.live.instance;

import java.nio.file.Files;
import java.nio.file.Path;

/** The Postfix installed on this machine, of which only the programs are used. */
record PostfixInstallation(Path daemons) {
  private static final Path POSTCONF = Path.of("/usr/sbin/postconf");

  /** Fails, and does not skip, where there is none: a judge that stays away has judged nothing. */
  static PostfixInstallation find() {
    need(Files.isExecutable(POSTCONF), "Postfix is not installed");
    need(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is not installed");
    need(
        Command.output("id", "-u").strip().equals("0"),
        "only root can start the Postfix master daemon");
    // -d: the built-in defaults, so that a main.cf of the system plays no part.
    return new PostfixInstallation(
        Path.of(Command.output(POSTCONF.toString(), "-d", "-h", "daemon_directory").strip()));
  }

  private static void need(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(
          otherwise + ": run ./verify as root, it installs what the live tests need");
    }
  }

  Path daemon(String name) {
    return daemons.resolve(name);
  }
}
