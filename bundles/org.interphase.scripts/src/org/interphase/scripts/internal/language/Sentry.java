/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.TokenStream;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.common.parse.AST;
import org.eclipse.epsilon.eol.dom.AndOperatorExpression;
import org.eclipse.epsilon.eol.dom.AnnotationBlock;
import org.eclipse.epsilon.eol.dom.AssignmentStatement;
import org.eclipse.epsilon.eol.dom.BooleanLiteral;
import org.eclipse.epsilon.eol.dom.BreakStatement;
import org.eclipse.epsilon.eol.dom.Case;
import org.eclipse.epsilon.eol.dom.CollectionLiteralExpression;
import org.eclipse.epsilon.eol.dom.ContinueStatement;
import org.eclipse.epsilon.eol.dom.DivOperatorExpression;
import org.eclipse.epsilon.eol.dom.DoubleEqualsOperatorExpression;
import org.eclipse.epsilon.eol.dom.ElvisOperatorExpression;
import org.eclipse.epsilon.eol.dom.EnumerationLiteralExpression;
import org.eclipse.epsilon.eol.dom.EqualsOperatorExpression;
import org.eclipse.epsilon.eol.dom.ExecutableAnnotation;
import org.eclipse.epsilon.eol.dom.ExecutableBlock;
import org.eclipse.epsilon.eol.dom.ExpressionInBrackets;
import org.eclipse.epsilon.eol.dom.ExpressionStatement;
import org.eclipse.epsilon.eol.dom.FirstOrderOperationCallExpression;
import org.eclipse.epsilon.eol.dom.ForStatement;
import org.eclipse.epsilon.eol.dom.GreaterEqualOperatorExpression;
import org.eclipse.epsilon.eol.dom.GreaterThanOperatorExpression;
import org.eclipse.epsilon.eol.dom.IfStatement;
import org.eclipse.epsilon.eol.dom.ImpliesOperatorExpression;
import org.eclipse.epsilon.eol.dom.Import;
import org.eclipse.epsilon.eol.dom.IntegerLiteral;
import org.eclipse.epsilon.eol.dom.ItemSelectorExpression;
import org.eclipse.epsilon.eol.dom.LessEqualOperatorExpression;
import org.eclipse.epsilon.eol.dom.LessThanOperatorExpression;
import org.eclipse.epsilon.eol.dom.MapLiteralExpression;
import org.eclipse.epsilon.eol.dom.MinusOperatorExpression;
import org.eclipse.epsilon.eol.dom.ModelDeclaration;
import org.eclipse.epsilon.eol.dom.NameExpression;
import org.eclipse.epsilon.eol.dom.NegativeOperatorExpression;
import org.eclipse.epsilon.eol.dom.NewInstanceExpression;
import org.eclipse.epsilon.eol.dom.NotEqualsOperatorExpression;
import org.eclipse.epsilon.eol.dom.NotOperatorExpression;
import org.eclipse.epsilon.eol.dom.Operation;
import org.eclipse.epsilon.eol.dom.OperationCallExpression;
import org.eclipse.epsilon.eol.dom.OrOperatorExpression;
import org.eclipse.epsilon.eol.dom.Parameter;
import org.eclipse.epsilon.eol.dom.PlusOperatorExpression;
import org.eclipse.epsilon.eol.dom.PostfixOperatorExpression;
import org.eclipse.epsilon.eol.dom.PropertyCallExpression;
import org.eclipse.epsilon.eol.dom.RealLiteral;
import org.eclipse.epsilon.eol.dom.ReturnStatement;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.eclipse.epsilon.eol.dom.SpecialAssignmentStatement;
import org.eclipse.epsilon.eol.dom.StatementBlock;
import org.eclipse.epsilon.eol.dom.StringLiteral;
import org.eclipse.epsilon.eol.dom.SwitchStatement;
import org.eclipse.epsilon.eol.dom.TernaryExpression;
import org.eclipse.epsilon.eol.dom.ThrowStatement;
import org.eclipse.epsilon.eol.dom.TimesOperatorExpression;
import org.eclipse.epsilon.eol.dom.TypeExpression;
import org.eclipse.epsilon.eol.dom.VariableDeclaration;
import org.eclipse.epsilon.eol.dom.WhileStatement;
import org.eclipse.epsilon.eol.dom.XorOperatorExpression;
import org.eclipse.epsilon.eol.parse.EolParser;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.eclipse.epsilon.evl.dom.ConstraintContext;
import org.eclipse.epsilon.evl.dom.Fix;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets only those parts of the language into a script that cannot reach beyond it. What is not on the list is refused, so a
 * new part of the engine is out until somebody lets it in.
 */
final class Sentry {

