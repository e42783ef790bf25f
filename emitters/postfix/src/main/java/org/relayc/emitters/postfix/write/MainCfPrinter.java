package org.relayc.emitters.postfix.write;

import java.util.List;
import org.relayc.emitters.postfix.document.MainCf;
import org.relayc.emitters.postfix.document.Setting;

/** Prints main.cf. */
final class MainCfPrinter {
  private MainCfPrinter() {}

  static byte[] print(MainCf main) {
    TextBuffer out = new TextBuffer();
    for (MainCf.Line line : main.lines()) {
      switch (line) {
        case MainCf.Heading(List<String> text) -> {
          if (out.length() > 0) {
            out.line("");
          }
          comment(out, text);
        }
        case MainCf.Parameter(List<String> comment, String name, Setting setting) -> {
          comment(out, comment);
          SettingPrinter.print(out, name, setting);
        }
        case MainCf.Kept(String text) -> out.add(text);
      }
    }
    return out.toBytes();
  }

  static void comment(TextBuffer out, List<String> text) {
    for (String line : text) {
      out.line(("# " + CommentText.quote(line)).stripTrailing());
    }
  }
}
