package org.renling.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a resident can do with the code of their own case, without an account. */
@Service
public class ResidentDesk {
    private final CaseChanges changes;
    private final EvidenceBox evidence;

    ResidentDesk(CaseChanges changes, EvidenceBox evidence) {
        this.changes = changes;
        this.evidence = evidence;
    }

    @Transactional
    public void confirm(FollowCode code, boolean contacted, Satisfaction satisfaction, @Nullable String note) {
        Callback answer = new Callback(AskedHow.CODE, contacted, true, satisfaction);
        changes.byResident(code, CaseEvent.CONFIRM, (c, actor, at, times) -> c.confirm(answer, note, actor, at, times));
    }

    @Transactional
    public void sendBack(FollowCode code, String reason) {
        changes.byResident(
                code, CaseEvent.SEND_BACK, (c, actor, at, times) -> c.sendBack(reason, null, actor, at, times));
    }

    /** Says while the work is still going on that it is done: evidence for the owner's resolution. */
    @Transactional
    public void sayItIsDone(FollowCode code, @Nullable String words) {
        NewEvidence said = new NewEvidence(EvidenceKind.RESIDENT_CONFIRMATION, words, null);
        changes.byResident(code, CaseEvent.ADD_EVIDENCE, (c, actor, at, times) -> {
            c.addEvidence(said.kind(), said.note(), actor, at, times);
            evidence.put(c.id(), said, null, at);
        });
    }

    @Transactional
    public void withdraw(FollowCode code, @Nullable String reason) {
        changes.byResident(code, CaseEvent.WITHDRAW, (c, actor, at, times) -> c.withdraw(reason, actor, at, times));
    }

    @Transactional
    public void reopen(FollowCode code, String reason) {
        changes.byResident(code, CaseEvent.REOPEN, (c, actor, at, times) -> c.reopen(reason, null, actor, at, times));
    }

    @Transactional
    public void rate(FollowCode code, Satisfaction satisfaction) {
        changes.byResident(code, CaseEvent.RATE, (c, actor, at, times) -> c.rate(satisfaction, actor, at, times));
    }
}
