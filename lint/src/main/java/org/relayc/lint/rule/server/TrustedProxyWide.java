package org.relayc.lint.rule.server;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.relay.Sizes;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;

/** Strangers may say which client they are (XCLIENT_README). */
public final class TrustedProxyWide implements PostfixRule {
  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    return review.networks("smtpd_authorized_xclient_hosts").stream()
        .flatMap(list -> {
          AddressSet strangers = list.addresses().intersect(Networks.INTERNET);
          boolean few = strangers.ipv4Count() <= MOST && strangers.ipv6().rangeCount() == 0;
          return few
              ? java.util.stream.Stream.<Diagnostic>empty()
              : java.util.stream.Stream.of(
                  list.at(
                      LintCode.TRUSTED_PROXY_WIDE,
                      Sizes.of(strangers)
                          + " of the internet may say by XCLIENT which client they are, one that"
                          + " may relay among them",
                      "name the addresses of your proxies"));
        })
        .toList();
  }

  /** A site's proxies fit into a network of a size that one site has. */
  private static final int MOST = 256;
}
