/** What a query costs before it runs, by Shopify's rule: 1 a single object, 2 and its size a connection, 0 a scalar. */
import type { DocumentNode, FieldNode, SelectionSetNode } from 'graphql/language/ast.js';

/** Members of a connection that cost nothing by themselves: the connection has paid for them. */
const PAID: readonly string[] = ['edges', 'node', 'nodes', 'pageInfo'];
const DEEPEST = 20;

/** The points of a selection. RangeError for a document that never ends. */
export function costOf(
  document: DocumentNode,
  set: SelectionSetNode,
  variables: Readonly<Record<string, unknown>>,
  depth = 0,
): number {
  if (depth > DEEPEST) throw new RangeError('the document is nested too deeply');
  const below = (inner: SelectionSetNode) => costOf(document, inner, variables, depth + 1);
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === 'InlineFragment') return sum + below(selection.selectionSet);
    if (selection.kind === 'FragmentSpread') {
      const fragment = document.definitions.find(
        each => each.kind === 'FragmentDefinition' && each.name.value === selection.name.value,
      );
      return sum + (fragment?.kind === 'FragmentDefinition' ? below(fragment.selectionSet) : 0);
    }
    return selection.selectionSet === undefined ? sum : sum + ownCost(selection, variables) + below(selection.selectionSet);
  }, 0);
}

function ownCost(node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const first = node.arguments?.find(argument => argument.name.value === 'first')?.value;
  if (first === undefined) return PAID.includes(node.name.value) ? 0 : 1;
  const size = first.kind === 'IntValue' ? Number(first.value) : first.kind === 'Variable' ? variables[first.name.value] : 0;
  return 2 + (typeof size === 'number' ? size : 0);
}
