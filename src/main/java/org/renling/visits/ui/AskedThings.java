package org.renling.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.renling.cases.ui.Names;
import org.renling.visits.Asked;
import org.renling.visits.NewVisit;

/** All that was asked on a visit: one card a thing, and a button for one more. */
final class AskedThings extends CustomField<List<Asked>> {
    private final Names names;
    private final List<AskedCard> cards = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;

    AskedThings(Names names) {
        super(List.of());
        this.names = names;
        addClassName("asked-things");
        list.addClassName("stack");
        more = new Button(getTranslation("visits.asked.more"), _ -> addCard());
        add(new Div(list, more));
        addCard();
    }

    private AskedCard addCard() {
        AskedCard[] self = new AskedCard[1];
        AskedCard card = new AskedCard(names, this::updateValue, () -> drop(self[0]));
        self[0] = card;
        cards.add(card);
        list.add(card);
        number();
        return card;
    }

    private void drop(AskedCard card) {
        cards.remove(card);
        list.remove(card);
        if (cards.isEmpty()) addCard();
        number();
        updateValue();
    }

    private void number() {
        for (int i = 0; i < cards.size(); i++) cards.get(i).number(i + 1, cards.size() > 1);
        more.setVisible(cards.size() < NewVisit.MOST_ASKED);
    }

    /** Whether each thing says what it is; says at the field what is missing. */
    boolean isComplete() {
        return cards.stream().map(AskedCard::isComplete).reduce(true, Boolean::logicalAnd);
    }

    boolean focusFirstWrong() {
        return cards.stream().anyMatch(AskedCard::focusFirstWrong);
    }

    @Override
    protected List<Asked> generateModelValue() {
        return cards.stream().filter(c -> !c.isBlank()).map(AskedCard::asked).toList();
    }

    @Override
    protected void setPresentationValue(List<Asked> asked) {
        cards.clear();
        list.removeAll();
        asked.forEach(a -> addCard().show(a));
        if (asked.isEmpty()) addCard();
    }
}
