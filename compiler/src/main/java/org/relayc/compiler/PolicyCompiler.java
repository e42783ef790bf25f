package org.relayc.compiler;

import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.principal.Membership;

/** The way from the files of a policy to the policy. */
public final class PolicyCompiler {
  private PolicyCompiler() {}

  /**
   * Compiles a policy.
   *
   * @param folder the root policy's folder
   * @param rootPath the root file's name in it
   * @param membership what is known of groups
   */
  public static Compilation compile(SourceFolder folder, String rootPath, Membership membership) {
    throw new UnsupportedOperationException(rootPath + folder + membership);
  }
}
