package org.relayc.bench.million;

/** A policy that lets the clients of a list relay, and claims three things about it. */
public final class PrefixPolicy {
  public static final String LIST = "clients.cidr";
  public static final String TEXT =
      """
      network clients = file "clients.cidr"
      domain  ours    = contoso.com

      deliver ours

      listener internal on 10.0.0.5:25 {
          hostname mail.contoso.com
          allow relay from clients
      }

      never relay from internet except clients
      never reject from clients
      never deliver to external
      """;

  private PrefixPolicy() {}
}
