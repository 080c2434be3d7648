package jp.madoguchi.account.member;

import jakarta.servlet.ServletRequest;

/** The number of a row, as it stands in the address or in a form; 0, which no row has, for whatever else stands there. */
final class PostedId {

    private PostedId() {
    }

    static long of(ServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
