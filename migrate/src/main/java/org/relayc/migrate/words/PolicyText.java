package org.relayc.migrate.words;

import java.util.List;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.format.PolicyFormatter;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;

/** Statements as the text of a policy, in the one layout and with what is expected of it. */
public final class PolicyText {
  private PolicyText() {}

  /** The text, if it is a policy at all, with expectations that it meets. */
  public static String of(
      List<String> parts, List<Situations.Where> places, List<Situations.Insider> insiders) {
    String text = String.join("\n\n", parts) + "\n";
    List<String> situations = Situations.of(text, places, insiders);
    String whole =
        situations.isEmpty() ? text : text + "\n" + String.join("\n\n", situations) + "\n";
    return laidOut(whole);
  }

  /** A server may be set up in words that no policy may say, such as a domain of two labels. */
  private static String laidOut(String text) {
    ParseResult parsed = PolicyParser.parse(new SourceFile("policy", text));
    return parsed.hasErrors() ? text : PolicyFormatter.format(parsed);
  }
}
