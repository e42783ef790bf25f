package org.relayc.emitters.james.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;

/** Random policies without what James cannot say. */
public final class SayablePolicies {
  private static final String CLIENTS = "from 10.0.0.0/8, 2001:db8:1::/48, 203.0.113.9";
  private static final String NAMED = " named .*?(?= (for|to|sender|over|until) |$)";

  private SayablePolicies() {}

  /** Those of the policies that are still policies without it. */
  public static List<GeneratedPolicy> of(List<GeneratedPolicy> policies) {
    List<GeneratedPolicy> sayable = new ArrayList<>();
    for (GeneratedPolicy policy : policies) {
      String text = reworded(policy.text());
      if (GeneratedPolicy.compile(text, policy.membership())
          instanceof Compilation.Compiled compiled) {
        sayable.add(new GeneratedPolicy(text, policy.membership(), compiled.policy()));
      }
    }
    return sayable;
  }

  private static String reworded(String text) {
    boolean implicit = false;
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String said = line.replace("[2001:db8::5]:25", "10.0.0.7:25");
      if (said.startsWith("    tls ")) {
        said = said.replace("required", "implicit");
        implicit = said.endsWith("implicit");
      } else if (said.startsWith("    auth ")) {
        said = said.replaceFirst("auth cram-md5", "auth plain");
        said = implicit ? said : said.replace(" over tls", "");
      } else if (said.startsWith("deliver ") || said.startsWith("forward ")) {
        said = said.replace("*.", "");
      } else if (said.contains(" relay ") || said.contains(" accept ")) {
        said = said.replaceFirst("(relay|accept)" + NAMED, "$1 " + CLIENTS);
        said = said.replaceFirst(NAMED, "").replace(" over tls", "");
      }
      lines.add(said.replace("[2001:db8::25]", "192.0.2.77"));
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }
}
