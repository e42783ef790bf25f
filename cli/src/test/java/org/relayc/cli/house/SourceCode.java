package org.relayc.cli.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every Java file of the repository, parsed. */
record SourceCode(List<CompilationUnitTree> files, SourcePositions positions, DocTrees docs) {
  /** The repository's folder: Maven runs tests in the module's. */
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  static SourceCode ofTheHouse() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none"),
                null,
                files.getJavaFileObjectsFromPaths(paths()));
    try {
      List<CompilationUnitTree> parsed = new ArrayList<>();
      task.parse().forEach(parsed::add);
      DocTrees docs = DocTrees.instance(task);
      return new SourceCode(List.copyOf(parsed), docs.getSourcePositions(), docs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> paths() {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(SourceCode::isOurs).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path path) {
    String name = ROOT.relativize(path).toString();
    return name.endsWith(".java") && name.contains("src/") && !name.contains("target/");
  }

  static String nameOf(CompilationUnitTree file) {
    return ROOT.relativize(Path.of(file.getSourceFile().getName())).toString();
  }

  static boolean isMain(CompilationUnitTree file) {
    return nameOf(file).contains("src/main/");
  }

  static boolean isPackageInfo(CompilationUnitTree file) {
    return nameOf(file).endsWith("/package-info.java");
  }
}
