/** relayc.yaml and the files it names, to settings or findings. */
@NullMarked
package org.relayc.project.read;

import org.jspecify.annotations.NullMarked;
