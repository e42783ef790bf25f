package org.relayc.migrate.words;

import java.util.ArrayList;
import java.util.List;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Sets as the language writes them, whole. */
public final class SetWords {
  private static final int FEW = 4;

  private SetWords() {}

  /** A set of addresses that is not empty. */
  public static String addresses(AddressSet set) {
    if (set.equals(AddressSet.ANY)) {
      return "any";
    }
    List<String> words = new ArrayList<>();
    for (AddressRange range : set.ranges()) {
      List<String> cidrs = new ArrayList<>();
      for (Cidr cidr : AddressSet.of(range).cidrs()) {
        cidrs.add(
            cidr.toString().replaceFirst("(?<=\\.\\d{1,3})/32$|(?<=:[0-9a-f]{0,4})/128$", ""));
        if (cidrs.size() > FEW) {
          break;
        }
      }
      words.addAll(cidrs.size() > FEW ? List.of(range.toString()) : cidrs);
    }
    return String.join(", ", words);
  }

  /** A set of names as the union of what each text says; none for an empty one. */
  public static List<String> names(NameSet set) {
    List<String> texts = new ArrayList<>();
    List<NameSet.Entry> rest = set.entries();
    while (rest.stream().anyMatch(NameSet.Entry::in)) {
      List<NameSet.Entry> again = new ArrayList<>();
      texts.add(text(rest, again));
      rest = again;
    }
    return texts;
  }

  /** The entries on top with what is out below them; what is in again below that is left over. */
  private static String text(List<NameSet.Entry> entries, List<NameSet.Entry> again) {
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    List<NamePattern> outs = new ArrayList<>();
    for (NameSet.Entry entry : entries) {
      if (!entry.in() && outs.stream().noneMatch(above -> isBelow(entry.pattern(), above))) {
        outs.add(entry.pattern());
      }
    }
    for (NameSet.Entry entry : entries) {
      if (outs.stream().anyMatch(above -> isBelow(entry.pattern(), above))) {
        again.add(entry);
      } else {
        (entry.in() ? in : out).add(word(entry.pattern()));
      }
    }
    String first = String.join(", ", in);
    return out.isEmpty() ? first : first + " except " + String.join(", ", out);
  }

  private static boolean isBelow(NamePattern pattern, NamePattern above) {
    if (!(above instanceof NamePattern.Below(DomainName top))) {
      return false;
    }
    return switch (pattern) {
      case NamePattern.Any any -> false;
      case NamePattern.Exactly(DomainName name) -> name.isBelow(top);
      case NamePattern.Below(DomainName name) -> name.isBelow(top);
    };
  }

  private static String word(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Any any -> "any";
      case NamePattern.Exactly(DomainName name) -> name(name.text());
      case NamePattern.Below(DomainName name) -> "*." + name(name.text());
    };
  }

  private static String name(String text) {
    return text.indexOf('.') < 0 ? QuotedText.write(text) : text;
  }
}
