package org.renling.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.renling.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Takes a file in: what it is shows by its content, photos are drawn anew and PDFs written anew so that nothing comes along
 * that was not asked for, and the result is kept. Whatever is refused leaves no trace.
 */
@Service
public class FileIntake {
    public static final long LARGEST = 10L * 1024 * 1024;
    public static final int MOST_FILES = 10;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 30;
    private final FileStore store;
    private final Path incoming;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    FileIntake(FileStore store, @Value("${renling.data:data}") Path data) {
        this.store = store;
        this.incoming = data.resolve("files").resolve("incoming").toAbsolutePath();
    }

    /**
     * @param name what the sender calls it, not trusted
     * @throws Refusal with a {@link FileRefusal}
     * @throws UncheckedIOException when the sender's line broke
     */
    public KeptFile keep(String name, InputStream sent) {
        Path aside = receive(sent);
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new Refusal(FileRefusal.TOO_BUSY);
            try {
                return keepCleaned(name, Files.readAllBytes(aside));
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(FileRefusal.TOO_BUSY);
        } catch (IOException e) {
            throw new Refusal(FileRefusal.FILE_NOT_KEPT);
        } finally {
            forget(aside);
        }
    }

    /** To a file first, so that many slow senders cost no memory; never more than the limit is read. */
    private Path receive(InputStream sent) {
        Path aside;
        try {
            aside = Files.createTempFile(Files.createDirectories(incoming), "in", ".part");
        } catch (IOException e) {
            throw new Refusal(FileRefusal.FILE_NOT_KEPT);
        }
        try (var out = Files.newOutputStream(aside)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int n = sent.read(buffer); n >= 0; n = sent.read(buffer)) {
                total += n;
                if (total > LARGEST) throw new Refusal(FileRefusal.FILE_TOO_LARGE, LARGEST / MEGABYTE);
                out.write(buffer, 0, n);
            }
            if (total == 0) throw new Refusal(FileRefusal.FILE_EMPTY);
            return aside;
        } catch (IOException e) {
            forget(aside);
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            forget(aside);
            throw refusal;
        }
    }

    private KeptFile keepCleaned(String name, byte[] bytes) throws IOException {
        return switch (FileKind.of(bytes)) {
            case JPEG, PNG, WEBP -> keepPhoto(name, bytes);
            case PDF -> keepPdf(name, bytes);
            case HEIC -> throw new Refusal(FileRefusal.PHOTO_ONLY_PHONES_READ);
            case OTHER -> throw new Refusal(FileRefusal.FILE_OF_OTHER_TYPE);
        };
    }

    private KeptFile keepPhoto(String name, byte[] bytes) throws IOException {
        PhotoCleaner.Cleaned photo = PhotoCleaner.clean(bytes);
        String digest = store.keep(photo.jpeg());
        store.keepThumbnail(digest, photo.thumbnail());
        var type = KeptFile.MediaType.JPEG;
        return new KeptFile(digest, type, FileName.safe(name, type), photo.jpeg().length);
    }

    private KeptFile keepPdf(String name, byte[] bytes) throws IOException {
        byte[] pdf = PdfCleaner.clean(bytes);
        var type = KeptFile.MediaType.PDF;
        return new KeptFile(store.keep(pdf), type, FileName.safe(name, type), pdf.length);
    }

    private static void forget(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
