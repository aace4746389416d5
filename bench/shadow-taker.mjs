// Takes one report against the desk of shadow-sample.mjs, in a process of its own: its memory is the sampler's and not the desk's.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { js, url, samples, batch, in_flight } = JSON.parse(process.argv[2]);
const load = path => import(pathToFileURL(join(js, path)).href);
const { takeReport } = await load('sampler/take.js');
const { vendorHttp } = await load('http/http.js');
const { realClock } = await load('time/real.js');

const HOST = 'desk.example.com';
const secrets = { value: () => Promise.reject(new Error('no secret is needed here')) };
const kept = new Map();
/** The account's Parameter Store as far as a checkpoint needs it; its time is not the sampler's. */
const parameters = {
  get: async names => new Map(names.flatMap(name => (kept.has(name) ? [[name, kept.get(name)]] : []))),
  put: async ({ name, value, type }) => void kept.set(name, { name, value, type, version: 1, modifiedAt: 0 }) ?? 1,
  remove: async name => kept.delete(name),
};
const plan = {
  id: 'letters',
  hosts: [HOST],
  within: '1h',
  sampler: {
    over: '24h',
    samples,
    batch,
    in_flight,
    pause: '0s',
    limited_share: 0.1,
    sample: {
      get: `https://${HOST}/items`,
      items: 'items',
      id: 'id',
      at: 'created_at',
      changed: 'updated_at',
      cursor: { by: 'page' },
      newest_first: true,
    },
    extract: [{ id: 'number', from: 'body', pattern: '#A-[0-9]+' }],
    applies: { from: 'body', pattern: '(?i)parcel' },
    lookups: [
      { id: 'by_number', get: `https://${HOST}/orders?name={number}`, candidates: 'orders', key: 'name' },
      {
        id: 'again',
        graphql: `https://${HOST}/graphql`,
        document: 'query ($q: String!) { orders(query: $q) { nodes { name } } }',
        root: ['orders'],
        variables: { q: '{matched}' },
        candidates: 'data.orders.nodes',
        key: 'name',
      },
    ],
    match: { by: ['by_number'], confirm: 'again' },
    categories: [{ id: 'parcel', from: 'body', pattern: '(?i)parcel' }],
    fields: {
      item: { id: 'string', created_at: 'string', updated_at: 'string', body: 'string', 'requester.email': 'string' },
      by_number: { name: 'string', email: 'string' },
    },
    witness: '15m',
  },
};
const on = {
  http: vendorHttp({ credentials: {}, secrets, register: () => {}, vendorEndpoint: url }),
  parameters,
  secrets,
  clock: realClock,
  commands: {},
};
const run = {
  system: 'bench',
  world: 'rehearsal',
  planDigest: '0'.repeat(64),
  run: 'bench',
  signal: new AbortController().signal,
};
const began = performance.now();
const { report } = await takeReport(plan, on, run);
const { status, reason, sampled, outcomes, error_codes } = report;
console.log(JSON.stringify({ ms: performance.now() - began, report: { status, reason, sampled, outcomes, error_codes } }));
