package org.renling.shared;

import java.util.List;

/** Says that a rule forbids what was asked: the domain's only way to say no, and never prose. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RefusalReason reason;
    private final transient List<Object> details;

    /** @param details figures that the message may name, such as a cap; never personal data */
    public Refusal(RefusalReason reason, Object... details) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.details = List.of(details);
    }

    public RefusalReason reason() {
        return reason;
    }

    public Object[] details() {
        return details.toArray();
    }
}
