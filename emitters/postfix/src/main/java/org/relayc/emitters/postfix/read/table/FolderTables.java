package org.relayc.emitters.postfix.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Tables;
import org.relayc.emitters.postfix.read.text.Blank;
import org.relayc.emitters.postfix.read.text.NativeText;

/** The tables of a folder, each read when it is asked for first. */
public final class FolderTables implements Tables {
  private static final String PROXY = "proxy:";

  private final SourceFolder folder;
  private final FolderPath paths;
  private final Findings findings;
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, ListFile> lists = new HashMap<>();

  /**
   * @param places folders of the server's that stand in the folder, each with its name there
   */
  public FolderTables(SourceFolder folder, Map<String, String> places, Findings findings) {
    this.folder = folder;
    this.paths = new FolderPath(places);
    this.findings = findings;
  }

  @Override
  public synchronized Table open(String name) {
    Table known = tables.get(name);
    if (known == null) {
      known = read(name);
      tables.put(name, known);
    }
    return known;
  }

  private Table read(String name) {
    String direct = name.startsWith(PROXY) ? name.substring(PROXY.length()) : name;
    int colon = direct.indexOf(':');
    if (colon < 0) {
      return new Table.Unseen("a table without a type");
    }
    String type = direct.substring(0, colon);
    String rest = direct.substring(colon + 1);
    return switch (type) {
      case "static" -> new Table.Always(Braces.without(rest));
      case "inline" -> InlineKeys.read(rest);
      case "cidr", "regexp", "pcre" ->
          Braces.enclose(rest) ? content(type, inline(rest)) : file(type, rest);
      case "texthash", "hash", "btree", "lmdb", "cdb", "dbm", "sdbm" -> file(type, rest);
      default -> new Table.Unseen("a table of type '" + Findings.shown(type) + "'");
    };
  }

  /** A table whose rules stand in its name, each in braces (cidr_table(5), 3.7). */
  private static SourceFile inline(String specification) {
    List<String> rules = Braces.elements(specification).stream().map(Braces::without).toList();
    return new SourceFile("inline table", String.join("\n", rules));
  }

  private Table file(String type, String path) {
    Optional<String> inside = paths.of(path);
    if (inside.isEmpty()) {
      return new Table.Unseen("a file outside the folder: '" + Findings.shown(path) + "'");
    }
    return switch (folder.open(inside.get())) {
      case SourceFolder.Bytes(byte[] content) ->
          content(type, NativeText.of(inside.get(), content, findings));
      case SourceFolder.Unreadable(String reason, String help) -> {
        unreadable(inside.get(), reason, help);
        yield new Table.Unseen(reason + ": '" + Findings.shown(inside.get()) + "'");
      }
    };
  }

  private Table content(String type, SourceFile file) {
    return switch (type) {
      case "cidr" -> CidrReader.read(file, findings);
      case "regexp" -> PatternReader.read(file, false, findings);
      case "pcre" -> PatternReader.read(file, true, findings);
      // Of an indexed table the text is read that it was made from (postmap(1)).
      default -> TextKeys.read(file, findings);
    };
  }

  @Override
  public synchronized ListFile list(String path) {
    ListFile known = lists.get(path);
    if (known == null) {
      known = readList(path);
      lists.put(path, known);
    }
    return known;
  }

  private ListFile readList(String path) {
    Optional<String> inside = paths.of(path);
    if (inside.isEmpty()) {
      return new ListFile.Unseen("a file outside the folder: '" + Findings.shown(path) + "'");
    }
    return switch (folder.open(inside.get())) {
      case SourceFolder.Bytes(byte[] content) ->
          lines(NativeText.of(inside.get(), content, findings));
      case SourceFolder.Unreadable(String reason, String help) -> {
        unreadable(inside.get(), reason, help);
        yield new ListFile.Unseen(reason + ": '" + Findings.shown(inside.get()) + "'");
      }
    };
  }

  /**
   * A line is a comment if its first character says so; none continues another, and a return alone
   * ends none; to the server a line ends at its first NUL (match_list.c).
   */
  private static ListFile lines(SourceFile file) {
    List<ListFile.Line> lines = new ArrayList<>();
    String text = file.text();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int next = newline < 0 ? text.length() : newline + 1;
      int nul = text.substring(start, next).indexOf('\0');
      int end = nul >= 0 ? start + nul : newline < 0 ? next : newline;
      if (text.charAt(start) != '#' && Blank.skip(text, start, end) < end) {
        lines.add(new ListFile.Line(text.substring(start, end), file.at(start, end)));
      }
      start = next;
    }
    return new ListFile.Lines(lines);
  }

  private void unreadable(String path, String reason, String help) {
    findings.withoutPlace(
        ReadCode.UNREADABLE_NATIVE_FILE,
        "'" + Findings.shown(folder.shown(path)) + "' cannot be read: " + reason,
        help);
  }
}
