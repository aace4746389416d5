import { runOf } from '../run-parts.ts';
import { nextId } from '../state.ts';
import { environmentOf, type Scene, type Weakness } from './scene.ts';

function after(id: string, title: string, apply: (scene: Scene) => void): Weakness {
  return { id, title, strikes: 'after', apply };
}

/** Weak after the approval, before the first step of the job. */
export const WEAK_AFTERWARDS: readonly Weakness[] = [
  after(
    'rules-changed',
    'the environment’s rules were changed after the approval: its wait timer is five minutes longer',
    scene => {
      const environment = environmentOf(scene);
      const timer = environment.protection_rules.find(rule => rule.type === 'wait_timer');
      if (timer?.type === 'wait_timer') timer.wait_timer += 5;
      else environment.protection_rules.push({ id: nextId(scene.github), type: 'wait_timer', wait_timer: 5 });
      environment.updated_at = scene.at;
    },
  ),
  after('commit-other', 'the run is of another commit than the job', ({ github, run }) => {
    runOf(github, run).head_sha = 'f'.repeat(40);
  }),
  after('attempt-other', 'the run is in another attempt than the job', ({ github, run }) => {
    runOf(github, run).run_attempt += 1;
  }),
];
