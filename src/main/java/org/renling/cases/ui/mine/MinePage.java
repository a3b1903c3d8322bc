package org.renling.cases.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.MyCases;
import org.renling.cases.MyCases.Part;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.cases.ui.page.Hours;
import org.renling.people.PersonId;
import org.renling.shared.ui.Locales;
import org.renling.shared.ui.PageHeader;
import org.springframework.stereotype.Service;

/** Puts the page of my cases together. */
@Service
public class MinePage {
    private static final int PAGE = 12;
    private final MyCases mine;
    private final CaseWords words;
    private final Names names;

    MinePage(MyCases mine, CaseWords words, Names names) {
        this.mine = mine;
        this.words = words;
        this.names = names;
    }

    /** @param part null for what matters first: what waits for me, then what I have in hand */
    public Component of(@Nullable Part part, PersonId me) {
        MyCases.Summary summary = mine.summary(me);
        Div page = new Div(
                new PageHeader(say("mine.title"), lead(summary), firstSteps()), figures(summary), parts(part, summary));
        if (part == null) {
            if (summary.toAccept() > 0) page.add(list(Part.TO_ACCEPT, me));
            page.add(list(Part.IN_HAND, me));
        } else {
            page.add(list(part, me));
        }
        return page;
    }

    private MineList list(Part part, PersonId me) {
        return new MineList(part, from -> mine.find(part, from, PAGE, me), words, names);
    }

    private static String lead(MyCases.Summary summary) {
        if (summary.toAccept() > 0) return say("mine.lead.toAccept", summary.toAccept());
        return summary.inHand() == 0 ? say("mine.lead.free") : say("mine.lead.inHand", summary.inHand());
    }

    private static Component[] firstSteps() {
        List<Component> steps = new ArrayList<>();
        step("report", "mine.report", steps);
        step("visits", "mine.visit", steps);
        step("deeds/new", "mine.deed", steps);
        return steps.toArray(Component[]::new);
    }

    /** Only what this installation has. */
    private static void step(String path, String key, List<Component> steps) {
        if (RouteConfiguration.forApplicationScope().getRoute(path).isEmpty()) return;
        Anchor step = new Anchor(path, say(key));
        step.addClassNames("btn", "second");
        steps.add(step);
    }

    private static Div figures(MyCases.Summary summary) {
        Anchor hours =
                new Anchor("mine/proof", figure(Hours.words(summary.minutesThisYear()), say("mine.hoursThisYear")));
        hours.addClassName("mine-figure");
        Div figures = new Div(
                figure(summary.inHand() + " / " + summary.claimCap(), say("mine.ofCap")),
                figure(Integer.toString(summary.toBeVerified()), say("mine.toBeVerified")),
                hours);
        figures.addClassName("mine-figures");
        return figures;
    }

    private static Div figure(String value, String word) {
        Span number = new Span(value);
        number.addClassName("mine-number");
        Div figure = new Div(number, new Span(word));
        figure.addClassName("mine-figure");
        return figure;
    }

    private static Nav parts(@Nullable Part here, MyCases.Summary summary) {
        Nav parts = new Nav();
        parts.setAriaLabel(say("mine.parts"));
        parts.addClassNames("chips", "scroll");
        parts.add(chip("mine", say("mine.part.now"), 0, here == null));
        for (Part part : Part.values())
            parts.add(chip("mine?part=" + part, say("mine.part." + part), count(part, summary), here == part));
        return parts;
    }

    private static int count(Part part, MyCases.Summary summary) {
        return switch (part) {
            case TO_ACCEPT -> summary.toAccept();
            case IN_HAND -> summary.inHand();
            case TO_BE_VERIFIED -> summary.toBeVerified();
            case HELPING -> summary.helping();
            case REPORTED, DONE -> 0;
        };
    }

    private static Anchor chip(String address, String words, int count, boolean here) {
        Anchor chip = new Anchor(address, count > 0 ? words + " " + count : words);
        chip.addClassName("chip");
        if (here) chip.getElement().setAttribute("aria-current", "page");
        return chip;
    }

    private static String say(String key, Object... details) {
        return I18NProvider.translate(Locales.current(), key, details);
    }
}
