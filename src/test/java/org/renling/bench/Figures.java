package org.renling.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times pieces of work and keeps the median and the 95th percentile of each, in milliseconds. */
final class Figures {
    private static final int WARM_UP = 20;
    private static final int MEASURED = 100;
    private final Map<String, double[]> times = new LinkedHashMap<>();

    /** One execution of what is measured; {@code turn} differs each time. */
    interface Work {
        void run(int turn);
    }

    void measure(String name, Work work) {
        for (int turn = 0; turn < WARM_UP; turn++) work.run(turn);
        double[] millis = new double[MEASURED];
        for (int turn = 0; turn < MEASURED; turn++) {
            long start = System.nanoTime();
            work.run(WARM_UP + turn);
            millis[turn] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        times.put(name, millis);
        System.out.println(name + ": " + told().get(name));
    }

    static int turns() {
        return WARM_UP + MEASURED;
    }

    /** Median and 95th percentile, such as "1.2 / 2.0". */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        times.forEach((name, t) -> told.put(name, "%.1f / %.1f".formatted(t[t.length / 2], t[t.length * 95 / 100])));
        return told;
    }
}
