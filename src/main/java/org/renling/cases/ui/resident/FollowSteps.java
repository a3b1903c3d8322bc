package org.renling.cases.ui.resident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.function.Consumer;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseStatus;
import org.renling.cases.FollowCode;
import org.renling.cases.FollowedCase;
import org.renling.cases.ResidentDesk;
import org.renling.cases.ui.CaseWords;
import org.renling.shared.Refusal;
import org.renling.shared.ui.DraftKeeper;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.FormDialog;
import org.renling.shared.ui.NextStep;
import org.renling.shared.ui.Refusals;

/** What the resident can say or do now, the most fitting first. */
public final class FollowSteps extends Div {
    private static final int LONGEST = 2000;
    private final ResidentDesk desk;
    private final FollowCode code;
    private final FollowedCase followed;
    private final CaseWords words;
    private final Runnable refresh;

    public FollowSteps(ResidentDesk desk, FollowCode code, FollowedCase followed, CaseWords words, Runnable refresh) {
        this.desk = desk;
        this.code = code;
        this.followed = followed;
        this.words = words;
        this.refresh = refresh;
        Set<CaseEvent> may = followed.may();
        CaseStatus status = followed.card().status();
        if (may.contains(CaseEvent.CONFIRM)) add(confirmStep());
        else if (may.contains(CaseEvent.RATE)) add(rateStep());
        Div others = new Div();
        others.addClassNames("row", "follow-others");
        if (may.contains(CaseEvent.SEND_BACK)) others.add(button("SEND_BACK", this::sendBack));
        if (may.contains(CaseEvent.ADD_EVIDENCE) && status != CaseStatus.RESOLVED)
            others.add(button("SAY_DONE", this::sayDone));
        if (may.contains(CaseEvent.WITHDRAW)) others.add(button("WITHDRAW", this::withdraw));
        if (may.contains(CaseEvent.REOPEN)) others.add(button("REOPEN", this::reopen));
        if (others.getComponentCount() > 0) add(others);
    }

    private Component confirmStep() {
        String until = followed.silenceUntil() == null
                ? ""
                : getTranslation("follow.confirm.until", words.day(followed.silenceUntil()));
        return new NextStep(
                getTranslation("follow.confirm.title"),
                getTranslation("follow.confirm.text") + until,
                getTranslation("follow.do.CONFIRM"),
                () -> new ConfirmDialog(desk, code, refresh).open());
    }

    private Component rateStep() {
        return new NextStep(
                getTranslation("follow.rate.title"),
                getTranslation("follow.rate.text"),
                getTranslation("follow.do.RATE"),
                () -> new RateDialog(desk, code, refresh).open());
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation("follow.do." + key), _ -> action.run());
    }

    private void sendBack() {
        ask("SEND_BACK", true, reason -> desk.sendBack(code, reason));
    }

    private void sayDone() {
        ask("SAY_DONE", false, said -> desk.sayItIsDone(code, said.isEmpty() ? null : said));
    }

    private void withdraw() {
        ask("WITHDRAW", false, reason -> desk.withdraw(code, reason.isEmpty() ? null : reason));
    }

    private void reopen() {
        ask("REOPEN", true, reason -> desk.reopen(code, reason));
    }

    private void ask(String what, boolean needed, Consumer<String> then) {
        TextArea said = new TextArea(getTranslation("follow.words." + what));
        said.setMaxLength(LONGEST);
        said.setRequiredIndicatorVisible(needed);
        DraftKeeper draft = new DraftKeeper(what + "-" + followed.card().code()).keep("said", said);
        new FormDialog(
                        getTranslation("follow.do." + what),
                        getTranslation("follow.send." + what),
                        () -> then.accept(said.getValue().strip()),
                        () -> {
                            draft.forget();
                            refresh.run();
                        },
                        said,
                        draft)
                .refusingAt(refusal -> isAboutWords(refusal) && Fields.refuse(said, Refusals.words(refusal)))
                .open();
    }

    private static boolean isAboutWords(Refusal refusal) {
        return Set.of(CaseRefusal.REASON_MISSING, CaseRefusal.TEXT_MISSING, CaseRefusal.TEXT_TOO_LONG)
                .contains(refusal.reason());
    }
}
