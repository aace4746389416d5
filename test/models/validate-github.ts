/**
 * Judges requests and answers against GitHub's own OpenAPI description (test/models/github, cut by
 * scripts/trim-github-openapi.mjs): parameters of path and query, bodies, answers by status, and members that the description does
 * not know. Complaints name operation, member and constraint, never a value.
 */
import { readFileSync } from 'node:fs';
import { type ErrorObject, type ValidateFunction, Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import type { Exchange, GithubCheck } from '../../src/stand-in/github/judged.ts';

type Schema = { [key: string]: unknown; $ref?: string; type?: string; enum?: unknown[]; properties?: Record<string, Schema> };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
  /** Null: an answer without a body. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** What GitHub answers although its description does not say so; each with where that is known from. */
export const KNOWN_GAPS: readonly { readonly schema: string; readonly because: string; readonly mend: (schema: Schema) => void }[] = [
  {
    schema: 'environment',
    because: 'can_admins_bypass is absent from the description but returned live (google/go-github#2721)',
    mend: ({ properties = {} }) => {
      properties.can_admins_bypass = { type: 'boolean' };
    },
  },
  {
    schema: 'deployment-status',
    because: 'statuses that Actions writes include `waiting`, which the enum leaves out (runs-on/runs-on#386)',
    mend: ({ properties = {} }) => {
      properties.state?.enum?.push('waiting');
    },
  },
  {
    schema: 'deployment-status',
    because: 'an address that was not given is the empty text: the default that the description itself names for the request',
    mend: ({ properties = {} }) => {
      for (const name of ['target_url', 'log_url', 'environment_url'])
        properties[name] = { anyOf: [{ type: 'string', format: 'uri' }, { enum: [''] }] };
    },
  },
  {
    schema: 'validation-error',
    because: 'every error carries its status as text; the description says so for basic-error only',
    mend: ({ properties = {} }) => {
      properties.status = { type: 'string' };
    },
  },
  {
    schema: 'check-run',
    because: '`stale` is a conclusion that, by the description of the request, only GitHub itself sets; the answer’s enum leaves it out',
    mend: ({ properties = {} }) => {
      properties.conclusion?.enum?.push('stale');
    },
  },
];

/** Any operation may answer these without declaring them. */
const ANY_ERROR = ['401', '403', '404', '409', '422', '429', '500', '502', '503'];

let description: Description | undefined;

function loaded(): Description {
  if (description) return description;
  const read = JSON.parse(readFileSync(new URL('./github/openapi.json', import.meta.url), 'utf8')) as Description;
  for (const { schema, mend } of KNOWN_GAPS) {
    const found = read.schemas[schema];
    if (!found) throw new Error(`the description has no schema ${schema}`);
    mend(found);
  }
  description = read;
  return read;
}

/** The operations that the description knows, as `GET /repos/{owner}/{repo}`. */
export function describedOperations(): readonly string[] {
  return Object.keys(loaded().operations);
}

/** The operation of a route, whose names in braces may be others; undefined if it is not described. */
export function describedAs(method: string, path: string): string | undefined {
  const plain = (text: string): string => text.replace(/\{[^}]*\}/g, '{}');
  return describedOperations().find(name => plain(name) === plain(`${method} ${path}`));
}

/** The check that `githubHandler({ validate })` takes. A route that is not described is a complaint. */
export function githubDescription(): GithubCheck {
  return exchange => {
    const name = describedAs(exchange.method, exchange.path);
    const operation = name === undefined ? undefined : loaded().operations[name];
    if (name === undefined || !operation) return [`${exchange.method} ${exchange.path}: not described`];
    const found = exchange.side === 'request' ? ofRequest(name, operation, exchange) : ofAnswer(name, operation, exchange);
    return found.map(complaint => `${name}: ${complaint}`);
  };
}

