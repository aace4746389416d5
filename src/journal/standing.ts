import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';
import { keepSecurely, keptSecurely } from './stored.ts';

/** How the last completed phase left every switch that any phase has set; `null` means absent. */
export interface Standing {
  readonly world: World;
  readonly phase: string;
  readonly values: Readonly<Record<string, string | null>>;
}

/** Stores how a phase left the switches, as a SecureString. */
export async function keepStanding(
  parameters: Parameters,
  name: string,
  standing: Standing,
  signal?: AbortSignal,
): Promise<void> {
  await keepSecurely(parameters, name, canonical(standing), signal);
}

/**
 * Reads how the last phase left the switches.
 * @param parameters the port
 * @param name its parameter
 * @param world the world of this run
 * @returns the standing values
 * @throws GonogoError `NOT_FOUND`, `WORLD_OTHER`, `RESPONSE_INVALID`
 */
export async function readStanding(parameters: Parameters, name: string, world: World, signal?: AbortSignal): Promise<Standing> {
  const text = await keptSecurely(parameters, name, signal);
  if (text === undefined) throw gonogoError('NOT_FOUND', 'expected a record of how the last phase left the switches, found none');
  const data = jsonObject(text, 'the standing values');
  if (data['world'] !== world)
    throw gonogoError('WORLD_OTHER', `expected standing values of the world ${world}, found another’s`);
  const { phase, values } = data;
  const whole =
    typeof phase === 'string' &&
    values !== null &&
    typeof values === 'object' &&
    Object.values(values).every(value => value === null || typeof value === 'string');
  if (!whole) throw gonogoError('RESPONSE_INVALID', 'expected standing values by switch');
  return { world, phase, values: values as Record<string, string | null> };
}
