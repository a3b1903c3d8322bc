package org.renling.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.renling.shared.Refusal;

/**
 * Writes a PDF anew from what its pages need: without author, device, position and older revisions. One that would run,
 * send, open or carry anything is refused.
 */
final class PdfCleaner {
    private static final int MOST_OBJECTS = 500_000;
    private static final Set<String> ACTIVE_KEYS = Set.of(
            "JS", "JavaScript", "AA", "EmbeddedFiles", "EmbeddedFile", "EF", "XFA", "RichMediaContent", "Rendition");
    private static final Set<String> ACTIVE_ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound",
            "ResetForm",
            "Trans",
            "SetOCGState",
            "GoTo3DView");
    private static final Set<String> ACTIVE_ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final List<COSName> TELLING = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("VP"),
            COSName.getPDFName("LGIDict"),
            COSName.getPDFName("Measure"),
            COSName.getPDFName("AF"));

    private PdfCleaner() {}

    static byte[] clean(byte[] bytes) throws IOException {
        PdfSwelling.refuse(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) throw new Refusal(FileRefusal.PDF_LOCKED);
            if (document.getNumberOfPages() < 1) throw new Refusal(FileRefusal.PDF_DAMAGED);
            document.getPages().forEach(page -> page.getResources());
            refuseOpening(document.getDocumentCatalog().getCOSObject());
            walk(document.getDocument().getTrailer());
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new Refusal(FileRefusal.PDF_LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof Refusal refusal) throw refusal;
            throw new Refusal(FileRefusal.PDF_DAMAGED);
        }
    }

    /** To start at a certain page is harmless and forgotten; to start anything else is not. */
    private static void refuseOpening(COSDictionary catalog) {
        COSBase opening = catalog.getDictionaryObject(COSName.OPEN_ACTION);
        if (opening instanceof COSDictionary action && !"GoTo".equals(action.getNameAsString(COSName.S)))
            throw new Refusal(FileRefusal.PDF_ACTIVE);
        catalog.removeItem(COSName.OPEN_ACTION);
    }

    private static void walk(COSDictionary trailer) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> rest = new ArrayDeque<>();
        rest.add(trailer);
        while (!rest.isEmpty()) {
            COSBase next = rest.poll();
            COSBase it = next instanceof COSObject reference ? reference.getObject() : next;
            if (it == null || !seen.add(it)) continue;
            if (seen.size() > MOST_OBJECTS) throw new Refusal(FileRefusal.PDF_SWELLS);
            switch (it) {
                case COSArray array -> array.forEach(e -> add(rest, e));
                case COSDictionary dictionary -> {
                    inspect(dictionary);
                    if (it instanceof COSStream stream) strip(stream);
                    dictionary.getValues().forEach(e -> add(rest, e));
                }
                default -> {}
            }
        }
    }

    private static void add(Deque<COSBase> rest, COSBase e) {
        if (e != null) rest.add(e);
    }

    private static void inspect(COSDictionary d) {
        for (COSName key : d.keySet()) {
            if (ACTIVE_KEYS.contains(key.getName())) throw new Refusal(FileRefusal.PDF_ACTIVE);
        }
        if (is(d, COSName.S, ACTIVE_ACTIONS) && !d.containsKey(COSName.getPDFName("K")) && looksLikeAction(d))
            throw new Refusal(FileRefusal.PDF_ACTIVE);
        if (is(d, COSName.SUBTYPE, ACTIVE_ANNOTATIONS)) throw new Refusal(FileRefusal.PDF_ACTIVE);
        TELLING.forEach(d::removeItem);
    }

    /** Page transitions and structure elements use the same key for other things. */
    private static boolean looksLikeAction(COSDictionary d) {
        String type = d.getNameAsString(COSName.TYPE);
        return type == null || type.equals("Action");
    }

    private static boolean is(COSDictionary d, COSName key, Set<String> words) {
        return d.getDictionaryObject(key) instanceof COSName name && words.contains(name.getName());
    }

    /** A scanned page is often a photo as the phone took it: its pixels stay, what it tells goes. */
    private static void strip(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        boolean photo = COSName.DCT_DECODE.equals(filter)
                || filter instanceof COSArray a && a.size() == 1 && COSName.DCT_DECODE.equals(a.getObject(0));
        if (!photo) return;
        byte[] clean;
        try (InputStream raw = stream.createRawInputStream()) {
            clean = JpegSegments.strip(raw.readAllBytes());
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            new ByteArrayInputStream(clean).transferTo(out);
        }
    }
}
