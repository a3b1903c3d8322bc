package org.renling.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The accounts of the embedded MariaDB: one random password beside the data, set before the server takes connections. */
record ServerAccounts(String password, Path statements) {

    static final String APPLICATION = "renling";
    static final String ADMINISTRATOR = "root";

    private static final int PASSWORD_BYTES = 24;

    static ServerAccounts in(Path folder) throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            var random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        var password = Files.readString(file).strip();
        var statements = folder.resolve("accounts.sql");
        Files.deleteIfExists(statements);
        writePrivately(statements, sql(password));
        return new ServerAccounts(password, statements);
    }

    void forgetStatements() throws IOException {
        Files.deleteIfExists(statements);
    }

    private static String sql(String password) {
        return """
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                CREATE DATABASE IF NOT EXISTS renling;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON renling.* TO '%1$s'@'127.0.0.1';
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON *.* TO '%2$s'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(APPLICATION, ADMINISTRATOR, password);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
