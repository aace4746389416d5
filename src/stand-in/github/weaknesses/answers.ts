import { release, runOf, waitingFor } from '../run-parts.ts';
import { type GithubApproval, nextId } from '../state.ts';
import { environmentOf, reviewersOf, type Scene, type Weakness } from './scene.ts';

const HOUR_MS = 3_600_000;

/** In place of the approval: `entry` is what the API shows of it, none for a bypass. */
function answer(id: string, title: string, entry: (scene: Scene) => Partial<GithubApproval> | null, delayMs?: number): Weakness {
  const apply = (scene: Scene): void => letGo(scene, entry(scene));
  return { id, title, strikes: 'answer', apply, ...(delayMs === undefined ? {} : { delayMs }) };
}

/** Weak in place of the reviewer’s approval. */
export const WEAK_ANSWERS: readonly Weakness[] = [
  answer('bypass-used', 'an administrator starts the job; there is no approval', () => null),
  answer('self-approval', 'the reviewer has started the run, and self-review is turned off when it asks', scene => {
    startedBy(scene);
    reviewersOf(environmentOf(scene)).prevent_self_review = false;
    return {};
  }),
  answer('self-approval-hidden', 'the same, and self-review is turned on again before the job begins', scene => {
    startedBy(scene);
    return {};
  }),
  answer('bot-approval', 'an app approves', ({ github }) => {
    github.users.push({ id: nextId(github), login: 'deploy-helper[bot]', type: 'Bot', permission: 'write' });
    return { user: 'deploy-helper[bot]' };
  }),
  answer('machine-approval', 'a machine user approves, who is a listed reviewer and nobody of the plan', scene => {
    const id = nextId(scene.github);
    const login = 'deploy-machine';
    scene.github.users.push({ id, login, type: 'User', permission: 'write' });
    reviewersOf(environmentOf(scene)).reviewers.push({ type: 'User', reviewer: { id, login } });
    return { user: login };
  }),
  answer('approver-deleted', 'the account that approved is gone', () => ({ user: 'nobody-any-more' })),
  answer('comment-without-code', 'the approval’s comment does not hold the code', () => ({ comment: 'looks good' })),
  answer('comment-of-another-code', 'the approval’s comment holds another code', () => ({ comment: 'GO-0000-0000' })),
  answer('approved-too-late', 'the approval comes two hours after the evidence', () => ({}), 2 * HOUR_MS),
  answer('approved-and-rejected', 'one reviewer has rejected, another approved', scene => {
    const { run, environment, by, github } = scene;
    github.approvals.push({ run_id: run, state: 'rejected', comment: '', user: by, environments: [environment] });
    return {};
  }),
  {
    id: 'second-use',
    title: 'the approval was given for an earlier job of the run; this one was let go on without',
    strikes: 'answer',
    apply(scene) {
      const { github, run, environment, at } = scene;
      const [job] = waitingFor(github, runOf(github, run), environment);
      const earlier = { run_id: run, job_id: nextId(github), sha: runOf(github, run).head_sha, ref: 'main', environment };
      const states = ['waiting', 'queued', 'in_progress', 'success'] as const;
      const statuses = states.map(state => ({ id: nextId(github), state, created_at: at - HOUR_MS }));
      github.deployments.unshift({ id: nextId(github), ...earlier, created_at: at - HOUR_MS, statuses });
      if (job) {
        const times = { created_at: at - HOUR_MS, started_at: at - HOUR_MS, completed_at: at - HOUR_MS };
        const done = { status: 'completed', conclusion: 'success', deployment_id: null } as const;
        github.jobs.unshift({ ...job, id: earlier.job_id, key: `earlier-${job.key}`, ...times, ...done });
      }
      github.approvals.push(good(scene));
      letGo(scene, null);
    },
  },
  {
    id: 'stale-attempt',
    title: 'the approval was given to the first attempt; the second was let go on without',
    strikes: 'answer',
    apply(scene) {
      const run = runOf(scene.github, scene.run);
      scene.github.approvals.push({ ...good(scene), run_attempt: 1 });
      if (run.run_attempt === 1) {
        // What waits now belongs to the second attempt.
        const now = scene.github.jobs.filter(job => job.run_id === run.id);
        run.earlier = [
          {
            triggering_actor: run.triggering_actor,
            status: 'completed',
            conclusion: 'failure',
            started_at: run.created_at,
          },
        ];
        run.run_attempt = 2;
        for (const job of now) job.run_attempt = 2;
      }
      letGo(scene, null);
    },
  },
];

/** The reviewer is the one who dispatched: nothing of the reviewers changes. */
function startedBy({ github, run, by }: Scene): void {
  Object.assign(runOf(github, run), { actor: by, triggering_actor: by });
}

function good({ github, run, environment, by, comment }: Scene): GithubApproval {
  const { run_attempt } = runOf(github, run);
  return { run_id: run, state: 'approved', comment, user: by, environments: [environment], run_attempt };
}

/** Lets what waits go on, with an approval of this kind or with none. */
function letGo(scene: Scene, entry: Partial<GithubApproval> | null): void {
  const { github, environment, at } = scene;
  const run = runOf(github, scene.run);
  const waiting = waitingFor(github, run, environment);
  if (entry) github.approvals.push({ ...good(scene), ...entry });
  release(github, run, waiting, 'approved', at);
}
