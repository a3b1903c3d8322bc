package org.renling.start;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SchemaTest {

    @Autowired
    DataSource database;

    @Test
    void theChangesFitTheMappingOnARealMariaDb() {
        var version = JdbcClient.create(database)
                .sql("SELECT VERSION()")
                .query(String.class)
                .single();

        assertThat(version).contains("MariaDB");
    }
}
