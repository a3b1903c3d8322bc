package org.renling.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.renling.people.signin.SignInDetails.Standing;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks with each request of somebody signed in whether that still holds: an account that was deactivated or got another
 * password elsewhere is signed out, one whose roles changed goes on with the new ones.
 */
public class SessionGuard extends OncePerRequestFilter {
    private static final List<String> WITHOUT_SECRETS = List.of("/VAADIN/build/", "/VAADIN/static/", "/styles/");
    private final SignInDetails accounts;
    private final SecurityContextHolderStrategy holder;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    public SessionGuard(SignInDetails accounts, SecurityContextHolderStrategy holder) {
        this.accounts = accounts;
        this.holder = holder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return WITHOUT_SECRETS.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getSession(false) != null) check(request, response);
        next.doFilter(request, response);
    }

    private void check(HttpServletRequest request, HttpServletResponse response) {
        Authentication known = holder.getContext().getAuthentication();
        if (known == null || !(known.getPrincipal() instanceof SignedIn who)) return;
        Standing now = accounts.standing(who.person()).orElse(new Standing(false, who.stamp(), Set.of()));
        if (!now.active() || now.stamp() != who.stamp()) {
            holder.clearContext();
            HttpSession ended = request.getSession(false);
            if (ended != null) ended.invalidate();
            return;
        }
        List<SimpleGrantedAuthority> authorities = SignedIn.authoritiesOf(now.roles());
        if (namesOf(known.getAuthorities()).equals(namesOf(authorities))) return;
        SecurityContext renewed = holder.createEmptyContext();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(who, null, authorities);
        authentication.setDetails(known.getDetails());
        renewed.setAuthentication(authentication);
        holder.setContext(renewed);
        contexts.saveContext(renewed, request, response);
    }

    private static Set<String> namesOf(Iterable<? extends GrantedAuthority> authorities) {
        return java.util.stream.StreamSupport.stream(authorities.spliterator(), false)
                .map(authority -> String.valueOf(authority.getAuthority()))
                .collect(Collectors.toSet());
    }
}
