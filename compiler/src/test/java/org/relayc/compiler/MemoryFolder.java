package org.relayc.compiler;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.relayc.diagnostics.source.SourceFolder;

/** A folder of a test, in memory. */
final class MemoryFolder implements SourceFolder {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** A folder whose root policy is {@code policy.relay}. */
  static MemoryFolder of(String policy) {
    return new MemoryFolder().with("policy.relay", policy);
  }

  MemoryFolder with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  MemoryFolder with(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  @Override
  public Opened open(String path) {
    byte[] content = files.get(path);
    return content == null ? new Unreadable("no such file", "check the name") : new Bytes(content);
  }
}
