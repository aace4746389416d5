/** The choke point: a planted secret goes through with everything that is told, and a redactor that lets it by ends the run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/codes.ts';
import { packFiles } from '../../src/doors/pack-files.ts';
import { redacted } from '../../src/doors/redacted.ts';
import type { Said } from '../../src/doors/said.ts';
import { xml } from '../../src/pack/junit.ts';
import type { PackResult } from '../../src/pack/result.ts';
import { PLANTED_BYTES, planted } from '../../src/planted.ts';
import { createRedactor, proving, type Redactor } from '../../src/redact.ts';

const PLANTED = planted(new Uint8Array(PLANTED_BYTES).map((_byte, index) => index * 7 + 3));
const SECRET = `Pl4nted's "own" <secret>&+/é of a vendor`;
const working = () => {
  const redactor = proving(createRedactor(), PLANTED);
  redactor.register(SECRET);
  return redactor;
};
const session = (redactor: ReturnType<typeof proving> = working()) => ({
  redactor,
  planted: PLANTED,
  loaded: { plan: { system: 'lamp', title: 'a-word-of-the-plan' } as never },
});
const SAID: Said = {
  exit: 0,
  verdict: 'GO',
  code: 'MET',
  lines: ['GO  lamp'],
  summary: '## GO\n',
  outputs: { verdict: 'GO', reason: 'MET', 'evidence-digest': 'c0ffee12'.repeat(8) },
  files: [
    { name: 'lamp.json', text: '{"gate":"smoke"}', sealed: true },
    { name: 'pack.1.lamp.tap', text: 'ok 1 - health\n' },
  ],
  json: { records: [{ gate: 'smoke', count: 7 }] },
};
const everything = (said: Said): string =>
  JSON.stringify({ ...said, files: said.files.flatMap(({ name, text }) => [name, text]) });

/** Ways in which a redactor may be broken; each is a redactor like any other, given where the real one would be. */
const BROKEN: readonly (readonly [string, (real: Redactor) => Partial<Redactor>])[] = [
  ['does nothing', () => ({ scrub: text => text })],
  ['forgets what it is given', () => ({ register: () => undefined })],
  [
    'knows values only as they stand',
    () => ({ scrub: text => PLANTED.values.reduce((a, each) => a.replaceAll(each, '***'), text) }),
  ],
  ['stops after the first that it finds', real => ({ scrub: text => real.scrub(text.slice(0, 40)) + text.slice(40) })],
  ['does not know how XML writes a quote', real => ({ scrub: text => real.scrub(text.replaceAll('&apos;', '&unknown;')) })],
];
const broken = (change: (real: Redactor) => Partial<Redactor>) => {
  const real = createRedactor();
  return proving({ register: real.register, scrub: real.scrub, found: real.found, ...change(real) }, PLANTED);
};

describe('the planted secret', () => {
  it('is gone from every form, and what stood around it is not', () => {
    const redactor = working();
    expect(PLANTED.isIn(PLANTED.text)).toBe(true);
    expect(redactor.scrub(`before ${PLANTED.text} after`)).toMatch(/^before .*\*\*\*.* after$/s);
    expect(redactor.scrub('nothing to see')).toBe('nothing to see');
    expect(redactor.failed).toBe(false);
  });

  it.each([
    ['raw', PLANTED.values[0] ?? ''],
    ['in an address', encodeURIComponent(PLANTED.line)],
    ['in a form', new URLSearchParams({ v: PLANTED.line }).toString()],
    ['in JSON', JSON.stringify(PLANTED.line)],
    ['in capital letters', PLANTED.line.toUpperCase()],
    ['its second line', PLANTED.line.split('\n')[1] ?? ''],
    ['the field of the JSON secret', (JSON.parse(PLANTED.values[1] ?? '') as { password: string }).password],
    ...[0, 1, 2].map(before => [
      `in base64 at ${before}`,
      Buffer.from(`${'x'.repeat(before)}${PLANTED.line}`).toString('base64'),
    ]),
    ['in base64url', Buffer.from(PLANTED.line).toString('base64url')],
    ['in hex', Buffer.from(PLANTED.line).toString('hex')],
    ['as a Basic pair', Buffer.from(`someone:${PLANTED.line}`).toString('base64')],
  ])('is looked for without the redactor’s help: %s', (_form, text) => {
    expect(PLANTED.isIn(`x ${text} y`)).toBe(true);
    expect(PLANTED.isIn(working().scrub(`x ${text} y`))).toBe(false);
  });

  it.each([
    ['ends with a line break', 'Pl4nted-key\n', 'vendor says Pl4nted-key'],
    ['begins with one', '\nPl4nted-key', 'vendor says Pl4nted-key'],
    ['ends with two', 'Pl4nted-key\r\n\n', 'vendor says Pl4nted-key\r\n'],
  ])('is no reason to tell nothing where a secret %s', (_what, secret, line) => {
    const redactor = working();
    redactor.register(secret);
    expect([redactor.scrub(line).trim(), redactor.failed]).toEqual(['vendor says ***', false]);
  });

  it('is another in each run', () => {
    const [one, other] = [1, 2].map(each => planted(new Uint8Array(PLANTED_BYTES).fill(each)));
    expect(one?.isIn(other?.text ?? '')).toBe(false);
  });
});

