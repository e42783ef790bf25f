package org.relayc.dsl.parse;

import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.dsl.parse.grammar.PolicyGrammar.*;
import org.relayc.dsl.scan.Shown;
import org.relayc.dsl.scan.SyntaxCode;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;

/** Builds the sets of a policy. */
final class SetBuilder {
  private final Nodes nodes;

  SetBuilder(Nodes nodes) {
    this.nodes = nodes;
  }

  SetExpression networks(NetworksContext set) {
    return set(set, set.items, set.others, this::network);
  }

  SetExpression hosts(HostsContext set) {
    return set(set, set.items, set.others, this::host);
  }

  SetExpression domains(DomainsContext set) {
    return set(set, set.items, set.others, this::domain);
  }

  SetExpression principals(PrincipalsContext set) {
    return set(set, set.items, set.others, this::principal);
  }

  SetExpression senders(SendersContext set) {
    return set(set, set.items, set.others, this::sender);
  }

  private <C extends ParserRuleContext> SetExpression set(
      ParserRuleContext whole, List<C> items, List<C> others, Function<C, SetItem> builder) {
    return nodes.at(
        new SetExpression(
            items.stream().map(builder).toList(), others.stream().map(builder).toList()),
        whole);
  }

  private SetItem network(NetworkContext item) {
    return switch (item) {
      case NetworkNameContext name -> reference(name.NAME());
      case NetworkFileContext file -> listed(file, file.STRING());
      case AddressesContext addresses -> addresses(addresses);
      default -> throw unknown(item);
    };
  }

  private SetItem addresses(AddressesContext item) {
    String first = item.first.getText();
    if (item.last != null) {
      return nodes.at(new SetItem.Range(first, item.last.getText()), item);
    }
    if (item.length != null) {
      return nodes.at(new SetItem.Prefix(first, item.length.getText()), item);
    }
    if (item.mask != null) {
      checkMask(item.first.IPV6() != null, item.mask);
      return nodes.at(new SetItem.Masked(first, item.mask.getText()), item);
    }
    return nodes.at(new SetItem.Address(first), item);
  }

  private void checkMask(boolean ipv6, Token mask) {
    if (ipv6) {
      nodes
          .errors()
          .add(() ->
              Diagnostic.of(
                      SyntaxCode.UNEXPECTED_TEXT,
                      "expected the length of a prefix behind an IPv6 address, found the mask "
                          + Shown.quoted(mask.getText()),
                      nodes.place(mask, mask))
                  .help("write it as a length: 2001:db8::/32"));
    }
  }

  private SetItem host(HostContext item) {
    return switch (item) {
      case HostSetNameContext name -> reference(name.NAME());
      case OneHostContext one -> exactly(one.hostName());
      case HostsBelowContext below -> nodes.at(below(below.hostName()), item);
      default -> throw unknown(item);
    };
  }

  private static SetItem.Below below(HostNameContext host) {
    return new SetItem.Below(text(host), host.STRING() != null);
  }

  SetItem.Exactly exactly(HostNameContext host) {
    boolean quoted = host.STRING() != null;
    return nodes.at(new SetItem.Exactly(text(host), quoted), host);
  }

  /** A host name, without its quotes if it has some. */
  static String text(HostNameContext host) {
    return host.STRING() == null
        ? host.HOSTNAME().getText()
        : Nodes.unquoted(host.STRING().getSymbol());
  }

  private SetItem domain(DomainContext item) {
    return switch (item) {
      case DomainSetNameContext name -> reference(name.NAME());
      case DomainFileContext file -> listed(file, file.STRING());
      case OneDomainContext one ->
          nodes.at(new SetItem.Exactly(one.HOSTNAME().getText(), false), item);
      case DomainsBelowContext below -> nodes.at(below(below.hostName()), item);
      default -> throw unknown(item);
    };
  }

  SetItem principal(PrincipalContext item) {
    return switch (item) {
      case PrincipalNameContext name -> reference(name.NAME());
      case UserContext user -> user(user);
      case GroupContext group ->
          nodes.at(new SetItem.Group(nodes.text(group.STRING().getSymbol())), item);
      default -> throw unknown(item);
    };
  }

  private SetItem user(UserContext user) {
    boolean quoted = user.STRING() != null;
    String login = quoted ? Nodes.unquoted(user.login) : user.login.getText();
    return nodes.at(new SetItem.User(login, quoted), user);
  }

  private SetItem sender(SenderContext item) {
    return switch (item) {
      case SenderSetNameContext name -> reference(name.NAME());
      case OneSenderContext one -> nodes.at(new SetItem.Mailbox(one.ADDRESS().getText()), item);
      case SendersAtContext at -> nodes.at(new SetItem.AtDomain(at.HOSTNAME().getText()), item);
      case SendersBelowContext below ->
          nodes.at(new SetItem.AtBelow(below.HOSTNAME().getText()), item);
      case NullSenderContext none -> nodes.at(new SetItem.NullSender(), none);
      default -> throw unknown(item);
    };
  }

  private SetItem reference(TerminalNode name) {
    Token token = name.getSymbol();
    return nodes.at(new SetItem.Reference(nodes.name(token)), token);
  }

  private SetItem listed(ParserRuleContext item, TerminalNode path) {
    return nodes.at(new SetItem.Listed(nodes.text(path.getSymbol())), item);
  }

  /** The grammar has an alternative that this class does not know: an error of ours. */
  static IllegalStateException unknown(ParserRuleContext context) {
    return new IllegalStateException("unknown alternative " + context.getClass().getSimpleName());
  }
}
