import { gonogoError } from './errors.ts';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from './graphql-language.ts';

/** Tokens of a document; a longer one is no check's question. */
const MOST_TOKENS = 2000;

/**
 * Proves that a GraphQL document only reads: every definition is a query or a fragment, there is a query, and its root fields
 * are among those declared. What is sent is printed from what was judged, so no other reading of the text can slip through.
 * @param text the document as the plan has it
 * @param fields the only root fields allowed, by their own names (an alias hides nothing)
 * @returns the document to send
 * @throws GonogoError `GRAPHQL_NOT_QUERY` if it cannot be parsed or the proof fails
 */
export async function provedQuery(text: string, fields: readonly string[]): Promise<string> {
  const { parse, print } = await import('./graphql-language.ts');
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    throw refused('it cannot be parsed');
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  const roots: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') {
      // Of two fragments with one name, the server might take the other.
      if (fragments.has(definition.name.value)) throw refused('it defines a fragment twice');
      fragments.set(definition.name.value, definition);
    } else if (definition.kind === 'OperationDefinition' && definition.operation === 'query') roots.push(definition.selectionSet);
    else throw refused('it holds something other than queries and fragments');
  }
  if (roots.length === 0) throw refused('it holds no query');
  const asked = roots.flatMap(root => rootFields(root, fragments, new Set()));
  if (asked.length === 0 || !asked.every(field => fields.includes(field)))
    throw refused('it asks for a root field that the plan does not declare');
  return print(document);
}

/** Names of the fields at the root, with fragments spread out. */
function rootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  open: ReadonlySet<string>,
): string[] {
  return set.selections.flatMap(selection => {
    if (selection.kind === 'Field') return [selection.name.value];
    if (selection.kind === 'InlineFragment') return rootFields(selection.selectionSet, fragments, open);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (fragment === undefined || open.has(name)) throw refused('it spreads a fragment that is missing or spreads itself');
    return rootFields(fragment.selectionSet, fragments, new Set([...open, name]));
  });
}

function refused(why: string) {
  return gonogoError('GRAPHQL_NOT_QUERY', `the GraphQL document is not proved to be read-only: ${why}`);
}
