package org.relayc.compiler;

import org.relayc.compiler.load.PolicyFolder;
import org.relayc.compiler.load.PolicyLoader;
import org.relayc.compiler.load.PolicyText;
import org.relayc.compiler.problem.Problems;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.dsl.syntax.Node;
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
    return compile(folder, "", rootPath, membership);
  }

  /**
   * Compiles a policy.
   *
   * @param shownAs what stands before each path in messages: empty, or the folder with its slash
   */
  public static Compilation compile(
      SourceFolder folder, String shownAs, String rootPath, Membership membership) {
    Origins<Node> origins = Origins.byIdentity();
    Problems problems = new Problems(origins);
    PolicyFolder files = new PolicyFolder(folder, shownAs);
    PolicyText text = PolicyLoader.load(files, rootPath, origins, problems);
    return new Assembly(files, text, origins, membership, problems).compile();
  }
}
