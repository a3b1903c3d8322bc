package org.renling.shared.secrets;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a personal field encrypted in the database and readable in memory. */
@Component
@Converter
public class SealedText implements AttributeConverter<@Nullable String, byte @Nullable []> {
    private final Secrets secrets;

    SealedText(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String plain) {
        return plain == null ? null : secrets.seal(plain);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : secrets.open(sealed);
    }
}
