import { runOf } from '../run-parts.ts';
import { environmentOf, reviewersOf, type Scene, type Weakness } from './scene.ts';

function after(id: string, title: string, apply: (scene: Scene) => void): Weakness {
  return { id, title, strikes: 'after', apply };
}

/** Weak after the approval, before the first step of the job. */
export const WEAK_AFTERWARDS: readonly Weakness[] = [
  after('rules-changed', 'the environment’s rules were changed after the approval', scene => {
    const environment = environmentOf(scene);
    const boss = scene.github.users.find(({ login }) => login !== scene.by && !login.endsWith('[bot]'));
    if (boss) reviewersOf(environment).reviewers.push({ type: 'User', reviewer: { id: boss.id, login: boss.login } });
    environment.updated_at = scene.at;
  }),
  after('commit-other', 'the run is of another commit than the job', ({ github, run }) => {
    runOf(github, run).head_sha = 'f'.repeat(40);
  }),
  after('attempt-other', 'the run is in another attempt than the job', ({ github, run }) => {
    runOf(github, run).run_attempt += 1;
  }),
];
