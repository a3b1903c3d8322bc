package org.renling.cases.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseDetail;
import org.renling.cases.EvidenceItem;
import org.renling.cases.EvidenceShelf;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.cases.ui.actions.ActionSite;
import org.renling.cases.ui.actions.CaseAction;
import org.renling.cases.ui.actions.CaseActions;
import org.renling.cases.ui.evidence.EvidenceGallery;
import org.renling.deadlines.Timetable;
import org.renling.people.PersonId;
import org.renling.shared.ui.Locales;
import org.renling.shared.ui.Panel;
import org.springframework.stereotype.Service;

/** Puts a case's page together from what its viewer may see. */
@Service
public class CasePage {
    private final CaseActions actions;
    private final EvidenceShelf shelf;
    private final CaseWords words;
    private final Names names;
    private final Timetable times;
    private final Clock clock;

    CasePage(CaseActions actions, EvidenceShelf shelf, CaseWords words, Names names, Timetable times, Clock clock) {
        this.actions = actions;
        this.shelf = shelf;
        this.words = words;
        this.names = names;
        this.times = times;
        this.clock = clock;
    }

    /** What the page is called; of a veiled case no more than its kind. */
    public String title(CaseDetail detail) {
        String title = detail.card().title();
        return title == null ? say("case.veiled.title") : title;
    }

    /** @param changed shows the case anew */
    public Component of(CaseDetail detail, @Nullable PersonId me, Runnable changed) {
        Div page = new Div(new CaseHeading(detail, title(detail), words, names));
        Div left = new Div();
        Aside right = new Aside();
        if (detail.card().isVeiled())
            left.add(new Panel(say("case.veiled.heading"), new Paragraph(say("case.veiled"))));
        else left.add(new AboutPanel(say("case.about"), detail, words));
        CaseDetail.Inside inside = detail.inside();
        if (inside != null && inside.outcome() != null)
            left.add(new OutcomePanel(say("case.outcome"), inside.outcome(), inside.creditSuspended()));
        List<EvidenceItem> evidence = inside == null || me == null
                ? List.of()
                : shelf.of(detail.card().code(), me);
        if (!evidence.isEmpty()) left.add(new Panel(say("case.evidence"), new EvidenceGallery(evidence)));
        left.add(new TimelinePanel(say("case.timeline"), detail.timeline(), words));
        if (me != null) addActions(right, new ActionSite(detail, me, changed));
        right.add(new DeadlinePanel(say("case.deadlines"), detail, words, times, clock.instant()));
        if (inside != null) right.add(new PeoplePanel(say("case.people"), inside.people(), inside.owner()));
        Div two = new Div(left, right);
        two.addClassName("two");
        page.add(two);
        return page;
    }

    private void addActions(Aside right, ActionSite site) {
        List<CaseAction> offered = actions.offered(site);
        Optional<CaseAction> next = NextMove.of(offered, site);
        List<CaseAction> others =
                offered.stream().filter(a -> next.filter(a::equals).isEmpty()).toList();
        if (site.isInside()) right.add(new NextPanel(next, site, words));
        right.add(new OtherActions(say("case.others"), others, site));
    }

    private static String say(String key) {
        return I18NProvider.translate(Locales.current(), key);
    }
}
