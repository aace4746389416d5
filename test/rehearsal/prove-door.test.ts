/** `prove` at its door: what it prints and how it exits. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proveFolder } from '../../src/rehearsal/proof/index.ts';

it('proves the committed folder in seconds, and refuses one that is weakened', async () => {
  const lines: string[] = [];
  expect(await proveFolder([], line => lines.push(line))).toBe(0);
  expect(lines.at(-1)).toMatch(/^GO {2}/);
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-prove-'));
  mkdirSync(folder, { recursive: true });
  const cutover = readFileSync('.github/workflows/cutover-routing.yml', 'utf8');
  writeFileSync(join(folder, 'cutover-routing.yml'), cutover.replaceAll("outputs.verdict == 'GO'", "outputs.verdict != 'NO-GO'"));
  const found: string[] = [];
  expect(await proveFolder([folder], line => found.push(line))).toBe(1);
  expect(found.join('\n')).toMatch(
    /cutover-routing\.yml:\d+:\d+ job phase-tier-1: .*\nNO-GO PROOF_FAILED: |NO-GO PROOF_FAILED: /,
  );
  expect(found.at(-1)).toMatch(/^NO-GO PROOF_FAILED: expected every claim to hold, found \d+ that do not$/);
  rmSync(folder, { recursive: true, force: true });
});

it.each([[['a-folder-that-is-not-there']], [['--help']], [['.github', 'more']]])('takes one folder: %s', async args => {
  const lines: string[] = [];
  expect(await proveFolder(args, line => lines.push(line))).toBe(2);
  expect(lines).toEqual(['NO-GO USAGE: expected the folder of the workflows, found none']);
});
