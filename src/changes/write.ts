import type { Clock } from '../clock.ts';
import type { Target } from '../target.ts';
import type { BuiltSwitch } from './address.ts';
import type { Guard } from './guard.ts';

/** One change: a switch from what stands to what shall stand; undefined means absent. */
export interface Change {
  readonly one: BuiltSwitch;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What rollback would set: written instead, if the fence is found raised after the write. */
  readonly safe: string | undefined;
}

/** What a write needs. */
export interface Writing {
  readonly on: Pick<Target, 'parameters' | 'functions' | 'commands' | 'http' | 'secrets'>;
  readonly clock: Clock;
  readonly guard: Guard;
  readonly signal?: AbortSignal;
}
