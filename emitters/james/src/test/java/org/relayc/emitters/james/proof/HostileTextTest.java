package org.relayc.emitters.james.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.james.JamesTarget;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.emission.EmissionCheck;
import org.relayc.verifier.emission.Validation;

/** No text of a policy breaks out of an element, an attribute or a condition: it is refused. */
class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a,b", "a b", "a\\tb", "${sys:user.home}", "$", "\u00e4", "a\\nb", "a\\u0085b"})
  void aLogInThatIsNoOneWordIsRefused(String login) {
    refused("listener l on *:25 {\n auth plain\n allow relay for user \"" + login + "\"\n}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a,b", "a(b", "a'b", "a&b", "a<b", "${x}", "a*b", "a|b"})
  void aSenderThatIsNoPlainWordIsRefused(String localPart) {
    refused(
        "listener l on *:25 {\n allow relay from 10.0.0.1 sender \""
            + localPart
            + "@ours.example\"\n}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "a b", "${x}", "a<b", "a:1"})
  void aNextHopThatIsNoNameIsRefused(String host) {
    refused("forward p.example via [\"" + host + "\"]\nlistener l on *:25 {\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--",
        "-->",
        "--",
        "]]>",
        "&amp;",
        "<mailet match='All' class='RemoteDelivery'/>",
        "\u202e",
        "${env:HOME}"
      })
  void aCaptionStaysInItsComment(String text) {
    String login = text.replace("${env:HOME}", "env").replaceAll("[\u202e ]", "x");
    RelayPolicy policy =
        policy(
            "listener l on *:465 {\n tls implicit\n auth plain\n allow relay for user \""
                + login
                + "\" because \"because\"\n}\n");
    Lowered<JamesDocument> lowered = lower(policy);
    assertEquals(List.of(), lowered.shortfalls());
    List<EmittedFile> files = new JamesTarget().print(lowered.document());
    String container = new String(files.get(1).content(), StandardCharsets.UTF_8);
    String comment = container.substring(0, container.indexOf("-->"));
    assertFalse(comment.substring(comment.indexOf("<!--") + 4).contains("--"), comment);
    assertTrue(container.startsWith("<mailetcontainer", container.indexOf("-->") + 4), container);
    assertInstanceOf(
        Validation.Valid.class,
        new EmissionCheck(policy, EmissionLawTest.profile(false).day(), false, Budget.USUAL)
            .of(files, new JamesTarget().reader(EmissionLawTest.profile(false))));
  }

  private static void refused(String rest) {
    Compilation compilation =
        GeneratedPolicy.compile("deliver ours.example\n" + rest, new Membership.Free());
    if (compilation instanceof Compilation.Compiled compiled) {
      Lowered<JamesDocument> lowered = lower(compiled.policy());
      assertFalse(lowered.shortfalls().isEmpty(), rest);
      assertTrue(lowered.shortfalls().stream().anyMatch(gap -> gap.lost().isEmpty()), rest);
    }
  }

  private static RelayPolicy policy(String rest) {
    return switch (GeneratedPolicy.compile(
        "deliver ours.example\n" + rest, new Membership.Free())) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected -> throw new IllegalStateException(rejected.toString());
    };
  }

  private static Lowered<JamesDocument> lower(RelayPolicy policy) {
    return new JamesTarget().lower(policy, EmissionLawTest.profile(false));
  }
}
