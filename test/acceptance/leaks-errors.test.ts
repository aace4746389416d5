/** Whatever a service, a vendor or a plan says where something goes wrong, its words are not repeated. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { lintProblems } from '../../src/doors/lint.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { sayProblem } from '../../src/plan/problem.ts';
import { type Ended, emptyFolder, PLAN_PATH, ROOT, run, TOOL } from './bundle.ts';
import { type Cutover, copyOf, wholeCutover } from './cutover.ts';
import { command, gateJob, phaseJob, ROLLBACK, type Step, serve, step, workspace } from './dispatch.ts';
import { type Asked, type Lie, startLiar, type Told } from './liar.ts';
import { filesBelow, type Left, searchFor } from './search.ts';

const EMAIL = 'Ysolde.Umberfield@planted-mail.example';
const ORDER = '#SC-QXZW-90417';
const BODY = 'Where is my candle? I have been waiting since the ninth of the month';
const SECRET = 'PLANTED-secret-in-an-error-4711';
const WORDS = `${EMAIL} asked about ${ORDER}: ${BODY}; ${SECRET}`;
const search = searchFor([EMAIL, ORDER, BODY, SECRET]);

let home = '';
let cutover: Cutover;
beforeAll(async () => {
  home = emptyFolder();
  cutover = await wholeCutover(TOOL, home);
}, 180_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const isClock = ({ path }: Asked): boolean => path.startsWith('/clock');
const isGithub = ({ path }: Asked): boolean => path.startsWith('/github');
const isVendor = (asked: Asked): boolean => !asked.aws && !isClock(asked) && !isGithub(asked);
const json = (status: number, body: object, headers: Record<string, string> = {}): Told => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** AWS's error in the forms of its protocols. */
const refusal = (status: number, type: string, id?: string): Told =>
  json(
    status,
    { __type: `com.amazonaws#${type}`, code: type, message: WORDS, Message: WORDS, Type: 'User' },
    { 'x-amzn-errortype': type, 'x-amzn-query-error': `${type};Sender`, ...(id === undefined ? {} : { 'x-amzn-requestid': id }) },
  );

/** Puts words into every reason that Lambda gives. */
async function withReasons(truth: () => Promise<Told>): Promise<Told> {
  const told = await truth();
  if (!told.body.startsWith('{')) return told;
  const reasons = {
    LastUpdateStatus: 'Failed',
    LastUpdateStatusReason: WORDS,
    LastUpdateStatusReasonCode: SECRET,
    StateReason: WORDS,
  };
  return { ...told, body: JSON.stringify({ ...(JSON.parse(told.body) as object), ...reasons }) };
}

const LIES: readonly (readonly [what: string, lie: Lie])[] = [
  [
    'vendors fail with a ticket in the body',
    asked => (isVendor(asked) ? json(500, { error: WORDS, [EMAIL]: ORDER }) : undefined),
  ],
  [
    'vendors answer with a page instead of JSON',
    asked => (isVendor(asked) ? { status: 200, headers: { 'content-type': 'text/html' }, body: WORDS } : undefined),
  ],
  [
    'vendors redirect to somebody',
    asked =>
      isVendor(asked)
        ? { status: 302, headers: { location: `https://${EMAIL}/${SECRET}`, 'set-cookie': SECRET }, body: WORDS }
        : undefined,
  ],
  [
    'GraphQL answers with errors about somebody',
    asked => (asked.path.includes('graphql.json') ? json(200, { errors: [{ message: WORDS, path: [EMAIL] }] }) : undefined),
  ],
  ['AWS denies, with an address in its words', asked => (asked.aws ? refusal(400, 'AccessDeniedException') : undefined)],
  ['AWS gives its error the name of somebody', asked => (asked.aws ? refusal(400, EMAIL, SECRET) : undefined)],
  ['AWS fails with a request id that is a secret', asked => (asked.aws ? refusal(500, 'InternalFailure', SECRET) : undefined)],
  [
    'AWS answers with text that is no JSON',
    asked => (asked.aws ? { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: WORDS } : undefined),
  ],
  [
    'Parameter Store keeps somebody where a number belongs',
    asked => {
      if (!asked.aws || !String(asked.headers['x-amz-target'] ?? '').startsWith('AmazonSSM.')) return undefined;
      return json(200, {
        Parameters: [{ Name: EMAIL, Value: WORDS, Version: EMAIL, Type: ORDER }],
        Parameter: { Name: EMAIL, Value: WORDS },
        InvalidParameters: [EMAIL],
      });
    },
  ],
  [
    'Lambda says why, with an address in its reason',
    (asked, truth) => (asked.aws && asked.path.includes('/functions/') ? withReasons(truth) : undefined),
  ],
  [
    'GitHub refuses, with an address in its words',
    asked => (isGithub(asked) ? json(403, { message: WORDS, documentation_url: `https://${EMAIL}` }) : undefined),
  ],
  [
    'GitHub answers with text that is no JSON',
    asked => (isGithub(asked) ? { status: 200, headers: { 'content-type': 'application/json' }, body: WORDS } : undefined),
  ],
];

