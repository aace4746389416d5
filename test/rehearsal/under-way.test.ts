import { expect, it, onTestFinished } from 'vitest';
import { runsUnderWay } from '../../src/rehearsal/under-way.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub } from '../../src/stand-in/github/state.ts';
import { startStandIn } from '../../src/stand-in/server.ts';
import { emptyWorld } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';
import { action, results, start } from './stage.ts';

const TOKEN = 'planted-token';

/** A first job that cancels a run through the API, then two that follow. */
async function played(which: 'cancel' | 'force-cancel', own: boolean) {
  const world = emptyWorld({ account: '123456789012', region: 'eu-central-1', now: 1, seed: 1 });
  const github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  world.github = github;
  const facts = { name: 'x', path: 'x.yml', head_sha: 'a'.repeat(40), head_branch: 'main', event: 'push', actor: 'dana', at: 1 };
  const runs = [startRun(github, facts), startRun(github, facts)].map(({ id }) => id);
  const underWay = runsUnderWay(github);
  const server = await startStandIn({
    world,
    handlers: [githubHandler({ token: TOKEN, validate: githubDescription() })],
    hooks: {
      after() {
        underWay.cancelAsked();
      },
    },
  });
  onTestFinished(() => server.close());
  const url = `${server.url}/github/repos/acme/shop/actions/runs/${runs[own ? 0 : 1]}/${which}`;
  const files = {
    ...action(
      'asker',
      {},
      `await fetch('${url}', { method: 'POST', headers: { authorization: 'token ${TOKEN}' } }); setTimeout(() => undefined, ${own ? 60_000 : 1});`,
    ),
    ...action('teller', {}, "console.log('ran')"),
  };
  const workflow = `on: workflow_dispatch
jobs:
  first: { runs-on: x, steps: [{ uses: $/asker }] }
  next: { runs-on: x, needs: first, steps: [{ uses: $/teller }] }
  net: { runs-on: x, needs: [first, next], if: always(), steps: [{ uses: $/teller }] }
`;
  const { run } = await start({ workflow, files });
  underWay.add(runs[0] ?? 0, run);
  const result = await run.done;
  expect(server.defects).toEqual([]);
  return { conclusion: result.conclusion, jobs: results(result) };
}

it('a run is cancelled through the API; what must run always still does', async () => {
  const { conclusion, jobs } = await played('cancel', true);
  expect(conclusion).toBe('cancelled');
  expect(jobs).toEqual({ first: 'cancelled', next: 'skipped', net: 'success' });
});

it('a run that is force-cancelled runs nothing any more', async () => {
  const { conclusion, jobs } = await played('force-cancel', true);
  expect(conclusion).toBe('cancelled');
  expect(jobs).toEqual({ first: 'cancelled', next: 'skipped', net: 'skipped' });
});

it('a run goes on when another is cancelled', async () => {
  expect(await played('cancel', false)).toEqual({
    conclusion: 'success',
    jobs: { first: 'success', next: 'success', net: 'success' },
  });
});

it('a run is cancelled only when the rollback that cancels it has ended, and no rollback is played beside another', async () => {
  const github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  const facts = { name: 'x', path: 'x.yml', head_sha: 'a'.repeat(40), head_branch: 'main', event: 'push', actor: 'dana', at: 1 };
  const run = startRun(github, facts);
  const told: string[] = [];
  const underWay = runsUnderWay(github);
  underWay.add(run.id, { cancel: () => told.push('cancelled'), forceCancel: () => told.push('forced') });
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    run.cancel_requested_at = 1;
    underWay.cancelAsked();
    await new Promise(resolve => setTimeout(resolve, 5));
    told.push(`${name} ends`);
  };
  await Promise.all([underWay.inTurn(work('one')), underWay.inTurn(work('two'))]);
  expect(told).toEqual(['one begins', 'one ends', 'cancelled', 'two begins', 'two ends', 'cancelled']);
  await expect(underWay.inTurn(() => Promise.reject(new Error('defect')))).rejects.toThrow('defect');
});
