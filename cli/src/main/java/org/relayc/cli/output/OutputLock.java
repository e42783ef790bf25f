package org.relayc.cli.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.relayc.cli.argument.CannotRunException;

/** Keeps two runs from writing into one folder; the system lets go of it when a run dies. */
final class OutputLock implements AutoCloseable {
  private static final String NAME = ".relayc-lock";
  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static OutputLock of(Path folder, String shown) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            java.nio.file.LinkOption.NOFOLLOW_LINKS);
    // Whoever held the lock has removed its file by now where the name leads elsewhere.
    if (!isLocked(channel) || !Files.exists(file)) {
      channel.close();
      throw new CannotRunException(
          "cannot write '" + shown + "': another run of relayc is writing there",
          "wait for it to end");
    }
    return new OutputLock(file, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
