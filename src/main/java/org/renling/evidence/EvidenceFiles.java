package org.renling.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.renling.cases.CaseCode;
import org.renling.cases.FollowCode;
import org.renling.files.FileStore;
import org.renling.people.CurrentUser;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Serves the files of a case to those who may see it; for everybody else there are none. */
@RestController
class EvidenceFiles {
    private static final String SEALED_OFF = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
    private final EvidenceShelves shelves;
    private final FileStore store;
    private final CurrentUser user;

    EvidenceFiles(EvidenceShelves shelves, FileStore store, CurrentUser user) {
        this.shelves = shelves;
        this.store = store;
        this.user = user;
    }

    @GetMapping("/evidence/{code}/{id:\\d{1,18}}")
    ResponseEntity<Resource> file(@PathVariable String code, @PathVariable long id, WebRequest request)
            throws IOException {
        return serve(asStaff(code, id), false, request);
    }

    @GetMapping("/evidence/{code}/{id:\\d{1,18}}/thumb")
    ResponseEntity<Resource> thumbnail(@PathVariable String code, @PathVariable long id, WebRequest request)
            throws IOException {
        return serve(asStaff(code, id), true, request);
    }

    @GetMapping("/evidence/follow/{follow}/{id:\\d{1,18}}")
    ResponseEntity<Resource> followed(@PathVariable String follow, @PathVariable long id, WebRequest request)
            throws IOException {
        return serve(shelves.file(new FollowCode(follow), id), false, request);
    }

    @GetMapping("/evidence/follow/{follow}/{id:\\d{1,18}}/thumb")
    ResponseEntity<Resource> followedThumbnail(@PathVariable String follow, @PathVariable long id, WebRequest request)
            throws IOException {
        return serve(shelves.file(new FollowCode(follow), id), true, request);
    }

    private Optional<EvidenceShelves.FileBehind> asStaff(String code, long id) {
        return user.id().flatMap(person -> shelves.file(new CaseCode(code), id, person));
    }

    private ResponseEntity<Resource> serve(
            Optional<EvidenceShelves.FileBehind> found, boolean small, WebRequest request) throws IOException {
        if (found.isEmpty()) return ResponseEntity.notFound().build();
        EvidenceShelves.FileBehind file = found.get();
        String tag = '"' + file.digest() + (small ? "-s\"" : "\"");
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(h -> h.addAll(around(tag)))
                    .build();
        }
        Optional<FileStore.Stored> stored = small ? store.openThumbnail(file.digest()) : store.open(file.digest());
        if (stored.isEmpty()) return ResponseEntity.notFound().build();
        FileStore.Stored bytes = stored.get();
        return ResponseEntity.ok()
                .headers(h -> h.addAll(around(tag)))
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(bytes.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .body(body(bytes.bytes()));
    }

    /** A photo opens in the browser; a document is only ever saved. */
    private static String disposition(EvidenceShelves.FileBehind file) {
        ContentDisposition.Builder how =
                file.mediaType().startsWith("image/") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }

    /** Asked for again each time, so that a right taken away is gone at once; unchanged bytes do not travel twice. */
    private static HttpHeaders around(String tag) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        headers.setETag(tag);
        headers.set("Content-Security-Policy", SEALED_OFF);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    private static Resource body(InputStream bytes) {
        return new InputStreamResource(bytes);
    }
}
