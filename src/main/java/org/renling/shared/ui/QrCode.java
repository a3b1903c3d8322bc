package org.renling.shared.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Svg;
import java.util.Map;

/** An address of this application as a QR code, to be scanned from this screen or from paper. */
public class QrCode extends Svg {
    private static final int QUIET_ZONE = 3;
    private final String path;

    /**
     * @param path relative to the application, such as {@code follow/ABCD}
     * @param label what scanning it opens, for those who do not see it
     */
    public QrCode(String path, String label) {
        this.path = path;
        addClassName("qr");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    /** The browser knows best under which address it reached us. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, address -> setSvg(drawn(address)));
    }

    static String drawn(String address) {
        BitMatrix dots = encode(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++)
            for (int x = 0; x < dots.getWidth(); x++)
                if (dots.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'><path d='%s'/></svg>"
                .formatted(dots.getWidth(), dots.getHeight(), path);
    }

    private static BitMatrix encode(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
