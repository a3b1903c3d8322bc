package org.renling.files;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.renling.shared.Refusal;

/** Finds out, a piece at a time and keeping none, whether the packed parts of a PDF are bombs. */
final class PdfSwelling {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private PdfSwelling() {}

    static void refuse(byte[] b) {
        long left = MOST_UNPACKED;
        byte[] piece = new byte[PIECE];
        for (int at = 0; at < b.length - STREAM.length; at++) {
            if (b[at] != 's' || !isAt(b, at)) continue;
            int data = at + STREAM.length;
            while (data < b.length && (b[data] == '\r' || b[data] == '\n')) data++;
            if (data + 2 < b.length && isZlib(b, data)) left = unpack(b, data, piece, left);
            if (left < 0) throw new Refusal(FileRefusal.PDF_SWELLS);
        }
    }

    private static long unpack(byte[] b, int from, byte[] piece, long left) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(b, from, b.length - from);
            while (!inflater.finished() && !inflater.needsInput() && left >= 0) {
                int n = inflater.inflate(piece);
                if (n == 0) break;
                left -= n;
            }
        } catch (DataFormatException e) {
            // Not packed after all, or damaged: the reader decides.
        } finally {
            inflater.end();
        }
        return left;
    }

    private static boolean isZlib(byte[] b, int at) {
        int head = (b[at] & 0xff) << 8 | b[at + 1] & 0xff;
        return (b[at] & 0x0f) == 8 && head % 31 == 0;
    }

    private static boolean isAt(byte[] b, int at) {
        for (int i = 0; i < STREAM.length; i++) if (b[at + i] != STREAM[i]) return false;
        return true;
    }
}
