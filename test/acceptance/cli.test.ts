/** The terminal's door: help, the forms of results, exit codes, and the commands that need nothing but a plan. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CODES } from '../../src/codes.ts';
import { exitOf } from '../../src/exit.ts';
import { type Ended, emptyFolder, PLAN_PATH, ROOT } from './bundle.ts';
import { copiedBundle, plain, socketWitness } from './child.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
const witness = socketWitness(home);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const gonogo = (...args: string[]): Promise<Ended> => plain(bundle, args, home, witness.env);
const plan = (path: string): string => join(ROOT, path);

/** One JSON object and nothing else on stdout. */
function jsonOf({ stdout }: Ended): Record<string, unknown> {
  const value = JSON.parse(stdout) as unknown;
  expect(value).toBeTypeOf('object');
  expect(Array.isArray(value)).toBe(false);
  return value as Record<string, unknown>;
}

const COMMANDS = [
  ...[
    'validate',
    'lint',
    'render',
    'preflight',
    'shadow',
    'canary',
    'watch',
    'watch-over',
    'decide',
    'run',
    'rollback',
    'status',
  ],
  ...['log', 'simulate', 'explain'],
];

describe('help', () => {
  it('of the program names every command and every exit code, and shows examples', async () => {
    const { exit, stdout } = await gonogo('--help');
    expect(exit).toBe(0);
    for (const command of [...COMMANDS, 'rehearse']) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(stdout).toContain('Examples:\n  gonogo rehearse');
    expect(stdout).toMatch(/Exit codes: 0 GO.*; 1 NO-GO; 2 .*; 3 .*; 4 /);
  });

  it.each(COMMANDS)('of %s shows an example that begins with the command', async command => {
    const { exit, stdout } = await gonogo(command, '--help');
    expect(exit).toBe(0);
    expect(stdout).toContain(`Usage: gonogo ${command}`);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}gonogo ${command}\\b`));
    expect(stdout).toContain('--json');
  });

  it('of the rehearsal is its own', async () => {
    const { exit, stdout } = await gonogo('rehearse', '--help');
    expect(exit).toBe(0);
    expect(stdout).toContain('--list-faults');
  });

  it('is what a bare call shows, and the version is the package’s', async () => {
    const bare = await gonogo();
    expect(bare.stdout + bare.stderr).toContain('Usage: gonogo');
    const { exit, stdout } = await gonogo('--version');
    expect([exit, stdout.trim()]).toEqual([0, '0.1.0']);
  });
});

describe('a command line that is wrong', () => {
  const SECRET = 'hunter2-pasted-by-mistake';
  it.each([
    ['an unknown command', [SECRET]],
    ['an unknown option', ['validate', plan(PLAN_PATH), `--${SECRET}`]],
    ['a missing argument', ['validate']],
    ['too many arguments', ['status', plan(PLAN_PATH), SECRET]],
    ['a missing reason', ['rollback', plan(PLAN_PATH)]],
    ['an empty reason', ['rollback', plan(PLAN_PATH), '--reason', ' ', '--confirm', 'order-status']],
    ['an unknown code', ['explain', SECRET]],
    ['nothing to render', ['render', '--check', '--out', join(home, 'nowhere')]],
    ['a --uses without a commit', ['render', plan(PLAN_PATH), '--uses', 'owner/repo@main']],
    ['an option of the rehearsal that is none', ['rehearse', '--nonsense']],
  ])('%s is NO-GO USAGE with a remedy, exit 2, and repeats nothing that was typed', async (_, args) => {
    const ended = await gonogo(...args);
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toMatch(/^NO-GO USAGE: expected/m);
    expect(ended.stdout).toMatch(/what to do: /);
    expect(ended.stdout + ended.stderr).not.toContain(SECRET);
    const asJson = await gonogo(...args, '--json');
    expect(asJson.exit).toBe(2);
    expect(jsonOf(asJson)).toMatchObject({ verdict: 'NO-GO', exit: 2, reason: 'USAGE', remedy: CODES.USAGE.remedy });
    expect(asJson.stdout).not.toContain(SECRET);
  });

  it.each([
    ['a plan that is not there', 'no-such-plan.yaml', 'PLAN_UNREADABLE'],
    ['a plan that is a folder', '.', 'PLAN_UNREADABLE'],
    ['a plan that is a program', process.execPath, 'PLAN_'],
  ])('%s is NO-GO, exit 2, for every command that reads one', async (_, path, code) => {
    const calls = [
      ['validate', path],
      ['lint', path],
      ['render', path],
      ['preflight', path],
      ['run', path, 'shadow', '--reason', 'for a test', '--ticket', 'OPS-1'],
      ['rollback', path, '--reason', 'for a test', '--confirm', 'order-status'],
      ['status', path],
    ];
    for (const args of calls) {
      const ended = await gonogo(...args);
      expect([args[0], ended.exit]).toEqual([args[0], 2]);
      expect(ended.stdout).toContain(`NO-GO ${code}`);
      expect(ended.stdout).toContain('what to do: ');
    }
  });
});

describe('validate and lint', () => {
  const EXAMPLES = readdirSync(join(ROOT, 'examples')).map(name => plan(`examples/${name}/plan.yaml`));

  it.each(EXAMPLES)('%s validates', async path => {
    const ended = await gonogo('validate', path, '--json');
    expect(ended.exit).toBe(0);
    expect(jsonOf(ended)).toMatchObject({ verdict: 'GO', exit: 0, reason: 'MET', problems: [] });
    expect(jsonOf(ended)['digest']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('the order-status plan lints, in lines and in JSON', async () => {
    const lines = await gonogo('lint', plan(PLAN_PATH));
    expect(lines.exit).toBe(0);
    expect(lines.stdout).toMatch(/^GO {2}.*order-status, 3 phases, 13 switches, no problem found$/m);
    expect(jsonOf(await gonogo('lint', plan(PLAN_PATH), '--json'))).toMatchObject({ verdict: 'GO', problems: [] });
  });

  it('shows every problem at its place, with what was expected', async () => {
    const path = plan('test/plans/bad/schema-many.yaml');
    const lines = await gonogo('validate', path);
    expect(lines.exit).toBe(2);
    for (const place of ['17:40', '26:5', '28:17']) expect(lines.stdout).toContain(`schema-many.yaml:${place} `);
    expect(lines.stdout).toContain('did you mean "title"?');
    expect(lines.stdout).toContain('NO-GO PLAN_INVALID: expected a plan without problems, found 3');
    const json = jsonOf(await gonogo('validate', path, '--json'));
    expect(json).toMatchObject({ verdict: 'NO-GO', exit: 2, reason: 'PLAN_INVALID', remedy: CODES.PLAN_INVALID.remedy });
    expect(json['problems']).toHaveLength(3);
    expect(json['problems']).toContainEqual(expect.objectContaining({ line: 26, col: 5 }));
  });

  it('tells a plan that follows its schema from one that contradicts itself', async () => {
    const path = plan('test/plans/bad/contradiction.yaml');
    expect((await gonogo('validate', path)).exit).toBe(0);
    const linted = await gonogo('lint', path);
    expect(linted.exit).toBe(2);
    expect(linted.stdout).toContain('NO-GO PLAN_LINT');
    expect(linted.stdout).toContain('contradiction.yaml:28:9 contradiction ');
  });

  it('never opened a socket, like everything above', () => {
    expect(witness.attempts()).toEqual([]);
  });
});

describe('explain', () => {
  it('knows every code, its meaning, its remedy and its exit code', async () => {
    const json = jsonOf(await gonogo('explain', '--json'));
    expect(json['codes']).toEqual(
      Object.entries(CODES).map(([code, { means, remedy }]) => ({
        code,
        means,
        remedy,
        exits: exitOf(code as keyof typeof CODES),
      })),
    );
    const { stdout } = await gonogo('explain');
    for (const code of Object.keys(CODES)) expect(stdout).toMatch(new RegExp(`^${code} +\\S`, 'm'));
  });

  it.each(['DRIFT', 'drift', 'phase-already-passed'])('takes %s', async typed => {
    const { exit, stdout } = await gonogo('explain', typed);
    expect(exit).toBe(0);
    const code = typed.toUpperCase().replaceAll('-', '_') as 'DRIFT' | 'PHASE_ALREADY_PASSED';
    expect(stdout).toContain(
      `${code}\n  what it means: ${CODES[code].means}\n  what to do: ${CODES[code].remedy}\n  exit code: 1`,
    );
  });

  it('suggests the nearest code', async () => {
    expect((await gonogo('explain', 'DRIFFT')).stdout).toContain('did you mean "DRIFT"?');
  });
});
