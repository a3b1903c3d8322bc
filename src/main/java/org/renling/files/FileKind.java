package org.renling.files;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is by its first bytes, whatever it is called. */
enum FileKind {
    JPEG,
    PNG,
    WEBP,
    HEIC,
    PDF,
    OTHER;

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    static FileKind of(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xd8 && (b[2] & 0xff) == 0xff) return JPEG;
        if (startsWith(b, PNG_MARK)) return PNG;
        if (word(b, 0).equals("RIFF") && word(b, 8).equals("WEBP")) return WEBP;
        if (word(b, 0).equals("%PDF")) return PDF;
        if (word(b, 4).equals("ftyp") && HEIC_BRANDS.contains(word(b, 8))) return HEIC;
        return OTHER;
    }

    static String word(byte[] b, int at) {
        return b.length < at + 4 ? "" : new String(b, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] b, byte[] mark) {
        if (b.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if (b[i] != mark[i]) return false;
        return true;
    }
}
