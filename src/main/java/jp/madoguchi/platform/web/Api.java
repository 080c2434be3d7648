package jp.madoguchi.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What machines may ask of the portal. The doors say under which addresses. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
