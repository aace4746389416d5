import type { Found } from '../plan/lint/rule.ts';
import { didYouMean } from '../plan/nearest.ts';
import type { Path } from '../plan/problem.ts';
import { lintExpectation } from './lint-expectation.ts';
import { namesIn } from './template.ts';
import { type Case, type Expectation, METHODS, type Pack, type Step } from './types.ts';

/** Names that every pack may fill in. */
const GIVEN = ['run.id', 'release.commit', 'release.version'] as const;
const WRITING: readonly string[] = ['post', 'put', 'patch', 'delete'];

/** Whether a case is one request, or a journey. */
export const stepsOf = (one: Case): readonly Step[] => one.steps ?? [one as Step];

interface Around {
  readonly pack: Pack;
  readonly isRow: boolean;
  readonly known: Set<string>;
}

/** Every text below a value, with its place. */
function texts(value: unknown, path: Path): readonly { readonly text: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => texts(each, [...path, Array.isArray(value) ? Number(name) : name]));
}

function places(value: unknown, path: Path, { known, isRow }: Around): readonly Found[] {
  return texts(value, path).flatMap(({ text, path: at }): Found[] => {
    const names = namesIn(text);
    if (names === undefined)
      return [
        { path: at, message: 'expected names such as ${order_id} in places to be filled in, found something else; correct it' },
      ];
    const unknown = names.find(name => !known.has(name) && !(isRow && name.startsWith('row.')));
    if (unknown === undefined) return [];
    return [
      {
        path: at,
        message: `expected a value that is known here, found no ${unknown}${didYouMean(unknown, [...known])}; capture it in an earlier step`,
      },
    ];
  });
}

const hostsOf = (pack: Pack): readonly string[] => [new URL(pack.base).hostname, ...(pack.hosts ?? [])];

