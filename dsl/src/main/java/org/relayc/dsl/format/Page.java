package org.relayc.dsl.format;

import java.util.ArrayList;
import java.util.List;
import org.relayc.diagnostics.source.Span;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.scan.Comment;
import org.relayc.dsl.scan.TokenKind;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Statement;

/** Lays out a policy: statements and settings, and the comments and empty lines between them. */
final class Page {
  private static final int STEP = 4;

  private final ParseResult policy;
  private final Written written;
  private final Columns columns;
  private final Layout layout = new Layout();

  Page(ParseResult policy) {
    this.policy = policy;
    this.written = new Written(policy.file());
    this.columns = new Columns(written);
  }

  List<Line> lines() {
    return layout.lines();
  }

  void statements(List<Statement> statements) {
    block(units(statements, -1), -1, 0);
  }

  /** The units of a block that follows a token. */
  private List<Unit> units(List<? extends Node> nodes, int before) {
    List<Unit> units = new ArrayList<>();
    int last = before;
    for (Node node : nodes) {
      Span span = policy.origins().of(node).span();
      int first = written.tokenAt(span.start(), last + 1);
      int end = written.tokenAt(span.end(), first);
      units.add(new Unit(first, end, last != before && isApart(last, first), inside(node)));
      last = end - 1;
    }
    columns.align(units);
    return units;
  }

  private static List<ListenerItem> inside(Node node) {
    return node instanceof Statement.Listener listener ? listener.items() : List.of();
  }

  private boolean isApart(int last, int next) {
    int from = written.end(last);
    for (Comment comment : written.following(last)) {
      if (written.blankBetween(from, comment.span().start())) {
        return true;
      }
      from = comment.span().end();
    }
    return written.blankBetween(from, written.start(next));
  }

  /** The units, and the comments between the token before them and the one behind them. */
  private void block(List<Unit> units, int before, int indent) {
    int from = before;
    boolean first = true;
    for (Unit unit : units) {
      first = comments(from, indent, first);
      int end = lastCommentEnd(from);
      if (!first && written.blankBetween(end, written.start(unit.first()))) {
        layout.blank();
      }
      unit(unit, indent);
      first = false;
      from = unit.last();
    }
    comments(from, indent, first);
  }

  private int lastCommentEnd(int token) {
    List<Comment> comments = written.following(token);
    if (!comments.isEmpty()) {
      return comments.getLast().span().end();
    }
    return token < 0 ? 0 : written.end(token);
  }

  /** The comments behind a token that stand on lines of their own; false if there are some. */
  private boolean comments(int token, int indent, boolean first) {
    boolean none = first;
    int from = token < 0 ? 0 : written.end(token);
    for (Comment comment : written.following(token)) {
      if (comment.ownLine()) {
        if (!none && written.blankBetween(from, comment.span().start())) {
          layout.blank();
        }
        layout.add(new Doc.Words(written.text(comment)), indent);
        none = false;
      }
      from = comment.span().end();
    }
    return none;
  }

  private void unit(Unit unit, int indent) {
    if (written.kind(unit.last()) == TokenKind.RIGHT_BRACE) {
      listener(unit, indent);
    } else {
      Doc sentence = new Sentence(written, columns, unit.first(), unit.end()).doc();
      layout.add(withRemark(sentence, unit.last()), indent);
    }
  }

  private void listener(Unit unit, int indent) {
    int brace = unit.first();
    while (written.kind(brace) != TokenKind.LEFT_BRACE) {
      brace++;
    }
    Doc head = new Sentence(written, columns, unit.first(), brace + 1).doc();
    layout.add(withRemark(head, brace), indent);
    block(units(unit.inside(), brace), brace, indent + STEP);
    layout.add(withRemark(new Doc.Words("}"), unit.last()), indent);
  }

  /** With the comment that stands in the same line as its last token. */
  private Doc withRemark(Doc doc, int last) {
    List<Comment> comments = written.following(last);
    if (comments.isEmpty() || comments.getFirst().ownLine()) {
      return doc;
    }
    return new Doc.Row(List.of(doc, new Doc.Remark(written.text(comments.getFirst()), false)));
  }
}
