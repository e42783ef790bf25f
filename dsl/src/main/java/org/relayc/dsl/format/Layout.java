package org.relayc.dsl.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Lays out documents in lines of at most a hundred columns where that can be done. */
final class Layout {
  private static final int WIDTH = 100;
  private static final int STEP = 4;

  private final List<Line> lines = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private String remark = "";
  private boolean closed;

  /** A piece that waits to be laid out, with the indentation and the mode it was met in. */
  private record Pending(Doc doc, int indent, boolean flat) {}

  List<Line> lines() {
    return lines;
  }

  void blank() {
    lines.add(Line.BLANK);
  }

  /** Lays out a document from the beginning of a line to the end of one. */
  void add(Doc doc, int indent) {
    Deque<Pending> waiting = new ArrayDeque<>();
    line.repeat(' ', indent);
    waiting.push(new Pending(doc, indent, false));
    while (!waiting.isEmpty()) {
      step(waiting);
    }
    endLine();
  }

  private void step(Deque<Pending> waiting) {
    Pending next = waiting.pop();
    switch (next.doc()) {
      case Doc.Words words -> words(words.text(), next.indent());
      case Doc.Remark comment -> remark(comment, next.indent());
      case Doc.Gap gap -> gap(next);
      case Doc.Row row -> {
        for (Doc part : row.parts().reversed()) {
          waiting.push(new Pending(part, next.indent(), next.flat()));
        }
      }
      case Doc.Indented indented ->
          waiting.push(new Pending(indented.body(), next.indent() + STEP, next.flat()));
      case Doc.Group group -> {
        boolean flat = next.flat() || room(waiting).fits(group.body());
        waiting.push(new Pending(group.body(), next.indent(), flat));
      }
    }
  }

  private void words(String text, int indent) {
    if (closed) {
      newLine(indent);
    }
    line.append(text);
  }

  private void gap(Pending gap) {
    if (gap.flat() && !closed) {
      line.append(' ');
    } else {
      newLine(gap.indent());
    }
  }

  private void remark(Doc.Remark comment, int indent) {
    if (!comment.ownLine() && !closed) {
      remark = comment.text();
    } else {
      newLine(indent);
      line.append(comment.text());
    }
    closed = true;
  }

  private void newLine(int indent) {
    endLine();
    line.repeat(' ', indent);
  }

  private void endLine() {
    String text = line.toString().stripTrailing();
    // A gap that opens a line which a remark then takes leaves nothing behind.
    if (!text.isEmpty() || !remark.isEmpty()) {
      lines.add(new Line(text, remark));
    }
    line = new StringBuilder();
    remark = "";
    closed = false;
  }

  private Room room(Deque<Pending> waiting) {
    return new Room(WIDTH - line.length(), waiting.iterator());
  }

  /** What is left of a line, and what will follow in it. */
  private static final class Room {
    private int left;
    private final Iterator<Pending> after;
    private final Deque<Pending> ahead = new ArrayDeque<>();

    Room(int left, Iterator<Pending> after) {
      this.left = left;
      this.after = after;
    }

    /** Whether the body and what sticks to it, up to the next end of a line, fit. */
    boolean fits(Doc body) {
      ahead.push(new Pending(body, 0, true));
      while (left >= 0) {
        if (ahead.isEmpty()) {
          if (!after.hasNext()) {
            return true;
          }
          ahead.push(after.next());
        }
        Pending next = ahead.pop();
        boolean mayEnd = next.doc() instanceof Doc.Gap || next.doc() instanceof Doc.Remark;
        if (mayEnd && !next.flat()) {
          return true;
        }
        if (next.doc() instanceof Doc.Remark) {
          return false;
        }
        take(next);
      }
      return false;
    }

    private void take(Pending next) {
      switch (next.doc()) {
        case Doc.Words words -> left -= words.text().length();
        case Doc.Gap gap -> left--;
        case Doc.Remark remark -> left = -1;
        case Doc.Row row -> row.parts().reversed().forEach(part -> look(part, next));
        case Doc.Indented indented -> look(indented.body(), next);
        case Doc.Group group -> look(group.body(), next);
      }
    }

    private void look(Doc doc, Pending around) {
      ahead.push(new Pending(doc, 0, around.flat()));
    }
  }
}
