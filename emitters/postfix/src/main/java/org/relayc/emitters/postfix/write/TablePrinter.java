package org.relayc.emitters.postfix.write;

import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.LookupTable.Regexp;
import org.relayc.emitters.postfix.document.LookupTable.Texthash;
import org.relayc.emitters.postfix.document.Pattern;

/** Prints a lookup table. */
final class TablePrinter {
  private static final int COLUMN = 40;

  private TablePrinter() {}

  static byte[] print(LookupTable table) {
    TextBuffer out = new TextBuffer();
    MainCfPrinter.comment(out, table.comment());
    switch (table) {
      case LookupTable.Cidr cidr -> CidrPrinter.print(out, cidr);
      case Texthash hash -> hash.entries().forEach(entry -> print(out, entry));
      case Regexp regexp -> regexp.lines().forEach(line -> print(out, line));
    }
    return out.toBytes();
  }

  private static void print(TextBuffer out, Texthash.Entry entry) {
    String key = entry.key().text();
    out.add(key).add(" ".repeat(Math.max(1, COLUMN - key.length()))).line(entry.value());
  }

  private static void print(TextBuffer out, Regexp.Line line) {
    line.unless().forEach(pattern -> out.line("if !/" + pattern.expression() + "/"));
    String pattern = slashed(line.pattern());
    out.add(pattern).add(" ".repeat(Math.max(1, COLUMN - pattern.length())));
    out.line(line.action().word());
    line.unless().forEach(ignored -> out.line("endif"));
  }

  private static String slashed(Pattern pattern) {
    return "/" + pattern.expression() + "/";
  }
}
