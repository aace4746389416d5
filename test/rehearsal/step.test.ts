import { describe, expect, it } from 'vitest';
import { readPairs } from '../../src/rehearsal/runner/file-commands.ts';
import { action, play, printed } from './stage.ts';

/** One job whose steps are given as YAML list items. */
function steps(items: string[], more = ''): string {
  return `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    ${more}\n    steps:\n${items.map(item => `      - ${item}`).join('\n')}\n`;
}

/** An action that runs the text of its input `code` (and `post` at the end of the job). */
const runner = action(
  'js',
  {
    inputs: 'inputs:\n  code: { default: "" }\n  after: { default: "" }\n  Mixed-Case name: { default: d }',
    post: "await import('data:text/javascript,' + encodeURIComponent(process.env.INPUT_AFTER));",
  },
  "await import('data:text/javascript,' + encodeURIComponent(process.env.INPUT_CODE));",
);

const js = (code: string, more: Record<string, unknown> = {}, after = ''): string =>
  JSON.stringify({ uses: '$/js', with: { code, after }, ...more });
const write = (file: string, text: string): string =>
  `import { appendFileSync as append } from 'node:fs'; append(process.env.${file}, ${JSON.stringify(text)});`;

describe('the environment of a step', () => {
  it('is exactly what GitHub gives: nothing of the shell, inputs with their hyphens', async () => {
    process.env.LEAK_OF_THE_SHELL = 'leaked';
    const code = 'for (const [k, v] of Object.entries(process.env)) console.log(k + "=" + v)';
    const { stage } = await play({
      workflow: steps([js(code, { env: { STEP: 's' } })], 'env: { JOB: "j" }').replace(
        'jobs:',
        'env: { FLOW: "f", JOB: "no" }\njobs:',
      ),
      files: runner,
      request: { environment: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } },
    });
    delete process.env.LEAK_OF_THE_SHELL;
    const env = Object.fromEntries(printed(stage).map(line => line.split(/=(.*)/s).slice(0, 2)));
    expect(env).toMatchObject({
      FLOW: 'f',
      JOB: 'j',
      STEP: 's',
      'INPUT_MIXED-CASE_NAME': 'd',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_JOB: 'a',
      GITHUB_RUN_ID: '100',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/test.yml@refs/heads/main',
      RUNNER_OS: 'Linux',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    });
    expect(env.HOME).toContain(stage.directory);
    expect(env.GITHUB_WORKSPACE).toContain(stage.directory);
    const ours = /^(FLOW|JOB|STEP|CI|PATH|HOME|AWS_ENDPOINT_URL|(INPUT|GITHUB|RUNNER)_.*)$/;
    expect(Object.keys(env).filter(name => !ours.test(name))).toEqual([]);
    expect(env).not.toHaveProperty('RUNNER_DEBUG');
  });

  it('has RUNNER_DEBUG and shows debug lines only when asked', async () => {
    const workflow = steps([js("console.log('::debug::deep'); console.log('on=' + process.env.RUNNER_DEBUG)")]);
    expect(printed((await play({ workflow, files: runner })).stage)).toEqual(['on=undefined']);
    expect(printed((await play({ workflow, files: runner, request: { debug: true } })).stage)).toEqual(['##[debug]deep', 'on=1']);
  });
});

describe('file commands', () => {
  it('carry outputs, variables, paths and state, in both formats', async () => {
    const { result, stage } = await play({
      workflow: steps(
        [
          js(write('GITHUB_OUTPUT', 'one=1=1\nmany<<EOF\na\nb=c\nEOF\n'), { id: 'w' }),
          js(
            `${write('GITHUB_ENV', 'NEW=n\n')} ${'append(process.env.GITHUB_PATH, "/opt/first\\n"); append(process.env.GITHUB_STATE, "kept=yes\\n");'}`,
            {},
            'console.log("state=" + process.env.STATE_kept)',
          ),
          js('console.log(process.env.NEW + " " + process.env.PATH.split(":")[0] + " " + process.env.STATE_kept)'),
        ],
        'outputs: { many: "${{ steps.w.outputs.many }}", one: "${{ steps.w.outputs.one }}" }',
      ),
      files: runner,
    });
    expect(result.conclusion).toBe('success');
    expect(result.jobs[0]?.outputs).toEqual({ one: '1=1', many: 'a\nb=c' });
    expect(printed(stage)).toEqual(['n /opt/first undefined', 'state=yes']);
  });

  it.each([
    ['a line that is neither', 'GITHUB_OUTPUT', 'nonsense secret-looking\n', /invalid format on line 1/],
    ['a block that is never closed', 'GITHUB_OUTPUT', 'x<<EOF\na\n', /delimiter not found/],
    ['NODE_OPTIONS', 'GITHUB_ENV', 'NODE_OPTIONS=--require x\n', /NODE_OPTIONS/],
  ])('fail the step for %s, without repeating it', async (_, file, text, message) => {
    const { result } = await play({ workflow: steps([js(write(file, text))]), files: runner });
    expect(result.conclusion).toBe('failure');
    const messages = (result.jobs[0]?.annotations ?? []).map(annotation => annotation.message).join();
    expect(messages).toMatch(message);
    expect(messages).not.toContain('secret-looking');
  });

  it('drop a summary above 1 MiB, say so and leave the step as it is', async () => {
    const code =
      "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))";
    const { result } = await play({ workflow: steps([js(code)]), files: runner });
    expect(result.jobs[0]).toMatchObject({
      result: 'success',
      summaries: [],
      annotations: [{ level: 'error', message: expect.stringMatching(/1024k/) }],
    });
  });
});

