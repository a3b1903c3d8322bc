package org.renling.cases.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.renling.cases.MyCases.ServedTime;
import org.renling.cases.ServiceProofs.Proof;
import org.renling.cases.ui.page.CaseLink;
import org.renling.cases.ui.page.Hours;

/** A proof of service as it stands on paper: who, which days, which cases, how long, and a code by which to check it. */
public final class ProofSheet extends Section {
    public ProofSheet(Proof proof) {
        addClassNames("panel", "proof-sheet");
        add(new Paragraph(getTranslation(
                "proof.sentence",
                proof.name(),
                proof.from().toString(),
                proof.to().toString(),
                Hours.words(proof.minutes()))));
        if (proof.times().isEmpty()) {
            add(new Paragraph(getTranslation("proof.empty")));
            return;
        }
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : new String[] {"day", "case", "time", "recordedBy"})
            head.add(new NativeTableHeaderCell(getTranslation("proof." + column)));
        NativeTableBody body = table.getBody();
        proof.times().forEach(time -> line(body.addRow(), time));
        String grouped = proof.code().replaceAll("(.{4})(?=.)", "$1-");
        Anchor check = new Anchor("proof/" + proof.code(), grouped);
        Paragraph how = new Paragraph(getTranslation("proof.check"));
        Paragraph code = new Paragraph(check);
        code.addClassName("proof-code");
        add(table, how, code);
    }

    private static void line(NativeTableRow row, ServedTime time) {
        row.addDataCell().setText(time.day().toString());
        row.addDataCell().add(new CaseLink(time.code()));
        row.addDataCell().setText(Hours.words(time.minutes()));
        row.addDataCell().setText(time.recordedBy());
    }
}
