package org.renling.deadlines;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockRules.class)
class DeadlinesConfiguration {
    @Bean
    Timetable timetable(WorkingCalendar calendar, ClockRules rules) {
        return new Timetable(calendar, rules);
    }
}