it('what a killed process had finished saving is kept, what it was writing is not', () => {
  expect(readPairs('a=1\nb<<E\n2\nE\nc<<E\nhalf')).toEqual({
    pairs: { a: '1', b: '2' },
    problem: 'matching delimiter not found for the block on line 5',
  });
  expect(readPairs('=1').problem).toBe('name missing on line 1');
  expect(readPairs('a<<\nx').problem).toMatch(/delimiter/);
  expect(readPairs('a=b<<c\n\n')).toEqual({ pairs: { a: 'b<<c' } });
});

describe('commands in the output', () => {
  it('become annotations with file and line', async () => {
    const code =
      "console.log('::error file=plan.yaml,line=3,col=5,title=T%3AX::bad%0Athing'); console.log('::notice::n'); console.log('plain ::error::no')";
    const { result, stage } = await play({ workflow: steps([js(code)]), files: runner });
    expect(result.jobs[0]?.annotations).toMatchObject([
      {
        level: 'error',
        message: 'bad\nthing',
        title: 'T:X',
        file: 'plan.yaml',
        line: 3,
        column: 5,
        step: '__self',
        phase: 'main',
      },
      { level: 'notice', message: 'n' },
    ]);
    expect(printed(stage)).toEqual(['plain ::error::no']);
    expect(result.conclusion).toBe('success');
  });

  it('are not obeyed between stop-commands and its token', async () => {
    const code =
      "console.log('::stop-commands::tok'); console.log('::error::no'); console.log('::tok::'); console.log('::error::yes')";
    const { result } = await play({ workflow: steps([js(code)]), files: runner });
    expect(result.jobs[0]?.annotations.map(annotation => annotation.message)).toEqual(['yes']);
  });

  it.each(['set-env name=A', 'set-output name=A', 'save-state name=A', 'add-path'])('::%s:: fails the step', async command => {
    const { result } = await play({ workflow: steps([js(`console.log('::${command}::x')`)]), files: runner });
    expect(result.conclusion).toBe('failure');
  });
});

describe('masks', () => {
  const secret = 'p@ss "word" & more';
  const mask = `console.log('::add-mask::' + ${JSON.stringify(secret)}); const s = ${JSON.stringify(secret)};`;

  it('cover every form of a value in lines, annotations and summaries of the whole run', async () => {
    const code = `${mask} import { appendFileSync } from 'node:fs';
      console.log(s); console.log(JSON.stringify(s)); console.log(encodeURIComponent(s));
      for (const pre of ['', 'x', 'xy']) console.log(Buffer.from(pre + s + 'tail').toString('base64'));
      console.error('err ' + s); console.log('::error::' + s); appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'sum ' + s + '\\n');`;
    const { result, stage } = await play({
      workflow: steps([js(code), js(`console.log(${JSON.stringify(secret)} + process.env.GITHUB_REPOSITORY)`)]),
      files: runner,
    });
    const all = JSON.stringify([printed(stage), result.jobs[0]?.annotations, result.jobs[0]?.summaries]);
    for (const form of [secret, encodeURIComponent(secret), 'p@ss', Buffer.from(secret).toString('base64').slice(4, 16)])
      expect(all).not.toContain(form);
    expect(printed(stage)).toEqual(expect.arrayContaining(['***', '"***"', 'err ***', '***acme/shop']));
    expect(result.jobs[0]?.summaries[0]?.markdown).toBe('sum ***\n');
  });

  it('drop a job output that contains a value, and only that one', async () => {
    const { result } = await play({
      workflow: steps(
        [js(`${mask} ${write('GITHUB_OUTPUT', `a<<E\nx ${secret} y\nE\nb=fine\n`)}`, { id: 's' })],
        'outputs: { a: "${{ steps.s.outputs.a }}", b: "${{ steps.s.outputs.b }}" }',
      ),
      files: runner,
    });
    expect(result.jobs[0]).toMatchObject({ outputs: { b: 'fine' }, droppedOutputs: ['a'], result: 'success' });
  });

  it('cover the token and the secrets of the repository from the start', async () => {
    const { stage } = await play({
      workflow: steps([
        js('console.log(process.env.T, process.env.S)', { env: { T: '${{ github.token }}', S: '${{ secrets.KEY }}' } }),
      ]),
      files: runner,
      request: { secrets: { KEY: 'from-the-vault' } },
    });
    expect(printed(stage)).toEqual(['*** ***']);
  });
});

