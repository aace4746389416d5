import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';
import { keepSecurely, keptSecurely } from './stored.ts';

/** What stood at one address before a phase changed it; `value: null` means that there was nothing. */
export interface Before {
  readonly switch: string;
  readonly value: string | null;
  /** The parameter's version, where the address is a parameter. */
  readonly version?: number;
}

/** What stood before a phase's changes. Its values may be personal: it lives in a SecureString and in memory only. */
export interface RestorePoint {
  readonly world: World;
  readonly plan: string;
  readonly phase: string;
  /** ms since the epoch. */
  readonly takenAt: number;
  readonly before: readonly Before[];
}

/**
 * Stores a restore point and reads it back.
 * @param parameters the port
 * @param name its parameter
 * @param point what stood before
 * @throws GonogoError `RESTORE_POINT_UNWRITTEN` if it does not read back as written
 */
export async function storeRestorePoint(
  parameters: Parameters,
  name: string,
  point: RestorePoint,
  signal?: AbortSignal,
): Promise<void> {
  const text = canonical(point);
  await keepSecurely(parameters, name, text, signal);
  if ((await keptSecurely(parameters, name, signal)) !== text) {
    throw gonogoError('RESTORE_POINT_UNWRITTEN', 'expected the restore point to read back as written, found another text');
  }
}

/**
 * Reads a restore point.
 * @param parameters the port
 * @param name its parameter
 * @param world the world of this run
 * @returns the restore point
 * @throws GonogoError `NOT_FOUND`, `RESPONSE_INVALID`, or `RESTORE_POINT_OTHER` if it belongs to another world
 */
export async function readRestorePoint(
  parameters: Parameters,
  name: string,
  world: World,
  signal?: AbortSignal,
): Promise<RestorePoint> {
  const text = await keptSecurely(parameters, name, signal);
  if (text === undefined) throw gonogoError('NOT_FOUND', 'expected a restore point, found none under its name');
  const data = jsonObject(text, 'a restore point');
  const { plan, phase, takenAt, before } = data;
  if (data['world'] !== world)
    throw gonogoError('RESTORE_POINT_OTHER', `expected a restore point of the world ${world}, found one of another`);
  if (typeof plan !== 'string' || typeof phase !== 'string' || typeof takenAt !== 'number' || !Array.isArray(before)) {
    throw gonogoError('RESPONSE_INVALID', 'expected a restore point with plan, phase, takenAt and before');
  }
  return { world, plan, phase, takenAt, before: before.map(beforeOf) };
}

function beforeOf(data: unknown): Before {
  if (data !== null && typeof data === 'object') {
    const { switch: id, value, version } = data as Record<string, unknown>;
    if (typeof id === 'string' && (typeof value === 'string' || value === null)) {
      return typeof version === 'number' ? { switch: id, value, version } : { switch: id, value };
    }
  }
  throw gonogoError('RESPONSE_INVALID', 'expected each value of a restore point to name its switch');
}
