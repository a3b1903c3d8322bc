package org.renling.cases.ui;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.RecentChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where open pages ask whether anything changed. It tells that, and nothing about what; no session is touched. */
@RestController
class ChangesAddress {
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{8}-[0-9]{1,18}");
    private final RecentChanges changes;

    ChangesAddress(RecentChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/changes")
    ResponseEntity<String> changes(
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String of) {
        boolean readable = since != null && MARK.matcher(since).matches();
        CaseCode only = of == null || of.isEmpty() ? null : new CaseCode(of);
        RecentChanges.Answer answer = changes.since(readable ? since : null, only);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(answer.mark() + (answer.changed() ? " changed" : ""));
    }

    /** Lets everybody ask. */
    @Configuration(proxyBeanMethods = false)
    static class Access {
        @Bean
        @Order(2)
        SecurityFilterChain changesChain(HttpSecurity http) {
            return http.securityMatcher("/changes")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .build();
        }
    }
}
