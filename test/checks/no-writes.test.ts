import { describe, expect, it } from 'vitest';
import type { AwsSettings } from '../../src/aws/settings.ts';
import type { Check } from '../../src/checks/index.ts';
import type { Code } from '../../src/codes.ts';
import type { Finding, Outcome } from '../../src/finding.ts';
import { observeAll } from '../../src/gates/observe.ts';
import { appendLog } from '../../src/stand-in/aws/log-ingest.ts';
import type { LogEvent, LogGroup } from '../../src/stand-in/aws/state.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { orderStatusOf } from '../../src/stand-in/order-status/state.ts';
import type { World } from '../../src/stand-in/state.ts';
import { KEY, lookingWith, PLAN, rigOf, worldOf } from './rig.ts';

type Change = (world: World) => void;

const MINUTE = 60_000;
const GRAPHQL = '/admin/api/{version}/graphql.json';
const CHECK = {
  kind: 'no-writes',
  id: 'no-writes',
  group: names.WORKER_LOG,
  hosts: [names.RICHPANEL_HOST, names.SHOPIFY_HOST],
  within: '10m',
  reads: { [names.RICHPANEL_HOST]: 9, [names.SHOPIFY_HOST]: 1 },
  graphql: [{ host: names.SHOPIFY_HOST, path: GRAPHQL, operations: ['Query'] }],
  deadline: '1m',
} as const;

const group = (world: World): LogGroup => {
  const found = world.aws.logs.groups[names.WORKER_LOG];
  if (found === undefined) throw new Error('the world has no such group');
  return found;
};
const events = (world: World): LogEvent[] => Object.values(group(world).streams).flat();
/** The switches of phase 0, as they stand when its window begins. */
const shadow: Change = world => {
  const worker = world.aws.lambda.functions[names.WORKER];
  if (worker === undefined) throw new Error('the world has no worker');
  worker.environment = { ...worker.environment, MW_ALLOW_NETWORK_READS: 'true', SHOPIFY_OUTBOUND_ENABLED: 'true' };
};
const none: Change = () => {};
/** A line of the worker, a minute before the window ends; it can be read `late` ms after it was written. */
const line =
  (message: object | string, late = 0): Change =>
  world => {
    const at = world.clock.now - MINUTE;
    const text = typeof message === 'string' ? message : JSON.stringify({ level: 'INFO', ...message });
    appendLog(world, names.WORKER_LOG, 's', { at, ingestedAt: at + late, message: text });
  };
const request = (more: object, late = 0): Change =>
  line({ event: 'outbound.request', host: names.RICHPANEL_HOST, path: '/v1/tickets/{id}/replies', status: 201, ...more }, late);
const graphql = (operation: string | undefined, path = GRAPHQL): Change =>
  request({ method: 'POST', host: names.SHOPIFY_HOST, path, operation });
const later =
  (ms: number, since = 0): Change =>
  world => {
    for (const event of events(world))
      if (event.at >= world.clock.now - (since || 24 * 60 * MINUTE)) event.ingestedAt = event.at + ms;
  };
const trouble =
  (more: object): Change =>
  world => {
    world.trouble.insights = [{ group: names.WORKER_LOG, ...more }];
  };

interface Seen {
  readonly finding: Finding | undefined;
  /** Virtual ms from the end of the window to the finding. */
  readonly took: number;
}

/** Lets the worker live through ten minutes of phase 0, changes something, and asks. */
async function seen(
  change: Change,
  more: object = {},
  settings: Partial<AwsSettings> = {},
  before: Change = none,
): Promise<Seen> {
  const rig = await rigOf(
    worldOf(world => {
      shadow(world);
      before(world);
    }),
    settings,
  );
  try {
    await rig.standIn.advance(10 * MINUTE);
    const end = rig.clock.now();
    change(rig.world);
    const [finding] = await observeAll([{ ...CHECK, ...more } as unknown as Check], rig.target, lookingWith(rig.clock));
    expect(rig.standIn.calls.filter(({ write }) => write)).toEqual([]);
    return { finding, took: rig.clock.now() - end };
  } finally {
    await rig.standIn.close();
  }
}

