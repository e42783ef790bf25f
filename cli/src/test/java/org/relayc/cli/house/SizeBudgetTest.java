package org.relayc.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How large a file, a method and a package may be, so that each can be read in one sitting. */
class SizeBudgetTest {
  private static final int LINES_OF_A_FILE = 400;
  private static final int LINES_OF_A_METHOD = 40;
  private static final int TYPES_OF_A_PACKAGE = 15;

  private static final SourceCode HOUSE = SourceCode.ofTheHouse();

  @Test
  void filesAreShort() {
    check(
        HOUSE.files().stream()
            .filter(file -> lineOf(file, endOf(file)) > LINES_OF_A_FILE)
            .map(file -> SourceCode.nameOf(file) + " has " + lineOf(file, endOf(file)) + " lines")
            .toList());
  }

  @Test
  void methodsAreShort() {
    List<String> broken = new ArrayList<>();
    for (CompilationUnitTree file : HOUSE.files()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, @Nullable Void nothing) {
          long lines = linesOf(file, method);
          if (lines > LINES_OF_A_METHOD) {
            broken.add(
                SourceCode.nameOf(file) + ": " + method.getName() + " has " + lines + " lines");
          }
          return super.visitMethod(method, nothing);
        }
      }.scan(file, null);
    }
    check(broken);
  }

  @Test
  void packagesAreSmall() {
    Map<String, Integer> types = new TreeMap<>();
    for (CompilationUnitTree file : HOUSE.files()) {
      String name = SourceCode.nameOf(file);
      types.merge(
          name.substring(0, name.lastIndexOf('/')), file.getTypeDecls().size(), Integer::sum);
    }
    check(
        types.entrySet().stream()
            .filter(each -> each.getValue() > TYPES_OF_A_PACKAGE)
            .map(each -> each.getKey() + " has " + each.getValue() + " types")
            .toList());
  }

  private static void check(List<String> broken) {
    assertTrue(HOUSE.files().size() > 50, "the house's files were not found");
    assertEquals("", String.join("\n", broken));
  }

  /** Of its body: neither its documentation nor its parameters count. */
  private static long linesOf(CompilationUnitTree file, MethodTree method) {
    if (method.getBody() == null) {
      return 0;
    }
    SourcePositions positions = HOUSE.positions();
    return lineOf(file, positions.getEndPosition(file, method))
        - lineOf(file, positions.getStartPosition(file, method.getBody()))
        + 1;
  }

  private static long endOf(CompilationUnitTree file) {
    try {
      return file.getSourceFile().getCharContent(true).length() - 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lineOf(CompilationUnitTree file, long position) {
    return file.getLineMap().getLineNumber(position);
  }
}
