package org.renling.people;

import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators in, and only administrators; those who change something one after the other. */
@Component
public class AdminGate {
    private final JdbcClient jdbc;
    private final People people;

    AdminGate(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Refuses everybody who is no administrator at this moment. */
    @Transactional(readOnly = true)
    public void require(PersonId by) {
        if (!people.staff(by).is(Role.ADMINISTRATOR)) throw new Refusal(PeopleRefusal.NOT_ADMINISTRATOR);
    }

    /**
     * As {@link #require}, and no other administrator changes anything until the transaction ends: two who take each
     * other's role away at once do not both succeed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enterAlone(PersonId by) {
        enterAlone();
        require(by);
    }

    void enterAlone() {
        jdbc.sql("SELECT id FROM township WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }
}
