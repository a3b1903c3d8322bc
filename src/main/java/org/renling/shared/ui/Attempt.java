package org.renling.shared.ui;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.renling.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Runs a use case for a screen: {@code attempt(() -> work.claim(code, me), () -> refresh())}. A refusal is said in words,
 * at its field where the screen takes it, else in a message; what was typed stays.
 */
public final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final Predicate<Refusal> NOWHERE_ELSE = _ -> false;

    private Attempt() {}

    /** Whether it went through. */
    public static boolean attempt(Runnable useCase, Runnable onSuccess) {
        return attempt(useCase, onSuccess, NOWHERE_ELSE);
    }

    /** @param atField shows the refusal at the field it is about, and says whether it did */
    public static boolean attempt(Runnable useCase, Runnable onSuccess, Predicate<Refusal> atField) {
        return attempt(
                () -> {
                    useCase.run();
                    return true;
                },
                _ -> onSuccess.run(),
                atField);
    }

    public static <T> boolean attempt(Supplier<T> useCase, Consumer<T> onSuccess) {
        return attempt(useCase, onSuccess, NOWHERE_ELSE);
    }

    public static <T> boolean attempt(Supplier<T> useCase, Consumer<T> onSuccess, Predicate<Refusal> atField) {
        T result;
        try {
            result = useCase.get();
        } catch (Refusal refusal) {
            if (!atField.test(refusal)) Notices.refused(Refusals.words(refusal));
            return false;
        } catch (ConcurrencyFailureException e) {
            LOG.debug("Somebody else was quicker", e);
            Notices.refused(Refusals.translated("refusal.CASE_CHANGED_MEANWHILE"));
            return false;
        } catch (NestedRuntimeException e) {
            if (!e.contains(SQLTransientConnectionException.class)
                    && !e.contains(SQLNonTransientConnectionException.class)) throw e;
            LOG.warn("The database did not answer", e);
            Notices.refused(Refusals.translated("error.database"));
            return false;
        }
        onSuccess.accept(result);
        return true;
    }
}
