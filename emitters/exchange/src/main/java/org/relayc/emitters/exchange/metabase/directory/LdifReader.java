package org.relayc.emitters.exchange.metabase.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFModifyChangeRecord;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.EncodedText;
import org.relayc.emitters.exchange.metabase.source.ExportCode;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/** Reads what ldifde exports (RFC 2849); it opens no other file, whatever the text asks for. */
public final class LdifReader {
  private final String file;
  private final LdifLines records;
  private final DirectoryDraft draft = new DirectoryDraft();

  private LdifReader(String file, LdifLines records) {
    this.file = file;
    this.records = records;
  }

  /**
   * Reads it to its end or to its first fault.
   *
   * @param file its name, for messages
   */
  public static DirectoryReading read(String file, InputStream bytes) {
    try {
      LdifLines lines = new LdifLines(file, EncodedText.open(bytes));
      return new DirectoryReading.Read(new LdifReader(file, lines).read());
    } catch (RefusedException e) {
      return new DirectoryReading.Refused(e.refusal());
    } catch (CharacterCodingException e) {
      return refused(file, "it is neither UTF-8 nor UTF-16", "export with 'ldifde -u'");
    } catch (IOException e) {
      return refused(file, "it cannot be read", "look after the file");
    }
  }

  private static DirectoryReading refused(String file, String reason, String help) {
    return new DirectoryReading.Refused(new Refusal(new FilePlace(file, 1), reason, help));
  }

  private Directory read() throws IOException, RefusedException {
    Optional<LdifRecord> record = records.next();
    boolean first = true;
    while (record.isPresent()) {
      LdifRecord rest = first ? withoutVersion(record.get()) : record.get();
      first = false;
      if (!rest.lines().isEmpty()) {
        read(rest);
      }
      record = records.next();
    }
    return draft.toDirectory();
  }

  /** The version may stand before the first record, or be its first line. */
  private LdifRecord withoutVersion(LdifRecord record) throws RefusedException {
    String line = record.lines().get(0);
    if (!line.regionMatches(true, 0, "version:", 0, "version:".length())) {
      return record;
    }
    if (!line.substring("version:".length()).strip().equals("1")) {
      throw records.refused(record.line(), "'" + Shown.of(line) + "' is not version 1 of LDIF");
    }
    int size = record.lines().size();
    return new LdifRecord(record.lines().subList(1, size), record.numbers().subList(1, size));
  }

  private void read(LdifRecord record) throws RefusedException {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < record.lines().size(); i++) {
      String line = record.lines().get(i);
      int colon = line.indexOf(':');
      if (colon >= 0 && line.startsWith("<", colon + 1)) {
        throw new RefusedException(
            new Refusal(
                ExportCode.OUTSIDE_REFERENCE,
                new FilePlace(file, record.numbers().get(i)),
                "'" + Shown.of(line) + "' takes its value from elsewhere, which is not followed",
                "export the directory again with 'ldifde -f export.ldf'"));
      }
      if (colon >= 0) {
        lines.putIfAbsent(
            line.substring(0, colon).toLowerCase(Locale.ROOT), record.numbers().get(i));
      }
    }
    String first = record.lines().get(0);
    if (first.regionMatches(true, 0, "dn:", 0, "dn:".length())) {
      decode(record, lines);
    } else {
      draft.add(new Directory.Nameless(first, new FilePlace(file, record.line())));
    }
  }

  private void decode(LdifRecord record, Map<String, Integer> lines) throws RefusedException {
    LDIFChangeRecord decoded;
    try {
      decoded = LDIFReader.decodeChangeRecord(true, record.lines().toArray(String[]::new));
    } catch (LDIFException e) {
      throw records.refused(
          record.line(), "the record is no LDIF: " + Shown.of(String.valueOf(e.getMessage())));
    }
    FilePlace place = new FilePlace(file, record.line());
    Optional<DistinguishedName> parsed = DistinguishedName.parse(decoded.getDN());
    if (parsed.isEmpty()) {
      draft.add(new Directory.Nameless(decoded.getDN(), place));
      return;
    }
    DistinguishedName name = parsed.get();
    if (decoded instanceof LDIFAddChangeRecord added) {
      draft.add(new DirectoryObject(name, attributes(added.getEntryToAdd(), lines, place), place));
    } else {
      String kind = decoded.getChangeType().getName();
      draft.add(new Directory.Change(name, kind, replaced(decoded, lines, place), place));
    }
  }

  private Optional<List<DirectoryAttribute>> replaced(
      LDIFChangeRecord record, Map<String, Integer> lines, FilePlace place) {
    if (!(record instanceof LDIFModifyChangeRecord modify)) {
      return Optional.empty();
    }
    List<DirectoryAttribute> replaced = new ArrayList<>();
    for (Modification each : modify.getModifications()) {
      if (!each.getModificationType().equals(ModificationType.REPLACE)) {
        return Optional.empty();
      }
      replaced.add(attribute(each.getAttribute(), lines, place));
    }
    return Optional.of(replaced);
  }

  private List<DirectoryAttribute> attributes(
      Entry entry, Map<String, Integer> lines, FilePlace place) {
    List<DirectoryAttribute> attributes = new ArrayList<>();
    for (Attribute attribute : entry.getAttributes()) {
      attributes.add(attribute(attribute, lines, place));
    }
    return attributes;
  }

  private DirectoryAttribute attribute(
      Attribute attribute, Map<String, Integer> lines, FilePlace place) {
    int line = lines.getOrDefault(attribute.getName().toLowerCase(Locale.ROOT), place.line());
    return new DirectoryAttribute(
        attribute.getName(), List.of(attribute.getValueByteArrays()), new FilePlace(file, line));
  }
}
