import type { Code } from '../codes.ts';
import { jsonOf, valueAt } from '../json-path.ts';
import type { Sampler } from '../plan/schema/index.ts';
import type { Answer } from '../target.ts';
import { pathTemplate } from './fill.ts';
import type { Reader } from './reading.ts';

/** An item of the list. */
export interface Item {
  readonly id: string;
  /** When it came in, ms since the epoch. */
  readonly at: number;
  /** As the answer has it; it never leaves the sampler. */
  readonly object: unknown;
}

/** One page of the list, or why there is none. */
export type Page =
  | { readonly items: readonly Item[]; readonly failure?: never }
  | { readonly failure: Code; readonly items?: never };

/** Pages that are walked unless the plan says otherwise. */
const MOST_PAGES = 1000;
/** ISO 8601 with its zone: without one, the time would depend on the machine. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/**
 * Reads a time.
 * @param value of an answer
 * @returns ms since the epoch, undefined if it is no ISO 8601 text with a zone
 */
export function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !ISO.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isFinite(at) ? at : undefined;
}

/**
 * Walks the list page by page, as its cursor rule says, until the list ends. A page that cannot be read is the last one.
 * @param sample the list, as the plan has it
 * @param reader the only way out
 * @returns pages; a failure ends them: of the read, `HTTP_STATUS`, `RESPONSE_INVALID`, `RESPONSE_INCOMPLETE`, `HOST_REFUSED` for a next
 *   page elsewhere, `SAMPLE_SHORT` for a list that ends before its own total, `SAMPLE_PAGES` after the most pages, `SAMPLE_UNORDERED` for a list that is not newest first although the plan says so
 */
export async function* pages(sample: Sampler['sample'], reader: Reader, signal: AbortSignal): AsyncGenerator<Page> {
  const { cursor, credential, newest_first: newestFirst = false, max_pages: most = MOST_PAGES } = sample;
  const template = pathTemplate(sample.get);
  let url: string | undefined = cursor.by === 'page' ? numbered(sample, 1) : sample.get;
  let before = Number.POSITIVE_INFINITY;
  let listed = 0;
  for (let page = 1; url !== undefined; page += 1) {
    if (page > most) return yield { failure: 'SAMPLE_PAGES' };
    const reading = await reader.get({ url, template, ...(credential === undefined ? {} : { credential }) }, signal);
    if (reading.failure !== undefined) return yield { failure: reading.failure };
    const read = pageOf(sample, reading.answer);
    if (typeof read === 'string') return yield { failure: read };
    const { items, body } = read;
    const oldest = items.at(-1)?.at ?? before;
    // A list in another order would end before its window does, and nobody would notice what is missing. Across pages only their
    // ends are compared: what came in meanwhile has moved items of the page before into this one.
    const falling = items.every(({ at }, index) => at <= (items[index - 1]?.at ?? at));
    if (newestFirst && !(falling && oldest <= before)) return yield { failure: 'SAMPLE_UNORDERED' };
    before = oldest;
    const total = totalOf(sample, body);
    if (total === undefined) return yield { failure: 'RESPONSE_INCOMPLETE' };
    listed += items.length;
    const ends = cursor.by === 'page' && items.length === 0;
    if (!ends) yield { items };
    const next: string | undefined = ends ? undefined : after(sample, page, url, reading.answer, body);
    // A vendor that gives only so many pages ends its list as a short one would.
    if (next === undefined && listed < total) return yield { failure: 'SAMPLE_SHORT' };
    if (next === 'refused') return yield { failure: 'HOST_REFUSED' };
    if (next !== undefined && next === url) return yield { failure: 'RESPONSE_INVALID' };
    url = next;
  }
}

/** How many items the vendor counts, 0 if the plan does not ask; undefined if the answer does not say. */
function totalOf({ total }: Sampler['sample'], body: object): number | undefined {
  if (total === undefined) return 0;
  const found = valueAt(body, total);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

function after(sample: Sampler['sample'], page: number, url: string, answer: Answer, body: object): string | undefined {
  return sample.cursor.by === 'page' ? numbered(sample, page + 1) : nextOf(sample, url, answer, body);
}

function numbered({ get, cursor }: Sampler['sample'], page: number): string {
  const url = new URL(get);
  url.searchParams.set(cursor.parameter ?? 'page', String(page));
  return url.href;
}

/** The items of an answer, or the code of what is wrong with it: one item without id or time cannot be placed. */
function pageOf(sample: Sampler['sample'], answer: Answer): { items: readonly Item[]; body: object } | Code {
  if (answer.status !== 200) return 'HTTP_STATUS';
  const body = jsonOf(answer.body);
  if (body === undefined) return 'RESPONSE_INVALID';
  const list = valueAt(body, sample.items);
  if (!Array.isArray(list)) return 'RESPONSE_INCOMPLETE';
  const items: Item[] = [];
  for (const object of list as readonly unknown[]) {
    const id = valueAt(object, sample.id);
    const at = timeOf(valueAt(object, sample.at));
    if ((typeof id !== 'string' && typeof id !== 'number') || id === '' || at === undefined) return 'RESPONSE_INCOMPLETE';
    items.push({ id: String(id), at, object });
  }
  return { items, body };
}

/** The next address: of the same origin, since a list that leads elsewhere would take the credential along. */
function nextOf({ get, cursor }: Sampler['sample'], here: string, answer: Answer, body: object): string | 'refused' | undefined {
  const named = cursor.by === 'link' ? linked(answer.headers['link'] ?? '') : valueAt(body, cursor.path ?? 'next');
  if (named === undefined || named === null || named === '') return undefined;
  if (typeof named !== 'string' || !URL.canParse(named, here)) return 'refused';
  const next = new URL(named, here);
  return next.origin === new URL(get).origin && next.username === '' && next.password === '' ? next.href : 'refused';
}

/** The address of a Link header's rel="next" (RFC 8288). */
function linked(header: string): string | undefined {
  for (const [, address, parameters = ''] of header.matchAll(/<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g)) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i.exec(parameters);
    if ((rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/).includes('next')) return address;
  }
  return undefined;
}
