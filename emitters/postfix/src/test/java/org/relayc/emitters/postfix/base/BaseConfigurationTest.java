package org.relayc.emitters.postfix.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaseConfigurationTest {
  private static void check(String main, Set<String> owned, String kept) {
    assertEquals(kept, new BaseMain(main).without(owned));
  }

  @Test
  void whatIsOwnedGoesWithItsCommentsAndContinuations() {
    check(
        """
        # a header

        # trusted
        mynetworks = 10.0.0.0/8,
          # also these
          192.168.0.0/16
        # a banner
        smtpd_banner = $myhostname
           ESMTP
        """,
        Set.of("mynetworks"),
        """
        # a banner
        smtpd_banner = $myhostname
           ESMTP
        """);
  }

  @Test
  void theLastValueOfANameCounts() {
    BaseMain main = new BaseMain("a = 1\nb = 2\na = 3\nstrange\n");
    assertEquals(Optional.of("3"), main.value("a"));
    assertEquals("b = 2\na = 3\n", main.without(Set.of()));
    assertEquals(List.of("strange"), main.strangeLines());
  }

  @Test
  void ourOwnEarlierOutputIsNoBase() {
    BaseMain main =
        new BaseMain(
            """
            relayc_tables = /x
            relayc_a_relay = permit
            smtpd_restriction_classes = relayc_a_relay, theirs
            transport_maps = texthash:$relayc_tables/next-hops.texthash hash:/etc/postfix/transport
            theirs = reject
            """);
    assertEquals(
        "theirs = reject\n", main.without(Set.of("smtpd_restriction_classes", "transport_maps")));
    assertEquals(Optional.of("theirs"), main.listOf("smtpd_restriction_classes"));
    assertEquals(Optional.of("hash:/etc/postfix/transport"), main.listOf("transport_maps"));
    assertEquals(Optional.empty(), main.listOf("relayc_tables"));
  }

  @Test
  void listenersGiveWayAndTheRestStays() {
    BaseMaster master =
        new BaseMaster(
            """
            smtp inet n - y - - smtpd
              -o mynetworks=0.0.0.0/0
            smtpd pass - - y - - smtpd
            25 inet n - y - 1 postscreen
            628 inet n - y - - qmqpd
            10.0.0.1:10025 inet n - y - - smtpd
            # filtered mail comes back here
            127.0.0.1:10026 inet n - y - - smtpd
              -o content_filter=
            rewrite unix - - y - - trivial-rewrite
              -o relay_domains=static:all
            pickup unix n - y 60 1 pickup
            """,
            Set.of("25"));
    assertEquals(
        """
        # filtered mail comes back here
        127.0.0.1:10026 inet n - y - - smtpd
          -o content_filter=
        pickup unix n - y 60 1 pickup
        """,
        master.kept());
    assertEquals(List.of("127.0.0.1:10026 inet smtpd"), master.reinjection());
    assertEquals(6, master.replaced().size());
    assertEquals(false, master.rewrites());
  }
}
