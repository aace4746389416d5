import { environmentNamed, type GithubEnvironment, type GithubWorld, type ProtectionRule } from '../state.ts';

/** Where a weakness strikes. */
export interface Scene {
  readonly github: GithubWorld;
  /** Name of the environment. */
  readonly environment: string;
  /** Id of the run that asks for it. */
  readonly run: number;
  /** Login of the reviewer who approves where nothing is wrong. */
  readonly by: string;
  /** Comment of a good approval, with the code that was shown. */
  readonly comment: string;
  /** Virtual time, epoch ms. */
  readonly at: number;
}

/** One way in which a sign-off says less than it seems to. */
export interface Weakness {
  readonly id: string;
  /** What it does, in a sentence. */
  readonly title: string;
  /**
   * When: `before` the job asks for its environment; `answer`: in place of the reviewer's approval; `after` the approval, before the
   * first step of the job.
   */
  readonly strikes: 'before' | 'answer' | 'after';
  /** Virtual time that passes between the question and the answer, ms. */
  readonly delayMs?: number;
  apply(scene: Scene): void;
}

/** The environment of a scene. Throws when it does not exist. */
export function environmentOf({ github, environment }: Pick<Scene, 'github' | 'environment'>): GithubEnvironment {
  const found = environmentNamed(github, environment);
  if (!found) throw new Error(`there is no environment "${environment}"`);
  return found;
}

/** The rule by which an environment has reviewers. Throws when it has none. */
export function reviewersOf(environment: GithubEnvironment): Extract<ProtectionRule, { type: 'required_reviewers' }> {
  const rule = environment.protection_rules.find(each => each.type === 'required_reviewers');
  if (rule?.type !== 'required_reviewers') throw new Error(`environment "${environment.name}" has no reviewers to weaken`);
  return rule;
}
