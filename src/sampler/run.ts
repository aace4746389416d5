import type { Target } from '../target.ts';
import type { World } from '../world.ts';
import type { Progress } from './progress.ts';

/** What a report needs besides the plan and the ports. */
export interface TakeRun {
  readonly system: string;
  readonly world: World;
  readonly planDigest: string;
  /** The run's name. */
  readonly run: string;
  /** 16 hexadecimal digits from which the sample follows; drawn if absent. */
  readonly seed?: string;
  /** Continue an interrupted report if its checkpoint fits. */
  readonly resume?: boolean;
  readonly signal: AbortSignal;
  /** Told how far it has come, and waited for. */
  readonly progress?: (progress: Progress) => void | Promise<void>;
}

/** The ports that a report needs. */
export type TakeOn = Pick<Target, 'http' | 'parameters' | 'secrets' | 'commands' | 'clock'>;
