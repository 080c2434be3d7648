package jp.madoguchi.subsidy.programme;

/**
 * What the figures of an offer rest on.
 *
 * @param document its title and date as people know it
 * @param place where in the document
 * @param decision D-16, or several, or nothing where the document leaves nothing open
 * @param dates which days of the window are printed and which are ours
 */
public record Source(String document, String place, String decision, String dates) {

    @Override
    public String toString() {
        return place.isEmpty() ? document : document + " " + place;
    }
}