describe('what an act tells', () => {
  it('is as it was where it holds nothing', () => {
    expect(redacted(session(), SAID)).toEqual(SAID);
  });

  it.each<[string, Partial<Said>]>([
    ['a line', { lines: [`vendor says ${SECRET}`] }],
    ['the summary', { summary: `| ${encodeURIComponent(SECRET)} |` }],
    ['an annotation', { annotations: [{ file: 'p', line: 1, col: 1, message: `found ${SECRET}` }] }],
    ['the file of an annotation', { annotations: [{ file: `packs/${SECRET}.yaml`, line: 1, col: 1, message: 'found' }] }],
    ['a file', { files: [{ name: 'a.xml', text: `<a b="${xml(SECRET)}"/>` }] }],
    ['the name of a file', { files: [{ name: `pack.1.${SECRET}.tap`, text: 'ok' }] }],
    ['JSON', { json: { deep: [{ value: SECRET }] } }],
    ['a name in JSON', { json: { [SECRET]: 1 } }],
  ])('holds no secret in %s', (_where, more) => {
    const text = everything(redacted(session(), { ...SAID, ...more }));
    expect(text).toContain('***');
    expect(text.toLowerCase()).not.toContain('pl4nted');
  });

  it.each<[string, Partial<Said>]>([
    ['a record', { files: [{ name: 'lamp.json', text: JSON.stringify({ word: SECRET }), sealed: true }] }],
    ['an output', { outputs: { verdict: 'GO', reason: 'MET', todo: SECRET } }],
    ['the name of an output', { outputs: { verdict: 'GO', reason: 'MET', [SECRET]: 'x' } }],
    ['the name of a record', { files: [{ name: `${SECRET}.json`, text: '{}', sealed: true }] }],
  ])('is no GO where %s, which cannot be altered, holds a secret', (_where, more) => {
    const said = redacted(session(), { ...SAID, ...more });
    expect(said).toMatchObject({ verdict: 'NO-GO', code: 'REDACTION_FAILED', exit: 4, files: [], outputs: { verdict: 'NO-GO' } });
    expect(everything(said)).not.toContain('Pl4nted');
  });

  it.each([
    [
      'a record',
      (secret: string) => ({ files: [{ name: 'lamp.json', text: JSON.stringify({ word: secret }), sealed: true as const }] }),
    ],
    ['an output', (secret: string) => ({ outputs: { verdict: 'GO', reason: 'MET', todo: secret } })],
  ])('is no GO where %s holds a short secret, whole', (_where, more) => {
    for (const secret of ['hunter2', 'k9x!', 'Abcd']) {
      const on = session();
      on.redactor.register(secret);
      expect(redacted(on, { ...SAID, ...more(secret) })).toMatchObject({ verdict: 'NO-GO', code: 'REDACTION_FAILED', files: [] });
    }
  });

  it('may hold a number that is a short secret by chance, and a word that holds one', () => {
    const on = session();
    for (const secret of ['1234', 'erve']) on.redactor.register(secret);
    const record = { name: 'lamp.json', text: '{"ms":1234,"word":"observed"}', sealed: true } as const;
    expect(redacted(on, { ...SAID, files: [record] })).toMatchObject({ verdict: 'GO', files: [record] });
  });

  it('may hold words of the plan, and what a digest has by chance', () => {
    const on = session();
    on.redactor.register('{"name":"a-word-of-the-plan","secret":"abab"}');
    const record = {
      name: 'lamp.json',
      text: `{"word":"a-word-of-the-plan","digest":"${'abab0123'.repeat(8)}"}`,
      sealed: true,
    } as const;
    expect(redacted(on, { ...SAID, files: [record] })).toMatchObject({ verdict: 'GO', files: [record] });
  });

  it.each(BROKEN.filter(([what]) => !what.includes('XML')))(
    'is nothing but REDACTION_FAILED where the redactor %s',
    (_what, change) => {
      const on = session(broken(change));
      const long = { ...SAID, summary: `${'a long summary '.repeat(200)}` };
      const said = redacted(on, long);
      expect(said).toMatchObject({ verdict: 'NO-GO', code: 'REDACTION_FAILED', exit: 4, files: [] });
      expect(said.outputs).toEqual({ verdict: 'NO-GO', reason: 'REDACTION_FAILED' });
      expect(everything(said)).not.toContain('lamp');
      // For good: a redactor that has failed once is not asked again.
      expect(redacted(on, SAID).code).toBe('REDACTION_FAILED');
      expect(on.redactor.scrub('a line')).toBe('REDACTION_FAILED: not told');
    },
  );

  it('says the reason with its remedy', () => {
    const said = redacted(session(broken(() => ({ scrub: text => text }))), SAID);
    expect(said.lines.join('\n')).toContain(CODES.REDACTION_FAILED.remedy);
  });
});

