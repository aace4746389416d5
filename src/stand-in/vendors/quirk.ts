/** How a vendor misbehaves towards those who ask it over HTTP; the worker's own calls are spared, so that one thing goes wrong at a time. */
import { createHash } from 'node:crypto';
import type { World } from '../state.ts';
import { concerns, countOff, type Quirk } from '../trouble.ts';
import type { VendorAnswer, VendorCall } from './exchange.ts';
import { firstTime } from './rate.ts';

const PAGE = '<!doctype html><title>Oops</title><h1>Something went wrong</h1>';
const LIMITED: VendorAnswer = { status: 429, body: { errors: 'Too many requests' }, headers: { 'retry-after': '1' } };

/** What a caller gets instead of an answer, or in place of part of it. Uses up `times`. */
export function quirky(world: World, vendor: string, op: string, call: VendorCall, answer: VendorAnswer): VendorAnswer {
  if (call.from === 'worker' || answer.status !== 200) return answer;
  return (world.trouble.quirks ?? [])
    .filter(quirk => concerns(quirk, world, vendor, op) && meets(world, quirk, call) && countOff(quirk))
    .reduce((so, quirk) => changed(world, quirk, call, so), answer);
}

/** The same question always meets the same quirk, in whatever order and however often it is asked. */
function meets(world: World, { share }: Quirk, call: VendorCall): boolean {
  if (share === undefined) return true;
  const hash = createHash('sha256')
    .update(`${world.seed} ${questionOf(call)}`)
    .digest();
  return hash.readUInt32BE(0) / 2 ** 32 < share;
}

function questionOf({ path, query, text }: VendorCall): string {
  return `${path}?${query} ${text}`;
}

function changed(world: World, quirk: Quirk, call: VendorCall, answer: VendorAnswer): VendorAnswer {
  const headers = answer.headers ?? {};
  switch (quirk.kind) {
    case 'limited':
      return firstTime(world, questionOf(call)) ? LIMITED : answer;
    case 'elsewhere':
      return { status: 302, body: {}, headers: { location: quirk.location } };
    case 'page':
      return { ...answer, page: PAGE };
    case 'dripping':
      return { ...answer, dripMs: quirk.ms };
    case 'header':
      return { ...answer, headers: { ...headers, [quirk.name]: quirk.value } };
    case 'without':
      return { ...answer, body: without(answer.body, quirk.list, quirk.field) };
  }
}

/** The same list, one field of each item left out. */
function without(body: unknown, list: string, field: string): unknown {
  const given = body as Readonly<Record<string, unknown>>;
  const items = given[list];
  if (!Array.isArray(items)) return body;
  const left = items.map(item => Object.fromEntries(Object.entries(item as object).filter(([name]) => name !== field)));
  return { ...given, [list]: left };
}
