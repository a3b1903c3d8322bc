package org.renling.cases.ui;

import static org.renling.shared.ui.Attempt.attempt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseReader;
import org.renling.cases.EvidenceItem;
import org.renling.cases.EvidenceShelf;
import org.renling.cases.FollowCode;
import org.renling.cases.FollowedCase;
import org.renling.cases.ResidentDesk;
import org.renling.cases.ui.evidence.EvidenceGallery;
import org.renling.cases.ui.page.TimelinePanel;
import org.renling.cases.ui.resident.CodeEntry;
import org.renling.cases.ui.resident.CodeKeepsake;
import org.renling.cases.ui.resident.FollowFacts;
import org.renling.cases.ui.resident.FollowSteps;
import org.renling.cases.ui.resident.ResidentThrottle;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Panel;
import org.renling.shared.ui.Refusals;
import org.renling.shared.ui.Titled;

/** A resident follows their own case with its code, and says whether it is done. */
@Route("follow")
@AnonymousAllowed
public class FollowView extends Composite<Div> implements HasUrlParameter<String>, Titled {
    static final String JUST_SENT = "sent";
    private final transient CaseReader reader;
    private final transient EvidenceShelf shelf;
    private final transient ResidentDesk desk;
    private final transient ResidentThrottle throttle;
    private final transient CaseWords words;
    private final transient Names names;
    private @Nullable String heading;
    private boolean justSent;

    FollowView(
            CaseReader reader,
            EvidenceShelf shelf,
            ResidentDesk desk,
            ResidentThrottle throttle,
            CaseWords words,
            Names names) {
        this.reader = reader;
        this.shelf = shelf;
        this.desk = desk;
        this.throttle = throttle;
        this.words = words;
        this.names = names;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        justSent = event.getLocation().getQueryParameters().getParameters().containsKey(JUST_SENT);
        if (typed == null || typed.isBlank()) ask("", null);
        else open(new FollowCode(typed), typed);
    }

    @Override
    public String heading() {
        return heading == null ? getTranslation("follow.title") : heading;
    }

    private void open(FollowCode code, String typed) {
        try {
            throttle.beforeLookingUp();
            show(code, reader.follow(code));
        } catch (Refusal refusal) {
            if (refusal.reason() == org.renling.cases.CaseRefusal.NO_SUCH_CASE) {
                throttle.wrongCode();
                ask(typed, getTranslation("follow.wrong"));
            } else ask(typed, Refusals.words(refusal));
        }
    }

    private void ask(String typed, @Nullable String refused) {
        heading = null;
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(heading(), getTranslation("follow.lead")),
                        new CodeEntry(
                                typed,
                                refused,
                                wanted -> getUI().ifPresent(
                                                ui -> ui.navigate(FollowView.class, new FollowCode(wanted).value()))));
    }

    private void show(FollowCode code, FollowedCase followed) {
        String title = followed.card().title();
        heading = title == null ? getTranslation("follow.title") : title;
        FollowSteps steps = new FollowSteps(desk, code, followed, words, () -> refresh(code, true));
        Div main = new Div(steps, new FollowFacts(followed));
        List<EvidenceItem> photos = shelf.of(code);
        if (!photos.isEmpty()) main.add(new Panel(getTranslation("gallery.photos"), new EvidenceGallery(photos)));
        main.add(new TimelinePanel(getTranslation("follow.timeline"), followed.timeline(), words));
        Aside aside = new Aside(new CodeKeepsake(code, followed.card().code(), justSent));
        aside.setClassName("later", !justSent);
        Div two = new Div(main, aside);
        two.addClassName("two");
        getContent().removeAll();
        getContent()
                .add(
                        FollowFacts.heading(heading(), followed.card(), words, names),
                        two,
                        LiveRefresh.of(followed.card().code(), () -> refresh(code, false)));
    }

    private void refresh(FollowCode code, boolean thanked) {
        if (thanked) Notices.done(getTranslation("follow.thanks"));
        attempt(() -> reader.follow(code), now -> show(code, now));
    }
}
