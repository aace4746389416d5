/** What the committed bundle promises of itself (docs/adr/0012-what-a-start-costs.md). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../dist/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const CHUNKS = readdirSync(FOLDER).filter(name => /^[0-9]+\.index\.js$/.test(name));

describe('the bundle', () => {
  it('has a first file that stands for all the others: its last line is their digest', () => {
    const digest = createHash('sha256');
    for (const name of CHUNKS.toSorted()) digest.update(`${name}\n`).update(textOf(name));
    expect(CHUNKS.length).toBeGreaterThan(50);
    expect(textOf('index.js').trimEnd().split('\n').at(-1)).toBe(`// The other ${CHUNKS.length} files: ${digest.digest('hex')}`);
  });

  it('is of one byte a character, and its module functions stand in parentheses', () => {
    expect(CHUNKS.filter(name => [...textOf(name)].some(sign => sign > '\u00ff'))).toEqual([]);
    const arrows = CHUNKS.filter(name => /^\d+: (async )?\(?[\w$, ]*\)? => \{$/m.test(textOf(name)));
    expect(arrows).toEqual([]);
    expect(CHUNKS.filter(name => /^\d+: \((async )?function\(/m.test(textOf(name))).length).toBeGreaterThan(50);
  });

  it('keeps the names of functions, for a stack trace is read by people', () => {
    const all = CHUNKS.map(textOf).join('\n');
    for (const name of ['runGate', 'keepHead', 'judgeExpectation', 'closeFence'])
      expect(all).toMatch(new RegExp(`function ${name}\\(`));
  });

  it('has the credentials of other kinds in chunks of their own, and no client of HTTP in what an action begins with', () => {
    const holding = (what: RegExp): readonly string[] => CHUNKS.filter(name => what.test(textOf(name)));
    const shared = holding(/class NodeHttpHandler /);
    const others = holding(/(^|[ ,])from(SSO|LoginCredentials|Process|TokenFile) = /m);
    expect([shared.length, others.length > 2]).toEqual([1, true]);
    expect(others.filter(name => shared.includes(name))).toEqual([]);
    // What says to the runner what an action tells it.
    const runner = holding(/GITHUB_STEP_SUMMARY.*GITHUB_STATE|GITHUB_STATE.*GITHUB_STEP_SUMMARY/s);
    expect(runner.length).toBeGreaterThan(0);
    expect(runner.filter(name => /undici|class HttpClient/.test(textOf(name)))).toEqual([]);
  });
});
