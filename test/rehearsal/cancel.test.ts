import { describe, expect, it } from 'vitest';
import { CANCEL_TIMINGS } from '../../src/rehearsal/runner/child.ts';
import type { ApprovalAsk } from '../../src/rehearsal/runner/ports.ts';
import { action, printed, results, start } from './stage.ts';

const TIMINGS = { interruptMs: 300, terminateMs: 200, forceMs: 5000 };

/** Says the signals it gets, and ends only where its input says so. */
const waiter = action(
  'waiter',
  { inputs: 'inputs:\n  ends-at: { default: SIGINT }', post: "console.log('post of ' + process.env.GITHUB_JOB)" },
  `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => {
     console.log(name);
     if (process.env['INPUT_ENDS-AT'] === name) process.exit(0);
   });
   console.log('ready');
   setInterval(() => {}, 1000);`,
);
const teller = action('teller', {}, "console.log('ran ' + process.env.GITHUB_JOB)");
const files = { ...waiter, ...teller };

function cancelling(endsAt: string): string {
  return `on: workflow_dispatch
jobs:
  slow:
    runs-on: x
    steps:
      - { uses: $/waiter, with: { ends-at: ${endsAt} } }
      - { uses: $/teller }
      - { uses: $/teller, if: cancelled() }
  next: { needs: slow, runs-on: x, steps: [{ uses: $/teller }] }
  rollback:
    needs: slow
    if: always() && contains(needs.*.result, 'cancelled')
    runs-on: x
    steps: [{ uses: $/teller }]
`;
}

/** Starts a workflow and cancels it once a line is printed. */
async function cancelAt(line: string, workflow: string, request = {}) {
  let cancel = (): void => undefined;
  const events: unknown[] = [];
  const { run, stage } = await start({
    workflow,
    files,
    request: { timings: TIMINGS, ...request },
    ports: {
      report: event => {
        stage.events.push(event);
        events.push(event);
        if (event.type === 'output-line' && event.line === line) cancel();
      },
    },
  });
  cancel = run.cancel;
  return { result: await run.done, stage };
}

describe('cancelling a run', () => {
  it('waits as GitHub does unless told otherwise', () => {
    expect(CANCEL_TIMINGS).toEqual({ interruptMs: 7500, terminateMs: 2500, forceMs: 300_000 });
  });

  it.each([
    ['SIGINT', ['ready', 'SIGINT'], null],
    ['SIGTERM', ['ready', 'SIGINT', 'SIGTERM'], null],
    ['nothing', ['ready', 'SIGINT', 'SIGTERM'], 'SIGKILL'],
  ])('a process that ends at %s', async (endsAt, said, signal) => {
    const { result, stage } = await cancelAt('ready', cancelling(endsAt));
    expect(printed(stage)).toEqual([...said, 'ran slow', 'post of slow', 'ran rollback']);
    expect(results(result)).toEqual({ slow: 'cancelled', next: 'skipped', rollback: 'success' });
    expect(result.jobs[0]?.steps).toMatchObject([
      { outcome: 'cancelled', signal },
      { outcome: 'skipped' },
      { outcome: 'success' },
      { phase: 'post', outcome: 'success' },
    ]);
    expect(result.conclusion).toBe('cancelled');
  });

  it('leaves a job alone whose condition still holds', async () => {
    const workflow = `on: workflow_dispatch
jobs:
  stubborn:
    if: always()
    runs-on: x
    steps: [{ uses: $/slowteller }, { uses: $/teller }]
`;
    const slow = action(
      'slowteller',
      {},
      "console.log('ready'); setTimeout(() => console.log('done'), 700); process.on('SIGINT', () => console.log('SIGINT'))",
    );
    let cancel = (): void => undefined;
    const { run, stage } = await start({
      workflow,
      files: { ...files, ...slow },
      request: { timings: TIMINGS },
      ports: {
        report: event => {
          stage.events.push(event);
          if (event.type === 'output-line' && event.line === 'ready') cancel();
        },
      },
    });
    cancel = run.cancel;
    const result = await run.done;
    expect(printed(stage)).toEqual(['ready', 'done', 'ran stubborn']);
    expect(results(result)).toEqual({ stubborn: 'success' });
  });

  it('does not interrupt a step with always(), but ends the whole job when its time is over', async () => {
    const workflow = `on: workflow_dispatch
jobs:
  a:
    runs-on: x
    steps:
      - { uses: $/waiter, if: always(), with: { ends-at: SIGINT } }
      - { uses: $/teller, if: always() }
`;
    const { result, stage } = await cancelAt('ready', workflow, { timings: { ...TIMINGS, forceMs: 600 } });
    expect(printed(stage)).toEqual(['ready']);
    expect(result.jobs[0]).toMatchObject({
      result: 'cancelled',
      steps: [{ outcome: 'cancelled', signal: 'SIGKILL' }, { outcome: 'skipped' }, { phase: 'post', outcome: 'skipped' }],
    });
  });

  it('ends a question that stands, and the job never starts', async () => {
    const asked: ApprovalAsk[] = [];
    const { run, stage } = await start({
      workflow: 'on: workflow_dispatch\njobs:\n  a: { runs-on: x, environment: prod, steps: [{ uses: $/teller }] }\n',
      files,
      ports: {
        approve: ask => {
          asked.push(ask);
          setTimeout(() => run.cancel(), 50);
          return new Promise(() => undefined);
        },
      },
    });
    const result = await run.done;
    expect(results(result)).toEqual({ a: 'cancelled' });
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(printed(stage)).toEqual([]);
  });

  it('before the first job skips every job that does not ask to run', async () => {
    const { run, stage } = await start({
      workflow: cancelling('SIGINT').replace("&& contains(needs.*.result, 'cancelled')", ''),
      files,
    });
    run.cancel();
    expect(results(await run.done)).toEqual({ slow: 'skipped', next: 'skipped', rollback: 'success' });
    expect(printed(stage)).toEqual(['ran rollback']);
  });
});
