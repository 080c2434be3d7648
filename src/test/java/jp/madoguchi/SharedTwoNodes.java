package jp.madoguchi;

import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one running pair to all tests of a run, both nodes up: what a test killed is started again before the next. Needs nginx. */
public final class SharedTwoNodes implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Nginx.PROGRAM.neededBy(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TwoNodes.class;
    }

    @Override
    public TwoNodes resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TwoNodes pair = context.getRoot().getStore(Namespace.GLOBAL)
            .computeIfAbsent(TwoNodes.class, unseen -> TwoNodes.start(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000")), TwoNodes.class);
        pair.startWhatWasKilled();
        return pair;
    }
}
