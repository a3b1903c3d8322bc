package org.renling.cases.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseRefusal;
import org.renling.shared.Refusal;
import org.renling.shared.TownshipClock;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;

/** Decides on what somebody asked for: to hand a case back, more time, or a longer pause. A no needs its reason. */
class RequestDialog extends Dialog {
    private final TextArea reason = new TextArea();
    private final Paragraph refused = new Paragraph();

    /** What the leader says to it. */
    interface Decision {
        void grant();

        void refuse(String reason);
    }

    RequestDialog(String title, CaseDetail.Request request, Decision decision) {
        setHeaderTitle(getTranslation("desk.asks." + request.kind()));
        setCloseOnOutsideClick(false);
        Div asked = new Div(
                new Paragraph(getTranslation("desk.request.by", request.byName())), new Paragraph(request.reason()));
        asked.addClassName("desk-asked");
        if (request.until() != null) {
            String day = request.until()
                    .atZone(TownshipClock.ZONE)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()));
            asked.add(new Paragraph(getTranslation("desk.request.until", day)));
        }
        reason.setLabel(getTranslation("desk.request.reason"));
        reason.setHelperText(getTranslation("desk.request.reasonHelp"));
        reason.setMaxLength(2000);
        reason.setManualValidation(true);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        Div form = new Div(new Paragraph(title), asked, reason, refused);
        form.addClassName("stack");
        add(form);

        Button grant = button("desk.request.grant", decision::grant);
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        Button refuse = button("desk.request.refuse", () -> decision.refuse(reason.getValue()));
        Button cancel = new Button(getTranslation("dialog.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, refuse, grant);
    }

    private Button button(String key, Runnable decide) {
        Button button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            attempt(decide);
            button.setEnabled(true);
        });
        return button;
    }

    private void attempt(Runnable decide) {
        reason.setInvalid(false);
        refused.setVisible(false);
        Attempt.attempt(decide, this::close, this::show);
    }

    private boolean show(Refusal refusal) {
        if (refusal.reason() == CaseRefusal.REASON_MISSING || refusal.reason() == CaseRefusal.TEXT_TOO_LONG) {
            reason.focus();
            return Fields.refuse(reason, Refusals.words(refusal));
        }
        refused.setText(Refusals.words(refusal));
        refused.setVisible(true);
        return true;
    }
}
