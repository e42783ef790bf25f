package org.relayc.cli.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** What the file system says, in words for a message. */
public final class Faults {
  private Faults() {}

  /** A message fragment without the file's name: {@code permission denied}. */
  public static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "exists already";
    }
    if (fault instanceof NotDirectoryException) {
      return "is no folder";
    }
    if (fault instanceof DirectoryNotEmptyException) {
      return "is not empty";
    }
    String text = fault instanceof FileSystemException named ? named.getReason() : null;
    String reason = text == null ? String.valueOf(fault.getMessage()) : text;
    return reason.isEmpty()
        ? "input or output error"
        : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}
