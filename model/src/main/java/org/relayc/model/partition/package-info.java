/** Values in classes that no set of some sets tells apart. */
@NullMarked
package org.relayc.model.partition;

import org.jspecify.annotations.NullMarked;
