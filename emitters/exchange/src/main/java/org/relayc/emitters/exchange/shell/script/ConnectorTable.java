package org.relayc.emitters.exchange.shell.script;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.shell.account.RangeText;
import org.relayc.emitters.exchange.shell.account.TrusteeText;
import org.relayc.emitters.exchange.shell.state.Access;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.model.address.AddressRange;

/** One connector of the policy in a script, as New-ReceiveConnector would make it. */
final class ConnectorTable {
  private final String file;
  private final Fields fields;

  ConnectorTable(String file, DataValue value) throws ScriptFault {
    this.file = file;
    this.fields = Fields.of(value);
  }

  ReceiveConnector read() throws ScriptFault {
    String name = fields.text("Name");
    Place place =
        SourceFile.part(file, fields.line(), "Name = " + Findings.shown(name))
            .at(0, 7 + Findings.shown(name).length());
    String comment = fields.text("Comment");
    if (!comment.startsWith("relayc:") || name.length() > 64) {
      throw new ScriptFault(fields.line(), "it would not know this connector for its own");
    }
    fields.texts("Fqdn");
    fields.texts("TransportRole");
    ReceiveConnector connector =
        new ReceiveConnector(
            name,
            true,
            bindings(),
            ranges(),
            words("AuthMechanism", Mechanism.class, Mechanism::word),
            words("PermissionGroups", PermissionGroup.class, PermissionGroup::word),
            fields.flag("RequireTLS"),
            Access.of(entries(place)),
            place);
    fields.end();
    checkMechanisms(connector);
    return connector;
  }

  private List<Binding> bindings() throws ScriptFault {
    return bindings(fields, "Bindings");
  }

  static List<Binding> bindings(Fields fields, String name) throws ScriptFault {
    List<Binding> bindings = new ArrayList<>();
    for (String text : fields.texts(name)) {
      bindings.add(
          RangeText.binding(text)
              .orElseThrow(() -> new ScriptFault(fields.line(), "'" + text + "' is no binding")));
    }
    return bindings;
  }

  private List<AddressRange> ranges() throws ScriptFault {
    List<AddressRange> ranges = new ArrayList<>();
    for (String text : fields.texts("RemoteIPRanges")) {
      ranges.add(
          RangeText.range(text)
              .orElseThrow(() -> new ScriptFault(fields.line(), "'" + text + "' is no range")));
    }
    if (ranges.size() > 1_000) {
      throw new ScriptFault(fields.line(), "Exchange takes no more than some 1,300 ranges");
    }
    return ranges;
  }

  private <E extends Enum<E>> Set<E> words(String name, Class<E> type, Function<E, String> word)
      throws ScriptFault {
    Set<E> words = EnumSet.noneOf(type);
    for (String text : fields.texts(name)) {
      words.add(Fields.word(type, word, text, fields.line()));
    }
    return words;
  }

  private List<AccessEntry> entries(Place place) throws ScriptFault {
    List<AccessEntry> entries = new ArrayList<>();
    for (DataValue value : fields.items("Entries")) {
      Fields entry = Fields.of(value);
      Right right = Fields.word(Right.class, Right::word, entry.text("Right"), entry.line());
      entries.add(
          new AccessEntry(trustee(entry), EnumSet.of(right), entry.flag("Deny"), false, place));
      entry.end();
    }
    return entries;
  }

  private static Trustee trustee(Fields entry) throws ScriptFault {
    String trustee = entry.text("Trustee");
    return switch (entry.text("Kind")) {
      case "Sid" -> Fields.word(WellKnown.class, WellKnown::id, trustee, entry.line());
      case "User" -> account(Trustee.Kind.USER, trustee, entry);
      case "Group" -> account(Trustee.Kind.GROUP, trustee, entry);
      default -> throw new ScriptFault(entry.line(), "the kind of an account is not known");
    };
  }

  private static Trustee account(Trustee.Kind kind, String name, Fields entry) throws ScriptFault {
    if (TrusteeText.isTaken(name)) {
      throw new ScriptFault(entry.line(), "Windows takes this name for another account");
    }
    return new Trustee.Account(kind, name);
  }

  /** What New-ReceiveConnector refuses, or what the proof would not hold for. */
  private void checkMechanisms(ReceiveConnector connector) throws ScriptFault {
    Set<Mechanism> set = connector.mechanisms();
    boolean overTls = set.contains(Mechanism.BASIC_OVER_TLS);
    boolean refused =
        (overTls && !(set.contains(Mechanism.BASIC) && set.contains(Mechanism.TLS)))
            || (connector.requiresTls() && !set.contains(Mechanism.TLS))
            || set.contains(Mechanism.EXTERNAL)
            || set.contains(Mechanism.EXCHANGE_SERVER);
    Set<PermissionGroup> known =
        EnumSet.of(PermissionGroup.ANONYMOUS_USERS, PermissionGroup.EXCHANGE_USERS);
    if (refused || !known.containsAll(connector.groups())) {
      throw new ScriptFault(fields.line(), "Exchange refuses these settings, or relayc knows none");
    }
  }
}
