package org.relayc.project.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.model.principal.Membership;
import org.relayc.project.yaml.YamlNode;
import org.relayc.project.yaml.YamlNode.Entry;
import org.relayc.project.yaml.YamlNode.Listing;
import org.relayc.project.yaml.YamlNode.Mapping;
import org.relayc.project.yaml.YamlNode.Nothing;
import org.relayc.project.yaml.YamlNode.Scalar;
import org.relayc.project.yaml.YamlText;

/** Reads a directory: under {@code groups} each group with the log-ins of its members. */
final class DirectoryReader {
  private static final String HELP = "write each group with a list: \"Mail Operators\": [alice]";
  private final List<Diagnostic> problems;
  private final Map<String, SortedSet<String>> groupsOfUser = new TreeMap<>();

  DirectoryReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Membership.Directory read(SourceFile file) {
    Optional<YamlNode> document = YamlText.read(file, problems);
    if (document.isPresent()) {
      Fields top = Fields.of(document.get(), "", List.of("groups"), problems);
      top.value("groups").ifPresent(this::readGroups);
    }
    return new Membership.Directory(groupsOfUser);
  }

  private void readGroups(YamlNode node) {
    if (!(node instanceof Mapping mapping)) {
      if (!(node instanceof Nothing)) {
        wrongKind("'groups' is " + node.kind() + ", not a mapping", node);
      }
      return;
    }
    Map<String, Scalar> seen = new HashMap<>();
    for (Entry entry : mapping.entries()) {
      String group = entry.key().text().toLowerCase(Locale.ROOT);
      Scalar before = seen.putIfAbsent(group, entry.key());
      if (before != null) {
        problems.add(
            Diagnostic.of(
                    ProjectCode.INVALID_SETTING,
                    "group '" + entry.key().text() + "' repeated",
                    entry.key().place())
                .label(before.place(), "first stands here; groups are compared without case")
                .help("put its members into one list"));
      }
      readMembers(group, entry);
    }
  }

  private void readMembers(String group, Entry entry) {
    switch (entry.value()) {
      case Listing members -> members.items().forEach(member -> readMember(group, member));
      case Nothing nothing -> {
        // A group without members.
      }
      case Mapping mapping -> notMembers(entry);
      case Scalar scalar -> notMembers(entry);
    }
  }

  private void readMember(String group, YamlNode member) {
    if (member instanceof Scalar user && !user.text().isEmpty()) {
      groupsOfUser
          .computeIfAbsent(user.text().toLowerCase(Locale.ROOT), name -> new TreeSet<>())
          .add(group);
    } else {
      wrongKind("a member of group '" + group + "' is no log-in", member);
    }
  }

  private void notMembers(Entry entry) {
    String message =
        "the members of group '"
            + entry.key().text()
            + "' are "
            + entry.value().kind()
            + ", not a list";
    wrongKind(message, entry.value());
  }

  private void wrongKind(String message, YamlNode node) {
    problems.add(Diagnostic.of(ProjectCode.WRONG_KIND_OF_VALUE, message, node.place()).help(HELP));
  }
}
