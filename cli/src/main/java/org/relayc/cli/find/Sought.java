package org.relayc.cli.find;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.dsl.syntax.Statement;

/**
 * The claim that what is sought is never found, as the first line of a policy that includes the
 * other one.
 */
public final class Sought {
  /** How the claim's text is called in findings. */
  public static final String NAME = "the command line";

  private static final List<String> DECISIONS = List.of("deliver", "forward", "relay", "reject");

  private final String claim;

  private Sought(String claim) {
    this.claim = claim;
  }

  /** What the words of a command line look for: a decision, then conditions as in a claim. */
  public static Sought of(List<String> words) {
    if (words.isEmpty()) {
      throw new CannotRunException(
          "what to look for is missing behind the policy",
          "name a decision with conditions: relay from internet to external");
    }
    String decision = words.get(0);
    if (!DECISIONS.contains(decision)) {
      throw new CannotRunException(
          "cannot look for '" + decision + "'", "name deliver, forward, relay or reject");
    }
    String claim = "never " + String.join(" ", words);
    boolean isLine = claim.chars().noneMatch(c -> c < ' ' || c == '#');
    ParseResult parsed = PolicyParser.parse(new SourceFile(NAME, claim));
    // What has errors is told when it is compiled; more than a claim would be another policy.
    boolean isClaim =
        parsed.hasErrors()
            || (parsed.tree().statements().size() == 1
                && parsed.tree().statements().get(0) instanceof Statement.Claim);
    if (!isLine || !isClaim) {
      throw new CannotRunException(
          "cannot look for '" + String.join(" ", words) + "': is no decision with conditions",
          "write it as in a claim: relay from internet to external");
    }
    return new Sought(claim);
  }

  /**
   * The files of a policy and this one as their root.
   *
   * @param root the name of the policy
   */
  public SourceFolder over(SourceFolder files, String root) {
    String quoted = QuotedText.write(root);
    byte[] text = (claim + "\ninclude " + quoted + "\n").getBytes(StandardCharsets.UTF_8);
    return path -> path.equals(NAME) ? new SourceFolder.Bytes(text) : files.open(path);
  }
}
