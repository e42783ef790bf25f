package org.relayc.emitters.exchange.shell.export.item;

import java.util.ArrayList;
import java.util.List;

/** An element of CLIXML while its content is read. */
final class ClixmlNode {
  final String element;
  final String name;
  final String reference;
  final int line;
  final StringBuilder text = new StringBuilder();
  final List<ClixmlNode> children = new ArrayList<>();

  ClixmlNode(String element, String name, String reference, int line) {
    this.element = element;
    this.name = name;
    this.reference = reference;
    this.line = line;
  }

  List<ClixmlNode> children(String wanted) {
    return children.stream().filter(child -> child.element.equals(wanted)).toList();
  }
}
