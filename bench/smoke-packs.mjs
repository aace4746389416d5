// The same requests with the same three expectations, as each tool wants them: status 200, status is ok, id is the row's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ids = count => Array.from({ length: count }, (_, index) => index + 1);
const HOST = 'https://bench.example.com';

/** A plan with nothing but what a plan must have, and one smoke gate. */
const PLAN = pack => `gonogo: 1
system: order-status
title: A bench
aws:
  account: "123456789012"
  region: us-east-2
  roles: { read: "arn:aws:iam::123456789012:role/b-read", change: "arn:aws:iam::123456789012:role/b-change", rollback: "arn:aws:iam::123456789012:role/b-rollback" }
roles: [{ id: keeper, team: keepers }]
environments:
  - { name: bench-on, id: 1, reviewers: [keeper], branches: [main] }
  - { name: bench-rollback, id: 2, reviewers: [], branches: [main] }
switches: [{ id: power, kill: true, parameter: /rp-mw/prod/automation_enabled, values: ["true", "false"], safe: "false" }]
phases:
  - id: light
    title: Light
    enter: [{ gate: smoke, checks: [{ kind: pack, id: pack, file: ${pack}, min: 1 }] }]
    signoff: [{ role: keeper, environment: bench-on }]
    steps: [{ set: { power: "true" } }]
    leave: [{ gate: watch, for: 5m, checks: [{ kind: parameter, id: is-on, name: /rp-mw/prod/automation_enabled, equals: "true" }] }]
rollback: { environment: bench-rollback, manual: [Bring a candle.] }
`;

/**
 * Writes ours: a table of rows, and the same as cases written out.
 * @returns the workspace, by how it is written
 */
export function ours(folder, { count, path, inFlight }) {
  const head = `pack: bench\nbase: ${HOST}\nmin_checks: ${count * 3}\nin_flight: ${inFlight}\n`;
  const expect = id => `[{ status: 200 }, { path: status, equals: ok }, { path: id, ${id} }]`;
  const table = `${head}table: { file: rows.csv, min_rows: ${count}, case: { id: row, get: "${path}\${row.id}", expect: ${expect('gt: 0')} } }\n`;
  const cases = `${head}cases:\n${ids(count)
    .map(id => `  - { id: c${id}, get: ${path}${id}, expect: ${expect(`equals: ${id}`)} }\n`)
    .join('')}`;
  return Object.fromEntries(
    [
      ['table', table],
      ['cases', cases],
    ].map(([how, text]) => {
      const cwd = join(folder, `ours-${how}-${count}-${inFlight}`);
      mkdirSync(cwd, { recursive: true });
      writeFileSync(join(cwd, 'plan.yaml'), PLAN('pack.yaml'));
      writeFileSync(join(cwd, 'pack.yaml'), text);
      writeFileSync(join(cwd, 'rows.csv'), `id\n${ids(count).join('\n')}\n`);
      return [how, cwd];
    }),
  );
}

/** A Postman collection. */
export function newman(folder, { count, path, base }) {
  const script = id => [
    `const body = pm.response.json();`,
    `pm.test('status', () => pm.response.to.have.status(200));`,
    `pm.test('status is ok', () => pm.expect(body.status).to.equal('ok'));`,
    `pm.test('id', () => pm.expect(body.id).to.equal(${id}));`,
  ];
  const item = ids(count).map(id => ({
    name: `c${id}`,
    request: { method: 'GET', url: `${base}${path}${id}` },
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: script(id) } }],
  }));
  const file = join(folder, `newman-${count}.json`);
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  writeFileSync(file, JSON.stringify({ info: { name: 'bench', schema }, item }));
  return file;
}

/** A workflow of stepci: steps of one test, since tests all run at once, without a limit. */
export function stepci(folder, { count, path, base }) {
  const steps = ids(count).map(id => ({
    name: `c${id}`,
    http: { url: `${base}${path}${id}`, method: 'GET', check: { status: 200, jsonpath: { '$.status': 'ok', '$.id': id } } },
  }));
  const file = join(folder, `stepci-${count}.yml`);
  // JSON is YAML.
  writeFileSync(file, JSON.stringify({ version: '1.1', name: 'bench', tests: { bench: { steps } } }));
  return file;
}

/** A file of httpyac. */
export function httpyac(folder, { count, path, base }) {
  const one = id =>
    `### c${id}\n# @name c${id}\nGET ${base}${path}${id}\n\n?? status == 200\n?? js response.parsedBody.status == ok\n?? js response.parsedBody.id == ${id}\n`;
  const file = join(folder, `httpyac-${count}.http`);
  writeFileSync(file, ids(count).map(one).join('\n'));
  return file;
}
