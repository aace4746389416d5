import type { Requests } from '../target.ts';
import { filled, filledJson, type Scope } from './template.ts';
import { METHODS, type Method, type Pack, type Step } from './types.ts';

/** A request as it goes out. */
export type Sent = Parameters<Requests['send']>[0];

/** An empty cell in an address would ask for the whole list, and `..` for what stands above it. */
const NO_PLACE: readonly string[] = ['', '.', '..'];

/** Values of an address are encoded: what a capture holds cannot become another path or parameter. */
const inAddress = (value: string): string | undefined => (NO_PLACE.includes(value) ? undefined : encodeURIComponent(value));

/**
 * The request of a step, with every value filled in.
 * @param pack whose base and roles it is
 * @param step of the pack
 * @param scope the values
 * @returns the request, or the name of a value that is missing: then nothing may be sent
 */
export function requestOf(pack: Pack, step: Step, scope: Scope): { readonly sent: Sent } | { readonly missing: string } {
  const method = METHODS.find(each => step[each] !== undefined) as Method;
  const address = filled(step[method] ?? '', scope, inAddress);
  if ('missing' in address) return address;
  const headers: Record<string, string> = {};
  const named = { ...step.headers, ...(step.idempotency_key === undefined ? {} : { 'idempotency-key': step.idempotency_key }) };
  for (const [name, text] of Object.entries(named)) {
    const done = filled(text, scope);
    if ('missing' in done) return done;
    headers[name] = done.text;
  }
  const body = bodyOf(step, scope);
  if ('missing' in body) return body;
  const { credential, invalid } = (step.as === undefined ? undefined : pack.roles?.[step.as]) ?? {};
  const url = address.text.startsWith('/') ? `${pack.base.replace(/\/$/, '')}${address.text}` : address.text;
  return {
    sent: {
      method: method.toUpperCase() as Sent['method'],
      url,
      headers,
      ...body,
      ...(credential === undefined ? {} : invalid === true ? { invalid: credential } : { credential }),
    },
  };
}

function bodyOf(step: Step, scope: Scope): { readonly body?: string; readonly type?: string } | { readonly missing: string } {
  if (step.json !== undefined) {
    const done = filledJson(step.json, scope);
    return 'missing' in done ? done : { body: JSON.stringify(done.value), type: 'application/json' };
  }
  if (step.form === undefined) return {};
  const done = filledJson(step.form, scope);
  if ('missing' in done) return done;
  return {
    body: new URLSearchParams(done.value as Record<string, string>).toString(),
    type: 'application/x-www-form-urlencoded',
  };
}
