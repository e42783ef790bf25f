package org.relayc.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.approvers.FileApprover;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.core.Options;
import org.approvaltests.core.VerifyResult;
import org.approvaltests.namer.ApprovalNamer;
import org.approvaltests.writers.ApprovalBinaryFileWriter;

/**
 * A file that must come out as it was approved, byte for byte, under the name the server uses. With
 * {@code -Dgolden=write} a different or missing one is rewritten, and the run fails all the same.
 */
record GoldenFile(Path approved, Path received) implements ApprovalNamer {
  private static final boolean REWRITE = "write".equals(System.getProperty("golden"));

  void verify(byte[] content) {
    boolean isNew = !Files.exists(approved);
    ApprovalBinaryFileWriter writer =
        new ApprovalBinaryFileWriter(new ByteArrayInputStream(content), "");
    ApprovalFailureReporter reporter = (received, old) -> report(content, isNew);
    Approvals.verify(new FileApprover(writer, this, GoldenFile::compare), new Options(reporter));
  }

  private boolean report(byte[] content, boolean isNew) {
    try {
      String before = isNew ? "" : Files.readString(approved);
      if (REWRITE) {
        Files.write(approved, content);
        fail("rewrote " + approved);
      }
      if (isNew) {
        Files.deleteIfExists(approved);
      }
      assertEquals(before, new String(content, UTF_8), hint());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String hint() {
    return approved + " is not what comes out; look at it, then rewrite it with -Dgolden=write";
  }

  private static VerifyResult compare(File received, File approved) {
    try {
      boolean same =
          approved.exists() && Files.mismatch(received.toPath(), approved.toPath()) == -1;
      return VerifyResult.from(same);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public File getApprovedFile(String extension) {
    return approved.toFile();
  }

  @Override
  public File getReceivedFile(String extension) {
    return received.toFile();
  }

  @Override
  public ApprovalNamer addAdditionalInformation(String text) {
    return this;
  }

  @Override
  public String getAdditionalInformation() {
    return "";
  }

  @Override
  public String getApprovalName() {
    return approved.getFileName().toString();
  }

  @Override
  public String getSourceFilePath() {
    return approved.getParent() + File.separator;
  }
}
