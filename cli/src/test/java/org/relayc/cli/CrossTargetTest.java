package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.NativeReader;
import org.relayc.emitters.api.Target;
import org.relayc.emitters.api.TargetProfile;
import org.relayc.emitters.exchange.shell.ShellTarget;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.emitters.james.JamesTarget;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.postfix.PostfixTarget;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.box.Box;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;

/**
 * Postfix and James, compiled from one policy, do the same; they may differ in what is left to the
 * server alone: dressed recipients, which James keeps back as its page announces, and odd senders.
 */
class CrossTargetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int MANY = 1000;

  private static final Membership PEOPLE =
      new Membership.Directory(
          Map.of("alice", new TreeSet<>(List.of("staff")), "bob", new TreeSet<>()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nobody logs in.
        """
        deliver ours.example
        listener l on *:25 {
            allow relay from 10.0.0.0/8 except 10.1.2.0/24, 10.7.7.7
        }
        """,
        // Denials by client, recipient and sender.
        """
        deliver ours.example, ours.test
        forward branch.example via [mx.branch.example]
        listener l on *:25 {
            allow relay from 10.0.0.0/8, 192.0.2.16/28
            deny relay from 10.9.0.0/16 to freemail.example, *.freemail.example
            deny relay from any to rival.example sender @ours.example
        }
        """,
        // Only who has logged in, under TLS from the first byte on.
        """
        deliver ours.example
        listener l on *:465 {
            tls implicit
            auth plain, login over tls
            allow relay for authenticated
        }
        """,
        // Several listeners of which each has its own rules.
        """
        deliver ours.example
        listener inbound on *:25 {
            accept from any except 203.0.113.0/24
            allow relay from 10.1.0.0/16
        }
        listener people on *:465 {
            tls implicit
            auth plain, login over tls
            submit for authenticated
            allow relay for group "staff" to any except *.rival.example
            deny relay for user "bob"
        }
        listener alarms on 10.0.0.5:2525 {
            allow relay from 10.9.0.0/16 to alarms.example sender @monitor.example, null
        }
        """,
        // IPv6, with and without what its prefixes say to James.
        """
        deliver ours.example
        listener l on *:25 {
            allow relay from 2001:db8::/32, 2001:db9:1::/48, 2001:dba::/57, fc00::/7 except 2001:db8:a::/64
            deny relay from 2001:db8:b::/56 to partner.example
        }
        """,
        // Everybody but some.
        """
        deliver ours.example
        listener l on *:25 {
            auth plain
            allow relay from internet for anonymous to partner.example
            allow relay for authenticated except user "bob" to external except partner.example
        }
        """
      })
  void bothDoTheSame(String text) {
    RelayPolicy policy = policy(text);
    Side postfix = side(new PostfixTarget(), PostfixProfile.defaults(DAY), policy);
    Side james = side(new JamesTarget(), JamesProfile.defaults(DAY), policy);
    Comparison comparison = Comparison.on(DAY, postfix, james, Budget.USUAL);
    assertEquals(List.of(), comparison.reservations());
    for (Changed changed : comparison.changes(MANY)) {
      assertFalse(changed.surely(), changed.toString());
      assertTrue(isDressed(changed.box()) || isFromOddSender(changed.box()), changed.toString());
    }
  }

  /** Unless Exchange refuses a user for a sender that is not his own, which only it can tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        deliver ours.example
        listener l on *:25 {
            allow relay from 10.0.0.0/8 except 10.1.2.0/24, 10.7.7.7
        }
        """,
        """
        deliver ours.example, *.ours.example
        forward branch.example
        listener inbound on *:25 {
            tls optional
            accept from any except 203.0.113.0/24
            allow relay from 10.1.0.0/16, 2001:db8:1::/48
            deny relay from 10.1.7.0/24
        }
        listener people on *:587 {
            tls required
            auth plain, login over tls
            submit for authenticated
            allow relay for authenticated except user "bob"
        }
        """
      })
  void exchangeDoesWhatPostfixDoes(String text) {
    RelayPolicy policy = policy(text);
    Side postfix = side(new PostfixTarget(), PostfixProfile.defaults(DAY), policy);
    Side exchange = side(new ShellTarget(), ShellProfile.defaults(DAY), policy);
    Comparison comparison = Comparison.on(DAY, postfix, exchange, Budget.USUAL);
    assertEquals(List.of(), comparison.reservations());
    for (Changed changed : comparison.changes(MANY)) {
      boolean left = isDressed(changed.box()) || isFromOddSender(changed.box());
      assertTrue(left || !changed.surely(), changed.toString());
    }
  }

  private static boolean isDressed(Box box) {
    return box.dressed().equals(Optional.of(true));
  }

  /** Neither a plain mailbox nor nobody, which no set of senders holds. */
  private static boolean isFromOddSender(Box box) {
    return box.senders()
        .map(some -> some.other() && !some.nobody() && some.mailboxes().equals(MailboxSet.EMPTY))
        .orElse(false);
  }

  private static RelayPolicy policy(String text) {
    SourceFolder folder = path -> new SourceFolder.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return switch (PolicyCompiler.compile(folder, "p.relay", PEOPLE)) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected -> throw new IllegalStateException(rejected.toString());
    };
  }

  private static <D, P extends TargetProfile> Side side(
      Target<D, P> target, P profile, RelayPolicy policy) {
    Lowered<D> lowered = target.lower(policy, profile);
    assertEquals(List.of(), lowered.shortfalls());
    return side(target.print(lowered.document()), target.reader(profile));
  }

  private static <C> Side side(List<EmittedFile> files, NativeReader<C> reader) {
    SourceFolder folder =
        path ->
            files.stream()
                .filter(file -> file.path().equals(path))
                .<SourceFolder.Opened>map(file -> new SourceFolder.Bytes(file.content()))
                .findFirst()
                .orElseGet(() -> new SourceFolder.Unreadable("no such file", "it was not written"));
    C read = reader.read(folder).configuration();
    return new Side(
        Side.Kind.SERVER,
        reader.meaning(read),
        transaction -> reader.decide(read, transaction).decision());
  }
}
