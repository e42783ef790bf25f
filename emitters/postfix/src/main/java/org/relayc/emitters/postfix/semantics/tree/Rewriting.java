package org.relayc.emitters.postfix.semantics.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Line;
import org.relayc.emitters.postfix.semantics.words.Substitution;
import org.relayc.emitters.postfix.semantics.words.Words;

/**
 * Tables that send mail elsewhere after it was taken for an address of ours (cleanup(8), access(5),
 * header_checks(5), 3.7). One whose results are made of what a client says may relay for anybody,
 * whatever the restrictions are.
 */
public final class Rewriting {
  /** Tables that are asked for a recipient and answer with others. */
  private static final List<String> RECIPIENTS =
      List.of(
          "virtual_alias_maps",
          "canonical_maps",
          "recipient_canonical_maps",
          "recipient_bcc_maps",
          "smtp_generic_maps",
          "lmtp_generic_maps");

  /** Tables that are asked for the recipient of the envelope only where another setting says so. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "canonical_maps",
          "canonical_classes",
          "recipient_canonical_maps",
          "recipient_canonical_classes");

  /** Lists of restrictions and checks, of which some results send mail elsewhere. */
  private static final List<String> ACTIONS =
      List.of(
          "smtpd_client_restrictions",
          "smtpd_helo_restrictions",
          "smtpd_sender_restrictions",
          "smtpd_relay_restrictions",
          "smtpd_recipient_restrictions",
          "smtpd_data_restrictions",
          "smtpd_end_of_data_restrictions",
          "header_checks",
          "mime_header_checks",
          "nested_header_checks",
          "body_checks");

  private final PostfixConfiguration configuration;
  private final Remarks remarks;
  private final Set<String> seen = new HashSet<>();

  private Rewriting(PostfixConfiguration configuration, Remarks remarks) {
    this.configuration = configuration;
    this.remarks = remarks;
  }

  /** Remarks what sends mail where a client wants, in whatever process. */
  public static void remark(PostfixConfiguration configuration, Remarks remarks) {
    Rewriting rewriting = new Rewriting(configuration, remarks);
    List<Parameters> all = new ArrayList<>();
    all.add(configuration.main());
    all.addAll(configuration.others());
    configuration.services().forEach(service -> all.add(service.parameters()));
    all.stream().distinct().forEach(rewriting::remark);
  }

  private void remark(Parameters parameters) {
    for (String name : RECIPIENTS) {
      if (isLeftAlone(parameters, name)) {
        continue;
      }
      remark(parameters, name, line -> !Substitution.keepsDomains(line), true);
    }
    // A sender may be dressed up as nothing else in Postfix's way of reading may be.
    remark(parameters, "sender_bcc_maps", line -> Substitution.isIn(line.value()), true);
    List<String> actions = new ArrayList<>(ACTIONS);
    actions.addAll(Words.of(parameters.of("smtpd_restriction_classes").text()));
    for (String name : actions) {
      remark(parameters, name, Rewriting::sendsElsewhere, false);
    }
  }

  /** Other classes than the envelope's recipient change no destination (cleanup(8), 3.7). */
  private static boolean isLeftAlone(Parameters parameters, String table) {
    String classes = CLASSES.get(table);
    return classes != null
        && parameters.of(classes).isKnown()
        && Words.of(parameters.of(classes).text()).stream()
            .noneMatch("envelope_recipient"::equalsIgnoreCase);
  }

  private static boolean sendsElsewhere(Line line) {
    return Substitution.isIn(line.value()) && line.value().matches("(?is)(redirect|bcc)[ \\t].*");
  }

  private void remark(
      Parameters parameters, String name, Predicate<Line> chosen, boolean addresses) {
    Parameters.Value value = parameters.of(name);
    if (!seen.add(name + "=" + value.text())) {
      return;
    }
    String where = value.place().map(place -> place + " sets '" + name + "': ").orElse(name + ": ");
    for (String table : tables(value.text())) {
      switch (configuration.tables().open(table)) {
        case Table.Patterns(List<Line> lines) ->
            lines.stream()
                .filter(chosen)
                .findFirst()
                .ifPresent(line ->
                    remarks.reserve(
                        where
                            + "'"
                            + line.value()
                            + "' in "
                            + table
                            + " sends mail to an address that the client may have made up"));
        case Table.Unseen unseen when addresses -> unseen(table, name, where);
        case Table.Unseen unseen -> {}
        case Table.Cidr cidr -> {}
        case Table.Keys keys -> {}
        case Table.Always always -> {}
      }
    }
  }

  /** What has keys and values cannot put parts of one into the other. */
  private void unseen(String table, String name, String where) {
    if (table.matches("(?s).*\\b(pcre|regexp):.*")) {
      remarks.reserve(
          where + table + " cannot be seen, and may send mail to an address that a client made up");
    } else if (!table.matches("(?s)(proxy:)?(hash|btree|lmdb|cdb|dbm|sdbm|texthash):.*")) {
      remarks.assume("no client can make up the addresses that " + table + " gives in " + name);
    }
  }

  /** The tables of a list, also of those that stand in braces with their options. */
  private static List<String> tables(String list) {
    List<String> tables = new ArrayList<>();
    for (String word : Words.in(list)) {
      String bare = word.startsWith("{") ? word.substring(1).strip() : word;
      Words.of(bare).stream().limit(1).filter(name -> name.indexOf(':') > 0).forEach(tables::add);
    }
    return tables;
  }
}
