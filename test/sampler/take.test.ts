import { afterEach, describe, expect, it } from 'vitest';
import { takeReport } from '../../src/sampler/take.ts';
import { json } from '../../src/stand-in/handler.ts';
import { DESK, iso, MINUTE, NOW, order, type Rig, rigOf, runOf, SHOP, samplerPlan, type Ticket, ticket } from './rig.ts';

let rig: Rig;
afterEach(() => rig.standIn.close());

const many = (count: number) => Array.from({ length: count }, (_, index) => ticket(index, index + 20));
const orders = (count: number) => Array.from({ length: count }, (_, index) => order(index));
const take = async (plan = samplerPlan()) => (await takeReport(plan, rig.on, runOf())).report;
const listing = (report: object) => JSON.stringify(report);

describe('a report over real traffic', () => {
  it('counts the window, judges the sample, and says how it went', async () => {
    rig = await rigOf(many(45), orders(45));
    const said: string[] = [];
    const { report, text } = await takeReport(
      samplerPlan(),
      rig.on,
      runOf({
        progress: ({ stage, batch, of, taken, asked, note }) =>
          void said.push(`${stage} ${batch}/${of ?? '?'} ${taken}/${asked}${note ?? ''}`),
      }),
    );
    expect(report).toMatchObject({
      status: 'complete',
      world: 'rehearsal',
      seed: '0123456789abcdef',
      window: { from: NOW - 24 * 60 * MINUTE, to: NOW },
      population: 45,
      asked: 20,
      sampled: 20,
      outcomes: { matched: 20, no_match: 0, ambiguous: 0, not_applicable: 0, error: 0 },
      matched_by: [
        { lookup: 'by_number', count: 20 },
        { lookup: 'by_email', count: 0 },
      ],
      undeclared: [
        { object: 'item', fields: 0 },
        { object: 'by_number', fields: 0 },
      ],
      changed: [
        { object: 'item', looked: 20, changed: 0 },
        { object: 'by_number', looked: 20, changed: 0 },
      ],
    });
    expect(
      report.fields.filter(({ objects, present, wrong_type }) => objects !== 20 || present !== 20 || wrong_type > 0),
    ).toEqual([]);
    expect(said.slice(0, 2)).toEqual(['listing 1/? 10/20', 'listing 2/? 20/20']);
    expect(said.slice(-4)).toEqual(['judging 1/4 5/20', 'judging 2/4 10/20', 'judging 3/4 15/20', 'judging 4/4 20/20']);
    expect(rig.slept.filter(ms => ms === 2000)).toHaveLength(3);
    expect(rig.vendors.log.filter(({ host }) => host === SHOP)).toHaveLength(40);
    // No id, number, name, address or body leaves: neither as it was read nor URL-encoded.
    expect(text).not.toMatch(/PLANTED|SC-US|parcel #|T\d+"|where is it|%23/i);
    expect(new Set(report.trace.lines.flatMap(({ item }) => item ?? [])).size).toBe(20);
  });

  it('takes the whole population if it is smaller than the sample, and says so', async () => {
    rig = await rigOf(many(7), orders(7));
    expect(await take()).toMatchObject({ status: 'complete', population: 7, asked: 20, sampled: 7 });
  });

  it('of an empty window is complete, and has nothing to say', async () => {
    rig = await rigOf([ticket(1, 25 * 60)], []);
    const report = await take();
    expect(report).toMatchObject({ status: 'complete', population: 0, sampled: 0 });
    expect(report.shares.matched).toEqual({ share: 0, lower: 0, upper: 1 });
  });

  it('draws the same sample with the same seed, and another with another', async () => {
    rig = await rigOf(many(60), orders(60));
    const chosen = async (seed: string) => {
      rig.vendors.log.length = 0;
      await takeReport(samplerPlan(), rig.on, runOf({ seed }));
      return new Set(rig.vendors.log.filter(({ path }) => path.includes('name=')).map(({ path }) => path));
    };
    const first = await chosen('0'.repeat(16));
    expect(await chosen('0'.repeat(16))).toEqual(first);
    expect(await chosen('1'.repeat(16))).not.toEqual(first);
  });
});

describe('the list', () => {
  it('ends with the first page that is wholly older than the window', async () => {
    rig = await rigOf(
      [...many(15), ...Array.from({ length: 100 }, (_, index) => ticket(500 + index, 25 * 60 + index))],
      orders(15),
    );
    const report = await take();
    expect(report.population).toBe(15);
    const pages = rig.vendors.log.filter(({ host }) => host === DESK).map(({ path }) => path.at(-1));
    expect(pages.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(Math.max(...pages.map(Number))).toBe(3);
  });

  it('is counted once although items move to later pages between two reads', async () => {
    rig = await rigOf(many(45), orders(45));
    let fresh = 1000;
    rig.vendors.instead = (_request, host) => {
      // Two new tickets before every page: all older ones move on by two.
      if (host === DESK) rig.vendors.tickets.unshift(ticket(fresh++, -1), ticket(fresh++, -1));
      return undefined;
    };
    expect(await take()).toMatchObject({ status: 'complete', population: 45, sampled: 20, outcomes: { matched: 20 } });
  });

  it('that lost a drawn item between the passes makes the report incomplete', async () => {
    rig = await rigOf(many(20), orders(20));
    rig.vendors.instead = (_request, host) => {
      // The fourth page is the first one of the second pass.
      if (host === DESK && rig.vendors.log.filter(each => each.host === DESK).length === 4) rig.vendors.tickets.splice(12, 1);
      return undefined;
    };
    expect(await take()).toMatchObject({ status: 'incomplete', reason: 'SAMPLE_LOST', sampled: 19, population: 20 });
  });

  it.each<[string, string, (tickets: Ticket[]) => void]>([
    ['is not newest first', 'SAMPLE_UNORDERED', tickets => void tickets.reverse()],
    ['has an item without an id', 'RESPONSE_INCOMPLETE', tickets => void tickets.splice(14, 1, { ...ticket(1, 34), id: '' })],
    [
      'has an item whose time has no zone',
      'RESPONSE_INCOMPLETE',
      tickets => void tickets.splice(14, 1, { ...ticket(1, 34), created_at: '2026-10-05T07:00:00' }),
    ],
  ])('that %s makes the report incomplete', async (_what, reason, change) => {
    const tickets = many(30);
    change(tickets);
    rig = await rigOf(tickets, orders(30));
    // The first page can be read in each case, or there would be no report at all.
    if (reason === 'SAMPLE_UNORDERED') rig.vendors.perPage = 1;
    expect(await take()).toMatchObject({ status: 'incomplete', reason });
  });

  it('that a vendor cuts off before its own total makes the report incomplete', async () => {
    rig = await rigOf(many(45), orders(45));
    const sample = { ...samplerPlan().sampler.sample, total: 'total' };
    rig.vendors.instead = ({ query }, host) => {
      const page = Number(query.get('page'));
      if (!host.startsWith('desk') || page === 0) return undefined;
      const tickets = page > 2 ? [] : rig.vendors.tickets.slice((page - 1) * 10, page * 10);
      return json(200, { tickets, total: rig.vendors.tickets.length });
    };
    expect(await take(samplerPlan({ sample }))).toMatchObject({ status: 'incomplete', reason: 'SAMPLE_SHORT', population: 20 });
    const silent = { ...sample, total: 'count' };
    await expect(take(samplerPlan({ sample: silent }))).rejects.toMatchObject({ code: 'RESPONSE_INCOMPLETE' });
  });

  it('with too many pages makes the report incomplete', async () => {
    rig = await rigOf(many(45), orders(45));
    const plan = samplerPlan();
    const sample = { ...plan.sampler.sample, max_pages: 2 };
    expect(await take(samplerPlan({ sample }))).toMatchObject({ status: 'incomplete', reason: 'SAMPLE_PAGES', population: 20 });
  });

  it.each([
    ['an error page', () => json(503, {}), 'SERVICE_ERROR'],
    ['an HTML page', () => ({ status: 200, body: '<html>' }), 'RESPONSE_INVALID'],
    ['no list', () => json(200, { tickets: null }), 'RESPONSE_INCOMPLETE'],
  ])('that begins with %s is no report', async (_what, answer, code) => {
    rig = await rigOf(many(5), orders(5));
    rig.vendors.instead = (_request, host) => (host === DESK ? answer() : undefined);
    await expect(take()).rejects.toMatchObject({ code });
    expect(Object.keys(rig.world.aws.ssm.parameters)).toEqual([]);
  });

  it.each([
    ['a path in the answer', { by: 'next', path: 'meta.next' } as const],
    ['the Link header', { by: 'link' } as const],
  ])('is followed by %s, on its own host only', async (_what, cursor) => {
    rig = await rigOf(many(25), orders(25));
    let elsewhere = false;
    rig.vendors.instead = (request, host) => {
      if (host !== DESK) return undefined;
      const page = Number(request.query.get('after') ?? '0');
      const to = `https://${elsewhere ? SHOP : DESK}/v1/tickets?after=${page + 1}`;
      const last = page === 2;
      const tickets = rig.vendors.tickets.slice(page * 10, page * 10 + 10);
      const previous = `<https://${DESK}/v1/tickets?after=0>; rel="previous"`;
      return json(
        200,
        { tickets, meta: { next: last || cursor.by === 'link' ? null : to } },
        last || cursor.by === 'next' ? {} : { link: `${previous}, <${to}>; rel="next"` },
      );
    };
    const plan = samplerPlan();
    const sample = { ...plan.sampler.sample, cursor };
    expect(await take(samplerPlan({ sample }))).toMatchObject({ status: 'complete', population: 25, sampled: 20 });
    elsewhere = true;
    rig.vendors.log.length = 0;
    expect(await take(samplerPlan({ sample }))).toMatchObject({ status: 'incomplete', reason: 'HOST_REFUSED' });
    expect(rig.vendors.log.filter(({ host, path }) => host === SHOP && path.startsWith('/v1'))).toEqual([]);
  });
});

describe('what was read', () => {
  it('shows fields that vanished, changed type or appeared, and names none that is not declared', async () => {
    const tickets = many(20).map((each, index) => {
      if (index < 6) return { ...each, subject: undefined };
      return index < 10 ? { ...each, subject: 7, PLANTED_name: 1, 'requester.email': 2 } : each;
    });
    rig = await rigOf(tickets, orders(20));
    const report = await take();
    expect(report.fields.find(({ object, path }) => object === 'item' && path === 'subject')).toEqual({
      object: 'item',
      path: 'subject',
      type: 'string',
      optional: false,
      objects: 20,
      present: 14,
      wrong_type: 4,
    });
    // The name with a dot in it is no declared path, though it looks like one.
    expect(report.undeclared[0]).toEqual({ object: 'item', fields: 2 });
    expect(listing(report)).not.toContain('PLANTED');
  });

  it('shows categories, the small ones hidden and a second one with them', async () => {
    const tickets = many(20).map((each, index) => (index < 3 ? { ...each, body: 'my parcel' } : each));
    rig = await rigOf(tickets, orders(20));
    const report = await take();
    expect(report.categories.map(({ category, suppressed }) => [category, suppressed])).toEqual([
      ['order-number', true],
      ['parcel', true],
      ['other', true],
    ]);
  });

  it('shows what was changed within the witness’s time, and not what has just come in', async () => {
    const changed = many(20).map((each, index) => (index < 3 ? { ...each, updated_at: iso(NOW - 5 * MINUTE) } : each));
    changed[19] = ticket(19, 39.9, { updated_at: iso(NOW - 39.9 * MINUTE + 500) });
    rig = await rigOf([ticket(900, 1), ...changed], orders(20));
    const report = await take(samplerPlan({ samples: 21 }));
    expect(report.changed[0]).toEqual({ object: 'item', looked: 21, changed: 3 });
  });

  it('is incomplete if the witness cannot see', async () => {
    const tickets = many(20).map((each, index) => (index === 4 ? { ...each, updated_at: null } : each));
    rig = await rigOf(tickets, orders(20));
    expect(await take()).toMatchObject({ status: 'incomplete', reason: 'RESPONSE_INCOMPLETE' });
  });
});

describe('time', () => {
  it('that is up makes the report incomplete', async () => {
    rig = await rigOf(many(20), orders(20));
    const plan = { ...samplerPlan({ pause: '40s' }), within: '1m' };
    expect(await take(plan)).toMatchObject({ status: 'incomplete', reason: 'REPORT_LATE', sampled: 10 });
  });

  it('is not spent once the signal says stop', async () => {
    rig = await rigOf(many(20), orders(20));
    const stop = new AbortController();
    const reason = new Error('stop');
    const progress = ({ taken, stage }: { taken: number; stage: string }) => {
      if (stage === 'judging' && taken >= 10) stop.abort(reason);
    };
    await expect(takeReport(samplerPlan(), rig.on, runOf({ signal: stop.signal, progress }))).rejects.toBe(reason);
    expect(rig.vendors.log.filter(({ path }) => path.includes('name='))).toHaveLength(10);
  });
});
