package org.renling.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on the device what was typed into a form, letter by letter, and brings it back when the form is opened again.
 * Put it into the form, name its fields, and {@link #forget()} when it was sent.
 */
@Tag("renling-draft")
@JsModule("./shared/renling-draft.ts")
public class DraftKeeper extends Component {
    private final Map<String, Consumer<String>> readers = new LinkedHashMap<>();
    private final String name;
    private Runnable restored = () -> {};

    /** @param name of the form, with the case it is about where it is about one */
    public DraftKeeper(String name) {
        getElement().setAttribute("hidden", true);
        this.name = name;
        getElement().setProperty("name", name);
        getElement()
                .addEventListener("restored", e -> {
                    e.getEventData().get("event.detail").propertyNames().forEach(key -> {
                        Consumer<String> reader = readers.get(key);
                        if (reader != null)
                            reader.accept(e.getEventData()
                                    .get("event.detail")
                                    .get(key)
                                    .asString());
                    });
                    restored.run();
                })
                .addEventData("event.detail");
    }

    /** Runs after fields were filled from the device. */
    public DraftKeeper onRestored(Runnable then) {
        restored = then;
        return this;
    }

    public DraftKeeper keep(String key, TextField field) {
        return typed(key, field, field);
    }

    public DraftKeeper keep(String key, TextArea field) {
        return typed(key, field, field);
    }

    private DraftKeeper typed(String key, HasElement field, HasValue<?, String> value) {
        getElement().callJsFunction("watch", key, field.getElement());
        readers.put(key, text -> {
            if (value.isEmpty()) value.setValue(text);
        });
        value.addValueChangeListener(_ -> put(key, value.getValue()));
        return this;
    }

    /** Keeps a choice under a text of its own; one that was changed since gives no way to the kept one. */
    public <T> DraftKeeper keep(
            String key, HasValue<?, T> field, Function<T, String> write, Function<String, @Nullable T> read) {
        T initial = field.getValue();
        readers.put(key, text -> {
            T value = read.apply(text);
            if (value != null && Objects.equals(field.getValue(), initial)) field.setValue(value);
        });
        field.addValueChangeListener(_ -> {
            T value = field.getValue();
            put(key, value == null ? "" : write.apply(value));
        });
        return this;
    }

    /** Keeps something that no field shows, such as the key that makes a retry harmless. */
    public DraftKeeper keep(String key, Supplier<String> value, Consumer<String> read) {
        readers.put(key, read);
        getElement().callJsFunction("offer", key, Objects.requireNonNull(value.get()));
        return this;
    }

    private void put(String key, String value) {
        getElement().callJsFunction("put", key, value);
    }

    /** Forgets everything: it was sent, or thrown away on purpose. */
    public void forget() {
        getElement().callJsFunction("forget");
        // The form may leave the page in the same breath, and then its element hears nothing any more.
        UI ui = UI.getCurrent();
        if (ui != null) ui.getPage().executeJs("window.Vaadin.renlingForget?.($0)", name);
    }
}
