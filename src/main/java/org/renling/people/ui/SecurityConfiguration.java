package org.renling.people.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.renling.people.signin.OwnFormOnly;
import org.renling.people.signin.SessionGuard;
import org.renling.people.signin.SignInDetails;
import org.renling.people.signin.TooManyTries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Lets everybody in as far as the views' own annotations do. Addresses that are no view answer for themselves: a file
 * asks who may see the case, an unknown address says that there is nothing.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final AuthorizationManager<RequestAuthorizationContext> SIGNED_IN =
            AuthenticatedAuthorizationManager.authenticated();

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil requests,
            SignInDetails accounts,
            SecurityContextHolderStrategy holder,
            VaadinDefaultRequestCache wanted) {
        var remembered = new HttpSessionRequestCache();
        leaveAddressAlone(remembered);
        wanted.setDelegateRequestCache(remembered);
        Arrival arrival = new Arrival();
        arrival.setRequestCache(wanted);
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, arrival);
        http.with(
                vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/")
                        .anyRequest(
                                any -> any.access((who, context) -> requests.isSecuredFlowRoute(context.getRequest())
                                        ? SIGNED_IN.authorize(who, context)
                                        : new AuthorizationDecision(true))));
        http.formLogin(form -> form.failureHandler(failure()));
        http.addFilterAfter(new SessionGuard(accounts, holder), SecurityContextHolderFilter.class);
        http.addFilterAfter(new OwnFormOnly(), SessionGuard.class);
        return http.build();
    }

    /** Without a parameter added to the address to which the person goes back. */
    @SuppressWarnings("NullAway") // documented to take null, not yet annotated so
    private static void leaveAddressAlone(HttpSessionRequestCache remembered) {
        remembered.setMatchingRequestParameterName(null);
    }

    /** Says in the address only what went wrong; the name that was typed stays in the session. */
    private static AuthenticationFailureHandler failure() {
        var redirect = new DefaultRedirectStrategy();
        return (request, response, refused) -> {
            request.getSession().setAttribute(LoginView.TYPED, request.getParameter("username"));
            String why = refused instanceof TooManyTries tries ? "wait=" + tries.seconds() : "error";
            redirect.sendRedirect(request, response, "/login?" + why);
        };
    }
}
