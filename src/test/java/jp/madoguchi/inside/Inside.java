package jp.madoguchi.inside;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.account.proof.ShelfInMemory;
import jp.madoguchi.account.proof.SoftKey;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real war with the tests of this package beside it, deployed once for all of them. */
@ArquillianSuiteDeployment
public class Inside {

    @Deployment
    static WebArchive house() throws IOException {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("madoguchi.war")));
        return war.addPackage(Inside.class.getPackage()).addClasses(SoftKey.class, ShelfInMemory.class).setWebXML(new StringAsset(withoutGate(war)));
    }

    /** The tests are asked to run by a request that no door of the house would let in. */
    private static String withoutGate(WebArchive war) throws IOException {
        String webXml = new String(war.get("WEB-INF/web.xml").getAsset().openStream().readAllBytes(), StandardCharsets.UTF_8);
        return webXml.replace("<url-pattern>/*</url-pattern>", "<url-pattern>/gate/*</url-pattern>");
    }
}