describe.concurrent('the proof that nothing was written', () => {
  it('stands for the live worker in read-only mode', async () => {
    const { finding, took } = await seen(none);
    expect(finding).toMatchObject({ outcome: 'pass', reason: 'MET', expected: { count: 0 }, actual: { count: 0 } });
    expect(finding?.facts).toMatchObject({ writes: { count: 0 }, lag_p99: { ms: 0 }, looks: { count: 2 } });
    const { reads, scanned } = finding?.facts ?? {};
    expect(reads && 'count' in reads && reads.count).toBeGreaterThanOrEqual(10);
    expect(scanned && 'count' in scanned && scanned.count).toBeGreaterThan(40);
    expect(took).toBe(180_000);
  });

  it('tells counts and no word of the log', async () => {
    const { finding } = await seen(request({ method: 'POST', path: '/v1/tickets/planted-id/replies' }));
    expect(finding).toMatchObject({ outcome: 'fail', reason: 'WRITE_SEEN', actual: { count: 1 } });
    expect(JSON.stringify(finding)).not.toMatch(/planted|tickets|richpanel|POST|@/);
  });

  // biome-ignore format: a table reads by its rows
  const WRITES: readonly (readonly [what: string, change: Change, outcome: Outcome])[] = [
    ['a single POST', request({ method: 'POST' }), 'fail'],
    ['a POST that was refused', request({ method: 'POST', status: 403 }), 'fail'],
    ['a PUT', request({ method: 'PUT' }), 'fail'],
    ['a method that nobody knows', request({ method: 'QUERY' }), 'fail'],
    ['a post in small letters', request({ method: 'post' }), 'fail'],
    ['a get in small letters', request({ method: 'get' }), 'pass'],
    ['a HEAD', request({ method: 'HEAD' }), 'pass'],
    ['a GraphQL mutation', graphql('Mutate'), 'fail'],
    ['a GraphQL query', graphql('Query'), 'pass'],
    ['a GraphQL mutation by GET', world => request({ method: 'GET', host: names.SHOPIFY_HOST, path: GRAPHQL, operation: 'Mutate' })(world), 'fail'],
    ['a GraphQL request without its operation', graphql(undefined), 'fail'],
    ['a query to another path', graphql('Query', '/admin/other.json'), 'fail'],
    ['a query to another host', request({ method: 'POST', path: GRAPHQL, operation: 'Query' }), 'fail'],
    ['a POST to a host that may be written to', request({ method: 'POST', host: names.OPENAI_HOST }), 'pass'],
    ['a POST before the window', world => { request({ method: 'POST' })(world); const last = events(world).at(-1); if (last) last.at -= 10 * MINUTE; }, 'pass'],
    ['a POST of another event', line({ event: 'outbound.note', method: 'POST', host: names.RICHPANEL_HOST, note: 'outbound.request' }), 'pass'],
    ['a POST that can be read only after the first look', request({ method: 'POST' }, MINUTE + 150_000), 'fail'],
  ];
  it.each(WRITES)('judges %s', async (_what, change, outcome) => {
    const { finding } = await seen(change);
    expect({ outcome: finding?.outcome, reason: finding?.reason }).toEqual({
      outcome,
      reason: outcome === 'fail' ? 'WRITE_SEEN' : 'MET',
    });
  });

  it('sees the worker that writes although it may not', async () => {
    const { finding } = await seen(none, {}, {}, world => {
      orderStatusOf(world).defects.writesWhileReadOnly = true;
    });
    expect(finding).toMatchObject({ outcome: 'fail', reason: 'WRITE_SEEN' });
  });

  // biome-ignore format: a table reads by its rows
  const ERRORS: readonly (readonly [what: string, reason: Code, change: Change, more?: object, settings?: Partial<AwsSettings>])[] = [
    ['an idle group', 'NO_SIGNAL', world => { group(world).streams = {}; }],
    ['a group that tells of other things', 'NO_SIGNAL', none, { group: names.REFRESH_LOG }],
    ['too few reads', 'NO_SIGNAL', none, { reads: { [names.RICHPANEL_HOST]: 1000 } }],
    ['too few reads of one host', 'NO_SIGNAL', none, { reads: { [names.RICHPANEL_HOST]: 1, [names.SHOPIFY_HOST]: 500 } }],
    ['reads of a host that is not asked about', 'NO_SIGNAL', none, { reads: { [names.OPENAI_HOST]: 1 } }],
    ['a group that is not there', 'NOT_FOUND', none, { group: '/aws/lambda/none' }],
    ['a query that ends with a part', 'PARTIAL_DATA', trouble({ ends: 'Timeout' })],
    ['a query that fails', 'PARTIAL_DATA', trouble({ ends: 'Failed' })],
    ['a query that never completes', 'PARTIAL_DATA', trouble({ ends: 'Running' }), {}, { queryDeadline: 700 }],
    ['a question that takes too long', 'TIMEOUT', trouble({ ends: 'Running' }), { deadline: '700ms' }],
    ['a log that grows at every look', 'LOGS_STILL_GROWING', trouble({ growsBy: 1 })],
    ['lines that come in 6 minutes late', 'LOGS_LATE', later(6 * MINUTE)],
    ['a class that keeps less', 'LOG_GROUP_UNFIT', world => { group(world).class = 'INFREQUENT_ACCESS'; }],
    ['masked lines', 'LOG_GROUP_UNFIT', world => { group(world).protection = '{"Name":"mask"}'; }],
    ['lines that are not kept for the window', 'LOG_GROUP_UNFIT', world => { Object.assign(group(world), { retentionDays: 1, createdAt: 0 }); }, { within: '24h' }],
    ['a group that is younger than the window', 'LOG_GROUP_UNFIT', world => { group(world).createdAt = world.clock.now - 9 * MINUTE; }],
    ['a line without a method', 'UNPARSED_LINES', request({})],
    ['a line with a blank method', 'UNPARSED_LINES', request({ method: ' ' })],
    ['a line without a host', 'UNPARSED_LINES', request({ method: 'GET', host: undefined })],
    ['a host with a port', 'UNPARSED_LINES', request({ method: 'POST', host: `${names.RICHPANEL_HOST}:443` })],
    ['a host in capitals', 'UNPARSED_LINES', request({ method: 'POST', host: names.RICHPANEL_HOST.toUpperCase() })],
    ['a line that is no JSON', 'UNPARSED_LINES', line(`outbound.request POST ${names.RICHPANEL_HOST}`)],
    ['lines that stand deeper', 'UNPARSED_LINES', none, { under: 'message' }],
    ['a role that may not ask', 'DENIED', world => { const session = world.aws.sts.sessions[KEY]; if (session) session.allow = [{ ops: ['logs:Describe*', 'logs:Get*'] }]; }],
    ['answers without anything', 'RESPONSE_INCOMPLETE', world => { world.trouble.empty = [{ service: 'logs', op: '*' }]; }],
  ];
  const asked = ERRORS.map(
    ([what, reason, change, more = {}, settings = {}]) => [what, reason, { change, more, settings }] as const,
  );
  it.each(asked)('does not stand on %s: %s', async (_what, reason, { change, more, settings }) => {
    const { finding } = await seen(change, more, settings);
    expect({ outcome: finding?.outcome, reason: finding?.reason }).toEqual({ outcome: 'error', reason });
  });

  it('looks four times at most at a log that grows', async () => {
    const { finding, took } = await seen(trouble({ growsBy: 1 }));
    expect(finding?.facts?.looks).toEqual({ count: 4 });
    expect(took).toBe(120_000 + 3 * MINUTE);
  });

  it('looks once more when a line came in between two looks', async () => {
    const { finding } = await seen(request({ method: 'GET' }, MINUTE + 150_000));
    expect(finding).toMatchObject({ outcome: 'pass', facts: { looks: { count: 3 } } });
  });

  it('waits twice as long as lines are usually late', async () => {
    const { finding, took } = await seen(later(2 * MINUTE));
    expect(finding).toMatchObject({ outcome: 'pass', facts: { lag_p99: { ms: 120_000 } } });
    expect(took).toBe(240_000 + MINUTE);
  });

  it('measures the lateness again after the wait', async () => {
    // What is late cannot be seen at the window's end: every line so far was in time.
    const { finding, took } = await seen(later(200_000, 3 * MINUTE));
    expect(finding).toMatchObject({ outcome: 'pass', facts: { lag_p99: { ms: 200_000 } } });
    expect(took).toBe(400_000 + MINUTE);
  });

  it('reads lines that stand deeper where the plan says so', async () => {
    const deeper: Change = world => {
      for (const event of events(world)) event.message = JSON.stringify({ message: JSON.parse(event.message), level: 'INFO' });
    };
    expect((await seen(deeper, { under: 'message' })).finding?.outcome).toBe('pass');
    expect((await seen(deeper)).finding?.reason).toBe('UNPARSED_LINES');
  });

  it('is idle, and not still, when the lines do not come in at all', async () => {
    const { finding } = await seen(none, {}, {}, world => {
      group(world).lagMs = 60 * MINUTE;
    });
    expect(finding).toMatchObject({ outcome: 'error', reason: 'NO_SIGNAL', actual: { count: 0 } });
  });

  it('stands in the plan of order status as it is written there', async () => {
    const gates = PLAN.phases.flatMap(({ leave }) => leave ?? []).flatMap(gate => gate.checks ?? []);
    const written = gates.find(check => check.kind === 'no-writes');
    expect(written).toBeDefined();
    expect((await seen(none, written)).finding?.outcome).toBe('pass');
    expect((await seen(request({ method: 'POST' }), written)).finding?.reason).toBe('WRITE_SEEN');
    expect((await seen(graphql('Mutate'), written)).finding?.reason).toBe('WRITE_SEEN');
  });

  it('cannot be waived', async () => {
    const rig = await rigOf(worldOf(shadow));
    try {
      await rig.standIn.advance(10 * MINUTE);
      request({ method: 'POST' })(rig.world);
      const waiver = { check: 'no-writes', ticket: 'OS-1', owner: 'someone', reason: 'wish', expires: '2030-01-01' };
      const [finding] = await observeAll([CHECK as unknown as Check], rig.target, {
        ...lookingWith(rig.clock),
        waivers: [waiver],
      });
      expect(finding?.outcome).toBe('fail');
    } finally {
      await rig.standIn.close();
    }
  });
});
