package org.relayc.migrate.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.emitters.api.outline.Outline;
import org.relayc.migrate.words.Definitions;
import org.relayc.migrate.words.NameBook;
import org.relayc.migrate.words.PrincipalWords;
import org.relayc.migrate.words.SetWords;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Logins;
import org.relayc.model.principal.PrincipalSet;

/** Sets in the words of a policy, by the names that the configuration gives them. */
final class Sets {
  private static final int FEW = 3;

  private final Outline outline;
  private final Definitions definitions;

  Sets(Outline outline, Definitions definitions) {
    this.outline = outline;
    this.definitions = definitions;
  }

  /** {@code mynetworks (main.cf:3)}. */
  static String source(String setting, Optional<Place> place) {
    return place.map(at -> setting + " (" + place(at) + ")").orElse(setting);
  }

  /** The file without its folders, and the line. */
  static String place(Place place) {
    String file = place.file().name();
    return file.substring(file.lastIndexOf('/') + 1) + ":" + place.start().line();
  }

  /**
   * Clients.
   *
   * @param wish what they are called where the configuration has no name for them
   * @param remark where they come from, for the same case
   */
  String clients(AddressSet set, String wish, String listener, String remark) {
    if (set.equals(AddressSet.ANY)) {
      return "any";
    }
    Optional<String> named = named(set);
    if (named.isPresent()) {
      return named.get();
    }
    AddressSet others = set.complement();
    Optional<String> without = named(others).map(name -> "any except " + name);
    if (without.isPresent()) {
      return without.get();
    }
    for (Outline.Named<AddressSet> each : outline.clients()) {
      Optional<String> out =
          set.isSubsetOf(each.set()) ? named(each.set().minus(set)) : Optional.empty();
      if (out.isPresent()) {
        return define(each) + " except " + out.get();
      }
    }
    return others.rangeCount() < set.rangeCount()
        ? "any except " + network("other-clients", others, listener, remark)
        : network(wish, set, listener, remark);
  }

  private String network(String wish, AddressSet set, String listener, String remark) {
    return definitions.define(SetKind.NETWORK, wish, listener, SetWords.addresses(set), remark);
  }

  private Optional<String> named(AddressSet set) {
    if (set.equals(Networks.PRIVATE)) {
      return Optional.of("private");
    }
    if (set.equals(Networks.INTERNET)) {
      return Optional.of("internet");
    }
    return outline.clients().stream()
        .filter(each -> each.set().equals(set))
        .findFirst()
        .map(this::define);
  }

  private String define(Outline.Named<AddressSet> named) {
    return definitions.define(
        SetKind.NETWORK,
        word(named.setting()),
        "",
        SetWords.addresses(named.set()),
        source(named.setting(), named.place()));
  }

  /** A table without its type, folder and ending: {@code hash:/etc/postfix/access.map}. */
  private static String word(String setting) {
    String bare = setting.replaceFirst("^.*[:/]", "").replaceFirst("\\.[a-z]+$", "");
    String word = NameBook.word(bare.replaceAll("(?<=[a-z])(?=[A-Z])", "-"));
    return word.isEmpty() ? "clients" : word;
  }

  /** Domains as one expression each, which together are the set. */
  List<String> domains(NameSet set, String wish, String listener, String remark) {
    if (set.equals(NameSet.ANY)) {
      return List.of("any");
    }
    Optional<Outline.Named<NameSet>> named =
        outline.domains().stream().filter(each -> each.set().equals(set)).findFirst();
    List<String> words = new ArrayList<>();
    for (String text : SetWords.names(set)) {
      String source = named.map(each -> source(each.setting(), each.place())).orElse(remark);
      String name = named.map(each -> word(each.setting())).orElse(wish);
      boolean isShort = named.isEmpty() && set.entries().size() <= FEW;
      words.add(isShort ? text : definitions.define(SetKind.DOMAIN, name, listener, text, source));
    }
    return words;
  }

  /** What each domain of a set comes from, a line each for those of one source. */
  String sources(NameSet set) {
    Map<String, NameSet> bySource = new LinkedHashMap<>();
    NameSet rest = set;
    for (Outline.Named<NameSet> each : outline.domains()) {
      NameSet own = rest.intersect(each.set());
      if (!own.isEmpty()) {
        bySource.merge(source(each.setting(), each.place()), own, NameSet::union);
        rest = rest.minus(own);
      }
    }
    List<String> lines = new ArrayList<>();
    bySource.forEach((source, own) ->
        lines.add(
            bySource.size() == 1 && own.equals(set)
                ? source
                : source + ": " + String.join(", ", SetWords.names(own))));
    return String.join("\n", lines);
  }

  static String hosts(NameSet names) {
    return String.join(", ", SetWords.names(names));
  }

  /** Senders; nothing where they cannot be said. */
  static Optional<String> senders(MailboxSet mailboxes, boolean nobody) {
    if (!Sayable.isSenders(mailboxes)) {
      return Optional.empty();
    }
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (NameSet.Entry entry : mailboxes.usual().entries()) {
      (entry.in() ? in : out).add("@" + text(entry.pattern()));
    }
    for (Map.Entry<String, NameSet> own : mailboxes.byLocalPart().entrySet()) {
      mailboxes(own.getKey(), own.getValue().minus(mailboxes.usual()), in);
      mailboxes(own.getKey(), mailboxes.usual().minus(own.getValue()), out);
    }
    if (nobody) {
      in.add("null");
    }
    return in.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", in) + (out.isEmpty() ? "" : " except " + String.join(", ", out)));
  }

  private static void mailboxes(String localPart, NameSet domains, List<String> texts) {
    domains.entries().forEach(entry -> texts.add(localPart + "@" + text(entry.pattern())));
  }

  private static String text(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Any any -> "*";
      case NamePattern.Exactly exactly -> exactly.name().text();
      case NamePattern.Below below -> "*." + below.name().text();
    };
  }

  /** Whoever is in it. */
  String principals(Logins logins, String listener, String remark) {
    List<PrincipalSet> users = new ArrayList<>();
    logins.exceptions().forEach(login -> users.add(new PrincipalSet.User(login)));
    PrincipalSet named = users.size() == 1 ? users.get(0) : new PrincipalSet.Union(users);
    List<PrincipalSet> members = new ArrayList<>();
    if (logins.anonymous()) {
      members.add(new PrincipalSet.Anonymous());
    }
    if (logins.others()) {
      PrincipalSet all = new PrincipalSet.Authenticated();
      members.add(users.isEmpty() ? all : new PrincipalSet.Except(all, named));
    } else if (!users.isEmpty()) {
      members.add(named);
    }
    PrincipalSet whole = members.size() == 1 ? members.get(0) : new PrincipalSet.Union(members);
    return new PrincipalWords(definitions, listener, remark).of(whole);
  }
}
