package org.relayc.emitters.james.write.text;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relayc.emitters.api.EmittedFile;

/** XML of JAXB's making, in ASCII, below a comment. */
public final class XmlFile {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MADE =
      "Made by relayc from a relay policy: edit the policy, not this file.";

  private XmlFile() {}

  /**
   * A file with one element and what is in it.
   *
   * @param remarks what else stands in the comment, a line each
   */
  public static EmittedFile of(String path, Object root, List<String> remarks) {
    StringBuilder text = new StringBuilder(HEAD).append("<!-- ").append(MADE);
    for (String remark : remarks) {
      text.append("\n     ").append(inComment(remark));
    }
    text.append(" -->\n").append(xml(root)).append('\n');
    return new EmittedFile(path, ascii(text.toString()).getBytes(StandardCharsets.US_ASCII));
  }

  private static String xml(Object root) {
    try {
      Marshaller marshaller = JAXBContext.newInstance(root.getClass()).createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      StringWriter text = new StringWriter();
      marshaller.marshal(root, text);
      return text.toString();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /** No two hyphens stand together, and nothing that hides another character. */
  private static String inComment(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          boolean printable = c >= ' ' && c < 0x7f;
          boolean ends = c == '-' && plain.length() > 0 && plain.charAt(plain.length() - 1) == '-';
          plain.append(ends ? " " : "").append(printable ? Character.toString(c) : "?");
        });
    return plain.toString().endsWith("-") ? plain + " " : plain.toString();
  }

  /** No character hides another: beyond ASCII, where only values are, each stands as its number. */
  private static String ascii(String xml) {
    StringBuilder ascii = new StringBuilder();
    xml.codePoints()
        .forEach(c -> {
          if (c < 0x7f && c != '\t') {
            ascii.appendCodePoint(c);
          } else {
            ascii.append("&#").append(c).append(';');
          }
        });
    return ascii.toString();
  }
}
