package org.relayc.cli.matrix;

import java.util.List;

/**
 * One rule of one listener that lets mail be relayed, or what everybody may do.
 *
 * @param who the conditions on the client, in the policy's words
 * @param size how many addresses that is
 * @param where the domains of recipients, in the policy's words
 * @param but what denies may take from it
 */
public record MatrixRow(
    String listener,
    String does,
    String who,
    String size,
    String where,
    String but,
    String because,
    String owner,
    String ticket,
    String until,
    String place) {
  static final List<String> COLUMNS =
      List.of(
          "listener",
          "may",
          "who",
          "addresses",
          "to",
          "but not",
          "because",
          "owner",
          "ticket",
          "until",
          "written at");

  List<String> cells() {
    return List.of(listener, does, who, size, where, but, because, owner, ticket, until, place);
  }
}
