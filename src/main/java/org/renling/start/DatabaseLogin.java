package org.renling.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An address of a MariaDB with the account to use there. */
record DatabaseLogin(String url, String user, String password) {

    /** The lowest MariaDB that the changelogs are tried on. */
    private static final int OLDEST_MAJOR = 10;

    private static final int OLDEST_MINOR = 11;

    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_RIGHTS = 1044;
    private static final int NO_SUCH_DATABASE = 1049;

    void check() {
        try (Connection connection = DriverManager.getConnection(withTimeout(), user, password)) {
            var about = connection.getMetaData();
            int major = about.getDatabaseMajorVersion();
            boolean tooOld =
                    major < OLDEST_MAJOR || (major == OLDEST_MAJOR && about.getDatabaseMinorVersion() < OLDEST_MINOR);
            if (!about.getDatabaseProductName().contains("MariaDB") || tooOld) {
                throw new StartProblem("The database at " + shownUrl() + " is " + about.getDatabaseProductName() + " "
                        + about.getDatabaseProductVersion() + "; MariaDB 10.11 or later is needed");
            }
        } catch (SQLException e) {
            throw new StartProblem(
                    switch (e.getErrorCode()) {
                        case WRONG_PASSWORD ->
                            "The database at " + shownUrl()
                                    + " refuses this user and password: see RENLING_DB_USER and RENLING_DB_PASSWORD";
                        case NO_RIGHTS, NO_SUCH_DATABASE ->
                            "The server has no database that " + user + " may use at " + shownUrl()
                                    + ": create it and grant rights on it";
                        default -> "Cannot reach the database at " + shownUrl() + ": see RENLING_DB_URL";
                    },
                    e);
        }
    }

    private String withTimeout() {
        return url.contains("connectTimeout=") ? url : url + (url.contains("?") ? "&" : "?") + "connectTimeout=10000";
    }

    private String shownUrl() {
        return url.replaceFirst("[?].*", "");
    }

    @Override
    public String toString() {
        return user + " at " + shownUrl();
    }
}
