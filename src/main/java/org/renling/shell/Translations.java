package org.renling.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the screens say, in Chinese unless somebody wants English. An apostrophe in a message is an apostrophe. */
@Component
public class Translations implements I18NProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final long serialVersionUID = 1L;
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @SuppressWarnings("serial")
    private final Map<Locale, Map<String, String>> messages =
            LOCALES.stream().collect(Collectors.toMap(l -> l, Translations::read));

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Map<String, String> language = Objects.requireNonNull(messages.get(provided(locale)));
        String message = language.get(key);
        if (message == null) {
            LOG.warn("No message {} in {}", key, locale);
            return "!{" + key + "}!";
        }
        return params.length == 0 ? message : new MessageFormat(message.replace("'", "''"), locale).format(params);
    }

    /** The language in which we answer somebody who wants this one. */
    public static Locale provided(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static Map<String, String> read(Locale locale) {
        String file = "/vaadin-i18n/translations_" + locale + ".properties";
        try (var in = Objects.requireNonNull(Translations.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(reader);
            return read.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            e -> e.getKey().toString(), e -> e.getValue().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
