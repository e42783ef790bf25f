package org.relayc.compiler.load;

import java.util.ArrayDeque;
import java.util.Deque;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Shown;

/** The path of a file inside the root policy's folder, without {@code .} and {@code ..}. */
public sealed interface FolderPath {
  /** A path that stays in the folder. */
  record Inside(String path) implements FolderPath {}

  /** A path that must not be opened. */
  record Refused(Fault fault) implements FolderPath {}

  /**
   * Where a path leads that a file of the folder names.
   *
   * @param from the naming file's own path
   * @param written the path as it was written
   */
  static FolderPath resolve(String from, String written) {
    if (written.isBlank()) {
      return invalid("the path of a file is empty", "name a file beside this one");
    }
    if (written.indexOf('\\') >= 0) {
      return invalid(
          "the path " + Shown.quoted(written) + " holds a backslash", "write '/' instead");
    }
    if (written.chars().anyMatch(Character::isISOControl)) {
      return invalid(
          "the path " + Shown.quoted(written) + " holds a control character", "remove it");
    }
    if (written.startsWith("/") || written.matches("[A-Za-z]:.*")) {
      return outside(written);
    }
    return normalised(from.substring(0, from.lastIndexOf('/') + 1) + written, written);
  }

  private static FolderPath normalised(String path, String written) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..") && steps.isEmpty()) {
        return outside(written);
      } else if (step.equals("..")) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return steps.isEmpty()
        ? invalid("the path " + Shown.quoted(written) + " names a folder", "name a file in it")
        : new Inside(String.join("/", steps));
  }

  private static FolderPath outside(String written) {
    return new Refused(
        Fault.of(
            CompilerCode.PATH_OUT_OF_FOLDER,
            "the path " + Shown.quoted(written) + " leaves the folder of the policy",
            "keep the file in the folder of the root policy, or below it, and name it from there"));
  }

  private static FolderPath invalid(String message, String help) {
    return new Refused(Fault.of(CompilerCode.INVALID_PATH, message, help));
  }
}
