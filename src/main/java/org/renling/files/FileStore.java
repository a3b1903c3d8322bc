package org.renling.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where the bytes are, outside the database. What was kept is there for good before {@link #keep} returns; a file that no
 * record points to does no harm.
 */
public interface FileStore {
    /** @return SHA-256 of the bytes in hexadecimal; the same bytes are kept once */
    String keep(byte[] bytes) throws IOException;

    /** Keeps a small picture beside the file of this digest. */
    void keepThumbnail(String digest, byte[] jpeg) throws IOException;

    Optional<Stored> open(String digest) throws IOException;

    Optional<Stored> openThumbnail(String digest) throws IOException;

    /** Bytes on their way out; whoever opened them closes them. */
    record Stored(InputStream bytes, long length) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
