package org.renling.files;

import java.io.ByteArrayOutputStream;

/** The segments of a JPEG before its pixels, to take out those that tell of place, device and person. */
final class JpegSegments {
    private static final int SOI = 0xd8;
    private static final int SOS = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int APP0 = 0xe0;
    private static final int ICC = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int APP15 = 0xef;

    private JpegSegments() {}

    /** Where the pixels' first scan begins, or -1 where there is none. */
    static int scanStart(byte[] b) {
        int at = 2;
        while (at + 4 <= b.length) {
            if ((b[at] & 0xff) != 0xff) return -1;
            int marker = b[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == SOS) return at;
            at += 2 + length(b, at);
        }
        return -1;
    }

    /** The same picture, its pixels untouched, without EXIF, XMP, IPTC and comments; what follows its end goes too. */
    static byte[] strip(byte[] b) {
        int scan = scanStart(b);
        if (scan < 0) return b;
        ByteArrayOutputStream out = new ByteArrayOutputStream(b.length);
        out.write(0xff);
        out.write(SOI);
        int at = 2;
        while (at < scan) {
            int marker = b[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            int size = 2 + length(b, at);
            if (!tells(marker)) out.write(b, at, size);
            at += size;
        }
        int end = end(b, scan);
        out.write(b, scan, end - scan);
        return out.toByteArray();
    }

    private static int end(byte[] b, int scan) {
        for (int i = scan; i < b.length - 1; i++) if ((b[i] & 0xff) == 0xff && (b[i + 1] & 0xff) == 0xd9) return i + 2;
        return b.length;
    }

    private static boolean tells(int marker) {
        if (marker == COMMENT) return true;
        return marker > APP0 && marker <= APP15 && marker != ICC && marker != ADOBE;
    }

    private static int length(byte[] b, int at) {
        return Math.max(2, (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff);
    }
}
