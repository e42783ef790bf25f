package org.relayc.lint.finding;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be found in a policy when every transaction is looked at. */
public enum LintCode implements DiagnosticCode {
  /** A claim that could be neither proven nor refuted. */
  UNDECIDED_CLAIM("RLY061", Severity.ERROR),
  /** A claim that some transaction breaks. */
  REFUTED_CLAIM("RLY062", Severity.ERROR),
  /** More strangers may relay than anybody can answer for. */
  OPEN_RELAY("RLY101", Severity.ERROR),
  /** Strangers relay by the sender that they write. */
  SENDER_BASED_RELAY("RLY102", Severity.ERROR),
  /** Strangers relay by the name that they give themselves in HELO. */
  HELO_BASED_RELAY("RLY103", Severity.ERROR),
  /** A connector that passes on what the virtual servers refuse. */
  OVERRIDE_WIDENS("RLY104", Severity.WARNING),
  /** A connector that passes on to anybody for anyone, whatever the virtual servers forbid. */
  OVERRIDE_WILDCARD("RLY105", Severity.ERROR),
  /** Everybody may relay who is not on a list. */
  DENY_LIST_RELAY("RLY106", Severity.ERROR),
  /** A domain that is taken from anyone and is everybody's. */
  WILDCARD_ACCEPTED_DOMAIN("RLY107", Severity.ERROR),
  /** Strangers relay with the null sender, and with no other. */
  NULL_SENDER_GRANT("RLY108", Severity.ERROR),
  /** Strangers relay to postmaster of any domain. */
  POSTMASTER_EXCEPTION_WIDE("RLY109", Severity.ERROR),
  /** Strangers relay to some domains alone, which nobody has called ours. */
  PARTIAL_PUBLIC_RELAY("RLY110", Severity.WARNING),
  /** A deny that never decides, since denies before it take all it matches. */
  SHADOWED_DENY("RLY112", Severity.WARNING),
  /** A rule without which nothing would be decided otherwise. */
  REDUNDANT_RULE("RLY113", Severity.WARNING),
  /** Strangers may relay, as many as are allowed to. */
  PUBLIC_RELAY("RLY116", Severity.WARNING),
  /** An allow that lets nothing through, since denies take all it matches. */
  OVERRIDDEN_ALLOW("RLY117", Severity.WARNING),
  /** An allow that never decides, since rules before it take all it matches. */
  SHADOWED_ALLOW("RLY118", Severity.WARNING),
  /** Whether it is an open relay is not known. */
  UNDECIDED_OPEN_RELAY("RLY119", Severity.ERROR),
  /** An allow that lets in all that narrower ones before it do, and more. */
  WIDENING_ALLOW("RLY120", Severity.WARNING),
  /** A relay list of no bytes, which lets everybody relay where a missing one lets nobody. */
  EMPTY_RELAY_LIST("RLY121", Severity.ERROR),
  /** A list of networks that holds every address there is. */
  ANY_ADDRESS_GRANT("RLY201", Severity.WARNING),
  /** A private network of the largest kind, whole. */
  WHOLE_PRIVATE_BLOCK("RLY204", Severity.NOTE),
  /** A gateway may relay, and those behind it may not. */
  GATEWAY_INSIDE_GRANT("RLY205", Severity.ERROR),
  /** An address of a list has bits that its mask leaves out. */
  MASK_NEVER_MATCHES("RLY209", Severity.WARNING),
  /** Trusted networks that are whatever the host's interfaces are in. */
  IMPLICIT_NETWORKS("RLY211", Severity.WARNING),
  /** An entry of a list that another entry holds already. */
  DUPLICATE_ENTRY("RLY212", Severity.NOTE),
  /** Clients of the internet may relay by the name that reverse DNS gives them. */
  RDNS_GRANT("RLY213", Severity.WARNING),
  /** Everybody below a public suffix may relay by name. */
  RDNS_PUBLIC_SUFFIX("RLY214", Severity.ERROR),
  /** A log-in that can be read on the way lets a client relay. */
  CLEAR_LOG_IN("RLY301", Severity.WARNING),
  /** Guests, or everyone, may relay as if that were a log-in. */
  GUEST_PRINCIPAL("RLY302", Severity.ERROR),
  /** Logging in as nobody counts as a log-in. */
  SASL_ANONYMOUS("RLY303", Severity.ERROR),
  /** Every account relays from the internet, where mail from other servers comes in. */
  ALL_AUTHENTICATED_RELAY("RLY305", Severity.NOTE),
  /** A port for submission that takes mail without a log-in. */
  SUBMISSION_NO_AUTH("RLY306", Severity.WARNING),
  /** Every client of a large network counts as a server of the organisation. */
  EXTERNAL_AUTHORITATIVE_WIDE("RLY308", Severity.WARNING),
  /** Recipients that say the way themselves are sent that way. */
  ROUTING_CHARS_HONOURED("RLY401", Severity.ERROR),
  /** An expression that means a domain and matches longer names, too. */
  SUFFIX_WITHOUT_DOT("RLY403", Severity.ERROR),
  /** A domain that stands for everything below it, too. */
  IMPLICIT_SUBDOMAINS("RLY404", Severity.NOTE),
  /** A key of a table that is never looked up. */
  KEY_NEVER_MATCHES("RLY406", Severity.WARNING),
  /** Mail for mailboxes that do not exist is taken, and bounced. */
  BACKSCATTER("RLY409", Severity.WARNING),
  /** Restrictions with which smtpd does not start. */
  POSTFIX_NO_REJECT("RLY601", Severity.ERROR),
  /** What keeps hidden mail from being smuggled in is switched off. */
  SMUGGLING_OPEN("RLY602", Severity.WARNING),
  /** Strangers may say which client they are. */
  TRUSTED_PROXY_WIDE("RLY603", Severity.ERROR),
  /** The connector for every client lets strangers relay. */
  DEFAULT_CONNECTOR_RELAY("RLY604", Severity.ERROR),
  /** A grant without a word of why, where the others have one. */
  EXCEPTION_NO_OWNER("RLY701", Severity.WARNING),
  /** A rule whose last day has passed. */
  EXCEPTION_EXPIRED("RLY703", Severity.WARNING);

  private final String id;
  private final Severity severity;

  LintCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
