package org.relayc.compiler.listed;

import org.relayc.compiler.problem.Fault;

/** A line of a list that is no entry, as a range of the file's bytes. */
record BadLine(int start, int end, Fault fault) {}
