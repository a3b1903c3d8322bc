package org.renling.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a sign-in from our own page only, so that another site cannot sign somebody in under a name they do not know. */
public class OwnFormOnly extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean signsIn = request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/login");
        String from = request.getHeader("Sec-Fetch-Site");
        return !signsIn || from == null || from.equals("same-origin") || from.equals("none");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
