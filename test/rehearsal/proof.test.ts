/** The proof over the committed workflows, and every way of weakening one of them that it must catch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { renderCutover } from '../../src/plan/render/cutover.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { proofLines } from '../../src/rehearsal/proof/index.ts';
import { type Proved, prove } from '../../src/rehearsal/proof/prove.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = '.github/workflows';
const planOf = (path: string): Plan | undefined => {
  const loaded = loadPlan(readFileSync(join(ROOT, path)));
  return 'plan' in loaded ? loaded.plan : undefined;
};
const committed = readdirSync(join(ROOT, FOLDER)).map(name => ({
  file: `${FOLDER}/${name}`,
  text: readFileSync(join(ROOT, FOLDER, name), 'utf8'),
}));

const STATUS = 'cutover-order-status.yml';
const SUPPLY = 'cutover-supply.yml';

type Change = (text: string) => string;

/** One of the committed files changed, beside those without which its nets would be missing. */
function changed(name: string, change: Change): Promise<readonly Proved[]> {
  const needed = [name, 'net.yml', 'rollback.yml', ...(/^(net|rollback)\.yml$/.test(name) ? [STATUS] : [])];
  const beside = committed.filter(({ file }) => needed.includes(file.slice(FOLDER.length + 1)));
  const files = beside.map(each => (each.file === `${FOLDER}/${name}` ? { ...each, text: change(each.text) } : each));
  expect(files.map(({ text }) => text)).not.toEqual(beside.map(({ text }) => text));
  return prove(files, planOf);
}
const messages = (proved: readonly Proved[]): readonly string[] =>
  proved.flatMap(({ faults }) => faults.map(({ message }) => message));

/** A change within one job, from its id to the next one’s. */
const inJob =
  (id: string, change: Change): Change =>
  text => {
    const from = text.indexOf(`\n  ${id}:\n`);
    const next = text.slice(from + 1).search(/\n {2}[a-z][\w-]*:\n/);
    const to = next < 0 ? text.length : from + 1 + next;
    return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
  };
const put =
  (from: string, to: string): Change =>
  text =>
    text.replace(from, to);
const condition =
  (id: string, to: (condition: string) => string): Change =>
  text =>
    inJob(id, job => job.replace(/\n {4}if: (.*)\n/, (_, whole: string) => `\n    if: ${to(whole)}\n`))(text);
/** What stands between the braces. */
const inner = (whole: string): string => whole.slice(4, -3);

describe('the committed workflows', () => {
  it('are proved: nothing that writes runs without GO, and every bad end meets a net', async () => {
    const proved = await prove(committed, planOf);
    expect(messages(proved)).toEqual([]);
    const of = (name: string): Proved | undefined => proved.find(({ file }) => file.endsWith(`/${name}`));
    for (const name of [STATUS, 'cutover-routing.yml', 'cutover-payments.yml', SUPPLY]) {
      expect(of(name)?.claims).toBeGreaterThan(18);
      expect(of(name)?.combinations).toBeGreaterThan(5_000);
    }
    for (const name of ['rollback.yml', 'net.yml', 'decide.yml', 'sign.yml']) expect(of(name)?.jobs).toBeGreaterThan(0);
    expect(proofLines(proved).at(-1)).toMatch(
      /^GO {2}\d+ claims proved over [\d,]+ combinations of results, verdicts and digests/,
    );
  });
});

