package org.relayc.emitters.api;

/**
 * A file of a target, not yet written.
 *
 * @param path relative to the target's folder, with forward slashes
 */
public record EmittedFile(String path, byte[] content) {
  public EmittedFile {
    if (path.isEmpty() || path.startsWith("/") || path.contains("..")) {
      throw new IllegalArgumentException("path " + path);
    }
  }
}
