package org.relayc.emitters.james.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relayc.diagnostics.source.SourceFile;

/** What is no configuration is refused with its place and a reason; places are those of tags. */
class XmlFileTest {
  private static XmlFile.Result read(String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> XmlFile.read(new SourceFile("smtpserver.xml", text)));
  }

  private static final String LAUGHS =
      """
      <!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
      <a>&d;</a>\
      """;

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("a document type", "<!DOCTYPE a SYSTEM 'x'><a/>", "document type"),
        Arguments.of("laughs", LAUGHS, "document type"),
        Arguments.of(
            "an outer entity",
            "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
            "document type"),
        Arguments.of("an entity that nobody knows", "<a>&e;</a>", "entity"),
        Arguments.of("depth", "<a>".repeat(40_000), "deep"),
        Arguments.of("a long attribute", "<a b='" + "x".repeat(70_000) + "'/>", "attribute"),
        Arguments.of("many attributes", "<a " + "b='x' ".repeat(10) + "/>", "no XML"),
        Arguments.of("a long text", "<a>" + "x".repeat(70_000) + "</a>", "text"),
        Arguments.of("much text", "<a>" + "x".repeat(10_000_000) + "</a>", "4 million"),
        Arguments.of("many elements", "<a>" + "<b/>".repeat(60_000) + "</a>", "elements"),
        Arguments.of("NUL", "<a>\0</a>", "no XML"),
        Arguments.of("an end that is missing", "<a><b></a>", "no XML"),
        Arguments.of("something behind the root", "<a/><b/>", "no XML"),
        Arguments.of("nothing", "", "no XML"),
        Arguments.of("a comment", "<!-- only -->", "no XML"),
        Arguments.of("no markup", "smtpservers: []", "no XML"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void whatIsNoConfigurationIsRefused(String what, String text, String reason) {
    XmlFile.Refused refused = assertInstanceOf(XmlFile.Refused.class, read(text));
    assertTrue(refused.reason().contains(reason), refused.reason());
    assertTrue(refused.reason().length() < 300 && !refused.help().isEmpty());
    assertTrue(refused.place().toString().startsWith("smtpserver.xml:"));
  }

  @Test
  void elementsKnowTheirTagsAndTheirTexts() {
    XmlFile.Root root =
        assertInstanceOf(
            XmlFile.Root.class,
            read(
                """
                <?xml version="1.0"?>
                <!-- <no>tag</no> -->
                <a>
                  <b x="1"
                     y='&lt;2'> one <c/> <![CDATA[<two>]]> <!-- not this -->
                  </b>
                  <b>three</b>
                </a>
                """));
    Element first = root.element().first("b").orElseThrow();
    assertEquals("smtpserver.xml:4:3", first.place().toString());
    assertEquals("<b x=\"1\"\n     y='&lt;2'>", first.place().text());
    assertEquals("<2", first.attribute("y").orElseThrow());
    assertEquals("one  <two>", first.text());
    assertEquals("smtpserver.xml:5:21", first.first("c").orElseThrow().place().toString());
    assertEquals("smtpserver.xml:7:3", root.element().all("b").get(1).place().toString());
  }
}
