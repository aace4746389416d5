/** As much of Shopify's GraphQL as this production needs: parsed by graphql's own parser, evaluated over the shop's orders. */

import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode, ValueNode } from 'graphql/language/ast.js';
import { parse } from 'graphql/language/parser.js';
import type { World } from '../state.ts';
import type { VendorAnswer, VendorCall } from './exchange.ts';
import { costOf } from './graphql-cost.ts';
import { type Fields, MUTATION, QUERY } from './graphql-schema.ts';
import { draw } from './rate.ts';
import type { ShopifyState } from './state.ts';

const MOST_TOKENS = 2000;
const DEEPEST = 20;
/** Points a second that come back, as a standard shop has them. */
const RESTORED = 100;

interface Ask {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whether a request's body would run a mutation. What cannot be read runs nothing. */
export function isMutation(text: string): boolean {
  const ask = read(text);
  return typeof ask !== 'string' && ask.operation.operation === 'mutation';
}

/** Runs a request's body: status 200 with `data` or `errors`, as Shopify does; 400 for what is no GraphQL request. */
export function answerGraphql(world: World, shopify: ShopifyState, call: VendorCall): VendorAnswer {
  const ask = read(call.text);
  if (typeof ask === 'string') return { status: ask === NOT_JSON ? 400 : 200, body: { errors: [{ message: ask }] } };
  const { operation, variables } = ask;
  try {
    declared(operation, variables);
    const requestedQueryCost = costOf(ask.document, operation.selectionSet, variables);
    const size = shopify.graphqlPoints;
    const bucket = { size, perSecond: RESTORED };
    const { allowed, used } = draw(
      world,
      'shopify-graphql',
      call.from === 'worker' && size > 0 ? undefined : bucket,
      requestedQueryCost,
    );
    const throttleStatus = { maximumAvailable: size, currentlyAvailable: Math.floor(size - used), restoreRate: RESTORED };
    const extensions = { cost: { requestedQueryCost, actualQueryCost: allowed ? requestedQueryCost : null, throttleStatus } };
    if (!allowed)
      return { status: 200, body: { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }], extensions } };
    const root = operation.operation === 'mutation' ? MUTATION(shopify, call.at) : QUERY(shopify);
    return { status: 200, body: { data: select(ask, operation.selectionSet, root, 0), extensions } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { status: 200, body: { errors: [{ message: error.message }] } };
  }
}

/** Refuses a variable that the operation needs and the request lacks, and one that it does not declare. */
function declared({ variableDefinitions = [] }: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  const lacking = variableDefinitions.find(
    ({ variable, type, defaultValue }) =>
      type.kind === 'NonNullType' && defaultValue === undefined && (variables[variable.name.value] ?? null) === null,
  );
  if (lacking !== undefined) throw new RangeError(`Variable $${lacking.variable.name.value} was provided invalid value`);
  if (Object.keys(variables).some(name => !names.includes(name))) throw new RangeError('a variable is not declared');
}

const NOT_JSON = 'the body is no JSON object with a query';

/** A request, or the sentence that says why it is none. */
function read(text: string): Ask | string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return NOT_JSON;
  const variables = 'variables' in body && typeof body.variables === 'object' ? (body.variables as Record<string, unknown>) : {};
  const named = 'operationName' in body ? body.operationName : undefined;
  let document: DocumentNode;
  try {
    document = parse(body.query, { noLocation: true, maxTokens: MOST_TOKENS });
  } catch {
    return 'syntax error';
  }
  const operations = document.definitions.filter(definition => definition.kind === 'OperationDefinition');
  const chosen = typeof named === 'string' ? operations.filter(operation => operation.name?.value === named) : operations;
  const [operation] = chosen;
  if (operation === undefined || chosen.length !== 1) return 'one operation must be named';
  return operation.operation === 'subscription'
    ? 'subscriptions are not supported'
    : { document, operation, variables: variables ?? {} };
}

function select(ask: Ask, set: SelectionSetNode, from: Fields, depth: number): Record<string, unknown> {
  if (depth > DEEPEST) throw new RangeError('the document is nested too deeply');
  const picked: Record<string, unknown> = {};
  for (const selection of set.selections) {
    if (selection.kind === 'Field') picked[selection.alias?.value ?? selection.name.value] = field(ask, selection, from, depth);
    else if (selection.kind === 'InlineFragment') Object.assign(picked, select(ask, selection.selectionSet, from, depth + 1));
    else Object.assign(picked, select(ask, fragment(ask, selection.name.value), from, depth + 1));
  }
  return picked;
}

function fragment({ document }: Ask, name: string): SelectionSetNode {
  const found = document.definitions.find(each => each.kind === 'FragmentDefinition' && each.name.value === name);
  if (found?.kind !== 'FragmentDefinition') throw new RangeError('a fragment is not defined');
  return found.selectionSet;
}

function field(ask: Ask, node: FieldNode, from: Fields, depth: number): unknown {
  const name = node.name.value;
  const resolve = Object.hasOwn(from, name) ? from[name] : undefined;
  if (resolve === undefined) throw new RangeError(`Field '${name}' doesn't exist`);
  const given = (node.arguments ?? []).map(argument => [argument.name.value, literal(argument.value, ask.variables)]);
  return shape(ask, node, resolve(Object.fromEntries(given)), depth);
}

/** A value as the selection below it asks: objects need a selection, everything else must have none. */
function shape(ask: Ask, node: FieldNode, value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map(item => shape(ask, node, item, depth));
  const isObject = typeof value === 'object' && value !== null;
  if (value === null) return null;
  if (isObject !== (node.selectionSet !== undefined))
    throw new RangeError(`Field '${node.name.value}' is selected in the wrong way`);
  return isObject && node.selectionSet !== undefined ? select(ask, node.selectionSet, value as Fields, depth + 1) : value;
}

function literal(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === 'Variable') return Object.hasOwn(variables, node.name.value) ? variables[node.name.value] : undefined;
  if (node.kind === 'IntValue' || node.kind === 'FloatValue') return Number(node.value);
  if (node.kind === 'ListValue') return node.values.map(item => literal(item, variables));
  if (node.kind === 'NullValue') return null;
  if (node.kind === 'ObjectValue') throw new RangeError('objects are not supported as arguments');
  return node.value;
}
