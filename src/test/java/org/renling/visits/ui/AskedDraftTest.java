package org.renling.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryId;
import org.renling.visits.Asked;

class AskedDraftTest {
    @Test
    void whatWasTypedComesBackAsItWas() {
        List<Asked> asked = List.of(
                new Asked(CaseKind.NEED, new CategoryId(7), "屋顶\"漏\"雨", "第一行\n第二行"),
                new Asked(CaseKind.DISPUTE, null, "地界", ""));
        assertThat(AskedDraft.read(AskedDraft.write(asked))).isEqualTo(asked);
    }

    @Test
    void whatTheDeviceKeptFromElsewhereIsIgnored() {
        assertThat(AskedDraft.read("no json")).isNull();
        assertThat(AskedDraft.read("[{\"kind\":\"FEAST\"}]")).isNull();
        assertThat(AskedDraft.read("")).isNull();
    }
}
