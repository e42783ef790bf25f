/** Reports as GitHub Flavored Markdown. */
@NullMarked
package org.relayc.report.markdown;

import org.jspecify.annotations.NullMarked;
