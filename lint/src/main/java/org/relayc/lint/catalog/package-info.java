/** The rules of lint. */
@NullMarked
package org.relayc.lint.catalog;

import org.jspecify.annotations.NullMarked;
