package org.renling.cases.ui.actions;

import static org.renling.cases.CaseEvent.*;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseFilter;
import org.renling.cases.CaseList;
import org.renling.cases.CaseReader;
import org.renling.cases.Intake;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a leader does with a report: put it on the list, or say why not. */
@Component
class IntakeActions {
    private final Intake intake;
    private final CaseReader reader;
    private final CaseList list;
    private final Names names;
    private final CaseWords words;

    IntakeActions(Intake intake, CaseReader reader, CaseList list, Names names, CaseWords words) {
        this.intake = intake;
        this.reader = reader;
        this.list = list;
        this.names = names;
        this.words = words;
    }

    List<CaseAction> all() {
        return List.of(
                new FormAction<>(ACCEPT, this::triage, (s, f) -> intake.accept(s.code(), f.triage(), s.me())),
                new FormAction<>(
                        DECLINE,
                        _ -> ReasonForm.required(DECLINE),
                        (s, f) -> intake.decline(s.code(), f.words(), s.me())),
                new FormAction<>(
                        REFER, _ -> ReasonForm.required(REFER), (s, f) -> intake.refer(s.code(), f.words(), s.me())),
                new FormAction<>(
                        MARK_DUPLICATE,
                        s -> new DuplicateForm((typed, most) -> search(typed, most, s.code(), s.me())),
                        (s, f) -> {
                            DuplicateForm.Answer a = f.answer();
                            intake.markDuplicate(s.code(), a.same(), a.words(), s.me());
                        }));
    }

    private TriageForm triage(ActionSite site) {
        var card = site.detail().card();
        var start = new TriageForm.Start(
                card.kind(),
                card.category(),
                site.inside().village(),
                card.title() == null ? "" : card.title(),
                site.inside().told());
        return new TriageForm(start, names.categories(null), names.villages(), intake::usualDue, words);
    }

    /** A whole code finds its case; anything else is searched for on the list. */
    private Stream<CaseCard> search(String typed, int most, CaseCode but, PersonId me) {
        String words = typed.strip();
        if (words.toUpperCase(Locale.ROOT).matches("[A-Z]+-\\d{4}-\\d+")) return byCode(new CaseCode(words), me);
        CaseFilter filter = new CaseFilter(CaseFilter.Part.LIVE, null, null, null, words.isEmpty() ? null : words);
        return list.find(filter, null, most, me).cards().stream()
                .filter(c -> !c.code().equals(but));
    }

    private Stream<CaseCard> byCode(CaseCode code, PersonId me) {
        try {
            return Stream.of(reader.open(code, me).card());
        } catch (Refusal nothing) {
            return Stream.of();
        }
    }
}
