package org.copydesk.check;

/**
 * A sentence of a source that bears on a sentence of the brief.
 *
 * @param place where it stands
 * @param nearness how near the brief's words are to it
 * @param share how much of the brief sentence's matter it holds, 0 to 1
 */
public record Evidence(Place place, Nearness nearness, double share) {}
