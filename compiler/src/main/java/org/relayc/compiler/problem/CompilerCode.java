package org.relayc.compiler.problem;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be wrong with the files, names, sets and statements of a policy. */
public enum CompilerCode implements DiagnosticCode {
  /** A policy, an included file or a list cannot be read: missing, a folder, no access. */
  UNREADABLE_FILE("RLY020"),
  /**
   * A path leaves the folder of the root policy: absolute, or with too many {@code ..}. A policy
   * under review must not be able to read what stands elsewhere.
   */
  PATH_OUT_OF_FOLDER("RLY021"),
  /** A path that is empty or holds a backslash or a control character: no portable file name. */
  INVALID_PATH("RLY022"),
  /** Bytes that are not UTF-8: nobody can tell what was meant, so nothing of the file is read. */
  INVALID_UTF_8("RLY023"),
  /** More included files than anybody writes: a generated or hostile text, given up early. */
  TOO_MANY_FILES("RLY024"),
  /** A line of a {@code file} set that is no address, prefix, range or domain. */
  INVALID_LIST_LINE("RLY025"),

  /** A name that is defined twice, whatever the kinds: a reader could not tell which is meant. */
  DUPLICATE_NAME("RLY026"),
  /** A definition of a name that is always there, such as {@code any}. */
  TAKEN_NAME("RLY027"),
  /** A name that is defined nowhere. */
  UNKNOWN_NAME("RLY028"),
  /** A name of one kind where another kind is needed: a network after {@code to}. */
  WRONG_KIND_OF_NAME("RLY029"),
  /** Names that are defined by each other in a circle, so that none of them has a meaning. */
  CIRCULAR_DEFINITION("RLY030"),

  /** Text that is no IP address. */
  INVALID_ADDRESS("RLY031"),
  /** Bits set behind a prefix, {@code 10.0.0.1/8}: either the address or the length is wrong. */
  HOST_BITS("RLY032"),
  /** A prefix longer than the addresses of its family. */
  INVALID_PREFIX_LENGTH("RLY033"),
  /** A netmask with holes, or one behind an IPv6 address. */
  INVALID_MASK("RLY034"),
  /** A range whose ends are of two families or in the wrong order. */
  INVALID_RANGE("RLY035"),
  /** Text that is no host or domain name: label too long, invalid character, no dot. */
  INVALID_HOST_NAME("RLY036"),
  /** A name that IDNA 2003 and 2008 read as two different names, so that two servers disagree. */
  AMBIGUOUS_IDN("RLY037"),
  /**
   * {@code *.} of a public suffix ({@code *.co.uk}) where it hands something to everyone: anybody
   * can register a name below it.
   */
  PUBLIC_SUFFIX_WILDCARD("RLY038"),
  /** A port outside 1 to 65535. */
  INVALID_PORT("RLY039"),
  /** Text that is no plain mail address where one is needed. */
  INVALID_MAIL_ADDRESS("RLY040"),
  /** A user or a group without a name. */
  INVALID_PRINCIPAL("RLY041"),
  /** A day that no calendar has. */
  INVALID_DATE("RLY042"),
  /** Text that is no name of a SASL mechanism (RFC 4422, section 3.1). */
  INVALID_MECHANISM("RLY043"),
  /** The mechanism {@code anonymous}: it would make everybody somebody who is logged in. */
  ANONYMOUS_MECHANISM("RLY044"),

  /** A set that holds nothing: a rule with it can never match, which nobody means. */
  EMPTY_SET("RLY045"),
  /** Principal sets with {@code except} nested deeper than anybody writes. */
  DEEPLY_NESTED_SET("RLY046"),

  /** A domain that is both delivered here and passed on, or passed on to two places. */
  OVERLAPPING_DOMAINS("RLY048"),
  /** {@code deliver} or {@code forward} of every domain but some: an open relay by another name. */
  OPEN_ENDED_DOMAINS("RLY049"),
  /** A policy without a listener takes no mail and so says nothing. */
  NO_LISTENER("RLY050"),
  /** Two listeners on one address and port, {@code *:25} and {@code 10.0.0.5:25} included. */
  SHARED_ENDPOINT("RLY051"),
  /** A listener that names an endpoint which another of its endpoints already covers. */
  REPEATED_ENDPOINT("RLY052", Severity.WARNING),
  /** Two routes that are equally specific for a domain, so that none of them is meant. */
  CONFLICTING_ROUTES("RLY053"),
  /** A rule without {@code from}, {@code named} or {@code for}: it speaks of every client. */
  UNLIMITED_RULE("RLY054"),
  /** A rule that no transaction of its listener can match. */
  VACUOUS_RULE("RLY055", Severity.WARNING),
  /** A deny that can only meet mail which {@code deliver} or {@code forward} has already taken. */
  DENY_OF_ACCEPTED_MAIL("RLY056", Severity.WARNING),
  /** {@code auth … over tls} on a listener without TLS: nobody can log in. */
  UNREACHABLE_AUTH("RLY057", Severity.WARNING),
  /** A claim whose conditions match no transaction: it holds whatever the policy says. */
  VACUOUS_CLAIM("RLY058"),
  /** An expectation that asks for TLS or a log-in which the listener cannot have. */
  IMPOSSIBLE_EXPECTATION("RLY059"),
  /** An expectation that the policy does not meet. */
  FAILED_EXPECTATION("RLY060");

  private final String id;
  private final Severity severity;

  CompilerCode(String id) {
    this(id, Severity.ERROR);
  }

  CompilerCode(String id, Severity severity) {
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
