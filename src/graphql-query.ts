import { gonogoError } from './errors.ts';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from './graphql-language.ts';

/** Directives that only leave fields out. Of others nobody here knows what the server does with them. */
const DIRECTIVES: readonly string[] = ['include', 'skip'];
/** Tokens of a document; a longer one is no check's question. */
const MOST_TOKENS = 2000;

/**
 * Proves that a GraphQL document only reads: every definition is a query or a fragment, there is exactly one query, its root
 * fields are among those declared, and no directive does more than leave fields out. What is sent is printed from what was
 * judged, so no other reading of the text can slip through.
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
  // Of several the request would have to name one; no name is ever sent.
  if (roots.length !== 1) throw refused('it holds no query, or more than one');
  if (!directives(document).every(name => DIRECTIVES.includes(name)))
    throw refused('it holds a directive other than include and skip');
  const asked = roots.flatMap(root => rootFields(root, fragments, new Set(), new Set()));
  if (asked.length === 0 || !asked.every(field => fields.includes(field)))
    throw refused('it asks for a root field that the plan does not declare');
  return print(document);
}

/** A value that holds no other. */
type Plain = string | number | boolean | null;

/**
 * Variables as they are sent beside a document: plain values, never a structure that a document's proof did not see.
 * @param variables by their names
 * @returns a copy of them
 * @throws GonogoError `GRAPHQL_NOT_QUERY` for a name that GraphQL does not know, and for anything but texts, finite numbers,
 * booleans and null
 */
export function plainVariables(variables: Readonly<Record<string, Plain>>): Readonly<Record<string, Plain>> {
  const given = Object.entries(variables);
  for (const [name, value] of given) {
    const plain = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
    if (!plain || !/^[_A-Za-z][_0-9A-Za-z]*$/.test(name)) throw refused('a variable is no plain value');
  }
  return Object.fromEntries(given);
}

/** Names of all directives, wherever they stand. */
function directives(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'kind' in node && node.kind === 'Directive' && 'name' in node ? [nameOf(node.name)] : [];
  return [...own, ...Object.values(node).flatMap(directives)];
}

const nameOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'value' in node ? String(node.value) : '';

/** Names of the fields at the root, with fragments spread out, each of them once: nested spreads double at every level. */
function rootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  open: ReadonlySet<string>,
  done: Set<string>,
): string[] {
  return set.selections.flatMap(selection => {
    if (selection.kind === 'Field') return [selection.name.value];
    if (selection.kind === 'InlineFragment') return rootFields(selection.selectionSet, fragments, open, done);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (fragment === undefined || open.has(name)) throw refused('it spreads a fragment that is missing or spreads itself');
    if (done.has(name)) return [];
    const fields = rootFields(fragment.selectionSet, fragments, new Set([...open, name]), done);
    done.add(name);
    return fields;
  });
}

function refused(why: string) {
  return gonogoError('GRAPHQL_NOT_QUERY', `the GraphQL document is not proved to be read-only: ${why}`);
}
