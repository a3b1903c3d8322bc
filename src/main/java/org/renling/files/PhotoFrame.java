package org.renling.files;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** What can be read of a picture file without decoding it: whether all of it is there, and how the camera was held. */
final class PhotoFrame {
    private static final int UPRIGHT = 1;
    private static final int PNG_HEAD = 8;
    private static final int PNG_AROUND = 12;
    private static final int RIFF_HEAD = 12;

    private PhotoFrame() {}

    static boolean isWhole(byte[] b) {
        return switch (FileKind.of(b)) {
            case JPEG -> jpegEnds(b);
            case PNG -> pngEnds(b);
            case WEBP -> Integer.toUnsignedLong(little(b).getInt(4)) + 8 <= b.length;
            default -> false;
        };
    }

    /** Some cameras append more after the picture, so its end need not be the file's. */
    private static boolean jpegEnds(byte[] b) {
        int scan = JpegSegments.scanStart(b);
        if (scan < 0) return false;
        for (int i = scan; i < b.length - 1; i++) if ((b[i] & 0xff) == 0xff && (b[i + 1] & 0xff) == 0xd9) return true;
        return false;
    }

    private static boolean pngEnds(byte[] b) {
        ByteBuffer in = ByteBuffer.wrap(b);
        for (long at = PNG_HEAD; at + PNG_AROUND <= b.length; ) {
            long length = Integer.toUnsignedLong(in.getInt((int) at));
            if (FileKind.word(b, (int) at + 4).equals("IEND")) return true;
            at += PNG_AROUND + length;
        }
        return false;
    }

    /** 1 to 8 as in EXIF. */
    static int orientation(byte[] b) {
        try {
            return switch (FileKind.of(b)) {
                case JPEG ->
                    orientation(
                            JpegMetadataReader.readMetadata(new ByteArrayInputStream(b), List.of(new ExifReader())));
                case WEBP -> webpOrientation(b);
                default -> UPRIGHT;
            };
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    private static int orientation(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer held = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return held == null ? UPRIGHT : held;
    }

    private static int webpOrientation(byte[] b) {
        ByteBuffer in = little(b);
        for (long at = RIFF_HEAD; at + 8 <= b.length; ) {
            long length = Integer.toUnsignedLong(in.getInt((int) at + 4));
            if (FileKind.word(b, (int) at).equals("EXIF") && at + 8 + length <= b.length) {
                Metadata metadata = new Metadata();
                byte[] exif = Arrays.copyOfRange(b, (int) at + 8, (int) (at + 8 + length));
                int skip = FileKind.word(exif, 0).equals("Exif") ? 6 : 0;
                new ExifReader().extract(new com.drew.lang.ByteArrayReader(exif, skip), metadata);
                return orientation(metadata);
            }
            at += 8 + length + (length & 1);
        }
        return UPRIGHT;
    }

    private static ByteBuffer little(byte[] b) {
        return ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN);
    }
}