describe('a weakened workflow is caught', () => {
  const cases: readonly (readonly [string, string, Change, RegExp])[] = [
    // A phase that writes.
    [
      'the verdict is dropped',
      STATUS,
      inJob('phase-canary', put(" && needs.gate-canary.outputs.verdict == 'GO'", '')),
      /phase-canary: .*verdict GO.*outputs\.verdict NO-GO/,
    ],
    [
      'any verdict but NO-GO will do',
      STATUS,
      inJob('phase-canary', put("outputs.verdict == 'GO'", "outputs.verdict != 'NO-GO'")),
      /phase-canary: .*verdict GO/,
    ],
    [
      'a verdict that holds GO will do',
      STATUS,
      inJob(
        'phase-canary',
        put("needs.gate-canary.outputs.verdict == 'GO'", "contains(needs.gate-canary.outputs.verdict, 'GO')"),
      ),
      /phase-canary: .*verdict GO.*NO-GO/,
    ],
    [
      'any verdict will do',
      STATUS,
      inJob('phase-canary', put("needs.gate-canary.outputs.verdict == 'GO'", 'needs.gate-canary.outputs.verdict')),
      /phase-canary: .*verdict GO/,
    ],
    [
      'an empty digest will do',
      STATUS,
      inJob('phase-canary', put(" && needs.pin.outputs.plan-digest != ''", '')),
      /phase-canary: .*digest is known.*(empty|missing)/,
    ],
    [
      'the digests are not compared',
      STATUS,
      inJob('phase-canary', put(' && needs.gate-canary.outputs.plan-digest == needs.pin.outputs.plan-digest', '')),
      /phase-canary: .*pinned plan/,
    ],
    [
      'the digests must differ',
      STATUS,
      inJob('phase-canary', put('outputs.plan-digest == needs', 'outputs.plan-digest != needs')),
      /phase-canary: .*pinned plan/,
    ],
    [
      'a digest that begins alike will do',
      STATUS,
      inJob(
        'phase-canary',
        put(
          'needs.gate-canary.outputs.plan-digest == needs.pin.outputs.plan-digest',
          'startsWith(needs.gate-canary.outputs.plan-digest, needs.pin.outputs.plan-digest)',
        ),
      ),
      /phase-canary: .*pinned plan/,
    ],
    [
      'the gate’s result is dropped',
      STATUS,
      inJob('phase-canary', put("needs.gate-canary.result == 'success' && ", '')),
      /phase-canary: .*gate ended well/,
    ],
    [
      'a skipped gate will do',
      STATUS,
      inJob('phase-canary', put("needs.gate-canary.result == 'success'", "needs.gate-canary.result != 'failure'")),
      /phase-canary: .*gate ended well/,
    ],
    [
      'the pin’s result is dropped',
      STATUS,
      inJob('phase-canary', put("needs.pin.result == 'success' && ", '')),
      /phase-canary: .*pinned/,
    ],
    ['it runs in a cancelled run', STATUS, inJob('phase-canary', put('!cancelled()', 'always()')), /phase-canary: .*cancelled/],
    ['it runs after a failure', STATUS, condition('phase-canary', () => '${{ failure() }}'), /phase-canary: .*gate ended well/],
    [
      'it runs unless something failed',
      STATUS,
      condition('phase-canary', () => '${{ !failure() }}'),
      /phase-canary: .*verdict GO/,
    ],
    [
      'one && is an ||',
      STATUS,
      inJob(
        'phase-canary',
        put(" && needs.gate-canary.outputs.verdict == 'GO' && ", " && needs.gate-canary.outputs.verdict == 'GO' || "),
      ),
      /phase-canary: .*verdict GO/,
    ],
    ['true stands beside it', STATUS, condition('phase-canary', whole => `\${{ true || (${inner(whole)}) }}`), /phase-canary: /],
    ['it has no condition', STATUS, inJob('phase-canary', job => job.replace(/\n {4}if: .*/, '')), /phase-canary: .*verdict GO/],
    [
      'its condition is quoted text',
      STATUS,
      condition('phase-canary', whole => `"'${whole.replaceAll('"', '')}'"`),
      /phase-canary: .*verdict GO/,
    ],
    [
      'its condition is a block, so text',
      STATUS,
      condition('phase-canary', whole => `|\n      ${whole}`),
      /phase-canary: .*verdict GO/,
    ],
    [
      'a space stands after its braces',
      STATUS,
      condition('phase-canary', whole => `'${whole.replaceAll("'", "''")} '`),
      /phase-canary: .*verdict GO/,
    ],
    [
      'it no longer waits for its gate',
      STATUS,
      inJob('phase-canary', put('[pin, gate-canary]', '[pin]')),
      /phase-canary: .*one gate of canary/,
    ],
    [
      'it waits for another phase’s gate',
      STATUS,
      inJob('phase-canary', job => job.replaceAll('gate-canary', 'gate-shadow')),
      /phase-canary: .*one gate of canary/,
    ],
    [
      'it never runs',
      STATUS,
      inJob('phase-canary', put("verdict == 'GO'", "verdict == 'YES'")),
      /phase-canary: .*everything is as it must be/,
    ],
    [
      'its condition reads what nobody knows',
      STATUS,
      inJob('phase-canary', put('!cancelled()', '!vars.CAREFUL')),
      /phase-canary: .*reads vars\.careful/,
    ],
    [
      'it leaves its environment',
      STATUS,
      inJob('phase-canary', job => job.replace(/\n {4}environment: .*/, '')),
      /phase-canary: .*order-status-canary, found none/,
    ],
    [
      'its step acts whatever failed before',
      STATUS,
      inJob('phase-canary', put('id: phase\n', 'id: phase\n        if: always()\n')),
      /phase-canary: .*condition of its own/,
    ],
    [
      'a job of another name may change production',
      STATUS,
      inJob('watch-canary', put('order-status-read', 'order-status-change')),
      /watch-canary: .*may change production/,
    ],
    [
      'a step of somebody else runs beside it',
      STATUS,
      inJob('phase-canary', put('actions/checkout@', 'some-one/thing@')),
      /phase-canary: .*some-one\/thing/,
    ],
    [
      'it may fail and be well',
      STATUS,
      inJob('phase-canary', put('    steps:', '    continue-on-error: true\n    steps:')),
      /phase-canary: .*continue-on-error/,
    ],
    // What could lie under the step that acts.
    ...(['pin', 'gate-canary', 'phase-canary', 'watch-canary', 'net'] as const).flatMap(id => [
      [
        `${id} runs other code than the run’s`,
        STATUS,
        inJob(id, put('persist-credentials: false', 'persist-credentials: false\n          ref: edited')),
        new RegExp(`${id}: .*checks out`),
      ] as const,
      [
        `${id} runs another repository’s code`,
        STATUS,
        inJob(id, put('persist-credentials: false', 'persist-credentials: false\n          repository: some-one/else')),
        new RegExp(`${id}: .*checks out`),
      ] as const,
      [
        `${id} runs somebody else’s step`,
        STATUS,
        inJob(id, put('    steps:\n', `    steps:\n      - uses: some-one/thing@${'a'.repeat(40)}\n`)),
        new RegExp(`${id}: .*some-one/thing`),
      ] as const,
      [
        `${id} runs a script`,
        STATUS,
        inJob(id, put('    steps:\n', '    steps:\n      - run: echo GO\n')),
        new RegExp(`${id}: .*key "run"`),
      ] as const,
      [
        `${id} is given variables`,
        STATUS,
        inJob(id, put('    steps:\n', '    env: { NODE_OPTIONS: --require ./x.cjs }\n    steps:\n')),
        new RegExp(`${id}: .*NODE_OPTIONS`),
      ] as const,
      [
        `${id} has a step that is given variables`,
        STATUS,
        inJob(
          id,
          put('      - uses: ./', '      - env: { AWS_ENDPOINT_URL: "https://x.execute-api.amazonaws.com" }\n        uses: ./'),
        ),
        new RegExp(`${id}: .*AWS_ENDPOINT_URL`),
      ] as const,
      [
        `${id} spells an input otherwise`,
        STATUS,
        inJob(id, put('          plan: ', '          Evidence: elsewhere\n          plan: ')),
        new RegExp(`${id}: .*input Evidence`),
      ] as const,
      [
        `${id} spells an action otherwise`,
        STATUS,
        inJob(id, put('aws-actions/configure', 'AWS-Actions/Configure')),
        /^$/,
      ] as const,
      [
        `${id} runs an action of the repository that only looks like ours`,
        STATUS,
        inJob(id, job => job.replace(/uses: \.\/.*/, 'uses: ./tools/gates/preflight')),
        new RegExp(`${id}: .*neither gonogo`),
      ] as const,
    ]),
    [
      'every job is given variables',
      STATUS,
      put('\npermissions: {}', '\nenv: { NODE_OPTIONS: --require ./x.cjs }\npermissions: {}'),
      /gate-canary: .*NODE_OPTIONS/,
    ],
    [
      'the evidence lands on the code',
      STATUS,
      inJob('phase-canary', put('          path: .gonogo/evidence', '          path: .')),
      /phase-canary: .*artifact/,
    ],
    [
      'the evidence lands where it is not said',
      STATUS,
      inJob('phase-canary', job => job.replace(/(name: evidence-order-status-gate-canary)\n +path: .*/, '$1')),
      /phase-canary: .*artifact/,
    ],
    [
      'a sign-off runs a script',
      SUPPLY,
      inJob('signoff-release-qa', put('    steps:\n', '    steps:\n      - run: echo GO\n')),
      /signoff-release-qa: .*key "run"/,
    ],
    [
      'a job that does nothing of ours may ask for a token',
      STATUS,
      inJob(
        'net',
        job =>
          `${job}\n  extra:\n    runs-on: x\n    permissions: { id-token: write }\n    steps: [{ uses: some-one/thing@${'a'.repeat(40)} }]\n`,
      ),
      /extra: .*token/,
    ],
    [
      'a job with the role that reads does nothing of ours',
      STATUS,
      inJob('watch-canary', job =>
        job.replace(/ {6}- uses: \.\/[\s\S]*?( {6}- uses: actions\/upload)/, '      - run: aws ssm put-parameter\n$1'),
      ),
      /watch-canary: .*key "run"/,
    ],
    // Sign-offs of several roles.
    [
      'one sign-off is not waited for',
      SUPPLY,
      inJob('phase-release', put(', signoff-release-qa]', ']')),
      /phase-release: .*every sign-off/,
    ],
    [
      'a rejected sign-off will do',
      SUPPLY,
      inJob('phase-release', put("needs.signoff-release-qa.result == 'success' && ", '')),
      /phase-release: .*signoff-release-qa/,
    ],
    [
      'a sign-off’s verdict is dropped',
      SUPPLY,
      inJob('phase-release', put(" && needs.signoff-release-qa.outputs.verdict == 'GO'", '')),
      /phase-release: .*signoff-release-qa that was read back/,
    ],
    [
      'a sign-off in another’s environment',
      SUPPLY,
      inJob('signoff-release-qa', put('supply-qa', 'supply-engineering')),
      /signoff-release-qa: .*supply-qa, found supply-engineering/,
    ],
    [
      'people are asked to sign a NO-GO',
      SUPPLY,
      inJob('signoff-release-qa', put(" && needs.gate-release.outputs.verdict == 'GO'", '')),
      /signoff-release-qa: .*verdict GO/,
    ],
    // Gates, and what a phase is judged by.
    [
      'a phase does not wait for the one before',
      STATUS,
      inJob('gate-canary', job => job.replace(/ && \(!contains.*\) \}\}/, ' }}')),
      /gate-canary: .*shadow is done or was not asked for/,
    ],
    [
      'a phase runs unasked',
      STATUS,
      inJob('gate-scale', put(" && contains(fromJSON(needs.pin.outputs.todo), 'scale')", '')),
      /gate-scale: .*asked for/,
    ],
    [
      'a phase is looked for in text',
      STATUS,
      inJob(
        'gate-scale',
        put("contains(fromJSON(needs.pin.outputs.todo), 'scale')", "contains(needs.pin.outputs.todo, 'scale')"),
      ),
      /gate-scale: .*asked for/,
    ],
    [
      'a gate writes its verdict itself',
      STATUS,
      inJob('gate-canary', put('${{ steps.gate.outputs.verdict }}', 'GO')),
      /gate-canary: its output verdict/,
    ],
    // Nets.
    ['the net waits for success', STATUS, inJob('net', put('always() && ', '')), /net: .*left something changed/],
    [
      'the net misses a timeout',
      STATUS,
      inJob('net', put(" || contains(needs.*.result, 'cancelled')", '')),
      /net: .*result cancelled/,
    ],
    [
      'the net misses a failure',
      STATUS,
      inJob('net', put("contains(needs.*.result, 'failure') || ", '')),
      /net: .*result failure/,
    ],
    ['the net runs unless the run was cancelled', STATUS, inJob('net', put('always()', '!cancelled()')), /net: .*cancelled run/],
    ['the net does not wait for a phase', STATUS, inJob('net', put(', phase-scale]', ']')), /net: .*needs\.phase-scale\.result/],
    ['the net wants both', STATUS, inJob('net', put("'failure') || ", "'failure') && ")), /net: .*left something changed/],
    ['the net always runs', STATUS, condition('net', () => '${{ always() }}'), /net: .*only skipped/],
    ['the net asks no journal', STATUS, inJob('net', put('          only-if-open: true\n', '')), /net: .*only-if-open/],
    [
      'the net may change, not roll back',
      STATUS,
      inJob('net', put('order-status-rollback\n          aws', 'order-status-change\n          aws')),
      /net: /,
    ],
    ['there is no net', STATUS, text => text.slice(0, text.indexOf('\n  net:\n')), /no job of it rolls order-status back/],
    [
      'a killed run has no net',
      'net.yml',
      put('[Cutover order-status, ', '[Cutover order-state, '),
      /no workflow is started by the end of "Cutover order-status"/,
    ],
    [
      'a killed run’s net misses cancellations',
      'net.yml',
      inJob('net-order-status', put("conclusion != 'success'", "conclusion == 'failure'")),
      /net-order-status: .*did not end well/,
    ],
    [
      'a fork can start a net',
      'net.yml',
      inJob('net-order-status', put(" && github.event.workflow_run.event == 'workflow_dispatch'", '')),
      /net-order-status: .*dispatched/,
    ],
    [
      'a killed run’s net speaks for itself',
      'net.yml',
      inJob('net-order-status', job => job.replace(/\n *of-run: .*/, '')),
      /net-order-status: .*whose run/,
    ],
    [
      'a killed run’s net asks no journal',
      'net.yml',
      inJob('net-order-status', put('only-if-open: true', 'only-if-open: false')),
      /net-order-status: .*only-if-open/,
    ],
    // Forms.
    [
      'the form rolls every system back',
      'rollback.yml',
      inJob('rollback-routing', job => job.replace(/\n {4}if: .*/, '')),
      /rollback-routing: .*only when the system/,
    ],
    [
      'the form rolls nothing back',
      'rollback.yml',
      inJob('rollback-routing', put("== 'routing'", "== 'router'")),
      /rollback-routing: .*(only|always) when the system/,
    ],
    [
      'a rollback waits for a reviewer',
      'rollback.yml',
      inJob('rollback-routing', put('environment: routing-rollback', 'environment: routing-deploy')),
      /rollback-routing: .*reviewers/,
    ],
    [
      'a rollback waits in a group',
      'rollback.yml',
      put('\npermissions: {}', '\nconcurrency: cutover\npermissions: {}'),
      /concurrency group/,
    ],
    [
      'an approval holds a group up',
      STATUS,
      inJob('phase-canary', put('    steps:', '    concurrency: prod\n    steps:')),
      /phase-canary: .*concurrency group/,
    ],
  ];

  it.each(cases)('%s (%s)', async (_, file, change, expected) => {
    const found = messages(await changed(file, change));
    expect(found.join('\n')).toMatch(expected);
  });
});

