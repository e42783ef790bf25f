package org.relayc.cli.command;

import java.util.List;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.PolicyFolder;
import org.relayc.cli.files.PolicyPath;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.model.principal.Membership;

/** A policy that was read from disk: where it stands and what came of compiling it. */
record ReadPolicy(PolicyPath path, PolicyFolder folder, Compilation compilation) {
  static ReadPolicy of(Session session, String argument) {
    PolicyPath path = PolicyPath.of(session, argument);
    PolicyFolder folder = path.open();
    Membership membership = new Membership.Free();
    return new ReadPolicy(path, folder, PolicyCompiler.compile(folder, path.name(), membership));
  }

  /** What was found while compiling, with the names the user would write. */
  List<Diagnostic> findings() {
    return path.shown(compilation.diagnostics());
  }
}
