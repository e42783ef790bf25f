package org.relayc.report.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.report.Findings;
import org.relayc.report.finding.HostileFindings;
import org.relayc.report.finding.SampleCode;
import org.relayc.report.text.Visible;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Read back by the JDK's parser. */
class XmlReportsTest {
  private static final SourceFile FILE = new SourceFile("a.relay", "one\ntwo\n");

  private static Element parse(String xml) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  private static Element element(Element in, String name, int index) {
    return (Element) in.getElementsByTagName(name).item(index);
  }

  @Test
  void checkstyleSaysWhereAndWhat() {
    Diagnostic finding = Diagnostic.of(SampleCode.OPEN_RELAY, "a < b", FILE.at(4, 7)).help("c");
    Element root = parse(new CheckstyleReport().of(List.of(finding)));
    assertEquals("a.relay", element(root, "file", 0).getAttribute("name"));
    Element error = element(root, "error", 0);
    assertEquals("2", error.getAttribute("line"));
    assertEquals("1", error.getAttribute("column"));
    assertEquals("error", error.getAttribute("severity"));
    assertEquals("a < b; help: c", error.getAttribute("message"));
    assertEquals("relayc.RLY101", error.getAttribute("source"));
  }

  @Test
  void junitPassesWhatHoldsAndFailsWhatIsWrong() {
    Findings findings =
        new Findings(
            List.of(
                Diagnostic.of(SampleCode.OPEN_RELAY, "open", FILE.at(4, 7)),
                Diagnostic.of(SampleCode.SHADOWED_DENY, "idle", FILE.at(4, 7))),
            List.of(),
            List.of(new Findings.Held("never relay from any", FILE.at(0, 3))));
    Element suite = element(parse(new JunitReport().of(findings)), "testsuite", 0);
    assertEquals("3", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    NodeList tests = suite.getElementsByTagName("testcase");
    assertEquals(3, tests.getLength());
    assertEquals("never relay from any (1:1)", ((Element) tests.item(0)).getAttribute("name"));
    assertEquals("RLY101 open-relay (2:1)", ((Element) tests.item(1)).getAttribute("name"));
    assertEquals(1, ((Element) tests.item(1)).getElementsByTagName("failure").getLength());
    assertEquals(1, ((Element) tests.item(2)).getElementsByTagName("system-out").getLength());
  }

  @Test
  void junitOfNothingIsATestThatPasses() {
    Element suite = element(parse(new JunitReport().of(List.of())), "testsuite", 0);
    assertEquals("1", suite.getAttribute("tests"));
    assertEquals("0", suite.getAttribute("failures"));
  }

  @Test
  void hostileTextIsText() {
    for (int seed = 0; seed < 1_000; seed++) {
      List<Diagnostic> findings = HostileFindings.of(new Random(seed));
      Element checkstyle = parse(new CheckstyleReport().of(findings));
      NodeList errors = checkstyle.getElementsByTagName("error");
      assertEquals(findings.size(), errors.getLength());
      List<String> messages = findings.stream().map(XmlReportsTest::shown).toList();
      for (int i = 0; i < errors.getLength(); i++) {
        String message = ((Element) errors.item(i)).getAttribute("message");
        assertTrue(messages.stream().anyMatch(message::startsWith), message);
      }
      Element junit = parse(new JunitReport().of(findings));
      assertEquals(findings.size(), junit.getElementsByTagName("testcase").getLength());
      long wrong = findings.stream().filter(each -> each.severity() == Severity.ERROR).count();
      assertEquals(wrong, junit.getElementsByTagName("failure").getLength());
    }
  }

  private static String shown(Diagnostic finding) {
    return Visible.of(finding.message().replace("\n", "; "));
  }
}
