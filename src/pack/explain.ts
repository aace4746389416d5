import { stepsOf } from './lint.ts';
import type { Planned } from './run.ts';
import { type Case, type Expectation, METHODS, type Operations, type Pack, type Step } from './types.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** What a count says, such as `at least 1, at most 3`. */
const limits = (value: object): string =>
  Object.entries(value)
    .map(
      ([name, limit]) => `${({ min: 'at least', max: 'at most', equals: 'exactly' } as Record<string, string>)[name]} ${limit}`,
    )
    .join(', ');

const ORDERS: Readonly<Record<string, string>> = { lt: 'below', le: 'at most', gt: 'above', ge: 'at least', equals: 'exactly' };

/** Each operator in plain words. */
const SAYS: Readonly<Record<string, (wanted: never) => string>> = {
  equals: (wanted: unknown) => `is ${json(wanted)}`,
  not: (wanted: unknown) => `is there and is not ${json(wanted)}`,
  in: (wanted: readonly unknown[]) => `is one of ${wanted.map(json).join(', ')}`,
  exists: (wanted: boolean) => (wanted ? 'is there' : 'is not there'),
  type: (wanted: string) => `is of type ${wanted}`,
  count: (wanted: object) => `counts ${limits(wanted)}`,
  lt: (wanted: number) => `is below ${wanted}`,
  le: (wanted: number) => `is at most ${wanted}`,
  gt: (wanted: number) => `is above ${wanted}`,
  ge: (wanted: number) => `is at least ${wanted}`,
  decimal: (wanted: object) =>
    `is a number ${Object.entries(wanted)
      .map(([name, limit]) => `${ORDERS[name]} ${limit}`)
      .join(' and ')}, digit by digit`,
  change: ({ from, by }: { readonly from: string; readonly by: string }) => `is ${from} changed by exactly ${by}`,
  age: ({ max }: { readonly max: string }) => `is a moment at most ${max} old by the server’s clock`,
  starts: (wanted: string) => `begins with ${json(wanted)}`,
  ends: (wanted: string) => `ends with ${json(wanted)}`,
  contains: (wanted: string) => `contains ${json(wanted)}`,
  match: (wanted: string) => `matches the pattern ${wanted}`,
  sha256: (wanted: string) => `has the SHA-256 digest ${wanted.slice(0, 12)}…`,
  schema: (wanted: object) => `follows a JSON Schema (${Object.keys(wanted).join(', ')})`,
};

const operations = (all: Operations): readonly string[] =>
  Object.entries(all).flatMap(([name, wanted]) => SAYS[name]?.(wanted as never) ?? []);

/** One condition as a sentence. */
function condition(expectation: Expectation): string {
  const {
    status,
    path,
    header,
    must_not_contain: forbidden,
    no_data: noData,
    tls,
    every,
    some,
    show: _show,
    ...rest
  } = expectation;
  if (status !== undefined) return `the status is ${[status].flat().join(' or ')}`;
  if (forbidden !== undefined) return `the answer holds nowhere ${forbidden.map(json).join(', ')}`;
  if (noData !== undefined) return `the answer is short and holds no ${noData}`;
  if (tls !== undefined) return `the certificate is valid for ${tls.min_days} more days`;
  const subject = path === undefined ? (header === undefined ? 'the body' : `the header ${header}`) : path;
  return [
    ...operations(rest).map(each => `${subject} ${each}`),
    ...(every === undefined ? [] : [`every ${subject}, of at least one, ${operations(every).join(' and ')}`]),
    ...(some === undefined ? [] : [`some ${subject} ${operations(some).join(' and ')}`]),
  ].join(' and ');
}

function step(pack: Pack, one: Step, mark: string): readonly string[] {
  const method = METHODS.find(each => one[each] !== undefined) ?? 'get';
  const { credential, invalid } = (one.as === undefined ? undefined : pack.roles?.[one.as]) ?? {};
  const who = invalid ? 'with a token that is none' : credential === undefined ? 'as nobody' : `as ${one.as}`;
  const body = one.json !== undefined ? ' with a JSON body' : one.form === undefined ? '' : ' with a form';
  const why =
    one.effect === 'write'
      ? [`  writes: ${one.inert ?? 'sent again only with the same idempotency key'}`]
      : one.effect === 'none' && method !== 'get'
        ? ['  the pack says that it only reads']
        : [];
  const title = one.title === undefined ? '' : `: ${one.title}`;
  return [
    `${mark}${one.id}${title}`,
    `  sends ${method.toUpperCase()} ${one[method] ?? ''} ${who}${body}`,
    ...why,
    ...(one.until ?? []).map(each => `  asks every ${one.every} for ${one.deadline} until ${condition(each)}`),
    ...(one.fail_when ?? []).map(each => `  fails at once when ${condition(each)}`),
    ...(one.expect ?? []).map(each => `  proves that ${condition(each)}`),
    ...Object.entries(one.capture ?? {}).map(
      ([name, { path, header, type, secret }]) =>
        `  keeps ${path ?? `the header ${header}`} as ${name}, of type ${type}${secret === true ? ', never shown' : ''}`,
    ),
  ];
}

const MOST_ROWS = 5;

/** Cases by what they do: the rows of a table do the same. */
function grouped(planned: readonly Planned[]): ReadonlyMap<Case, readonly string[]> {
  const groups = new Map<Case, string[]>();
  for (const { id, case: one } of planned) groups.set(one, [...(groups.get(one) ?? []), id]);
  return groups;
}

/**
 * What cases send and what they prove, in plain words. Nothing is sent for it.
 * @param pack whose roles they have
 * @param planned the cases
 * @returns plain lines in the pack's own words; cells of a table stay as the names of their columns, for they may be personal
 */
export function explained(pack: Pack, planned: readonly Planned[]): readonly string[] {
  return [...grouped(planned)].flatMap(([one, ids]) => {
    const more = ids.length > MOST_ROWS ? `, and ${ids.length - MOST_ROWS} more` : '';
    const head = [
      ...(one.subject === undefined ? [] : [`on ${one.subject}, if the canary list has it`]),
      ...(one.within === undefined ? [] : [`within ${one.within}`]),
    ];
    const own = one.steps === undefined;
    return [
      `${ids.slice(0, MOST_ROWS).join(', ')}${more}${head.length === 0 ? '' : `: ${head.join(', ')}`}`,
      ...stepsOf(one)
        .flatMap(each => step(pack, own ? { ...each, id: 'request' } : each, ''))
        .map(line => `  ${line}`),
      ...(one.cleanup ?? []).flatMap(each => step(pack, each, 'afterwards, whatever happened: ')).map(line => `  ${line}`),
    ];
  });
}
