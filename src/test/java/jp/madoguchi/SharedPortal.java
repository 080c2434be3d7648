package jp.madoguchi;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one running portal to all tests of a run that only look at it or write what disturbs nobody. */
public final class SharedPortal implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Portal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Portal.class, unseen -> Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000")).start(), Portal.class);
    }
}
