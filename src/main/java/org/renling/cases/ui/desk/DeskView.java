package org.renling.cases.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.DeskQueues;
import org.renling.cases.DeskQueues.Queue;
import org.renling.cases.ListCounts;
import org.renling.cases.ListPage;
import org.renling.cases.ui.LiveRefresh;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.EmptyState;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.Titled;

/** The leader's desk: what waits for a decision, queue by queue, and the decisions. Its address names the queue. */
@Route("desk")
@RolesAllowed("LEADER")
public class DeskView extends Div implements BeforeEnterObserver, Titled {
    static final String QUEUE = "queue";
    private static final int PAGE = 25;

    private final DeskQueues queues;
    private final DeskDecisions decisions;
    private final RowWriter writer;
    private final PersonId me;

    private final H1 heading = new H1();
    private final QueueTiles tiles = new QueueTiles();
    private final DeskList list = new DeskList();
    private final Div empty = new Div();
    private final Button more = new Button();
    private Queue queue = Queue.TRIAGE;
    private @Nullable String next;
    private int shown = PAGE;

    DeskView(DeskQueues queues, DeskDecisions decisions, RowWriter writer, CurrentUser user) {
        this.queues = queues;
        this.decisions = decisions;
        this.writer = writer;
        this.me = user.require();
        addClassName("desk");
        Paragraph hint = new Paragraph(getTranslation("desk.hint"));
        hint.addClassNames("lead", "desk-hint");
        more.setText(getTranslation("desk.more"));
        more.setDisableOnClick(true);
        more.addClickListener(_ -> showMore());
        Div foot = new Div(more);
        foot.addClassName("desk-more");
        list.onAct(e -> act(e.code(), e.act()));
        list.onBulk(e -> assignTogether(e.codes()));
        add(heading, hint, tiles, list, empty, foot, LiveRefresh.ofAll(this::refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<Queue, Integer> counts = queues.counts(me);
        queue = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUEUE)
                .flatMap(DeskView::named)
                .orElseGet(() -> firstWithWork(counts));
        shown = PAGE;
        show(counts);
    }

    private static Optional<Queue> named(String name) {
        return Arrays.stream(Queue.values())
                .filter(q -> q.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Queue firstWithWork(Map<Queue, Integer> counts) {
        return Arrays.stream(Queue.values())
                .filter(q -> counts.getOrDefault(q, 0) > 0)
                .findFirst()
                .orElse(Queue.TRIAGE);
    }

    private void refresh() {
        show(queues.counts(me));
    }

    private void show(Map<Queue, Integer> counts) {
        heading.setText(headline(counts));
        tiles.show(counts, queue);
        ListPage page = queues.find(queue, null, shown, me);
        next = page.next();
        list.show(write(page));
        list.setVisible(!page.cards().isEmpty());
        empty.setVisible(page.cards().isEmpty());
        empty.removeAll();
        empty.add(new EmptyState(getTranslation("desk.empty." + queue), getTranslation("desk.emptyHint." + queue)));
        offerMore();
    }

    private String headline(Map<Queue, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean atLeast = counts.values().stream().anyMatch(count -> count > ListCounts.MOST);
        return all == 0
                ? getTranslation("desk.nothing")
                : getTranslation("desk.heading", atLeast ? ListCounts.MOST + "+" : Integer.toString(all));
    }

    private void showMore() {
        ListPage page = queues.find(queue, next, PAGE, me);
        next = page.next();
        shown += PAGE;
        list.append(write(page));
        offerMore();
    }

    private void offerMore() {
        more.setVisible(next != null);
        more.setEnabled(true);
    }

    private List<DeskRow> write(ListPage page) {
        return writer.write(queue, page.cards(), me);
    }

    private void act(CaseCode code, String act) {
        try {
            list.row(code).ifPresent(row -> Attempt.attempt(() -> act(row, act), () -> {}));
        } finally {
            list.settle();
        }
    }

    private void act(DeskRow row, String act) {
        if (act.startsWith(RowWriter.ASSIGN)) {
            assign(row, act.substring(RowWriter.ASSIGN.length()));
        } else if (act.equals(RowWriter.OTHER)) {
            decisions.assignOther(row, me, this::refresh);
        } else {
            boolean open = act.equals(RowWriter.DECIDE)
                    ? decisions.decide(row, me, this::refresh)
                    : decisions.open(row, act, me, this::refresh);
            if (!open) refuseAsGone();
        }
    }

    private void refuseAsGone() {
        Notices.refused(getTranslation("desk.gone"));
        refresh();
    }

    private void assign(DeskRow row, String person) {
        Attempt.attempt(
                () -> decisions.assign(new CaseCode(row.code()), new PersonId(Long.parseLong(person)), me),
                name -> Notices.done(getTranslation("desk.assigned", name)));
        refresh();
    }

    private void assignTogether(Set<CaseCode> codes) {
        decisions.assignTogether(
                codes.stream().flatMap(code -> list.row(code).stream()).toList(), me, this::refresh);
    }

    @Override
    public String heading() {
        return getTranslation("desk.title");
    }
}
