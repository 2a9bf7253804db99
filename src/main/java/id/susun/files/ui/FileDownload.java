package id.susun.files.ui;

import id.susun.audit.Refused;
import id.susun.files.FileReading;
import id.susun.files.FileStore;
import id.susun.files.StoredFile;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives uploaded files back: to save, never to show, so that nothing in them can act in this site's name. The name follows
 * RFC 6266.
 */
@Controller
class FileDownload {

    private final FileReading files;

    FileDownload(FileReading files) {
        this.files = files;
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        try {
            FileReading.Opened opened = files.open(id);
            StoredFile file = opened.file();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(file.type().mediaType()))
                    .header(
                            "Content-Disposition",
                            ContentDisposition.attachment()
                                    .filename(file.name(), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .cacheControl(CacheControl.noStore())
                    .body(opened.content());
        } catch (Refused refused) {
            boolean altered = refused.key().equals(FileStore.ALTERED);
            throw new ResponseStatusException(
                    altered ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.NOT_FOUND, refused.key(), refused);
        }
    }
}