const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };

describe('no word of an error is repeated when', () => {
  it.each(LIES)(
    '%s',
    async (_what, lie) => {
      const left: Left[] = [];
      const keep = (name: string, { stdout, stderr, exit }: Ended): void => {
        expect(stdout.length, name).toBeGreaterThan(10);
        if (exit !== 0) expect(stdout, name).toContain('NO-GO');
        expect(exit, `${name}\n${stdout}${stderr}`).not.toBe(4);
        left.push({ where: `${name} stdout`, text: stdout }, { where: `${name} stderr`, text: stderr });
      };
      const eve = cutover.eves[1] ?? cutover.eves[0];
      if (!eve) throw new Error('expected the eve of a phase');
      let lies = 0;
      const against = async (snapshot: string, work: (on: Awaited<ReturnType<typeof serve>>) => Promise<void>): Promise<void> => {
        const standIn = await serve(copyOf(snapshot));
        const liar = await startLiar(standIn.url, lie);
        try {
          await work({ ...standIn, url: liar.url });
        } finally {
          lies += liar.lies();
          await liar.close();
          await standIn.close();
        }
      };
      const job = async (name: string, started: Promise<Step>): Promise<void> => {
        const ended = await (await started).ended;
        keep(name, ended);
        const { outputs, summary, env, state } = ended.written;
        left.push({ where: `${name} command files`, text: JSON.stringify({ outputs, summary, env, state }) });
      };
      await against(eve.snapshot, async on => {
        const cwd = workspace(cutover.on);
        await job(
          'pin',
          step(cutover.on, on, {
            job: 'pin',
            role: 'read',
            cwd,
            inputs: { act: 'pin', from: 'shadow', through: 'scale' },
            env: DEBUG,
          }),
        );
        await job('gate', gateJob(cutover.on, on, eve.phase));
        await job('phase', phaseJob(cutover.on, on, eve.phase, workspace(cutover.on, eve.evidence)));
        keep('status', await command(cutover.on, on, 'read', ['status', 'plan.yaml']).ended);
        keep(
          'preflight',
          await command(cutover.on, on, 'read', ['preflight', 'plan.yaml', '--out', 'out', '--out-md', 'out.md', '--json']).ended,
        );
      });
      await against(cutover.full, async on => {
        keep('rollback', await command(cutover.on, on, 'rollback', ROLLBACK).ended);
      });
      expect(lies).toBeGreaterThan(0);
      const everything = [...left, ...filesBelow(home, new Set())];
      expect(everything.flatMap(({ where, text }) => search.in(text).map(found => `${where}: ${found}`))).toEqual([]);
    },
    240_000,
  );
});

