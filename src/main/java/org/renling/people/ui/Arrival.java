package org.renling.people.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Brings a person who signed in back to where they were going, else to what waits for them. */
class Arrival extends VaadinSavedRequestAwareAuthenticationSuccessHandler {
    private static final String NOWHERE = "/";

    Arrival() {
        setDefaultTargetUrl(NOWHERE);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String wanted = super.determineTargetUrl(request, response, authentication);
        return wanted.equals(NOWHERE) && authentication != null ? home(authentication) : wanted;
    }

    private static String home(Authentication authentication) {
        Set<String> roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        if (roles.contains("ROLE_LEADER")) return "/desk";
        if (roles.contains("ROLE_MEMBER")) return "/mine";
        return roles.equals(Set.of("ROLE_ADMINISTRATOR")) ? "/settings" : NOWHERE;
    }
}
