package org.renling.cases.ui.resident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CategoryBook;
import org.renling.cases.Report;
import org.renling.cases.ui.Names;
import org.renling.files.FileIntake;
import org.renling.files.ui.PhotoUpload;
import org.renling.people.VillageId;
import org.renling.shared.RefusalReason;
import org.renling.shared.ui.DraftKeeper;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Notices;

/** The three steps of a report as one form, kept on the device with the key that makes a retry harmless. */
public final class ReportSteps extends Div {
    public static final int LAST = 2;
    private final WhatStep what;
    private final DetailStep detail;
    private final PreviewStep preview = new PreviewStep();
    private final DraftKeeper draft = new DraftKeeper("report");
    private String key = UUID.randomUUID().toString();

    public ReportSteps(Names names, FileIntake files, boolean member) {
        what = new WhatStep(names, member);
        detail = new DetailStep(files);
        what.keptBy(draft);
        detail.keptBy(draft);
        draft.keep("key", () -> key, kept -> key = kept.matches("[0-9a-f-]{36}") ? kept : key)
                .onRestored(this::sayRestored);
        add(what, detail, preview, draft);
    }

    public static List<String> titles(Component page) {
        return Stream.of("report.step.what", "report.step.detail", "report.step.preview")
                .map(page::getTranslation)
                .toList();
    }

    public void show(int step) {
        what.setVisible(step == 0);
        detail.setVisible(step == 1);
        preview.setVisible(step == LAST);
        if (step == LAST) preview.show(written(), detail.photos().files().size());
    }

    public void preset(VillageId village) {
        what.preset(village);
    }

    public PhotoUpload photos() {
        return detail.photos();
    }

    public boolean isComplete(int step) {
        return switch (step) {
            case 0 -> what.isComplete();
            case 1 -> detail.isComplete();
            default -> preview.isConsented() || !preview.refuse(getTranslation("refusal.CONSENT_MISSING"));
        };
    }

    private Draft written() {
        return new Draft(
                what.chosenKind(),
                what.category.getValue(),
                what.village.getValue(),
                what.title.getValue().strip(),
                detail.told.getValue().strip(),
                detail.name.getValue().strip(),
                detail.phone.getValue().strip());
    }

    public Report report(CaseSource source) {
        Draft d = written();
        CategoryBook.Entry category = d.category();
        if (d.village() == null) throw new org.renling.shared.Refusal(CaseRefusal.VILLAGE_MISSING);
        return new Report(
                d.kind(),
                source,
                category == null ? null : category.id(),
                d.village().id(),
                d.title(),
                d.told(),
                d.name().isEmpty() ? null : d.name(),
                d.phone().isEmpty() ? null : d.phone(),
                preview.isConsented(),
                key);
    }

    /** Shows a refusal at its field; says at which step that is, or null where no field takes it. */
    public @Nullable Integer refuse(RefusalReason reason, String words) {
        if (!(reason instanceof CaseRefusal refused)) return null;
        switch (refused) {
            case VILLAGE_MISSING, UNKNOWN_VILLAGE -> Fields.refuse(what.village, words);
            case CATEGORY_MISSING, UNKNOWN_CATEGORY, CATEGORY_OF_OTHER_KIND -> Fields.refuse(what.category, words);
            case TEXT_MISSING, TEXT_TOO_LONG -> Fields.refuse(detail.told, words);
            case CONSENT_MISSING -> preview.refuse(words);
            default -> {
                return null;
            }
        }
        return switch (refused) {
            case TEXT_MISSING, TEXT_TOO_LONG -> 1;
            case CONSENT_MISSING -> LAST;
            default -> 0;
        };
    }

    public void forget() {
        draft.forget();
        detail.photos().clear();
    }

    private void sayRestored() {
        if (!what.title.isEmpty() || !detail.told.isEmpty()) Notices.done(getTranslation("report.restored"));
    }
}
