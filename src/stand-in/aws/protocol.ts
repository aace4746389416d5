import { type Answer, json, type StandInRequest } from '../handler.ts';
import { type Input, isStructure } from './input.ts';
import type { Output } from './operation.ts';
import type { Refusal } from './refuse.ts';
import { xmlOf } from './xml.ts';

/** How a service is spoken to (`queryErrors`: error → its code in the query protocol, sent along in a header); captured from the JavaScript clients 3.116x and 3.117x. */
export type Protocol =
  | {
      readonly kind: 'json';
      readonly target: string;
      readonly version: '1.0' | '1.1';
      readonly queryErrors?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'query'; readonly version: string; readonly namespace: string }
  | { readonly kind: 'rest'; readonly errorBody: 'Type' | 'Message'; readonly routes: readonly RestRoute[] };

/** A REST route: `:Name` in the path, query members by their wire names. */
export interface RestRoute {
  readonly method: string;
  readonly path: string;
  readonly op: string;
  /** Wire name → member, for query parameters and headers. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Query members that are numbers. */
  readonly numbers?: readonly string[];
  /** The member that takes the raw body; otherwise a body is JSON. */
  readonly payload?: string;
}

/** The operation asked for and its input; `input` is `null` when the body cannot be parsed. */
export interface Asked {
  readonly op: string;
  readonly input: Input | null;
}

/** What the request asks of a service that speaks this protocol, or `null` if it speaks to another. */
export function asked(protocol: Protocol, request: StandInRequest): Asked | null {
  if (protocol.kind === 'json') {
    const [prefix, op] = (request.headers['x-amz-target'] ?? '').split('.');
    return prefix === protocol.target && op ? { op, input: parsed(request.text) } : null;
  }
  if (protocol.kind === 'query') {
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
    const { Action: op, Version: version, ...input } = Object.fromEntries(new URLSearchParams(request.text));
    return version === protocol.version && op ? { op, input } : null;
  }
  for (const route of protocol.routes) {
    const input = route.method === request.method ? pathInput(route.path, request.path) : null;
    if (input !== null) return { op: route.op, input: restInput(route, request, input) };
  }
  return null;
}

function parsed(body: string): Input | null {
  try {
    const value: unknown = JSON.parse(body === '' ? '{}' : body);
    return isStructure(value) ? value : null;
  } catch {
    return null;
  }
}

function pathInput(pattern: string, path: string): Record<string, unknown> | null {
  const wanted = pattern.split('/');
  const found = path.split('/');
  if (wanted.length !== found.length) return null;
  const input: Record<string, unknown> = {};
  for (const [index, part] of wanted.entries()) {
    const actual = found[index] ?? '';
    if (part.startsWith(':')) input[part.slice(1)] = decoded(actual);
    else if (part !== actual) return null;
  }
  return input;
}

/** A malformed escape stays as it is: no name matches it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function restInput(route: RestRoute, request: StandInRequest, fromPath: Record<string, unknown>): Input | null {
  const input = { ...fromPath };
  for (const [wire, member] of Object.entries(route.query ?? {})) {
    const value = request.query.get(wire);
    if (value !== null) input[member] = route.numbers?.includes(member) ? Number(value) : value;
  }
  for (const [wire, member] of Object.entries(route.headers ?? {})) {
    const value = request.headers[wire];
    if (value !== undefined) input[member] = value;
  }
  if (route.payload !== undefined) return request.body.length > 0 ? { ...input, [route.payload]: request.text } : input;
  const body = parsed(request.text);
  return body === null ? null : { ...body, ...input };
}

/** The answer to a success. */
export function accepted(protocol: Protocol, op: string, output: Output, status = 200): Answer {
  if (protocol.kind === 'json') {
    return { status, headers: { 'content-type': `application/x-amz-json-${protocol.version}` }, body: JSON.stringify(output) };
  }
  if (protocol.kind === 'rest') return json(status, output);
  const body = `<${op}Response xmlns="${protocol.namespace}"><${op}Result>${xmlOf(output)}</${op}Result></${op}Response>`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

/** The answer to an error. */
export function refused(protocol: Protocol, { type, status, message }: Refusal): Answer {
  const fault = status >= 500 ? 'Receiver' : 'Sender';
  if (protocol.kind === 'query') {
    const body = `<ErrorResponse xmlns="${protocol.namespace}"><Error>${xmlOf({ Type: fault, Code: type, Message: message })}</Error></ErrorResponse>`;
    return { status, headers: { 'content-type': 'text/xml' }, body };
  }
  if (protocol.kind === 'rest') {
    const body =
      protocol.errorBody === 'Type' ? { Type: fault === 'Sender' ? 'User' : 'Server', Message: message } : { Message: message };
    return json(status, body, { 'x-amzn-errortype': type });
  }
  return {
    status,
    headers: {
      'content-type': `application/x-amz-json-${protocol.version}`,
      'x-amzn-errortype': type,
      ...(protocol.queryErrors === undefined ? {} : { 'x-amzn-query-error': `${protocol.queryErrors[type] ?? type};${fault}` }),
    },
    body: JSON.stringify({ __type: type, message }),
  };
}
