package org.relayc.compiler.listed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.relayc.compiler.load.FolderPath;
import org.relayc.compiler.load.PolicyFolder;
import org.relayc.compiler.load.Utf8Text;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** The sets that {@code file} entries stand for, each file read once. */
public final class ListedSets {
  private final PolicyFolder folder;
  private final Problems problems;
  private final Map<String, Outcome<AddressSet>> addresses = new HashMap<>();
  private final Map<String, Outcome<NameSet>> domains = new HashMap<>();

  public ListedSets(PolicyFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  public Outcome<AddressSet> addresses(SetItem.Listed item) {
    return read(
        item,
        addresses,
        AddressSet.EMPTY,
        () -> {
          AddressEntries entries = new AddressEntries();
          return new Reader<>(entries, entries::set);
        });
  }

  public Outcome<NameSet> domains(SetItem.Listed item) {
    return read(
        item,
        domains,
        NameSet.EMPTY,
        () -> {
          DomainEntries entries = new DomainEntries();
          return new Reader<>(entries, () -> NameSet.of(entries.patterns()));
        });
  }

  /** The entries of a list as they stand, for what asks how specific each is. */
  public List<NamePattern> patterns(SetItem.Listed item) {
    return read(
            item,
            new HashMap<>(),
            List.<NamePattern>of(),
            () -> {
              DomainEntries entries = new DomainEntries();
              return new Reader<>(entries, entries::patterns);
            })
        .value();
  }

  private record Reader<S>(ListBytes.EntryReader entries, Supplier<? extends S> made) {}

  private <S> Outcome<S> read(
      SetItem.Listed item, Map<String, Outcome<S>> known, S nothing, Supplier<Reader<S>> reader) {
    SourceFile naming = problems.placeOf(item).file();
    return switch (folder.resolve(naming, item.path().value())) {
      case FolderPath.Refused refused -> {
        problems.add(refused.fault(), item.path());
        yield Outcome.unsound(nothing);
      }
      case FolderPath.Inside inside -> {
        Outcome<S> found = known.get(inside.path());
        if (found == null) {
          found = open(item, inside.path(), nothing, reader.get());
          known.put(inside.path(), found);
        }
        yield found;
      }
    };
  }

  private <S> Outcome<S> open(SetItem.Listed item, String path, S nothing, Reader<S> reader) {
    Optional<byte[]> content = folder.open(path, fault -> problems.add(fault, item.path()));
    if (content.isEmpty()) {
      return Outcome.unsound(nothing);
    }
    ListBytes bytes = new ListBytes(content.get());
    String name = folder.shownName(path);
    if (holdsMoreThanAscii(content.get())
        && Utf8Text.decode(name, content.get()) instanceof Utf8Text.Malformed malformed) {
      problems.add(malformed.diagnostic());
      return Outcome.unsound(nothing);
    }
    bytes.readFrom(Utf8Text.afterByteOrderMark(content.get()), reader.entries);
    tell(name, content.get(), bytes);
    return new Outcome<>(reader.made.get(), bytes.badCount() == 0);
  }

  private static boolean holdsMoreThanAscii(byte[] content) {
    int all = 0;
    for (byte b : content) {
      all |= b;
    }
    return all < 0;
  }

  private void tell(String name, byte[] content, ListBytes bytes) {
    if (bytes.badCount() == 0) {
      return;
    }
    int start = Utf8Text.afterByteOrderMark(content);
    SourceFile file = new SourceFile(name, text(content, start, content.length));
    for (BadLine line : bytes.badLines()) {
      int from = text(content, start, line.start()).length();
      int to = from + text(content, line.start(), line.end()).length();
      problems.add(inList(line.fault()).at(file.at(from, to)));
    }
    int more = bytes.badCount() - bytes.badLines().size();
    if (more > 0) {
      String message = more + " more lines of " + name + " are no entries";
      problems.add(
          Diagnostic.of(CompilerCode.INVALID_LIST_LINE, message, file.at(0, 0))
              .help("check that the file is the list that is meant"));
    }
  }

  private static Fault inList(Fault fault) {
    return new Fault(CompilerCode.INVALID_LIST_LINE, fault.message(), fault.help());
  }

  private static String text(byte[] content, int from, int to) {
    return new String(content, from, to - from, StandardCharsets.UTF_8);
  }
}
