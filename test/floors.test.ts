import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Which room may import which, from the lowest floor up. A file directly in src/ is a word of the trade unless it is
 * named in PORTS or DOORS. Whatever is not listed is refused.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  words: ['generated'],
  ports: ['words'],
  journal: ['ports', 'words'],
  checks: ['ports', 'words'],
  changes: ['journal', 'ports', 'words'],
  plan: ['checks', 'generated', 'ports', 'words'],
  // Smoke packs: read, sent and judged; no check knows how.
  pack: ['plan', 'checks', 'generated', 'ports', 'words'],
  // Real traffic, read and matched; the plan declares how.
  sampler: ['plan', 'checks', 'journal', 'ports', 'words'],
  // What an environment and an approval are worth: a pure core, asked by phases and gates.
  signoff: ['plan', 'ports', 'words'],
  // The pull request that brings a release: its words, labels and levels of risk.
  'release-pr': ['plan', 'checks', 'generated', 'ports', 'words'],
  gates: ['sampler', 'plan', 'checks', 'journal', 'ports', 'words'],
  // The parts of the verb "roll back"; it needs no gate.
  rollback: ['plan', 'changes', 'journal', 'ports', 'words'],
  // The parts of the verb "apply a phase": a phase that ends badly rolls back.
  phase: ['signoff', 'rollback', 'gates', 'plan', 'checks', 'changes', 'journal', 'ports', 'words'],
  acts: ['phase', 'signoff', 'rollback', 'gates', 'sampler', 'plan', 'checks', 'changes', 'journal', 'ports', 'words'],
  // What people read: made from what acts give back, printed by doors.
  report: [
    'release-pr',
    'acts',
    'phase',
    'signoff',
    'rollback',
    'gates',
    'sampler',
    'plan',
    'checks',
    'changes',
    'journal',
    'ports',
    'words',
  ],
  // Sides: ports answered by real services, or by the stand-in.
  aws: ['ports', 'words'],
  github: ['ports', 'words'],
  http: ['ports', 'words'],
  process: ['ports', 'words'],
  time: ['ports', 'words'],
  'stand-in': ['ports', 'words'],
  runner: ['stand-in', 'ports', 'words'],
  // The door of the rehearsal's own bundle: it builds a world instead of a target, and judges what the bundle left in it.
  rehearsal: ['runner', 'stand-in', 'sampler', 'journal', 'plan', 'changes', 'time', 'ports', 'words'],
  // Made at build time, never bundled: reads every schema.
  docs: ['plan', 'checks', 'words'],
  doors: [
    'report',
    'release-pr',
    'acts',
    'phase',
    'signoff',
    'rollback',
    'gates',
    'pack',
    'plan',
    'checks',
    'changes',
    'journal',
    'aws',
    'github',
    'http',
    'process',
    'sampler',
    'time',
    'ports',
    'words',
  ],
};

/** Single imports that go another way than the floors, each with its reason. `types` lets only `import type` pass. */
const EXCEPTIONS: readonly { readonly from: RegExp; readonly to: RegExp; readonly types: boolean; readonly because: string }[] = [
  {
    from: /^changes\//,
    to: /^plan\/schema\/index\.ts$/,
    types: true,
    because: 'the type of a switch is inferred from the plan’s schema',
  },
  {
    from: /^plan\/render\//,
    to: /^phase\/(window|limit)\.ts$/,
    types: false,
    because: 'a job’s timeout and the role’s duration must be those that the phase itself counts with',
  },
  {
    from: /^plan\/iam\//,
    to: /^journal\/paths\.ts$/,
    types: false,
    because: 'a policy names the very paths where lock, journal and records are kept',
  },
  {
    from: /^checks\/contained\//,
    to: /^sampler\/(keyed|pages|reader)\.ts$/,
    types: false,
    because: 'a vendor’s list is walked by the one reader that cannot write, and its subjects are compared by their keyed hashes',
  },
];

const PORTS = ['target.ts', 'log-ports.ts', 'github-ports.ts', 'pack-ports.ts', 'report-ports.ts', 'clock.ts'];
const DOORS = ['index.ts', 'action.ts', 'cli.ts'];
const SIDES = ['aws', 'github', 'http', 'process', 'time', 'stand-in', 'runner'];
/** Rooms that take clock, environment and network from their arguments only. */
const PURE = Object.keys(ALLOWED).filter(
  room => !SIDES.includes(room) && !['doors', 'rehearsal', 'docs', 'generated'].includes(room),
);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.[cm]?ts$/.test(file));
const written = files.filter(file => !file.startsWith('generated/'));
const text = (file: string): string => readFileSync(join(SRC, file), 'utf8');