	private static final Set<Class<?>> ADMITTED = Set.of(
			// parts of a file
			Import.class, Operation.class, Parameter.class, Constraint.class, ConstraintContext.class, ExecutableBlock.class,
			AnnotationBlock.class, TextAnnotation.class, ExecutableAnnotation.class,
			// statements
			StatementBlock.class, ExpressionStatement.class, VariableDeclaration.class, AssignmentStatement.class,
			SpecialAssignmentStatement.class, IfStatement.class, ForStatement.class, WhileStatement.class, SwitchStatement.class,
			Case.class, ReturnStatement.class, BreakStatement.class, ContinueStatement.class, ThrowStatement.class,
			// values
			StringLiteral.class, IntegerLiteral.class, Decimal.class, BooleanLiteral.class, BoundedCollection.class,
			MapLiteralExpression.class, NewInstanceExpression.class, TypeName.class, NameExpression.class,
			// expressions
			ExpressionInBrackets.class, PropertyCallExpression.class, Call.class, FirstOrderOperationCallExpression.class,
			ItemSelectorExpression.class, TernaryExpression.class, ElvisOperatorExpression.class, AndOperatorExpression.class,
			OrOperatorExpression.class, XorOperatorExpression.class, NotOperatorExpression.class, ImpliesOperatorExpression.class,
			EqualsOperatorExpression.class, DoubleEqualsOperatorExpression.class, NotEqualsOperatorExpression.class,
			LessThanOperatorExpression.class, LessEqualOperatorExpression.class, GreaterThanOperatorExpression.class,
			GreaterEqualOperatorExpression.class, PlusOperatorExpression.class, MinusOperatorExpression.class,
			TimesOperatorExpression.class, DivOperatorExpression.class, NegativeOperatorExpression.class,
			PostfixOperatorExpression.class);

	/** Keys of what is said of parts that need a word of their own. */
	private static final Map<Class<?>, String> REFUSED = Map.of( //
			Fix.class, "refused.fix", // //$NON-NLS-1$
			ModelDeclaration.class, "refused.modelDeclaration", // //$NON-NLS-1$
			EnumerationLiteralExpression.class, "refused.enumeration"); //$NON-NLS-1$

	private final List<ModuleElement> parts = new ArrayList<>();
	private final List<ScriptProblem> problems = new ArrayList<>();
	private final List<BoundedTokens> looks = new ArrayList<>();

	/** Takes note of a part before it is built, and puts the safe kind in the place of some. */
	@Nullable
	ModuleElement admit(@Nullable ModuleElement made, AST cst) {
		if (made == null) {
			return null;
		}
		ModuleElement safe = safe(made, cst);
		parts.add(safe);
		return safe;
	}

	private static ModuleElement safe(ModuleElement made, AST cst) {
		Class<?> type = made.getClass();
		if (type == SimpleAnnotation.class) {
			return new TextAnnotation();
		}
		if (type == TypeExpression.class) {
			return new TypeName();
		}
		if (type == RealLiteral.class) {
			return new Decimal();
		}
		if (type == OperationCallExpression.class) {
			return new Call(cst.getType() == EolParser.FEATURECALL);
		}
		return type == CollectionLiteralExpression.class ? new BoundedCollection() : made;
	}

	/** Keeps a parser from looking for ever. */
	TokenStream bound(TokenStream tokens) {
		BoundedTokens bounded = new BoundedTokens(tokens);
		looks.add(bounded);
		return bounded;
	}

	/** Whether a parser had to be stopped. */
	boolean isExhausted() {
		return looks.stream().anyMatch(BoundedTokens::isExhausted);
	}

	void refuse(ModuleElement part, String message) {
		problems.add(ScriptProblem.at(part, message));
	}

	/** What is wrong with the parts that came by, once they are built. */
	List<ScriptProblem> problems() {
		Set<String> declared = new HashSet<>();
		parts.forEach(part -> {
			if (part instanceof Operation operation) {
				declared.add(operation.getName());
			}
		});
		parts.forEach(part -> check(part, declared));
		return List.copyOf(problems);
	}

	private void check(ModuleElement part, Set<String> declared) {
		if (!ADMITTED.contains(part.getClass())) {
			String what = part.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(); //$NON-NLS-1$ //$NON-NLS-2$
			refuse(part, ScriptTexts.get(REFUSED.getOrDefault(part.getClass(), "refused.part"), what)); //$NON-NLS-1$
		} else if (part instanceof TypeName type && !type.isKnown()) {
			refuse(part, ScriptTexts.get("refused.type", type.getName(), TypeName.known())); //$NON-NLS-1$
		} else if (part instanceof NewInstanceExpression made
				&& !(made.getTypeExpression() instanceof TypeName type && type.isCollection())) {
			refuse(part, ScriptTexts.get("refused.new")); //$NON-NLS-1$
		} else if (part instanceof Call call && !Vocabulary.OPERATIONS.contains(call.getName())
				&& !declared.contains(call.getName())) {
			refuse(call.getNameExpression(), noOperation(call.getName()));
		} else if (part instanceof NameExpression name && name.getName().contains("!")) { //$NON-NLS-1$
			refuse(part, ScriptTexts.get("refused.models")); //$NON-NLS-1$
		} else if (part instanceof FirstOrderOperationCallExpression call
				&& call.getParameters().stream().anyMatch(parameter -> ContextType.named(parameter.getTypeName()).isPresent())) {
			refuse(part, ScriptTexts.get("refused.parameterType", call.getParameters().get(0).getName())); //$NON-NLS-1$
		} else if (part instanceof FirstOrderOperationCallExpression call && !Vocabulary.SELECTIONS.contains(call.getName())) {
			refuse(call.getNameExpression(), noOperation(call.getName()));
		}
	}

	private static String noOperation(String name) {
		return ScriptTexts.get("refused.operation", name); //$NON-NLS-1$
	}
}
