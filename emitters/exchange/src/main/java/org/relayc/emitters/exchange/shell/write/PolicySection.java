package org.relayc.emitters.exchange.shell.write;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.relayc.emitters.exchange.shell.document.ConnectorSettings;
import org.relayc.emitters.exchange.shell.document.DomainSettings;
import org.relayc.emitters.exchange.shell.document.EntrySettings;
import org.relayc.emitters.exchange.shell.document.ShellDocument;
import org.relayc.emitters.exchange.shell.quoting.SingleQuoted;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;

/** The part of a script that is the policy: a table of tables, one value a line. */
final class PolicySection {
  private static final String STEP = "    ";

  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  private PolicySection() {}

  /** The lines of the part, without what stands around it. */
  static String of(ShellDocument document) {
    PolicySection section = new PolicySection();
    section.open("$Policy = @{");
    section.value("Edition", document.edition().word());
    section.value("DefaultConnectors", document.defaultConnectors().word());
    section.values("Endpoints", document.endpoints());
    section.tables("AcceptedDomains", document.domains(), section::domain);
    section.tables("ReceiveConnectors", document.connectors(), section::connector);
    section.close("}");
    return section.text.toString();
  }

  private void line(String line) {
    text.append(indent).append(line).append("\r\n");
  }

  private void open(String line) {
    line(line);
    indent += STEP;
  }

  private void close(String line) {
    indent = indent.substring(STEP.length());
    line(line);
  }

  private void value(String name, String value) {
    line(name + " = " + SingleQuoted.of(value));
  }

  private void flag(String name, boolean value) {
    line(name + " = " + flag(value));
  }

  private static String flag(boolean value) {
    return value ? "$true" : "$false";
  }

  private void values(String name, Collection<?> values) {
    tables(name, List.copyOf(values), value -> line(SingleQuoted.of(value.toString())));
  }

  private <T> void tables(String name, List<T> items, Consumer<T> print) {
    if (items.isEmpty()) {
      line(name + " = @()");
      return;
    }
    open(name + " = @(");
    items.forEach(print);
    close(")");
  }

  private void domain(DomainSettings domain) {
    line(
        "@{ DomainName = "
            + SingleQuoted.of(domain.name())
            + "; DomainType = "
            + SingleQuoted.of(domain.type().word())
            + " }");
  }

  private void connector(ConnectorSettings connector) {
    open("@{");
    value("Name", connector.name());
    value("Comment", "relayc:" + connector.listener());
    values("Fqdn", connector.hostname().stream().toList());
    values("TransportRole", connector.role().stream().toList());
    values("Bindings", connector.bindings());
    values("RemoteIPRanges", connector.ranges());
    values("AuthMechanism", connector.mechanisms().stream().map(Mechanism::word).toList());
    values(
        "PermissionGroups",
        connector.permissions().groups().stream().map(PermissionGroup::word).toList());
    flag("RequireTLS", connector.requiresTls());
    tables("Entries", connector.permissions().entries(), this::entry);
    close("}");
  }

  private void entry(EntrySettings entry) {
    line(
        "@{ Deny = "
            + flag(entry.deny())
            + "; Kind = "
            + SingleQuoted.of(entry.kind())
            + "; Trustee = "
            + SingleQuoted.of(entry.id())
            + "; Right = "
            + SingleQuoted.of(entry.right().word())
            + " }");
  }
}
