// Measures the sampler of shadow reports: time against the ideal, and memory. `node bench/shadow-sample.mjs`; see README.md beside
// this file.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, median } from './measure.mjs';
import { compile } from './production.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const CALL_MS = 50;
const ROUNDS = 5;
const MINUTE = 60_000;
const node24 = resolve('node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
const rows = [];

try {
  compile(folder);
  console.log(
    `${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}: above 1 the numbers are those of a shared machine\n`,
  );
  for (const inFlight of [5, 10]) await timed(inFlight);
  await large(1000);
  await large(100_000);
  table();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** 250 items, each looked up once and confirmed once, 50 ms a call, batches of 10, no pause. */
async function timed(inFlight) {
  const desk = await startDesk({ items: 250, perPage: 100, delay: CALL_MS });
  const taken = [];
  for (let round = 0; round < ROUNDS; round += 1) taken.push(await take(desk, { samples: 250, batch: 10, in_flight: inFlight }));
  const bare = [];
  for (let round = 0; round < ROUNDS; round += 1) bare.push(await calls(desk, 250 * 2, inFlight));
  await desk.stop();
  // Each page leads to the next, so the list is read one page after the other, twice; an empty page ends the first pass.
  const pages = (3 + 1 + 3) * CALL_MS;
  // Both calls of an item follow each other; a batch of 10 has 10 / inFlight rounds of that.
  const ideal = pages + (250 / 10) * Math.ceil(10 / inFlight) * 2 * CALL_MS;
  const ms = median(taken.map(each => each.ms));
  row(`250 items, 50 ms a call, batches of 10, ${inFlight} in flight`, `${ms.toFixed(0)} ms`);
  row('  the ideal time for that', `${ideal} ms`);
  row('  of it the lookups, by a bare client here', `${median(bare).toFixed(0)} ms`);
  const above = `${((ms / ideal - 1) * 100).toFixed(1)} %`;
  // Answers that come all at once are taken one after the other: the more in flight, the more of our own time shows.
  if (inFlight === 5) row('  above it', above, '<= 15 %', ms <= ideal * 1.15);
  else row('  above it', above);
}

/** What this machine makes of as many calls as lookups, so many at once, by a client that does nothing else. */
async function calls({ url }, count, inFlight) {
  const began = performance.now();
  let left = count;
  const worker = async () => {
    while (left-- > 0)
      await new Promise((done, failed) => {
        get(`${url}/orders?name=x`, { agent: false }, answer => answer.resume().once('end', done)).once('error', failed);
      });
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return performance.now() - began;
}

/** A sample of so many items, as fast as loopback lets it. */
async function large(samples) {
  const desk = await startDesk({ items: samples, perPage: 250, delay: 0 });
  const { peakMb, ms } = await take(desk, { samples, batch: 100, in_flight: 20 });
  await desk.stop();
  row(
    `a sample of ${samples.toLocaleString('en')} items: peak memory (${(ms / 1000).toFixed(1)} s)`,
    `${peakMb.toFixed(1)} MB`,
    '< 150 MB',
    peakMb < 150,
  );
}

async function take(desk, options) {
  const ask = JSON.stringify({ js: join(folder, 'js'), url: desk.url, ...options });
  const ended = await measure(node, [resolve('bench/shadow-taker.mjs'), ask], { PATH: process.env.PATH }, folder);
  if (ended.exit !== 0) throw new Error(`expected exit code 0, found ${ended.exit}\n${ended.errors}`);
  const { ms, report } = JSON.parse(ended.out);
  if (report.status !== 'complete' || report.sampled !== options.samples || report.outcomes.matched !== options.samples)
    throw new Error(`expected every item to be matched, found ${JSON.stringify(report)}`);
  return { ms, peakMb: ended.peakMb };
}

/** A desk with items and a shop with an order for each, on loopback; every call takes `delay` ms. */
async function startDesk({ items, perPage, delay }) {
  const newest = Date.now() - MINUTE;
  const item = index => {
    const at = new Date(newest - index * 100).toISOString();
    return {
      id: `T${index}`,
      created_at: at,
      updated_at: at,
      body: `my parcel #A-${index}, ${'please '.repeat(20)}`,
      requester: { email: `p${index}@example.com` },
    };
  };
  const answer = (path, query, text) => {
    if (path === '/items') {
      const from = (Number(query.get('page')) - 1) * perPage;
      return { items: Array.from({ length: Math.max(0, Math.min(perPage, items - from)) }, (_, index) => item(from + index)) };
    }
    if (path === '/orders') return { orders: [{ name: query.get('name'), email: 'x@example.com' }] };
    return { data: { orders: { nodes: [{ name: JSON.parse(text).variables.q }] } } };
  };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', chunk => {
      text += chunk;
    });
    request.on('end', () => {
      const url = new URL(request.url, 'http://desk');
      const body = JSON.stringify(answer(url.pathname, url.searchParams, text));
      const send = () => response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      if (delay > 0) setTimeout(send, delay);
      else send();
    });
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise(done => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

function row(what, measured, target, met) {
  rows.push({ what, measured, target, met });
}

function table() {
  const width = Math.max(...rows.map(each => each.what.length));
  console.log(`${'what'.padEnd(width)}  ${'measured'.padStart(9)}  target`);
  for (const { what, measured, target = '', met } of rows)
    console.log(
      `${what.padEnd(width)}  ${measured.padStart(9)}  ${target.padEnd(8)}${met === undefined ? '' : met ? ' met' : ' MISSED'}`.trimEnd(),
    );
}
