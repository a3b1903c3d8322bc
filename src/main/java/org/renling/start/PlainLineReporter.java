package org.renling.start;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Answers a {@link StartProblem}, wherever it lies in the chain of causes, with its line and nothing else. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainLineReporter implements SpringBootExceptionReporter {

    PlainLineReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var line = Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .map(PlainLineReporter::line)
                .filter(found -> !found.isEmpty())
                .findFirst();
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    private static String line(Throwable failure) {
        return switch (failure) {
            case StartProblem problem -> String.valueOf(problem.getMessage());
            case PortInUseException busy -> "Port " + busy.getPort() + " is in use: choose another with PORT";
            default -> "";
        };
    }
}
