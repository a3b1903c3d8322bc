package org.renling.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.renling.shared.Refusal;

/**
 * Draws a photo anew: upright, in sRGB, at most 2048 pixels a side, as a JPEG that says nothing but its pixels. The size is
 * read from the header before any memory is taken for the picture.
 */
final class PhotoCleaner {
    static final int LONGEST_EDGE = 2048;
    static final int THUMBNAIL_EDGE = 320;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int MILLION = 1_000_000;
    private static final float QUALITY = 0.82f;

    private PhotoCleaner() {}

    /** The photo and its small picture, both JPEG. */
    record Cleaned(byte[] jpeg, byte[] thumbnail) {}

    static Cleaned clean(byte[] bytes) throws IOException {
        if (!PhotoFrame.isWhole(bytes)) throw new Refusal(FileRefusal.PHOTO_DAMAGED);
        BufferedImage picture = upright(read(bytes), PhotoFrame.orientation(bytes));
        BufferedImage photo = within(picture, LONGEST_EDGE);
        return new Cleaned(jpeg(photo), jpeg(within(photo, THUMBNAIL_EDGE)));
    }

    private static BufferedImage read(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new Refusal(FileRefusal.PHOTO_DAMAGED);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS)
                    throw new Refusal(FileRefusal.PHOTO_TOO_MANY_PIXELS, MOST_PIXELS / MILLION);
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / LONGEST_EDGE);
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) throw refusal;
            throw new Refusal(FileRefusal.PHOTO_DAMAGED);
        }
    }

    /** @param orientation 1 to 8 as in EXIF: how the camera was held */
    private static BufferedImage upright(BufferedImage in, int orientation) {
        if (orientation < 2 || orientation > 8) return in;
        int w = in.getWidth();
        int h = in.getHeight();
        boolean turned = orientation >= 5;
        AffineTransform how = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        return drawn(in, turned ? h : w, turned ? w : h, how);
    }

    /** Halves until it is near, then draws the rest smoothly: no jagged edges, no large kernels. */
    private static BufferedImage within(BufferedImage in, int edge) {
        BufferedImage picture = in;
        while (Math.max(picture.getWidth(), picture.getHeight()) >= edge * 2) {
            picture = scaled(picture, 0.5);
        }
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        return longest > edge || picture == in ? scaled(picture, Math.min(1, (double) edge / longest)) : picture;
    }

    private static BufferedImage scaled(BufferedImage in, double by) {
        int w = Math.max(1, (int) Math.round(in.getWidth() * by));
        int h = Math.max(1, (int) Math.round(in.getHeight() * by));
        return drawn(
                in, w, h, AffineTransform.getScaleInstance((double) w / in.getWidth(), (double) h / in.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage in, int w, int h, AffineTransform how) {
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, w, h);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(in, how, null);
        } finally {
            g.dispose();
        }
        return out;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
