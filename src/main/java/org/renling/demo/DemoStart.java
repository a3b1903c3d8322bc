package org.renling.demo;

import org.renling.start.DemoMode;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Plays the reference year before the first visitor can come: before the web server listens and the jobs run. */
@Component
class DemoStart implements SmartLifecycle {
    private final DemoMode demo;
    private final ReferenceYear year;
    private volatile boolean running;

    DemoStart(DemoMode demo, ReferenceYear year) {
        this.demo = demo;
        this.year = year;
    }

    @Override
    public void start() {
        if (demo.on()) year.playOnce();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
