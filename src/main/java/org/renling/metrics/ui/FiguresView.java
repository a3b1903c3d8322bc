package org.renling.metrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.renling.metrics.Headline;
import org.renling.metrics.RateBook;
import org.renling.metrics.RateKind;
import org.renling.metrics.Rates;
import org.renling.metrics.ServiceCount;
import org.renling.people.CurrentUser;
import org.renling.people.Role;
import org.renling.people.Staff;
import org.renling.people.VillageId;
import org.renling.shared.Page;
import org.renling.shared.ui.Titled;

/** What was achieved: the service count, the rates, the months and the villages, each opening the cases behind it. */
@Route("figures")
@AnonymousAllowed
@Tag("renling-figures")
@NpmPackage(value = "echarts", version = "6.0.0")
@JsModule("./figures/renling-figures.ts")
@CssImport("./styles/figures.css")
public class FiguresView extends Component implements BeforeEnterObserver, Titled {
    private static final int PAGE = 30;
    private static final int MOST = 300;
    private final transient ServiceCount count;
    private final transient RateBook rates;
    private final transient FigureWords words;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private FiguresAddress address;
    private int shown = PAGE;

    FiguresView(ServiceCount count, RateBook rates, FigureWords words, CurrentUser user, Clock clock) {
        this.count = count;
        this.rates = rates;
        this.words = words;
        this.user = user;
        this.clock = clock;
        this.address = FiguresAddress.of(QueryParameters.empty(), LocalDate.now(clock));
        getElement().callJsFunction("say", words.fixed(heading()));
        getElement().addEventListener("more", _ -> showMore());
        getElement()
                .addEventListener(
                        "go", e -> go(e.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    @Override
    public String heading() {
        return getTranslation("figures.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FiguresAddress.of(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        shown = PAGE;
        show();
    }

    private void go(String href) {
        getUI().ifPresent(ui -> ui.navigate(href.replaceFirst("[?].*", ""), query(href)));
    }

    private static QueryParameters query(String href) {
        int mark = href.indexOf('?');
        return mark < 0 ? QueryParameters.empty() : QueryParameters.fromString(href.substring(mark + 1));
    }

    private void showMore() {
        shown = Math.min(shown + PAGE, MOST);
        show();
    }

    private void show() {
        Optional<Staff> viewer = user.staff().filter(Staff::active);
        boolean full =
                viewer.filter(s -> s.is(Role.LEADER) || s.is(Role.REVIEWER)).isPresent();
        Headline headline = count.of(address.span(), address.village());
        Rates all = rates.rates(address.span(), address.village());
        getElement()
                .callJsFunction(
                        "show",
                        new FiguresScreen(
                                words.spans(address, LocalDate.now(clock)),
                                words.villages(address),
                                words.headline(headline, address, full),
                                words.apart(all, headline, address, full),
                                words.rates(all, address, full),
                                full ? words.medians(all) : List.of(),
                                words.trend(count.months(address.village()), address.village() == null || full),
                                address.village() == null ? words.grid(count.villages(), full) : List.of(),
                                opened(all, headline, viewer.orElse(null), full)));
    }

    private FiguresScreen.@Nullable Opened opened(Rates all, Headline headline, @Nullable Staff viewer, boolean full) {
        FiguresAddress.Opened figure = address.opened();
        if (figure == null || !words.mayOpen(figure, all, headline, address, full)) return null;
        RateBook.Where where =
                new RateBook.Where(address.span(), address.village(), maySeeVillage(viewer, address.village()));
        Page<RateBook.Behind> page = switch (figure) {
            case PROBLEMS -> rates.credited(true, where, shown);
            case DEEDS -> rates.credited(false, where, shown);
            default -> rates.behind(RateKind.valueOf(figure.name()), true, where, shown);
        };
        return words.opened(figure, page, shown < MOST, address);
    }

    /** Which village a dispute is in is for its leaders and the reviewers only. */
    private static boolean maySeeVillage(@Nullable Staff viewer, @Nullable VillageId village) {
        return viewer != null && (viewer.is(Role.REVIEWER) || village != null && viewer.leads(village));
    }
}
