/** Files of another revision, out of the repository of the folder that the user is in. */
@NullMarked
package org.relayc.cli.git;

import org.jspecify.annotations.NullMarked;
