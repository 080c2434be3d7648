package jp.madoguchi.platform;

/** A verb was called by somebody who may not call it: pages offer no such button, so this should not happen. */
public class NotAllowed extends RuntimeException {

    NotAllowed(String caller, Permission permission) {
        super(caller + " may not " + permission);
    }
}
