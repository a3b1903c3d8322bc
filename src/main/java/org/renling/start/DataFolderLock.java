package org.renling.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Holds a data folder for one running program, and remembers whether its data are a demo's. */
final class DataFolderLock implements AutoCloseable {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String DEMO = "demo";
    private static final String REAL = "real";

    private final Path folder;
    private final FileChannel channel;

    private DataFolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static DataFolderLock take(Path folder) {
        requireWritable(folder);
        try {
            var channel = FileChannel.open(
                    folder.resolve("renling.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartProblem("Renling already runs on the data in " + folder + ": stop it first, or name"
                        + " another folder with RENLING_DATA");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolderLock(folder, channel);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    static void requireWritable(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, OWNER_ONLY);
            }
            Files.delete(Files.createTempFile(folder, "try", null));
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    /** A folder stays what it was at its first start: published passwords never end up on an open network. */
    DemoMode demo(@Nullable Boolean wanted) {
        try {
            if (!Files.exists(mode())) {
                return new DemoMode(wanted == null || wanted);
            }
            boolean on = Files.readString(mode()).strip().equals(DEMO);
            if (wanted != null && wanted != on) {
                throw new StartProblem("The data in " + folder + " are " + (on ? "a demo's" : "real")
                        + ", which RENLING_DEMO=" + wanted + " does not fit: name another folder with RENLING_DATA");
            }
            return new DemoMode(on);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    void remember(DemoMode demo) {
        try {
            Files.writeString(mode(), demo.on() ? DEMO : REAL);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private Path mode() {
        return folder.resolve("mode");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static StartProblem notWritable(Path folder, IOException e) {
        return new StartProblem("Cannot write to the data folder " + folder + ": see RENLING_DATA", e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // the lock ends with the process at the latest
        }
    }
}
