package org.relayc.dsl.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.Endpoint;
import org.relayc.dsl.syntax.Hop;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Rule;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;
import org.relayc.dsl.syntax.Text;

/** The tree of a policy, and where its nodes stand. */
class PolicyParserTest {
  private static ParseResult parse(String input) {
    ParseResult result = PolicyParser.parse(new SourceFile("x.relay", input));
    assertEquals(List.of(), result.diagnostics());
    return result;
  }

  private static void check(String input, Statement... expected) {
    assertEquals(List.of(expected), parse(input).tree().statements());
  }

  private static void checkNetworks(String written, SetItem... expected) {
    check("network a=" + written, set(SetKind.NETWORK, expected));
  }

  private static Statement set(SetKind kind, SetItem... items) {
    return new Statement.Definition(
        kind, new Name("a"), new SetExpression(List.of(items), List.of()));
  }

  @Test
  void networks() {
    SetItem range = new SetItem.Range("10.0.0.1", "10.0.0.9");
    checkNetworks("10.0.0.1-10.0.0.9", range);
    checkNetworks("10.0.0.1 - 10.0.0.9", range);
    checkNetworks("10.0.0.1- 10.0.0.9", range);
    checkNetworks("10.0.0.1 -10.0.0.9", range);
    checkNetworks("::1-fe80::9", new SetItem.Range("::1", "fe80::9"));
    checkNetworks("10.0.0.0/8", new SetItem.Prefix("10.0.0.0", "8"));
    checkNetworks("10.0.0.0 / 8", new SetItem.Prefix("10.0.0.0", "8"));
    checkNetworks("2001:db8::/32", new SetItem.Prefix("2001:db8::", "32"));
    checkNetworks("10.0.0.0/255.0.0.0", new SetItem.Masked("10.0.0.0", "255.0.0.0"));
    checkNetworks(
        "b,::ffff:10.0.0.1,file\"x\\\\y\"",
        new SetItem.Reference(new Name("b")),
        new SetItem.Address("::ffff:10.0.0.1"),
        new SetItem.Listed(new Text("x\\y")));
  }

  @Test
  void namesOfHostsAndDomains() {
    check(
        "host a = 10.0.0.1-10.0.0.x, 10.example, 2027-06-30.example, \"mail\", *.x.y",
        set(
            SetKind.HOST,
            new SetItem.Exactly("10.0.0.1-10.0.0.x", false),
            new SetItem.Exactly("10.example", false),
            new SetItem.Exactly("2027-06-30.example", false),
            new SetItem.Exactly("mail", true),
            new SetItem.Below("x.y")));
    check(
        "domain a=bücher.example,x.y.,*.東京.example,*.\"com\"",
        set(
            SetKind.DOMAIN,
            new SetItem.Exactly("bücher.example", false),
            new SetItem.Exactly("x.y.", false),
            new SetItem.Below("東京.example"),
            new SetItem.Below("com", true)));
  }

  @Test
  void sendersAndPrincipals() {
    SetItem.Mailbox mailbox = new SetItem.Mailbox("b+c=d@x.y");
    check(
        "sender a = b+c=d@x.y, @x.y, @*.x.y, null",
        set(
            SetKind.SENDER,
            mailbox,
            new SetItem.AtDomain("x.y"),
            new SetItem.AtBelow("x.y"),
            new SetItem.NullSender()));
    check("sender a=b+c=d@x.y", set(SetKind.SENDER, mailbox));
    check(
        "principal a = user o'hara@x.y, user \"CONTOSO\\\\bob\", group \"g\\u00e9\\n\"",
        set(
            SetKind.PRINCIPAL,
            new SetItem.User("o'hara@x.y", false),
            new SetItem.User("CONTOSO\\bob", true),
            new SetItem.Group(new Text("gé\n"))));
  }

  @Test
  void aSenderSetMayFollowARule() {
    SetExpression one = new SetExpression(List.of(new SetItem.NullSender()), List.of());
    check(
        "allow relay sender null sender a = null",
        new Statement.GlobalRule(
            new Rule(Rule.Effect.ALLOW, List.of(new Condition.Sender(one)), List.of())),
        set(SetKind.SENDER, new SetItem.NullSender()));
  }

  @Test
  void endpointsAndHops() {
    check(
        "listener a on *:25,[2001:db8::1]:25,10.0.0.5:25{}",
        new Statement.Listener(
            new Name("a"),
            List.of(
                new Endpoint(Optional.empty(), "25"),
                new Endpoint(Optional.of("2001:db8::1"), "25"),
                new Endpoint(Optional.of("10.0.0.5"), "25")),
            List.of()));
    checkHop("[mx.x.y]:25", new Hop("mx.x.y", false, true, Optional.of("25")));
    checkHop("[2001:db8::1]", new Hop("2001:db8::1", false, true, Optional.empty()));
    checkHop("\"mail\":26", new Hop("mail", true, false, Optional.of("26")));
    checkHop("10.0.0.1", new Hop("10.0.0.1", false, false, Optional.empty()));
  }

  private static void checkHop(String written, Hop expected) {
    Statement.Forward forward =
        (Statement.Forward) parse("forward x.y via " + written).tree().statements().getFirst();
    assertEquals(Optional.of(expected), forward.via());
  }

  @Test
  void everyNodeKnowsItsPlace() {
    ParseResult result = parse("# x\nallow relay\n  for b, group \"c\" over  tls\n");
    Statement.GlobalRule statement = (Statement.GlobalRule) result.tree().statements().getFirst();
    Condition.For who = (Condition.For) statement.rule().conditions().getFirst();
    SetItem.Group group = (SetItem.Group) who.principals().items().getLast();
    checkPlace(result, statement, "allow relay\n  for b, group \"c\" over  tls");
    checkPlace(result, statement.rule(), "allow relay\n  for b, group \"c\" over  tls");
    checkPlace(result, who, "for b, group \"c\"");
    checkPlace(result, who.principals(), "b, group \"c\"");
    checkPlace(result, group, "group \"c\"");
    checkPlace(result, group.name(), "\"c\"");
    checkPlace(result, statement.rule().conditions().getLast(), "over  tls");
  }

  private static void checkPlace(ParseResult result, Node node, String expected) {
    assertEquals(expected, result.origins().of(node).text());
  }
}