describe('a plan with an address in the wrong place', () => {
  const text = readFileSync(join(ROOT, PLAN_PATH), 'utf8');

  it('is refused or taken without repeating it, wherever the address stands', () => {
    const ranges: (readonly [from: number, to: number])[] = [];
    // Two of each sort of place: the fortieth check's `why` is read by the same schema as the first one's.
    const sorts = new Map<string, number>();
    visit(parseDocument(text), {
      Scalar(key, node, path) {
        const names = path.flatMap(each => (isPair(each) && isScalar(each.key) ? [String(each.key.value)] : []));
        const sort = `${String(key)} ${names.join('.')}`;
        const seen = sorts.get(sort) ?? 0;
        sorts.set(sort, seen + 1);
        if (node.range && seen < 2) ranges.push([node.range[0], node.range[1]]);
      },
    });
    expect(ranges.length).toBeGreaterThan(300);
    let told = 0;
    for (const [from, to] of ranges) {
      const changed = `${text.slice(0, from)}"${EMAIL}"${text.slice(to)}`;
      const loaded = loadPlan(Buffer.from(changed));
      const problems = 'problems' in loaded ? loaded.problems : lintProblems(loaded);
      told += problems.length;
      const said = problems.map(problem => sayProblem(PLAN_PATH, problem)).join('\n');
      expect(search.in(said), `at ${text.slice(0, from).split('\n').length}: ${said}`).toEqual([]);
      // Where an address would be printed later, it is refused now.
      expect(problems.length, text.slice(from - 40, to)).toBeGreaterThan(0);
    }
    expect(told).toBeGreaterThan(300);
  }, 180_000);

  const BROKEN: readonly (readonly [what: string, text: string])[] = [
    ['as the system', text.replace('system: order-status', `system: ${EMAIL}`)],
    ['as an unknown key', `${text}\n${EMAIL}: ${ORDER}\n`],
    ['as a kind', text.replace('kind: stack,', `kind: "${EMAIL}",`)],
    ['as a duration', text.replace('for: 45m', `for: "${EMAIL}"`)],
    ['as an alias that is none', text.replace('for: 45m', `for: *${EMAIL}`)],
    ['in a quote that does not end', text.replace('for: 45m', `for: "${EMAIL}`)],
    ['as a tag', text.replace('for: 45m', `for: !<${EMAIL}> 45m`)],
    ['twice as a key', `${text}\n"${EMAIL}": 1\n"${EMAIL}": 2\n`],
    ['instead of a plan', EMAIL],
  ];
  it.each(BROKEN)(
    '%s, through the bundle',
    async (_what, broken) => {
      const folder = emptyFolder();
      try {
        writeFileSync(join(folder, 'plan.yaml'), broken);
        for (const args of [
          ['validate'],
          ['lint'],
          ['preflight'],
          ['status'],
          ['rollback', '--reason', 'x', '--confirm', 'order-status'],
        ]) {
          for (const more of [[], ['--json']]) {
            const [name = '', ...rest] = args;
            const ended = await run(
              { script: TOOL, args: [name, 'plan.yaml', ...rest, ...more], env: DEBUG, cwd: folder },
              folder,
            );
            expect(ended.exit, ended.stdout + ended.stderr).toBe(2);
            expect(search.in(ended.stdout + ended.stderr), `${name}: ${ended.stdout}${ended.stderr}`).toEqual([]);
          }
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

describe('what a person types in the wrong place', () => {
  it.each([
    [[EMAIL]],
    [[`--${SECRET}`]],
    [['status', PLAN_PATH, SECRET]],
    [['status', PLAN_PATH, `--token=${SECRET}`]],
    [['explain', EMAIL]],
    [['rollback', PLAN_PATH, '--reason', WORDS, '--confirm', SECRET]],
    [['rollback', PLAN_PATH, '--reason', WORDS, '--only', SECRET, '--confirm', 'order-status']],
    [['run', PLAN_PATH, EMAIL, '--reason', WORDS, '--ticket', SECRET]],
    [['preflight', PLAN_PATH, '--phase', EMAIL]],
    [['render', '--uses', SECRET]],
  ])(
    'is not printed: %j',
    async args => {
      const folder = emptyFolder();
      try {
        const ended = await run({ script: TOOL, args, env: DEBUG, cwd: ROOT }, folder);
        expect(ended.exit, ended.stdout).not.toBe(0);
        expect(search.in(ended.stdout + ended.stderr), ended.stdout + ended.stderr).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
