package org.renling.cases.ui;

import static org.renling.cases.ui.ListCards.choices;
import static org.renling.shared.ui.Attempt.attempt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseFilter;
import org.renling.cases.CaseFilter.Part;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseList;
import org.renling.cases.CaseWork;
import org.renling.cases.HeadlineFigures;
import org.renling.cases.ListCounts;
import org.renling.cases.ListPage;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.Titled;

/** The public list: the home page. It is one element in the browser; the server keeps the filter and where the page ends. */
@Route("")
@AnonymousAllowed
@Tag("renling-list")
@JsModule("./list/renling-list.ts")
public class PublicListView extends Component implements BeforeEnterObserver, Titled {
    private static final int PAGE = 24;
    private static final List<Part> PARTS = List.of(Part.LIVE, Part.OPEN, Part.DOING, Part.LATE, Part.DONE);

    private final transient CaseList list;
    private final transient CaseWork work;
    private final transient CurrentUser user;
    private final transient HeadlineFigures headline;
    private final transient Names names;
    private final transient ListCards cards;
    private ListAddress address = new ListAddress(CaseFilter.ALL);
    private int shown = PAGE;

    PublicListView(
            CaseList list, CaseWork work, CurrentUser user, HeadlineFigures headline, Names names, ListCards cards) {
        this.list = list;
        this.work = work;
        this.user = user;
        this.headline = headline;
        this.names = names;
        this.cards = cards;
        getElement().callJsFunction("say", ListWords.of(this));
        getElement().appendChild(LiveRefresh.ofAll(this::show).getElement());
        getElement().addEventListener("more", _ -> more());
        getElement()
                .addEventListener(
                        "go", e -> go(e.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        getElement()
                .addEventListener(
                        "act",
                        e -> act(
                                e.getEventData().get("event.detail.action").asString(),
                                new CaseCode(e.getEventData()
                                        .get("event.detail.code")
                                        .asString())))
                .addEventData("event.detail.action")
                .addEventData("event.detail.code");
    }

    @Override
    public String heading() {
        return getTranslation("list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.of(event.getLocation().getQueryParameters());
        shown = PAGE;
        show();
    }

    private void go(String query) {
        getUI().ifPresent(ui -> ui.navigate(PublicListView.class, QueryParameters.fromString(query)));
    }

    private void more() {
        shown = Math.min(shown + PAGE, CaseList.LONGEST_PAGE);
        show();
    }

    private void act(String action, CaseCode code) {
        attempt(
                () -> {
                    PersonId me = user.require();
                    if (action.equals(ListCards.JOIN)) work.join(code, me);
                    else work.claim(code, me);
                },
                () -> Notices.done(
                        getTranslation(action.equals(ListCards.JOIN) ? "list.joined" : "list.claimed", code.value())));
        show();
    }

    private void show() {
        Optional<Staff> viewer = user.staff();
        ListPage page =
                list.find(address.filter(), null, shown, viewer.map(Staff::id).orElse(null));
        boolean more = page.next() != null;
        boolean atEnd = more && shown >= CaseList.LONGEST_PAGE;
        getElement()
                .callJsFunction(
                        "show",
                        new ListScreen(
                                figures(headline.figures()),
                                chips(list.counts(address.filter()), viewer.orElse(null)),
                                kinds(),
                                categories(),
                                villages(),
                                Optional.ofNullable(address.filter().words()).orElse(""),
                                page.cards().stream()
                                        .map(c -> cards.card(c, viewer.orElse(null)))
                                        .toList(),
                                more && !atEnd,
                                page.cut() || atEnd ? getTranslation("list.cut") : null,
                                page.cards().isEmpty() ? empty() : null));
    }

    private List<ListScreen.Figure> figures(HeadlineFigures.Figures of) {
        ListAddress all = new ListAddress(CaseFilter.ALL);
        return List.of(
                figure(of.problems(), "list.problems", all.part(Part.PROBLEMS)),
                figure(of.deeds(), "list.deeds", all.part(Part.DEEDS)),
                figure(of.people(), "list.people", all.part(Part.DEEDS)));
    }

    private ListScreen.Figure figure(int value, String key, ListAddress behind) {
        return new ListScreen.Figure(
                String.valueOf(value), getTranslation(key), getTranslation(key + ".note"), behind.href());
    }

    private List<ListScreen.Chip> chips(ListCounts counts, @Nullable Staff viewer) {
        Part now = address.filter().part();
        Stream<Part> parts = PARTS.contains(now) ? PARTS.stream() : Stream.concat(PARTS.stream(), Stream.of(now));
        Stream<ListScreen.Chip> chips = parts.map(p -> new ListScreen.Chip(
                getTranslation("list.part." + p.name()),
                count(counts, p),
                address.part(p).href(),
                p == now));
        if (viewer == null || viewer.village() == null) return chips.toList();
        boolean mine = viewer.village().equals(address.filter().village());
        return Stream.concat(
                        chips,
                        Stream.of(new ListScreen.Chip(
                                getTranslation("list.myVillage"),
                                "",
                                address.village(mine ? null : viewer.village()).href(),
                                mine)))
                .toList();
    }

    private static String count(ListCounts counts, Part part) {
        if (counts.of().isEmpty()) return "";
        int found = counts.of(part);
        return found > ListCounts.MOST ? ListCounts.MOST + "+" : String.valueOf(found);
    }

    private List<ListScreen.Choice> kinds() {
        CaseKind now = address.filter().kind();
        return choices(
                getTranslation("list.allKinds"),
                now == null,
                Arrays.stream(CaseKind.values())
                        .map(k -> new ListScreen.Choice(k.name(), getTranslation("kind." + k.name()), k == now)));
    }

    private List<ListScreen.Choice> categories() {
        CaseFilter now = address.filter();
        return choices(
                getTranslation("list.allCategories"),
                now.category() == null,
                names.categories(now.kind()).stream()
                        .map(c -> new ListScreen.Choice(
                                String.valueOf(c.id().value()), Names.name(c), c.id().equals(now.category()))));
    }

    private List<ListScreen.Choice> villages() {
        return choices(
                getTranslation("list.allVillages"),
                address.filter().village() == null,
                names.villages().stream()
                        .map(v -> new ListScreen.Choice(
                                String.valueOf(v.id().value()),
                                v.name(getLocale()),
                                v.id().equals(address.filter().village()))));
    }

    private ListScreen.Empty empty() {
        return address.isNarrowed()
                ? new ListScreen.Empty(
                        getTranslation("list.nothing.title"),
                        getTranslation("list.nothing.text"),
                        new ListAddress(CaseFilter.ALL)
                                .part(address.filter().part())
                                .href(),
                        getTranslation("list.nothing.link"))
                : new ListScreen.Empty(
                        getTranslation("list.empty.title"),
                        getTranslation("list.empty.text"),
                        "report",
                        getTranslation("list.report"));
    }
}
