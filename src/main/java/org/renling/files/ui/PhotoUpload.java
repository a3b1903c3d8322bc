package org.renling.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.renling.files.FileIntake;
import org.renling.files.FileRefusal;
import org.renling.files.KeptFile;
import org.renling.shared.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Chooses photos (and, where wanted, PDF documents), shrinks them on the phone, sends them with progress and keeps them.
 * A form reads {@link #files()} when it is sent, asks {@link #isBusy()} before, and calls {@link #clear()} afterwards:
 *
 * <pre>{@code
 * PhotoUpload photos = new PhotoUpload(intake, PhotoUpload.Takes.PHOTOS);        // intake: an injected FileIntake
 * ...
 * List<NewEvidence> shown = photos.files().stream().map(f -> NewEvidence.file(f, EvidenceStage.AFTER, null)).toList();
 * }</pre>
 */
@Tag("renling-photos")
@JsModule("./photo/renling-photos.ts")
public class PhotoUpload extends Component implements HasSize, HasStyle, LocaleChangeObserver {
    private final transient FileIntake intake;
    private final Map<String, KeptFile> kept = new LinkedHashMap<>();
    private final int most;
    private final boolean documents;
    private int onTheWay;
    private boolean busy;
    private volatile Locale locale = Locale.SIMPLIFIED_CHINESE;

    /** What can be handed in. */
    public enum Takes {
        PHOTOS,
        PHOTOS_AND_DOCUMENTS
    }

    public PhotoUpload(FileIntake intake, Takes takes) {
        this(intake, takes, FileIntake.MOST_FILES);
    }

    public PhotoUpload(FileIntake intake, Takes takes, int most) {
        this.intake = intake;
        this.most = Math.min(most, FileIntake.MOST_FILES);
        this.documents = takes == Takes.PHOTOS_AND_DOCUMENTS;
        getElement().setAttribute("target", this::receive);
        getElement().setProperty("documents", documents);
        getElement().setProperty("most", this.most);
        getElement().setProperty("largest", FileIntake.LARGEST);
        addListener(Removed.class, e -> forget(e.id));
        addListener(Changed.class, e -> busy = e.busy);
    }

    /** What was kept so far, in the order it arrived. */
    public List<KeptFile> files() {
        synchronized (kept) {
            return List.copyOf(kept.values());
        }
    }

    /** Whether something is still on its way, so that sending the form now would leave it out. */
    public boolean isBusy() {
        synchronized (kept) {
            return busy || onTheWay > 0;
        }
    }

    /** Empties the component after its files were used. */
    public void clear() {
        synchronized (kept) {
            kept.clear();
        }
        busy = false;
        getElement().callJsFunction("clear");
    }

    /** Something was added, removed or refused, or the last file arrived. */
    public Registration addChangeListener(ComponentEventListener<Changed> listener) {
        return addListener(Changed.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        locale = event.getLocale();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("choose", getTranslation(documents ? "files.choose.documents" : "files.choose"));
        words.put("hint", getTranslation(documents ? "files.hint.documents" : "files.hint", most));
        for (String word : List.of("list", "preparing", "sending", "kept", "remove", "cancel", "again", "broken"))
            words.put(word, getTranslation("files." + word));
        words.put("tooMany", getTranslation(FileRefusal.TOO_MANY_FILES.key(), most));
        words.put("tooLarge", getTranslation(FileRefusal.FILE_TOO_LARGE.key(), FileIntake.LARGEST / (1024 * 1024)));
        getElement().setPropertyMap("words", words);
    }

    /** Takes one file in and says what became of it; runs beside the session, so that slow lines hold nobody up. */
    private void receive(
            VaadinRequest request, VaadinResponse response, VaadinSession session, com.vaadin.flow.dom.Element owner)
            throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        try (InputStream sent = request.getInputStream()) {
            reserve();
            try {
                if (request.getContentLengthLong() > FileIntake.LARGEST)
                    throw new Refusal(FileRefusal.FILE_TOO_LARGE, FileIntake.LARGEST / (1024 * 1024));
                KeptFile file = take(nameIn(request), sent);
                String id = UUID.randomUUID().toString();
                synchronized (kept) {
                    kept.put(id, file);
                }
                answer.put("id", id).put("name", file.name());
            } finally {
                release();
            }
        } catch (Refusal refusal) {
            answer.put("error", getTranslation(locale, refusal.reason().key(), refusal.details()));
        } catch (UncheckedIOException e) {
            response.setStatus(400);
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    private KeptFile take(String name, InputStream sent) {
        KeptFile file = intake.keep(name, sent);
        if (!documents && !file.isPhoto()) throw new Refusal(FileRefusal.PHOTO_WANTED);
        return file;
    }

    private static String nameIn(VaadinRequest request) {
        @Nullable String header = request.getHeader("X-File-Name");
        try {
            return header == null ? "" : URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void reserve() {
        synchronized (kept) {
            if (kept.size() + onTheWay >= most) throw new Refusal(FileRefusal.TOO_MANY_FILES, most);
            onTheWay++;
        }
    }

    private void release() {
        synchronized (kept) {
            onTheWay--;
        }
    }

    private void forget(String id) {
        synchronized (kept) {
            kept.remove(id);
        }
    }

    /** The set of files changed in the browser; what arrived stands in {@link PhotoUpload#files()} already. */
    @DomEvent("photos-changed")
    public static class Changed extends ComponentEvent<PhotoUpload> {
        private static final long serialVersionUID = 1L;
        private final boolean busy;

        public Changed(PhotoUpload source, boolean fromClient, @EventData("event.detail.busy") boolean busy) {
            super(source, fromClient);
            this.busy = busy;
        }

        public boolean isBusy() {
            return busy;
        }
    }

    /** A file was taken out again. */
    @DomEvent("photo-removed")
    public static class Removed extends ComponentEvent<PhotoUpload> {
        private static final long serialVersionUID = 1L;
        private final String id;

        public Removed(PhotoUpload source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }
}
