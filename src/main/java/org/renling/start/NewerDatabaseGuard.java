package org.renling.start;

import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.Customizer;
import org.springframework.stereotype.Component;

/** Refuses a database that a later version of the program has changed already. */
@Component
class NewerDatabaseGuard implements Customizer<Liquibase> {

    @Override
    public void customize(Liquibase liquibase) {
        try {
            var unknown = liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression());
            if (!unknown.isEmpty()) {
                throw new StartProblem("The database is newer than this program (it holds "
                        + unknown.iterator().next() + "): start a later version of the program");
            }
        } catch (LiquibaseException e) {
            throw new IllegalStateException("cannot read which changes the database holds", e);
        }
    }
}
