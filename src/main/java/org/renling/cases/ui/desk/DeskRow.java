package org.renling.cases.ui.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of a queue in the words of one language, as the browser draws it.
 *
 * @param facts what is worth knowing beside the title, such as code, category and urgency
 * @param tone how the waiting is coloured: calm, wait or late
 * @param who who fits, or who has it in hand
 * @param pickable whether it can be assigned together with others
 */
public record DeskRow(
        String code,
        String href,
        String title,
        String facts,
        String place,
        String score,
        String waited,
        String tone,
        String icon,
        String who,
        String why,
        List<Act> actions,
        boolean pickable) {

    /**
     * Something to be done about the case from its row.
     *
     * @param first whether this is the next step, done by the key A as well
     * @param href where it leads; null where it is done at once or asks in a dialog
     */
    public record Act(
            String act,
            String label,
            boolean first,
            @Nullable String href) {
        static Act first(String act, String label) {
            return new Act(act, label, true, null);
        }

        static Act also(String act, String label) {
            return new Act(act, label, false, null);
        }
    }
}
