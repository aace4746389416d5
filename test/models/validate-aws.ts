/**
 * Judges requests and answers against AWS's published models (test/models/aws, cut from botocore): required members, types,
 * bounds, patterns, enums and members that the model does not know. Complaints name members and constraints, never values.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { ModelCheck } from '../../src/stand-in/aws/operation.ts';

interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

interface ModelledOperation {
  readonly input?: { readonly shape: string };
  readonly output?: { readonly shape: string };
  /** Shape name → code in the query protocol. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Errors that any service may answer without declaring them (its "Common Errors" page). */
const COMMON: readonly string[] = [
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'SerializationException',
  'UnrecognizedClientException',
  'ValidationError',
  'ValidationException',
];

interface Model {
  readonly operations: Readonly<Record<string, ModelledOperation>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

const EMPTY_LIST = 'an empty list';

const ROOM = new URL('./aws/', import.meta.url);
let models: Readonly<Record<string, Model>> | undefined;

function loaded(): Readonly<Record<string, Model>> {
  models ??= Object.fromEntries(
    readdirSync(ROOM)
      .filter(name => name.endsWith('.json'))
      .map(name => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(name, ROOM), 'utf8')) as Model]),
  );
  return models;
}

/** The operations that the models know, as `service:Op`. */
export function modelledOperations(): string[] {
  return Object.entries(loaded()).flatMap(([service, { operations }]) => Object.keys(operations).map(op => `${service}:${op}`));
}

/** The check that `startStandIn({ validate })` takes. A service or an operation without a model is a complaint. */
export function awsModels(): ModelCheck {
  return ({ service, op, side, value }) => {
    const model = loaded()[service];
    const operation = model?.operations[op];
    if (model === undefined || operation === undefined) return ['has no model'];
    if (side === 'error') {
      const known = [...Object.keys(operation.errors), ...COMMON];
      return known.includes(String(value.type)) ? [] : ['an error that the model does not declare'];
    }
    const root = side === 'request' ? operation.input : operation.output;
    if (root === undefined) return Object.keys(value).map(key => `${key}: unknown member`);
    const complaints = judge(model, root.shape, value, '');
    // AWS itself answers empty lists that its model forbids (InvalidParameters, Labels): only its clients are held to that bound.
    return side === 'response' ? complaints.filter(complaint => !complaint.endsWith(EMPTY_LIST)) : complaints;
  };
}

function judge(model: Model, name: string, value: unknown, at: string): string[] {
  const shape = model.shapes[name];
  const here = at === '' ? name : at;
  if (shape === undefined) return [`${here}: no shape ${name}`];
  switch (shape.type) {
    case 'structure':
      return judgeStructure(model, shape, value, here, at);
    case 'list':
      if (!Array.isArray(value)) return [`${here}: expected a list`];
      return [
        ...(value.length === 0 && (shape.min ?? 0) > 0 ? [`${here}: ${EMPTY_LIST}`] : bounds(shape, value.length, here)),
        ...value.flatMap((item, index) => judge(model, shape.member?.shape ?? '', item, `${at}[${index}]`)),
      ];
    case 'map': {
      if (!isObject(value)) return [`${here}: expected a map`];
      const entries = Object.entries(value);
      const each = entries.flatMap(([key, item]) => [
        ...judge(model, shape.key?.shape ?? '', key, `${at}{key}`),
        ...judge(model, shape.value?.shape ?? '', item, `${at}{value}`),
      ]);
      return [...bounds(shape, entries.length, here), ...each];
    }
    case 'string':
      return typeof value === 'string' ? judgeText(shape, value, here) : [`${here}: expected a string`];
    case 'integer':
    case 'long':
      return Number.isInteger(value) ? bounds(shape, Number(value), here) : [`${here}: expected an integer`];
    case 'double':
    case 'float':
      return typeof value === 'number' && Number.isFinite(value) ? bounds(shape, value, here) : [`${here}: expected a number`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${here}: expected a boolean`];
    case 'timestamp':
      return isTime(value) ? [] : [`${here}: expected epoch seconds or an ISO time`];
    case 'blob':
      return typeof value === 'string' ? [] : [`${here}: expected bytes`];
    default:
      return [`${here}: unknown type ${shape.type}`];
  }
}

function judgeStructure(model: Model, shape: Shape, value: unknown, here: string, at: string): string[] {
  if (!isObject(value)) return [`${here}: expected a structure`];
  const members = shape.members ?? {};
  const given = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  const missing = (shape.required ?? []).filter(key => !given.some(([name]) => name === key));
  return [
    ...missing.map(key => `${here}: ${key} is required`),
    ...given.flatMap(([key, item]) => {
      const member = Object.hasOwn(members, key) ? members[key] : undefined;
      return member === undefined ? [`${here}: unknown member ${key}`] : judge(model, member.shape, item, `${at}.${key}`);
    }),
  ];
}

function judgeText(shape: Shape, value: string, here: string): string[] {
  const complaints = bounds(shape, value.length, here);
  if (shape.enum !== undefined && !shape.enum.includes(value)) complaints.push(`${here}: not one of the enum`);
  if (shape.pattern !== undefined && !patternOf(shape.pattern).test(value)) complaints.push(`${here}: does not match the pattern`);
  return complaints;
}

const compiled = new Map<string, RegExp>();

/** The service matches the whole text. Patterns are Java's: most compile with the u flag, some only without. */
function patternOf(source: string): RegExp {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const whole = `^(?:${source})$`;
  let pattern: RegExp;
  try {
    pattern = new RegExp(whole, 'u');
  } catch {
    pattern = new RegExp(whole);
  }
  compiled.set(source, pattern);
  return pattern;
}

function bounds(shape: Shape, size: number, here: string): string[] {
  if (shape.min !== undefined && size < shape.min) return [`${here}: below ${shape.min}`];
  if (shape.max !== undefined && size > shape.max) return [`${here}: above ${shape.max}`];
  return [];
}

function isTime(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 && value < 1e11;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value) && Number.isFinite(Date.parse(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
