package org.renling.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.renling.shared.Refusal;

/** Each kind of file that people or attackers hand in, and what becomes of it. */
class UploadsTest {
    @TempDir
    Path data;

    private FileStore store;
    private FileIntake intake;

    @BeforeEach
    void open() {
        store = new FolderStore(data);
        intake = new FileIntake(store, data);
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] png = Pictures.png(400, 300);
        byte[] jpeg = Pictures.jpeg(400, 300);
        byte[] noise = new byte[11 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        byte[] large = Pictures.concat(Pictures.jpeg(10, 10), noise);
        byte[] plain = Papers.plain();
        return Stream.of(
                Arguments.of("roof.jpg", text("#!/bin/sh\nrm -rf ~\n"), FileRefusal.FILE_OF_OTHER_TYPE),
                Arguments.of("roof.jpg", text("<html><script>alert(1)</script>"), FileRefusal.FILE_OF_OTHER_TYPE),
                Arguments.of("roof.png", text("MZ\u0090\0\u0003"), FileRefusal.FILE_OF_OTHER_TYPE),
                Arguments.of(
                        "roof.svg",
                        text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                        FileRefusal.FILE_OF_OTHER_TYPE),
                Arguments.of("roof.gif", text("GIF89a\1\0\1\0\0\0\0;"), FileRefusal.FILE_OF_OTHER_TYPE),
                Arguments.of(
                        "roof.heic", text("\0\0\0\030ftypheic\0\0\0\0mif1heic"), FileRefusal.PHOTO_ONLY_PHONES_READ),
                Arguments.of("roof.jpg", new byte[0], FileRefusal.FILE_EMPTY),
                Arguments.of("roof.jpg", large, FileRefusal.FILE_TOO_LARGE),
                Arguments.of("roof.png", Arrays.copyOf(png, png.length / 2), FileRefusal.PHOTO_DAMAGED),
                Arguments.of("roof.png", Arrays.copyOf(png, png.length - 6), FileRefusal.PHOTO_DAMAGED),
                Arguments.of("roof.png", Arrays.copyOf(png, 8), FileRefusal.PHOTO_DAMAGED),
                Arguments.of("roof.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), FileRefusal.PHOTO_DAMAGED),
                Arguments.of("roof.jpg", Arrays.copyOf(jpeg, 4), FileRefusal.PHOTO_DAMAGED),
                Arguments.of("roof.webp", text("RIFF\u00ff\0\0\0WEBPVP8 "), FileRefusal.PHOTO_DAMAGED),
                Arguments.of("roof.png", Pictures.pngOfSize(30_000, 30_000), FileRefusal.PHOTO_TOO_MANY_PIXELS),
                Arguments.of(
                        "roof.png",
                        Pictures.pngOfSize(Integer.MAX_VALUE, Integer.MAX_VALUE),
                        FileRefusal.PHOTO_TOO_MANY_PIXELS),
                Arguments.of("paper.pdf", Papers.thatRunsAScriptWhenOpened(), FileRefusal.PDF_ACTIVE),
                Arguments.of("paper.pdf", Papers.thatRunsAScriptWhenAPageIsTurned(), FileRefusal.PDF_ACTIVE),
                Arguments.of("paper.pdf", Papers.thatStartsAProgramWhenClicked(), FileRefusal.PDF_ACTIVE),
                Arguments.of("paper.pdf", Papers.thatCarriesAFile(), FileRefusal.PDF_ACTIVE),
                Arguments.of("paper.pdf", Papers.locked("secret"), FileRefusal.PDF_LOCKED),
                Arguments.of("paper.pdf", Papers.locked(""), FileRefusal.PDF_LOCKED),
                Arguments.of("paper.pdf", Papers.thatSwells(), FileRefusal.PDF_SWELLS),
                Arguments.of("paper.pdf", Arrays.copyOf(plain, 200), FileRefusal.PDF_DAMAGED),
                Arguments.of("paper.pdf", text("%PDF-1.7 and nothing more"), FileRefusal.PDF_DAMAGED));
    }

    @ParameterizedTest(name = "{index}: {0} is refused as {2}")
    @MethodSource("refused")
    void whatIsNotAWholeHarmlessPhotoOrPaperIsRefusedAndLeavesNoTrace(String name, byte[] bytes, FileRefusal why)
            throws IOException {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> keep(name, bytes));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.reason()).isEqualTo(why);
        assertThat(left()).isEmpty();
    }

    @Test
    void aPhotoOfAPhoneLosesItsPositionItsDeviceAndItsWords() throws Exception {
        byte[] taken = Pictures.phonePhoto(600, 400, 1);
        assertThat(position(taken)).as("the test's own photo has a position").isTrue();

        KeptFile file = keep("roof.jpg", taken);

        for (byte[] served : List.of(bytes(file), thumbnail(file))) {
            assertThat(position(served)).isFalse();
            assertThat(latin(served)).doesNotContain(Pictures.DEVICE, "Exif", "GPS", "xmpmeta");
        }
    }

    @Test
    void aPhotoTakenSidewaysStandsUpright() throws IOException {
        BufferedImage upright = picture(bytes(keep("roof.jpg", Pictures.phonePhoto(600, 400, 6))));
        assertThat(upright.getWidth()).isEqualTo(400);
        assertThat(upright.getHeight()).isEqualTo(600);
        assertThat(isRed(upright, 200, 20)).as("its left side is up").isTrue();
        assertThat(isRed(upright, 200, 580)).isFalse();
    }

    @Test
    void aLargePhotoIsKeptSmallWithASmallerOneBeside() throws IOException {
        KeptFile file = keep("roof.jpg", Pictures.jpeg(6000, 4000));
        assertThat(longestEdge(picture(bytes(file)))).isEqualTo(2048);
        assertThat(longestEdge(picture(thumbnail(file)))).isEqualTo(320);
    }

    @Test
    void pngAndWebpAreKeptAsJpegUnderTheSameNameWithTheTrueEnding() throws IOException {
        KeptFile png = keep("屋顶.png", Pictures.png(300, 200));
        assertThat(png.name()).isEqualTo("屋顶.jpg");
        assertThat(FileKind.of(bytes(png))).isEqualTo(FileKind.JPEG);
        KeptFile webp = keep("door.exe", Pictures.webp());
        assertThat(webp.name()).isEqualTo("door.jpg");
        assertThat(FileKind.of(bytes(webp))).isEqualTo(FileKind.JPEG);
    }

    @Test
    void whatIsClearInAPictureBecomesWhite() throws IOException {
        java.io.ByteArrayOutputStream clear = new java.io.ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png", clear);
        int rgb = picture(bytes(keep("clear.png", clear.toByteArray()))).getRGB(20, 20) & 0xffffff;
        assertThat(rgb).isEqualTo(0xffffff);
    }

    @Test
    void theSamePhotoHasTheSameDigestWhateverItIsCalled() {
        assertThat(keep("a.jpg", Pictures.jpeg(50, 50)).digest())
                .isEqualTo(keep("b.jpg", Pictures.jpeg(50, 50)).digest());
    }

    @Test
    void aPaperLosesItsAuthorAndThePositionOfItsPhotosAndStaysReadable() throws Exception {
        byte[] paper = Papers.plain();
        assertThat(latin(paper)).as("the test's own paper tells").contains(Pictures.DEVICE, Papers.AUTHOR);

        byte[] served = bytes(keep("协议.pdf", paper));

        assertThat(latin(served)).doesNotContain(Pictures.DEVICE, Papers.AUTHOR, "Exif", "GPS");
        try (var document = Loader.loadPDF(served)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var resources = document.getPage(0).getResources();
            var photo =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) photo)
                            .getImage()
                            .getWidth())
                    .isEqualTo(64);
        }
    }

    @Test
    void aPaperThatOpensAtAPageIsTakenAndForgetsWhichPage() throws IOException {
        try (var document = Loader.loadPDF(bytes(keep("paper.pdf", Papers.thatOpensAtAPage())))) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows\\system32\\roof.jpg",
                "/etc/cron.d/roof.jpg",
                "roof\u202egpj.exe",
                "a\r\nSet-Cookie: x.jpg",
                ".htaccess",
                "..",
                "",
                "con|<>:\"?*.jpg"
            })
    void aNameIsNeverAPathNorMoreThanAName(String name) throws IOException {
        KeptFile file = keep(name, Pictures.jpeg(20, 20));
        assertThat(file.name())
                .endsWith(".jpg")
                .doesNotContain("/", "\\", "..", "\r", "\n", "\u202e", "<", "\"")
                .doesNotStartWith(".");
        assertThat(left()).allSatisfy(p -> assertThat(p).startsWith(data.resolve("files")));
    }

    @Test
    void aNameOf300CharactersIsShortened() {
        assertThat(keep("屋".repeat(300) + ".jpg", Pictures.jpeg(20, 20)).name())
                .hasSize(FileName.LONGEST)
                .endsWith("屋.jpg");
    }

    @Test
    void aSenderWhoseLineBreaksLeavesNoTrace() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        assertThat(catchThrowableOfType(java.io.UncheckedIOException.class, () -> intake.keep("a.jpg", broken)))
                .isNotNull();
        assertThat(left()).isEmpty();
    }

    @Test
    void nothingOutsideTheStoreCanBeAskedOfIt() {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> store.open("../../renling.key")))
                .isNotNull();
    }

    private KeptFile keep(String name, byte[] bytes) {
        return intake.keep(name, new ByteArrayInputStream(bytes));
    }

    private byte[] bytes(KeptFile file) throws IOException {
        try (var stored = store.open(file.digest()).orElseThrow()) {
            return stored.bytes().readAllBytes();
        }
    }

    private byte[] thumbnail(KeptFile file) throws IOException {
        try (var stored = store.openThumbnail(file.digest()).orElseThrow()) {
            return stored.bytes().readAllBytes();
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean position(byte[] photo) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo))
                .getDirectoriesOfType(GpsDirectory.class)
                .stream()
                .anyMatch(gps -> gps.getGeoLocation() != null);
    }

    private static BufferedImage picture(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static int longestEdge(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 60;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
