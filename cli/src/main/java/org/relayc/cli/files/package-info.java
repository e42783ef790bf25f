/** Files and folders that are read. */
@NullMarked
package org.relayc.cli.files;

import org.jspecify.annotations.NullMarked;
