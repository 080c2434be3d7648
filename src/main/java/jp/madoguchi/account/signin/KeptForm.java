package jp.madoguchi.account.signin;

import java.util.List;

/** What was typed into a form that could not be taken yet: where it belongs, and its fields in their order. */
public record KeptForm(String path, List<Field> fields) {

    public record Field(String name, String value) {

        public String getName() {
            return name;
        }

        public String getValue() {
            return value;
        }
    }

    public KeptForm {
        fields = List.copyOf(fields);
    }


    public String getPath() {
        return path;
    }

    public List<Field> getFields() {
        return fields;
    }
}
