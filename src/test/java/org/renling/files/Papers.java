package org.renling.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Makes the PDFs that tests hand in. */
public final class Papers {
    /** Stands in the metadata of {@link #plain} and must never come out again. */
    public static final String AUTHOR = "PlantedAuthor7";

    private Papers() {}

    /** What a test does to an otherwise harmless document. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** One page with a photo as the phone took it, an author and XMP. */
    public static byte[] plain() {
        return with(_ -> {});
    }

    static byte[] with(Change change) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            var photo =
                    JPEGFactory.createFromStream(document, new ByteArrayInputStream(Pictures.phonePhoto(64, 48, 1)));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(photo, 20, 20);
            }
            PDDocumentInformation info = new PDDocumentInformation();
            info.setAuthor(AUTHOR);
            document.setDocumentInformation(info);
            document.getDocumentCatalog().setMetadata(xmp(document));
            page.setMetadata(xmp(document));
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDMetadata xmp(PDDocument document) throws IOException {
        return new PDMetadata(
                document, new ByteArrayInputStream(("<x>" + AUTHOR + "</x>").getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] thatRunsAScriptWhenOpened() {
        return with(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')")));
    }

    static byte[] thatRunsAScriptWhenAPageIsTurned() {
        return with(d -> {
            PDPageAdditionalActions actions = new PDPageAdditionalActions();
            actions.setO(new PDActionJavaScript("app.alert('hello')"));
            d.getPage(0).setActions(actions);
        });
    }

    static byte[] thatStartsAProgramWhenClicked() {
        return with(d -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            d.getPage(0).getAnnotations().add(link);
        });
    }

    static byte[] thatCarriesAFile() {
        return with(d -> {
            PDEmbeddedFile file = new PDEmbeddedFile(d, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("tool.exe");
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("tool.exe", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(d.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            d.getDocumentCatalog().setNames(names);
        });
    }

    /** Harmless and common: it opens at a certain page. */
    static byte[] thatOpensAtAPage() {
        return with(d -> {
            COSArray place = new COSArray();
            place.add(d.getPage(0));
            place.add(COSName.getPDFName("Fit"));
            d.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, place);
        });
    }

    static byte[] locked(String password) {
        return with(d -> d.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    /** A few hundred kilobytes that unpack to hundreds of megabytes. */
    static byte[] thatSwells() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 400; i++) out.write(zeros);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size()
                        + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(packed.toByteArray());
        out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
