package org.renling.files;

/**
 * A file that was checked, cleaned and kept.
 *
 * @param digest SHA-256 of the kept bytes in hexadecimal: its place in the store
 * @param name what the sender called it, safe to show and to save under; never a path
 */
public record KeptFile(String digest, MediaType type, String name, long bytes) {
    /** What a kept file can be. */
    public enum MediaType {
        JPEG("image/jpeg", ".jpg"),
        PDF("application/pdf", ".pdf");

        private final String mime;
        private final String ending;

        MediaType(String mime, String ending) {
            this.mime = mime;
            this.ending = ending;
        }

        public String mime() {
            return mime;
        }

        public String ending() {
            return ending;
        }
    }

    public boolean isPhoto() {
        return type == MediaType.JPEG;
    }
}
