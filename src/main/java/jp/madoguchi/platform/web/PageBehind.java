package jp.madoguchi.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads an address with a number in it to the page that shows such things. */
public class PageBehind extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = Doors.pageBehind(request.getRequestURI());
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(page).forward(request, response);
        }
    }
}
