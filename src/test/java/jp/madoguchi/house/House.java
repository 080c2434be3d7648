package jp.madoguchi.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Our own classes, read once. */
final class House {

    static final String PACKAGE = "jp.madoguchi";
    static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(PACKAGE);

    private House() {
    }
}
