package org.renling.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files in a folder, each under the digest of its bytes: written aside, forced to the disk, then named. */
@Component
class FolderStore implements FileStore {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String THUMBNAIL = ".thumb";
    private final Path root;

    FolderStore(@Value("${renling.data:data}") Path data) {
        this.root = data.resolve("files").toAbsolutePath();
    }

    @Override
    public String keep(byte[] bytes) throws IOException {
        String digest = sha256(bytes);
        write(placeOf(digest), bytes);
        return digest;
    }

    @Override
    public void keepThumbnail(String digest, byte[] jpeg) throws IOException {
        write(thumbnailOf(digest), jpeg);
    }

    @Override
    public Optional<Stored> open(String digest) throws IOException {
        return openAt(placeOf(digest));
    }

    @Override
    public Optional<Stored> openThumbnail(String digest) throws IOException {
        return openAt(thumbnailOf(digest));
    }

    private static Optional<Stored> openAt(Path place) throws IOException {
        try {
            return Optional.of(new Stored(Files.newInputStream(place), Files.size(place)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void write(Path place, byte[] bytes) throws IOException {
        if (Files.exists(place)) return;
        Path folder = Files.createDirectories(place.getParent());
        Path aside = Files.createTempFile(folder, "new", ".part");
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) channel.write(rest);
                channel.force(true);
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Makes the new name itself survive a power cut, where the system can. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; the file's content is safe all the same.
        }
    }

    private Path placeOf(String digest) {
        if (!DIGEST.matcher(digest).matches()) throw new IllegalArgumentException("not a digest");
        return root.resolve(digest.substring(0, 2))
                .resolve(digest.substring(2, 4))
                .resolve(digest);
    }

    private Path thumbnailOf(String digest) {
        Path file = placeOf(digest);
        return file.resolveSibling(digest + THUMBNAIL);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