describe('conditions of steps', () => {
  it('skip after a failure unless they ask, and show outcomes in the steps context', async () => {
    const { result, stage } = await play({
      workflow: steps([
        js('process.exit(3)', { id: 'bad' }),
        js('console.log("never")', { id: 'next' }),
        js("console.log('cleanup ' + process.env.O)", {
          if: "failure() && steps.bad.outcome == 'failure'",
          env: { O: '${{ steps.next.outcome }}' },
        }),
        js('console.log("always")', { if: 'always()' }),
        js('console.log("no")', { if: 'cancelled()' }),
      ]),
      files: runner,
    });
    expect(printed(stage)).toEqual(['cleanup skipped', 'always']);
    expect(result.jobs[0]?.steps.filter(step => step.phase === 'main').map(step => step.outcome)).toEqual([
      'failure',
      'skipped',
      'success',
      'success',
      'skipped',
    ]);
    expect(result.jobs[0]?.steps[0]).toMatchObject({ exitCode: 3 });
  });
});

describe('clean-ups', () => {
  it('run in reverse order at the end of the job, with what main saved, also after a failure', async () => {
    const { result, stage } = await play({
      workflow: steps([
        js(write('GITHUB_STATE', 'me=first\n'), {}, 'console.log("post " + process.env.STATE_me)'),
        js(`${write('GITHUB_STATE', 'me=second\n')} process.exit(1)`, {}, 'console.log("post " + process.env.STATE_me)'),
        js('console.log("never")', {}, 'console.log("never post")'),
      ]),
      files: runner,
    });
    expect(printed(stage)).toEqual(['post second', 'post first']);
    expect(result.conclusion).toBe('failure');
  });

  it('run after main was killed', async () => {
    const { result, stage } = await play({
      workflow: steps([
        js(
          `${write('GITHUB_STATE', 'begun=yes\n')} setInterval(() => {}, 1000);`,
          {},
          'console.log("undo " + process.env.STATE_begun)',
        ),
      ]),
      files: runner,
      ports: {
        onSpawn: (child, at) => {
          if (at.phase === 'main') setTimeout(() => child.kill('SIGKILL'), 400);
        },
      },
    });
    expect(printed(stage)).toEqual(['undo yes']);
    expect(result.jobs[0]).toMatchObject({
      result: 'failure',
      steps: [
        { outcome: 'failure', signal: 'SIGKILL', exitCode: null },
        { phase: 'post', outcome: 'success' },
      ],
    });
  });

  it('fail the job when they fail', async () => {
    const { result } = await play({ workflow: steps([js('', {}, 'process.exit(1)')]), files: runner });
    expect(result.jobs[0]?.steps.map(step => step.outcome)).toEqual(['success', 'failure']);
    expect(result.conclusion).toBe('failure');
  });

  it('obey post-if', async () => {
    const files = action(
      'picky',
      { post: 'console.log("post ran")', postIf: 'failure()' },
      'process.exit(Number(process.env.CODE))',
    );
    const picky = (code: string): string => steps([JSON.stringify({ uses: '$/picky', env: { CODE: code } })]);
    expect(printed((await play({ workflow: picky('0'), files })).stage)).toEqual([]);
    expect(printed((await play({ workflow: picky('1'), files })).stage)).toEqual(['post ran']);
  });
});

it('an error of the port that is told ends the run and the process', async () => {
  let pid = 0;
  const ports = {
    onSpawn: (child: { pid?: number | undefined }) => {
      pid = child.pid ?? 0;
    },
    report: (event: { type: string }) => {
      if (event.type === 'output-line') throw new Error('the view broke');
    },
  };
  const workflow = steps([js('console.log("x"); setInterval(() => {}, 1000);')]);
  await expect(play({ workflow, files: runner, ports })).rejects.toThrow('the view broke');
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(() => process.kill(pid, 0)).toThrow();
});
