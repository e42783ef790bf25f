/** Reports for GitLab's Code Quality. */
@NullMarked
package org.relayc.report.gitlab;

import org.jspecify.annotations.NullMarked;
