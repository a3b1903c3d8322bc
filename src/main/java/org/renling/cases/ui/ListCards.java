package org.renling.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseStatus;
import org.renling.people.Role;
import org.renling.people.Staff;
import org.renling.shared.ui.Locales;
import org.springframework.stereotype.Component;

/** Says a case as a card of the public list. */
@Component
class ListCards {
    static final String CLAIM = "claim";
    static final String JOIN = "join";
    private final CaseWords words;
    private final Names names;

    ListCards(CaseWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    ListScreen.Card card(CaseCard card, @Nullable Staff viewer) {
        CaseWords.Line status = words.status(card);
        String category = names.category(card.category());
        String title = card.title();
        return new ListScreen.Card(
                card.code().value(),
                title != null ? title : say("list.veiled", category.isEmpty() ? say("kind.DISPUTE") : category),
                card.isVeiled(),
                Stream.of(
                                say("kind." + card.kind().name()),
                                card.isVeiled() ? "" : category,
                                names.village(card.village()))
                        .filter(s -> !s.isEmpty())
                        .toList(),
                when(card),
                words.exact(card.closedAt() == null ? card.reportedAt() : card.closedAt()),
                status.tone().style(),
                status.tone().icon(),
                status.words(),
                status.exact(),
                side(card),
                action(card, viewer));
    }

    private String when(CaseCard card) {
        return card.closedAt() == null
                ? say("list.reported", words.when(card.reportedAt()))
                : say("list.closed", words.when(card.closedAt()));
    }

    private static String side(CaseCard card) {
        if (card.isVeiled()) return say("list.kept");
        if (card.ownerName() == null) return card.urgent() ? say("list.urgent") : "";
        return card.helpers() == 0
                ? say("list.owner", card.ownerName())
                : say("list.owners", card.ownerName(), card.helpers() + 1);
    }

    /** What a member may do at once. Whether the rules let them is the service's to say. */
    private static ListScreen.@Nullable Action action(CaseCard card, @Nullable Staff viewer) {
        if (viewer == null || !viewer.is(Role.MEMBER) || card.isVeiled()) return null;
        boolean fits = card.kind() != CaseKind.DISPUTE || viewer.mediates();
        if (card.status() == CaseStatus.OPEN && fits) return new ListScreen.Action(CLAIM, say("list.claim"));
        boolean missing = card.places() - card.helpers() - 1 > 0;
        return card.kind() == CaseKind.TASK && card.status() == CaseStatus.IN_PROGRESS && missing
                ? new ListScreen.Action(JOIN, say("list.join"))
                : null;
    }

    static String say(String key, Object... details) {
        return I18NProvider.translate(Locales.current(), key, details);
    }

    static List<ListScreen.Choice> choices(String all, boolean none, Stream<ListScreen.Choice> choices) {
        return Stream.concat(Stream.of(new ListScreen.Choice("", all, none)), choices)
                .toList();
    }
}
