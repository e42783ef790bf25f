package org.relayc.emitters.postfix.write;

import java.util.List;
import org.relayc.emitters.postfix.document.MasterCf;
import org.relayc.emitters.postfix.document.MasterCf.Option;

/** Prints master.cf. */
final class MasterCfPrinter {
  private static final int[] WIDTHS = {15, 10, 7, 7, 7, 7, 7};

  private MasterCfPrinter() {}

  static byte[] print(MasterCf master) {
    TextBuffer out = new TextBuffer();
    for (MasterCf.Line line : master.lines()) {
      switch (line) {
        case MasterCf.Heading(List<String> text) -> {
          if (out.length() > 0) {
            out.line("");
          }
          MainCfPrinter.comment(out, text);
        }
        case MasterCf.Service(String name, List<String> columns, List<Option> options) -> {
          out.line(service(name, columns));
          for (Option option : options) {
            String value = SettingPrinter.inline(option.setting());
            out.add("  -o ").line(MasterCfValue.quote(option.name(), value));
          }
        }
        case MasterCf.Kept(String text) -> out.add(text);
      }
    }
    return out.toBytes();
  }

  private static String service(String name, List<String> columns) {
    StringBuilder line = new StringBuilder();
    pad(line, name, WIDTHS[0]);
    for (int i = 0; i < columns.size(); i++) {
      if (i == columns.size() - 1) {
        line.append(columns.get(i));
      } else {
        pad(line, columns.get(i), WIDTHS[i + 1]);
      }
    }
    return line.toString();
  }

  private static void pad(StringBuilder line, String text, int width) {
    line.append(text).append(" ".repeat(Math.max(1, width - text.length())));
  }
}
