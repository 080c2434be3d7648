package jp.madoguchi.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on. A class of its own: the annotation is a CDI qualifier and would hide whatever else it stands on. */
@FacesConfig
@ApplicationScoped
public class FacesSetup {
}
