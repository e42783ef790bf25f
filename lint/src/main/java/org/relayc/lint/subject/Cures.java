package org.relayc.lint.subject;

/**
 * What to do about clients that relay, in the language of what lets them.
 *
 * @param strangers more of the internet than anybody can answer for
 * @param few clients of the internet on purpose
 * @param named clients that reverse DNS lets in
 * @param clear log-ins that can be read on the way
 * @param undecided a question that is not answered
 * @param answers what cannot be seen, and lets clients relay for some answer
 */
public record Cures(
    String strangers, String few, String named, String clear, String undecided, String answers) {}
