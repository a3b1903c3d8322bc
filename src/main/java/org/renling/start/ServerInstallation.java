package org.renling.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The system tables of the embedded MariaDB, made at the first start; one that was cut short is made again. */
final class ServerInstallation {

    private ServerInstallation() {}

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    static void ensure(Path binaries, Path folder) throws IOException {
        var done = folder.resolve("installed");
        if (Files.exists(done)) {
            return;
        }
        FileSystemUtils.deleteRecursively(data(folder));
        Files.createDirectories(data(folder));
        var log = folder.resolve("install.log").toFile();
        var process = new ProcessBuilder(
                        "sh",
                        binaries.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--basedir=" + binaries,
                        "--datadir=" + data(folder))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (exitCode(process) != 0) {
            throw new StartProblem("The embedded MariaDB could not be set up; its log is " + log);
        }
        Files.createFile(done);
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException _) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
