package org.renling.cases.ui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.renling.cases.DeskQueues.Queue;
import org.renling.cases.ListCounts;

/** The queues as tiles, each with how many cases wait in it; a tile leads to its queue's address. */
class QueueTiles extends Composite<UnorderedList> {

    QueueTiles() {
        getContent().addClassName("desk-queues");
    }

    void show(Map<Queue, Integer> counts, Queue current) {
        getContent().removeAll();
        for (Queue queue : Queue.values()) {
            getContent().add(new ListItem(tile(queue, counts.getOrDefault(queue, 0), queue == current)));
        }
    }

    private RouterLink tile(Queue queue, int count, boolean isCurrent) {
        RouterLink tile = new RouterLink();
        tile.setRoute(DeskView.class);
        tile.setQueryParameters(QueryParameters.of(DeskView.QUEUE, queue.name()));
        tile.addClassName("desk-queue");
        if (count == 0) tile.addClassName("nothing");
        if (isCurrent) tile.getElement().setAttribute("aria-current", "page");
        Element figure = new Element("b");
        figure.setText(count > ListCounts.MOST ? ListCounts.MOST + "+" : Integer.toString(count));
        tile.getElement().appendChild(figure);
        tile.add(new Span(getTranslation("desk.queue." + queue)));
        return tile;
    }
}
