package jp.madoguchi.subsidy.programme;

import java.util.Optional;

/**
 * What was already paid for elsewhere (D-07).
 *
 * @param grantedComponent what must have been granted under that scheme; empty: anything
 * @param component what is not paid any more; empty: nothing is
 * @param words of the source
 */
public record Exclusion(String grantedScheme, Optional<Component> grantedComponent, Optional<Component> component, String words) {
}
