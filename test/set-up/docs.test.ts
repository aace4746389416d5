/** What the documents of the set-up tell people to type exists: commands, their options, codes, files and headings. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cli } from '../../src/cli.ts';
import { CODES } from '../../src/codes.ts';

const DOCS = [
  'docs/set-up.md',
  'docs/github-plans.md',
  'docs/signoff-threats.md',
  ...['order-status', 'routing'].map(name => `examples/${name}/iam/README.md`),
];
const read = (path: string): string => readFileSync(path, 'utf8');
afterEach(() => vi.restoreAllMocks());

/** What a command prints of itself. */
async function help(command: string): Promise<string> {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => said.push(String(chunk)) > 0);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const exit = await cli([command, '--help'], process.env);
  vi.restoreAllMocks();
  const text = said.join('');
  // A name that is none is answered with everything there is.
  return exit === 0 && new RegExp(`^Usage: gonogo ${command}\\b`).test(text) ? text : '';
}

/** Every command line of a document: in its code, fenced or not. */
const commandsIn = (path: string): readonly string[] => [
  ...new Set(
    [...read(path).matchAll(/(?:^|[`$ (])gonogo ((?:[a-z][a-z-]+)(?: [^`\n#]*)?)/gm)].flatMap(match =>
      inCode(path, match[1] ?? ''),
    ),
  ),
];
/** A word after the name in a sentence is no command: only what stands in code is. */
function inCode(path: string, line: string): readonly string[] {
  const text = read(path);
  const fenced = [...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].some(block => block[1]?.includes(`gonogo ${line}`));
  return fenced || text.includes(`\`gonogo ${line.trim()}`) ? [line.trim()] : [];
}

describe.each(DOCS)('%s', path => {
  const commands = commandsIn(path);

  it.each(commands.length === 0 ? [['(none)']] : commands.map(line => [line]))('gonogo %s', async line => {
    if (line === '(none)') return;
    const [command = '', ...words] = line.split(/\s+/);
    const text = await help(command);
    expect(text, `gonogo ${command}`).not.toBe('');
    for (const option of words.filter(word => word.startsWith('--'))) expect(text, `${command} ${option}`).toContain(option);
  });

  it('names codes that exist', () => {
    const named = [...read(path).matchAll(/`([A-Z]{2,}(?:_[A-Z]+)+)`/g)].map(match => match[1] ?? '');
    const known = named.filter(each => !['GITHUB_TOKEN', 'OWNER_ID', 'REPOSITORY_ID'].includes(each));
    expect(known.filter(each => !Object.hasOwn(CODES, each))).toEqual([]);
  });

  it('links to files and headings that exist', () => {
    for (const [, to = '', heading] of read(path).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
      const file = to === '' ? path : join(dirname(path), to);
      expect(existsSync(file), file).toBe(true);
      if (heading === undefined) continue;
      const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(match =>
        (match[1] ?? '')
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      );
      expect(headings, heading).toContain(heading);
    }
  });
});

describe('docs/set-up.md', () => {
  it('names its commands at all', () => {
    expect(commandsIn('docs/set-up.md').map(line => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['explain', 'init', 'lint', 'render', 'iam', 'environments', 'doctor']),
    );
  });

  it('has a way to see that it worked in each step', () => {
    const steps = read('docs/set-up.md')
      .split(/^## (?=[0-9]\. )/m)
      .slice(1);
    expect(steps).toHaveLength(9);
    for (const step of steps) expect(step.split('\n')[0], step.slice(0, 40)).toMatch(/\([0-9]+ min\)$/);
    for (const step of steps) expect(step, step.slice(0, 40)).toContain('**See that it worked:**');
    const minutes = steps.map(step => Number(/\(([0-9]+) min\)/.exec(step)?.[1])).reduce((sum, each) => sum + each, 0);
    expect(minutes).toBeLessThanOrEqual(15);
  });

  it('goes red for a command that does not exist', async () => {
    expect(await help('no-such-command')).toBe('');
  });
});

describe('docs/signoff-threats.md', () => {
  it('speaks of every code of the sign-off', () => {
    const text = read('docs/signoff-threats.md');
    const codes = Object.keys(CODES).filter(code => /^(ENV_|OIDC_|BRANCH_|SIGNOFF_)/.test(code));
    const untold = ['SIGNOFF_UNVERIFIED', 'SIGNOFF_REJECTED', 'ENV_RULE_UNKNOWN', 'OIDC_OTHER_RUN'];
    expect(codes.filter(code => !text.includes(`\`${code}\``) && !untold.includes(code))).toEqual([]);
  });
});
