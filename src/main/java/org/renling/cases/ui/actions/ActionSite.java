package org.renling.cases.ui.actions;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseDetail;
import org.renling.cases.RequestKind;
import org.renling.cases.Tie;
import org.renling.people.PersonId;

/**
 * Where an action happens: the case as the person sees it, who they are, and what to do when it has changed.
 *
 * @param changed shows the case anew
 */
public record ActionSite(CaseDetail detail, PersonId me, Runnable changed) {
    public CaseCode code() {
        return detail.card().code();
    }

    /** What is known inside; an action is offered only to those who see it. */
    public CaseDetail.Inside inside() {
        CaseDetail.Inside inside = detail.inside();
        if (inside == null)
            throw new IllegalStateException("nothing is offered to those who see the case from outside");
        return inside;
    }

    public boolean isInside() {
        return detail.inside() != null;
    }

    public boolean isOwner() {
        CaseDetail.Inside inside = detail.inside();
        return inside != null && me.equals(inside.owner());
    }

    public boolean isHelper() {
        return myTies().contains(Tie.HELPER);
    }

    public boolean takesPart() {
        return isOwner() || isHelper();
    }

    public boolean isInvolved() {
        return !myTies().isEmpty();
    }

    public boolean isAsked(RequestKind kind) {
        return detail.card().pending() == kind;
    }

    private Set<Tie> myTies() {
        CaseDetail.@Nullable Inside inside = detail.inside();
        if (inside == null) return Set.of();
        return inside.people().stream()
                .filter(p -> p.id().equals(me))
                .flatMap(p -> p.ties().stream())
                .collect(Collectors.toSet());
    }
}
