package jp.madoguchi.subsidy.assess;

/** What a line of the explanation rests on. */
record Origin(String source, String decision) {

    static Origin of(AssessClause clause) {
        return new Origin(clause.getDocument() + " " + clause.getPlace(), clause.getDecision());
    }
}
