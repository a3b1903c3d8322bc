package org.renling.shared.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the installation's key and what is done with it: AES-256-GCM for personal fields, HMAC-SHA-256 for digests that
 * only this installation can compute. The key is RENLING_KEY (Base64, 32 bytes) or a file beside the data.
 */
@Component
public class Secrets {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SecretKey sealing;
    private final SecretKey digesting;

    Secrets(@Value("${renling.key:}") String key, @Value("${renling.data:data}") Path folder) {
        byte[] master = key.isBlank()
                ? fromFile(folder.resolve("renling.key"))
                : Base64.getDecoder().decode(key);
        if (master.length != 32) throw new IllegalStateException("RENLING_KEY must be 32 bytes in Base64");
        this.sealing = new SecretKeySpec(hmac(new SecretKeySpec(master, "HmacSHA256"), "seal"), "AES");
        this.digesting = new SecretKeySpec(hmac(new SecretKeySpec(master, "HmacSHA256"), "digest"), "HmacSHA256");
    }

    public byte[] seal(String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public String open(byte[] sealed) {
        byte[] plain = crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** 32 bytes that are the same for the same purpose and text, and say nothing without the key. */
    public byte[] digest(String purpose, String text) {
        return hmac(digesting, purpose + '\0' + text);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal field cannot be read with this installation's key", e);
        }
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                random.nextBytes(fresh);
                Files.createDirectories(file.toAbsolutePath().getParent());
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                try {
                    Files.createFile(file, ownerOnly);
                    Files.write(file, Base64.getEncoder().encode(fresh), StandardOpenOption.SYNC);
                } catch (FileAlreadyExistsException e) {
                    return Base64.getDecoder().decode(Files.readString(file).strip());
                }
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key in " + file, e);
        }
    }
}