describe('reports of packs', () => {
  const found = JSON.stringify([SECRET]);
  const result: PackResult = {
    pack: 'lamp',
    outcome: 'fail',
    reason: 'NOT_MET',
    checks: 1,
    minChecks: 1,
    from: 0,
    to: 5,
    cases: [
      {
        id: 'row-1',
        outcome: 'fail',
        reason: 'NOT_MET',
        flaky: false,
        ms: 5,
        steps: [
          {
            id: 'ask',
            outcome: 'fail',
            reason: 'NOT_MET',
            attempts: 1,
            ms: 5,
            judged: [{ what: 'path a equals', judgement: 'not met', expected: `{"equals":${found}}`, found }],
          },
        ],
      },
    ],
  };
  const packs = [{ file: 'packs/lamp.yaml', result }];

  it('hold no secret that an answer showed, as XML or as anything', () => {
    const files = packFiles({ ...session(), packs });
    expect(files.map(({ name }) => name)).toEqual(['pack.1.lamp.json', 'pack.1.lamp.junit.xml', 'pack.1.lamp.tap']);
    const text = files.map(each => each.text).join('\n');
    expect(text).toContain('path a equals: not met');
    expect(text).toContain('***');
    for (const part of ['Pl4nted', 'own', 'secret&gt;', 'vendor']) expect(text).not.toContain(part);
  });

  it.each(BROKEN)('are told by nobody where the redactor %s', (_what, change) => {
    const on = { ...session(broken(change)), packs };
    const said = redacted(on, { ...SAID, files: packFiles(on) });
    expect(said).toMatchObject({ code: 'REDACTION_FAILED', files: [] });
  });
});

describe('the sources', () => {
  /** Who prints or writes, and why that is no way past the choke point. */
  const MAY: Readonly<Record<string, string>> = {
    'action.ts': 'prints what `redacted` gave',
    'cli.ts': 'prints what `redacted` gave',
    'doors/action/act.ts': 'prints lines through the redactor',
    'doors/action/post.ts': 'prints lines through the redactor',
    'doors/action/runner.ts': 'writes what action.ts gives it',
    'doors/evidence-files.ts': 'writes files that came out of `redacted`',
    'doors/cli/preflight.ts': 'writes through the redactor',
    'doors/cli/window.ts': 'writes a summary that came out of `redacted`',
    'doors/cli/shadow.ts': 'writes a summary that came out of `redacted`',
    'doors/cli/history.ts': 'numbers of metrics only',
    'doors/rendered.ts': 'workflows, made from the plan alone; opens no session',
    'doors/cli/log.ts': 'the progress log, made from the journal’s declared fields',
    'index.ts': 'waits until everything is written',
    'doors/cli/rollback.ts': 'asks for the system’s name',
  };
  const OTHER = /^(stand-in|rehearsal|runner|docs|generated)\//;
  it('print and write in these places only', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.ts') && !OTHER.test(name),
    );
    const telling = files.filter(name =>
      /\bconsole\.|process\.(stdout|stderr)|(write|append)File(Sync)?\(|createWriteStream|core\.(info|error|warning|notice|debug)\(/.test(
        readFileSync(join('src', name), 'utf8').replaceAll(/^\s*(\/\/|\*|\/\*).*$|'[^']*'/gm, ''),
      ),
    );
    expect(telling.toSorted()).toEqual(Object.keys(MAY).toSorted());
  });
});