function ofRequest(name: string, operation: Operation, { given, query, value }: Exchange): string[] {
  const complaints: string[] = [];
  const judge = (parameter: Parameter, text: string): void => {
    const complaint = complaintsOf(`${name} ${parameter.in} ${parameter.name}`, parameter.schema, typed(parameter.schema, text));
    complaints.push(...complaint.map(each => `${parameter.in} ${parameter.name} ${each}`));
  };
  const inPath = operation.parameters.filter(each => each.in === 'path');
  const names = [...name.matchAll(/\{([^}]*)\}/g)].map(match => match[1]);
  for (const [index, text] of given.entries()) {
    const parameter = inPath.find(each => each.name === names[index]);
    if (parameter) judge(parameter, text);
    else complaints.push(`path ${names[index]} is not described`);
  }
  const inQuery = operation.parameters.filter(each => each.in === 'query');
  for (const [key, text] of query) {
    const parameter = inQuery.find(each => each.name === key);
    if (parameter) judge(parameter, text);
    else complaints.push(`query ${key} is not described`);
  }
  const missing = inQuery.filter(each => each.required && !query.has(each.name));
  complaints.push(...missing.map(each => `query ${each.name} is required`));
  if (value === undefined) return operation.body?.required ? [...complaints, 'body is required'] : complaints;
  // octokit sends an empty object where no body is described.
  if (!operation.body) return JSON.stringify(value) === '{}' ? complaints : [...complaints, 'body is not described'];
  return [...complaints, ...complaintsOf(`${name} body`, operation.body.schema, value).map(each => `body ${each}`)];
}

function ofAnswer(name: string, operation: Operation, { status = 0, value }: Exchange): string[] {
  const declared = Object.hasOwn(operation.responses, String(status));
  const schema = operation.responses[String(status)];
  if (!declared && !ANY_ERROR.includes(String(status))) return [`status ${status} is not described`];
  // Of many errors the description says only when they come.
  if (!schema && status >= 400) {
    return complaintsOf('error', { $ref: '#/schemas/basic-error' }, value).map(each => `answer ${status} ${each}`);
  }
  if (schema === null || schema === undefined) return value === undefined ? [] : [`answer ${status} has no body`];
  return complaintsOf(`${name} ${status}`, schema, value).map(each => `answer ${status} ${each}`);
}

/** A parameter's text as its type: GitHub reads `1` as a number and `true` as a boolean. */
function typed(schema: Schema, text: string): unknown {
  const types = (schema.oneOf as Schema[] | undefined)?.map(({ type }) => type) ?? [schema.type];
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

let ajv: Ajv2019 | undefined;
const compiled = new Map<string, ValidateFunction>();

function complaintsOf(key: string, schema: Schema, value: unknown): string[] {
  let validate = compiled.get(key);
  if (!validate) {
    validate = judgeOf().compile(closed(schema));
    compiled.set(key, validate);
  }
  return validate(value) ? [] : (validate.errors ?? []).map(said);
}

function said({ instancePath, message, params }: ErrorObject): string {
  const member = params.additionalProperty ?? params.unevaluatedProperty;
  const path = instancePath.replace(/\/\d+/g, '[]').replaceAll('/', '.');
  return `${path} ${message ?? 'is invalid'}${member === undefined ? '' : `: ${member}`}`.trim();
}

function judgeOf(): Ajv2019 {
  if (ajv) return ajv;
  ajv = new Ajv2019({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const format of ['int64', 'int32', 'repo.nwo', 'timestamp', 'ssh-url'])
    if (!ajv.formats[format]) ajv.addFormat(format, true);
  const all = (convert: (schema: Schema) => Schema): Record<string, Schema> =>
    Object.fromEntries(Object.entries(loaded().schemas).map(([name, schema]) => [name, convert(schema)]));
  ajv.addSchema({ $id: 'closed', schemas: all(closed) });
  ajv.addSchema({ $id: 'open', schemas: all(open) });
  return ajv;
}

/** OpenAPI 3.0 as JSON Schema that knows no other members than those described. */
function closed(schema: Schema): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref.replace('#', 'closed#') };
  const made = open(schema);
  if (made.properties !== undefined && made.additionalProperties === undefined) made.additionalProperties = false;
  if (made.allOf !== undefined) made.unevaluatedProperties = false;
  return made;
}

/** As above, but other members are judged by the `allOf` around it. */
function open(schema: Schema): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref.replace('#', 'open#') };
  const { nullable, ...rest } = schema;
  const made: Schema = { ...rest };
  if (made.properties)
    made.properties = Object.fromEntries(Object.entries(made.properties).map(([key, each]) => [key, closed(each)]));
  for (const key of ['items', 'additionalProperties', 'not'])
    if (typeof made[key] === 'object') made[key] = closed(made[key] as Schema);
  for (const key of ['anyOf', 'oneOf']) if (made[key]) made[key] = (made[key] as Schema[]).map(closed);
  if (made.allOf) made.allOf = (made.allOf as Schema[]).map(open);
  if (nullable !== true) return made;
  if (made.enum) made.enum = [...made.enum, null];
  if (typeof made.type === 'string') return { ...made, type: [made.type, 'null'] as unknown as string };
  return { anyOf: [made, { type: 'null' }] };
}
