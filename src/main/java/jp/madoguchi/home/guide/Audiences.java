package jp.madoguchi.home.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The landing pages, for pages that lead there. */
@Named
@ApplicationScoped
public class Audiences {

    public List<Audience> getAll() {
        return List.of(Audience.values());
    }
}
