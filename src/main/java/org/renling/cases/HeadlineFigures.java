package org.renling.cases;

/** What the public list needs of the service count; whoever counts gives it. */
public interface HeadlineFigures {
    Figures figures();

    /** Problems solved, deeds done and people served in the last year. */
    record Figures(int problems, int deeds, int people) {}
}
