package org.renling.metrics;

import org.renling.cases.HeadlineFigures;
import org.springframework.stereotype.Component;

/** Gives the public list its headline. */
@Component
class ListHeadline implements HeadlineFigures {
    private final ServiceCount count;

    ListHeadline(ServiceCount count) {
        this.count = count;
    }

    @Override
    public Figures figures() {
        Headline headline = count.headline();
        return new Figures(headline.problems(), headline.deeds(), headline.people());
    }
}
