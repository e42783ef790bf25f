package org.relayc.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What is written beside the code, where it has to be. */
class WrittenWordTest {
  private static final SourceCode HOUSE = SourceCode.ofTheHouse();

  @Test
  void everyPackageSaysWhatItIsAndThatNothingInItIsNull() {
    Set<String> packages = new TreeSet<>();
    Set<String> said = new TreeSet<>();
    for (CompilationUnitTree file : mainFiles()) {
      String name = SourceCode.nameOf(file);
      String folder = name.substring(0, name.lastIndexOf('/'));
      packages.add(folder);
      if (SourceCode.isPackageInfo(file)
          && file.getPackageAnnotations().toString().contains("NullMarked")
          && isDocumented(file, file.getPackage())) {
        said.add(folder);
      }
    }
    packages.removeAll(said);
    check(List.copyOf(packages));
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    List<String> silent = new ArrayList<>();
    for (CompilationUnitTree file : mainFiles()) {
      for (Tree type : file.getTypeDecls()) {
        if (type instanceof ClassTree tree
            && tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
            && !isDocumented(file, tree)) {
          silent.add(SourceCode.nameOf(file));
        }
      }
    }
    check(silent);
  }

  private static List<CompilationUnitTree> mainFiles() {
    return HOUSE.files().stream().filter(SourceCode::isMain).toList();
  }

  private static boolean isDocumented(CompilationUnitTree file, Tree tree) {
    return HOUSE.docs().getDocComment(new TreePath(new TreePath(file), tree)) != null;
  }

  private static void check(List<String> broken) {
    assertTrue(mainFiles().size() > 50, "the house's files were not found");
    assertEquals("", String.join("\n", broken));
  }
}
