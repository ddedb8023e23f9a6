import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** A document longer than this is not even parsed; the longest of the faces has about half. */
export const MAX_TOKENS = 1_000;

/** How deep an operation may reach, fields within fields; introspection, where it is on, apart. */
export const MAX_DEPTH = 8;

/** Whether a NUL hides in a document or its variables: PostgreSQL has no place for one in any text. */
export const holdsNul = ({ query, variables }: { readonly query?: unknown; readonly variables?: unknown }): boolean =>
  (typeof query === 'string' && /\0|\\u(?:0000|\{0+\})/.test(query)) ||
  (variables !== undefined && JSON.stringify(variables).includes('\\u0000'));

const TOO_DEEP = 'The operation reaches too deep';

/** Whether that is what an error of parsing or validation says: Apollo gives both codes of its own. */
export const isBeyondLimits = ({ message }: { readonly message: string }): boolean =>
  message === TOO_DEEP || /^Syntax Error: Document contains more that \d+ tokens/.test(message);

/**
 * A validation rule: nothing reaches deeper than {@link MAX_DEPTH}. How much it may bring is bounded where it is
 * compiled into SQL, by relations and rows.
 */
export function notTooDeep(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();
  const depthOf = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(context.getFragment(selection.name.value));
        return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet);
      }),
    );
  const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    // A fragment within itself counts for nothing here: another rule refuses it.
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  };
  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet) > MAX_DEPTH) context.reportError(new GraphQLError(TOO_DEEP, { nodes: [node] }));
      return false;
    },
  };
}