function room(file: string): string {
  if (DOORS.includes(file)) return 'doors';
  if (PORTS.includes(file)) return 'ports';
  if (file === 'docs.ts') return 'docs';
  if (file.startsWith('rehearsal/runner/')) return 'runner';
  // Pure words that need a folder of their own.
  if (/^(statistics|canary|detect)\//.test(file)) return 'words';
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : 'words';
}

/** Every import of a file, static and dynamic, its own comments left out. */
function importsOf(file: string): Import[] {
  const code = withoutComments(text(file));
  const found = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'/gm),
    ...code.matchAll(/^\s*import\s+()'([^']+)'/gm),
    ...code.matchAll(/\bimport\(\s*()['"`]([^'"`]+)['"`]/g),
    ...code.matchAll(/\brequire\(\s*()['"`]([^'"`]+)['"`]/g),
  ];
  return found.map(match => ({
    from: file,
    to: target(file, match[2] ?? ''),
    typeOnly: match[1] !== undefined && match[1] !== '',
  }));
}

const target = (file: string, name: string): string =>
  name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name;
const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1');
const isLocal = (one: Import): boolean => files.includes(one.to) || one.to.startsWith('generated/') || one.to.startsWith('..');

const imports = written.flatMap(importsOf);

function refused(one: Import): boolean {
  const [from, to] = [room(one.from), room(one.to)];
  if (from === to || ALLOWED[from]?.includes(to)) return false;
  return !EXCEPTIONS.some(each => each.from.test(one.from) && each.to.test(one.to) && (!each.types || one.typeOnly));
}
const say = (one: Import): string => `${one.from} → ${one.to}`;

describe('floors', () => {
  it('knows every room and finds the imports', () => {
    expect([...new Set(written.map(room))].filter(each => !(each in ALLOWED))).toEqual([]);
    expect(imports.filter(isLocal).length).toBeGreaterThan(300);
  });

  it('imports go down only', () => {
    expect(imports.filter(isLocal).filter(refused).map(say)).toEqual([]);
  });

  it('refuses what the rule is about', () => {
    const up: Import[] = [
      { from: 'checks/secret.ts', to: 'aws/secrets.ts', typeOnly: false },
      { from: 'acts/roll-back.ts', to: 'time/real.ts', typeOnly: false },
      { from: 'verdict.ts', to: 'gates/look.ts', typeOnly: true },
      { from: 'changes/parameter.ts', to: 'plan/schema/index.ts', typeOnly: false },
      { from: 'doors/session.ts', to: 'stand-in/server.ts', typeOnly: false },
      { from: 'aws/parameters.ts', to: 'acts/roll-back.ts', typeOnly: false },
    ];
    expect(up.filter(one => !refused(one)).map(say)).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    const needed = imports.filter(isLocal).filter(one => !ALLOWED[room(one.from)]?.includes(room(one.to)));
    expect(
      EXCEPTIONS.filter(each => !needed.some(one => each.from.test(one.from) && each.to.test(one.to))).map(each => each.because),
    ).toEqual([]);
  });

  it('every local import names a file that exists', () => {
    const local = imports.filter(one => one.to.startsWith('..') || /\.c?ts$/.test(one.to));
    expect(local.filter(one => !files.includes(one.to)).map(say)).toEqual([]);
  });

  it('nothing that the action loads reaches the stand-in or the rehearsal', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const one of imports) if (one.from === file && files.includes(one.to)) visit(one.to);
    };
    visit('index.ts');
    expect(seen.size).toBeGreaterThan(20);
    expect([...seen].filter(file => ['stand-in', 'runner', 'rehearsal', 'docs'].includes(room(file)))).toEqual([]);
  });
});

describe('below doors and sides', () => {
  const pure = written.filter(file => PURE.includes(room(file)));

  it.each([
    ['the environment', /\bprocess\s*\.\s*(env|argv|exit|std)/],
    ['the clock', /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bperformance\s*\.\s*now\b/],
    ['the network', /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['chance', /\bMath\s*\.\s*random\b/],
    ['the console', /\bconsole\s*\.\s*(log|info|warn|error|debug)\b/],
  ])('nothing reaches for %s', (_what, pattern) => {
    expect(pure.length).toBeGreaterThan(60);
    expect(pure.filter(file => pattern.test(withoutComments(text(file))))).toEqual([]);
  });

  it('nothing imports what does I/O', () => {
    const io =
      /^(node:(fs|net|http|https|http2|tls|dns|dgram|child_process|worker_threads|os|process|readline)(\/|$)|@aws-sdk\/|@smithy\/|@actions\/|octokit$|@octokit\/|undici$|commander$)/;
    const inPure = imports.filter(one => PURE.includes(room(one.from)));
    expect(inPure.filter(one => io.test(one.to)).map(say)).toEqual([]);
  });

  it('only doors read the environment', () => {
    const reads = written.filter(file => /\bprocess\s*\.\s*env\b/.test(withoutComments(text(file)))).map(room);
    expect(reads.filter(each => each !== 'doors' && each !== 'rehearsal')).toEqual([]);
  });
});

describe('files', () => {
  it('are kebab-case and none is a drawer for odds and ends', () => {
    expect(files.filter(file => !file.split('/').every(part => /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?(\.c?ts)?$/.test(part)))).toEqual(
      [],
    );
    // The name of an AWS service is not ours to choose.
    const named = files.filter(file => file !== 'aws/clients/secrets-manager.ts');
    expect(named.filter(file => /util|helper|manager|misc/i.test(file))).toEqual([]);
  });

  it('hold one noun or verb: at most 300 lines', () => {
    const long = written.map(file => ({ file, lines: text(file).split('\n').length - 1 })).filter(each => each.lines > 300);
    expect(long.map(each => `${each.file}: ${each.lines} lines`)).toEqual([]);
  });

  it('export by name, without classes, enums and any', () => {
    const odd = written.filter(file =>
      /^\s*export\s+default\b|^\s*(export\s+)?(abstract\s+)?class\s|^\s*(export\s+)?(const\s+)?enum\s|\bas any\b|:\s*any\b|@ts-(ignore|expect-error|nocheck)/m.test(
        withoutComments(text(file)) + (text(file).match(/@ts-\w+/)?.[0] ?? ''),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('say what they are: every exported function has a docstring', () => {
    const all = written.flatMap(file => {
      const code = text(file);
      return [...code.matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(match => ({
        name: `${file}: ${match[1]}`,
        told: code
          .slice(0, match.index)
          .replace(/(\/\/ biome-ignore.*\n)+$/, '')
          .trimEnd()
          .endsWith('*/'),
      }));
    });
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(each => !each.told).map(each => each.name)).toEqual([]);
  });
});
