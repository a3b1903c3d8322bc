package org.renling.cases.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.renling.cases.CaseCode;

/** The rows of a queue as one element: drawn, walked and picked in the browser, which reports what is to be done. */
@Tag("desk-list")
@JsModule("./desk/desk-list.ts")
@CssImport("./styles/desk.css")
public class DeskList extends Component {
    private List<DeskRow> rows = List.of();

    DeskList() {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "heads",
                                List.of(
                                        t("desk.head.case"),
                                        t("desk.head.village"),
                                        t("desk.head.score"),
                                        t("desk.head.waited"),
                                        t("desk.head.who")),
                                "pick",
                                t("desk.pick"),
                                "pickAll",
                                t("desk.pickAll"),
                                "picked",
                                t("desk.picked"),
                                "bulk",
                                t("desk.bulk")));
    }

    public List<DeskRow> rows() {
        return rows;
    }

    void show(List<DeskRow> shown) {
        rows = List.copyOf(shown);
        getElement().setPropertyList("rows", rows);
    }

    void append(List<DeskRow> further) {
        show(Stream.concat(rows.stream(), further.stream()).toList());
    }

    Optional<DeskRow> row(CaseCode code) {
        return rows.stream().filter(row -> row.code().equals(code.value())).findFirst();
    }

    /** Lets the rows be used again after something was tried, whatever came of it. */
    void settle() {
        getElement().executeJs("this.busy = ''");
    }

    void onAct(ComponentEventListener<ActEvent> listener) {
        addListener(ActEvent.class, listener);
    }

    void onBulk(ComponentEventListener<BulkEvent> listener) {
        addListener(BulkEvent.class, listener);
    }

    private String t(String key) {
        return getTranslation(key);
    }

    /** Somebody pressed a row's button. */
    @DomEvent("desk-act")
    public static class ActEvent extends ComponentEvent<DeskList> {
        private final CaseCode code;
        private final String act;

        public ActEvent(
                DeskList source,
                boolean fromClient,
                @EventData("event.detail.code") String code,
                @EventData("event.detail.act") String act) {
            super(source, fromClient);
            this.code = new CaseCode(code);
            this.act = act;
        }

        CaseCode code() {
            return code;
        }

        String act() {
            return act;
        }
    }

    /** Somebody picked several rows to assign them together. */
    @DomEvent("desk-bulk")
    public static class BulkEvent extends ComponentEvent<DeskList> {
        private final Set<CaseCode> codes;

        public BulkEvent(DeskList source, boolean fromClient, @EventData("event.detail.codes") String codes) {
            super(source, fromClient);
            this.codes = Arrays.stream(codes.split(",", -1))
                    .map(CaseCode::new)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Set<CaseCode> codes() {
            return codes;
        }
    }
}
