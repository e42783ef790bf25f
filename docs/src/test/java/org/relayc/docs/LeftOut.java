package org.relayc.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Rules that were thought of and not built, each with its reason, for the index of findings. */
final class LeftOut {
  private static final String HEAD =
      """

      ## Left out

      These ids are taken by rules that were thought of and are not built, or that something else covers. Rules that need
      logs (RLY706, RLY707) or a live server (RLY801 to RLY804) are not among them.

      | id | | why not |
      |---|---|---|
      """;

  private static final String ROWS =
      """
      RLY111 | internal-sender-spoof | no policy can say it, and hardly any server does it: whether a sender may write as you is for SPF and DMARC
      RLY114 | ambiguous-overlap | two rules never disagree, since a deny beats every allow; two equal routes are [RLY053](RLY053.md)
      RLY115 | relay-set-widened | a matter of two revisions: `relayc diff --exit-code` and `--max-wider`
      RLY202 | broad-public-v4 | [RLY116](RLY116.md) counts the addresses, and past the limit in `relayc.yaml` it is [RLY101](RLY101.md)
      RLY203 | broad-v6 | the same
      RLY206 | localhost-trust-in-container | no file of the server tells what stands before it: declare a `gateway`, and [RLY205](RLY205.md) finds it
      RLY207 | dynamic-range | the language has no word for leases: leave guests and VPNs out with `except`
      RLY208 | v4-mapped-gap | an IPv4-mapped address is the IPv4 address to policies, to Postfix and to James, so that nothing can differ
      RLY210 | range-not-cidr | a range becomes prefixes that are proven equal to it; how many does no harm
      RLY304 | auth-any-sender | true of nearly every server; where it is not meant, a policy says `sender`
      RLY307 | relay-without-submit | [RLY055](RLY055.md) in policies; in exports, relay is read as needing submit
      RLY309 | legacy-null-session | no export tells which updates a server has
      RLY310 | tls-not-enforceable | [RLY095](RLY095.md): compiling says what a target cannot demand
      RLY402 | source-route-honoured | only a live server shows it
      RLY405 | literal-destination | true of everyone who may relay to any domain; of strangers it is [RLY101](RLY101.md)
      RLY407 | not-canonical-domain | names are brought into one form as they are read, so that equal sets are equal
      RLY408 | unqualified-grant | senders are completed as the server does it, and then it is [RLY102](RLY102.md)
      RLY501 | lossy-import | the ledger of `relayc migrate` names every setting that did not carry over
      RLY502 | emitted-wider | [RLY097](RLY097.md) and [RLY098](RLY098.md): what is written is read back and proven before it is there
      RLY503 | emitted-narrower | [RLY096](RLY096.md): nothing is narrower unless `--narrow` asked for it
      """;

  private LeftOut() {}

  static List<String> ids() {
    return ROWS.lines().map(row -> row.substring(0, row.indexOf(' '))).toList();
  }

  static String section() {
    return HEAD
        + ROWS.lines().map(row -> "| " + row + " |").collect(Collectors.joining("\n", "", "\n"));
  }
}