function address(pack: Pack, text: string, path: Path): readonly Found[] {
  if (text.startsWith('/')) return [];
  const [host = ''] = /^https:\/\/([^/?#]*)/.exec(text)?.slice(1) ?? [];
  const allowed = hostsOf(pack);
  if (allowed.includes(host)) return [];
  return [
    {
      path,
      message: `expected a host of the pack (${allowed.join(', ')}), found another${didYouMean(host, allowed)}; list it under hosts`,
    },
  ];
}

/** A write says so, and why it does no harm if it is sent twice or by mistake. */
function effect(step: Step, method: string, path: Path): readonly Found[] {
  if (!WRITING.includes(method))
    return step.effect === 'write'
      ? [{ path: [...path, 'effect'], message: `expected ${method} to read only, found effect: write; take it out` }]
      : [];
  if (step.effect === undefined)
    return [
      {
        path: [...path, method],
        what: 'key',
        message: `expected ${method} to say its effect, found nothing; write effect: write with inert or idempotency_key, or effect: none if it only reads`,
      },
    ];
  if (step.effect === 'none') return [];
  if (step.inert === undefined && step.idempotency_key === undefined)
    return [
      {
        path: [...path, 'effect'],
        message: 'expected a write to have an idempotency_key, or inert with a reason, found neither; add one',
      },
    ];
  if (step.idempotency_key?.includes('${run.id}') === false)
    return [
      {
        path: [...path, 'idempotency_key'],
        message: 'expected ${run.id} in the key, found none: a server would answer as it did in the run before; add it',
      },
    ];
  if (step.until !== undefined && step.idempotency_key === undefined)
    return [
      {
        path: [...path, 'until'],
        what: 'key',
        message: 'expected a write that is repeated to have an idempotency_key, found none; add it, or poll in a step of its own',
      },
    ];
  return [];
}

function polling(step: Step, path: Path): readonly Found[] {
  const found: Found[] = [];
  if (step.until !== undefined && (step.deadline === undefined || step.every === undefined))
    found.push({
      path: [...path, 'until'],
      what: 'key',
      message: 'expected until to have a deadline and every, found not both; add them',
    });
  for (const name of ['fail_when', 'deadline', 'every'] as const)
    if (step[name] !== undefined && step.until === undefined)
      found.push({
        path: [...path, name],
        what: 'key',
        message: `expected ${name} beside until, found it alone; add until, or take it out`,
      });
  return found;
}

/** A condition that holds of an answer with nothing in it. */
const isAbsence = (expectation: Expectation): boolean =>
  expectation.must_not_contain !== undefined || expectation.exists === false || expectation.tls !== undefined;

function lintStep(step: Step, path: Path, around: Around): readonly Found[] {
  const { pack, known } = around;
  const methods = METHODS.filter(method => step[method] !== undefined);
  const [method] = methods;
  if (method === undefined || methods.length > 1)
    return [
      {
        path,
        message: `expected one of ${METHODS.join(', ')}, found ${methods.length === 0 ? 'none' : methods.join(' and ')}; write one request a step`,
      },
    ];
  if (step.expect === undefined)
    return [{ path, message: 'expected conditions under expect, found none: whatever answers would do; add them' }];
  // That something is not there is true of a server that is down.
  if (step.expect.every(isAbsence))
    return [
      {
        path: [...path, 'expect'],
        message:
          'expected a condition on what the answer holds, found only what it must not hold: an error page would do; add its status',
      },
    ];
  const found: Found[] = [
    ...address(pack, step[method] ?? '', [...path, method]),
    ...effect(step, method, path),
    ...polling(step, path),
  ];
  if (step.as !== undefined && pack.roles?.[step.as] === undefined)
    found.push({
      path: [...path, 'as'],
      message: `expected a role of the pack, found no ${step.as}${didYouMean(step.as, Object.keys(pack.roles ?? {}))}; add it under roles`,
    });
  const bodies = (['json', 'form'] as const).filter(name => step[name] !== undefined);
  if (bodies.length === 2 || (bodies.length === 1 && !WRITING.includes(method)))
    found.push({
      path: [...path, bodies[0] as string],
      what: 'key',
      message: `expected one body, of a request that has one, found ${bodies.join(' and ')} beside ${method}; take it out`,
    });
  for (const [name, list] of [
    ['expect', step.expect],
    ['until', step.until],
    ['fail_when', step.fail_when],
  ] as const)
    for (const [index, each] of (list ?? []).entries()) found.push(...lintExpectation(each, [...path, name, index]));
  const { capture, ...sent } = step;
  found.push(...places(sent, path, around));
  for (const [name, { path: from, header }] of Object.entries(capture ?? {})) {
    if ((from === undefined) === (header === undefined))
      found.push({
        path: [...path, 'capture', name],
        message: 'expected a path or a header to capture from, found not one; write one',
      });
    if (known.has(name))
      found.push({
        path: [...path, 'capture', name],
        what: 'key',
        message: `expected a name that is captured once, found ${name} again; choose another`,
      });
    known.add(name);
  }
  return found;
}

function lintCase(one: Case, path: Path, pack: Pack, isRow: boolean): readonly Found[] {
  const around: Around = { pack, isRow, known: new Set(GIVEN) };
  const own = METHODS.filter(method => one[method] !== undefined);
  if (one.steps !== undefined && own.length > 0)
    return [
      {
        path: [...path, own[0] as string],
        what: 'key',
        message: 'expected a request or steps, found both; move the request into the steps',
      },
    ];
  const steps = [
    ...stepsOf(one).map((step, index) => ({ step, at: one.steps === undefined ? path : [...path, 'steps', index] })),
  ];
  const cleanup = (one.cleanup ?? []).map((step, index) => ({ step, at: [...path, 'cleanup', index] }));
  const found = [...steps, ...cleanup].flatMap(({ step, at }) => lintStep(step, at, around));
  const ids = [...steps, ...cleanup].map(({ step }) => step.id);
  for (const [index, { step, at }] of [...steps, ...cleanup].entries())
    if (ids.indexOf(step.id) !== index)
      found.push({
        path: [...at, 'id'],
        message: `expected each step to have an id of its own, found ${step.id} twice; rename one`,
      });
  const writes = [...steps, ...cleanup].some(({ step }) => step.effect === 'write');
  if (writes && one.subject === undefined)
    found.push({
      path: [...path, 'id'],
      message: 'expected a case that writes to name the subject that it acts on, found none; add subject, one of the canary list',
    });
  const sent = [...steps, ...cleanup].map(({ step }) => [METHODS.map(each => step[each]), step.json, step.form, step.headers]);
  if (writes && one.subject !== undefined && !JSON.stringify(sent).includes(JSON.stringify(one.subject).slice(1, -1)))
    found.push({
      path: [...path, 'subject'],
      message: 'expected the subject in what the case sends, found it nowhere: it would act on somebody else; write it there',
    });
  return [...found, ...places(one.subject, [...path, 'subject'], around)];
}

/**
 * What a schema cannot say of a pack.
 * @param pack that follows the schema
 * @returns problems at their places: nothing to do, unknown roles, hosts and values, writes that do not say so, conditions that hold of anything
 */
export function lintPack(pack: Pack): readonly Found[] {
  const cases = pack.cases ?? [];
  const found: Found[] = [];
  if (cases.length === 0 && pack.table === undefined)
    found.push({
      path: ['pack'],
      message: 'expected cases or a table, found neither: a pack without a case proves nothing; add one',
    });
  const hosts = hostsOf(pack);
  for (const host of Object.keys(pack.limits ?? {}))
    if (!hosts.includes(host))
      found.push({
        path: ['limits', host],
        what: 'key',
        message: `expected a host of the pack (${hosts.join(', ')}), found another${didYouMean(host, hosts)}; list it under hosts, or take it out`,
      });
  if (pack.roles?.['anonymous']?.credential !== undefined)
    found.push({
      path: ['roles', 'anonymous', 'credential'],
      message: 'expected anonymous to be nobody, found a credential; give the role another name',
    });
  for (const [role, { credential }] of Object.entries(pack.roles ?? {}))
    if (credential === undefined && role !== 'anonymous')
      found.push({
        path: ['roles', role],
        message: `expected a credential for the role ${role}, found none: only anonymous is nobody; add it`,
      });
  for (const [index, one] of cases.entries()) {
    found.push(...lintCase(one, ['cases', index], pack, false));
    if (cases.findIndex(each => each.id === one.id) !== index)
      found.push({
        path: ['cases', index, 'id'],
        message: `expected each case to have an id of its own, found ${one.id} twice; rename one`,
      });
  }
  if (pack.table !== undefined) found.push(...lintCase(pack.table.case, ['table', 'case'], pack, true));
  return found;
}