describe('a plan that rolls back when a sign-off is rejected', () => {
  const path = 'examples/supply/plan.yaml';
  const plan = planOf(path);
  const takesBack = plan && {
    ...plan,
    phases: plan.phases.map(phase => (phase.id === 'release' ? { ...phase, on_reject: 'rollback' as const } : phase)),
  };
  const proved = async (change: Change): Promise<string> => {
    if (!takesBack) throw new Error('expected the example to load');
    const text = renderCutover({ plan: takesBack, path });
    const file = `${FOLDER}/${SUPPLY}`;
    const files = committed.map(each => (each.file === file ? { file, text: change(text) } : each));
    return messages(await prove(files, each => (each === path ? takesBack : planOf(each)))).join('\n');
  };

  it('has a net that waits for every sign-off of it, and says which phase it was', async () => {
    expect(await proved(text => text)).toBe('');
    if (!takesBack) throw new Error('expected the example to load');
    const text = renderCutover({ plan: takesBack, path });
    expect(text).toContain('needs: [phase-release, phase-automation, signoff-release-engineering, signoff-release-qa]');
    expect(text).toMatch(
      /on-reject: \$\{\{ \(needs\.signoff-release-engineering\.result == 'failure' \|\| .*\) && 'release' \|\| '' \}\}\n/,
    );
    // The plan as it is says nothing of it: nothing is asked of GitHub, and nobody else is waited for.
    expect(committed.find(({ file }) => file.endsWith(SUPPLY))?.text).not.toMatch(/on-reject|actions: read # whether/);
  });

  it.each<[string, Change, RegExp]>([
    [
      'the net does not wait for a sign-off',
      inJob('net', put(', signoff-release-qa]', ']')),
      /net: .*signoff-release-qa\.result/,
    ],
    ['the net does not say which', inJob('net', job => job.replace(/\n *on-reject: .*/, '')), /net: .*release was rejected/],
  ])('%s', async (_, change, expected) => {
    expect(await proved(change)).toMatch(expected);
  });
});
