package org.renling.demo;

import java.util.List;
import org.renling.start.DemoMode;
import org.renling.start.StartupNotice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts of the trial that a visitor is told of, one of each kind. */
@Component
@Order(1)
class DemoAccounts implements StartupNotice {
    static final String PASSWORD = "renling-demo";
    private final DemoMode demo;

    DemoAccounts(DemoMode demo) {
        this.demo = demo;
    }

    @Override
    public List<String> lines() {
        if (!demo.on()) return List.of();
        return List.of(
                "Sign in  with the password " + PASSWORD + " as",
                "           zhouming     member            chenlaoshi   mediator",
                "           wangshuji    village secretary lizhuren     township leader",
                "           pingshen     reviewer          guanliyuan   administrator");
    }
}
