package jp.madoguchi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as it is rendered for everybody: no visitor's own conditions. */
final class WithoutConditions extends HttpServletRequestWrapper {

    WithoutConditions(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("If-None-Match") || name.equalsIgnoreCase("If-Modified-Since")
            ? null
            : super.getHeader(name);
    }
}
