import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';
import { pathsOf } from './paths.ts';
import { keepSecurely, keptSecurely } from './stored.ts';

/** Whose window it is: what is remembered of one release says nothing about another. */
export interface WindowOwner {
  readonly system: string;
  readonly phase: string;
  readonly gate: string;
  readonly world: World;
  readonly plan: string;
  readonly commit: string;
}

const nameOf = ({ system, phase, gate }: WindowOwner): string => `${pathsOf(system).records}/window.${phase}.${gate}`;

/**
 * Keeps what the checks of a window remember, so that a run that is begun again goes on and does not begin anew.
 * @param parameters the port
 * @param owner whose window it is
 * @param texts JSON by the ids of the checks
 * @throws GonogoError `VALUE_TOO_LARGE` above 36 kB; whatever the port throws
 */
export async function keepWindow(
  parameters: Parameters,
  owner: WindowOwner,
  texts: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<void> {
  const { world, plan, commit } = owner;
  const text = canonical({ world, plan, commit, texts: Object.fromEntries(texts) });
  await keepSecurely(parameters, nameOf(owner), text, signal);
}

/**
 * Reads what was remembered of the same plan and the same commit. Without a commit nothing is remembered: nobody knows what ran then.
 * @param parameters the port
 * @param owner whose window it is
 * @returns texts by the ids of the checks; empty where the window is another release's, or new
 * @throws GonogoError `RESPONSE_INVALID` if what stands there is no memory, `WORLD_OTHER` if it is another world's
 */
export async function readWindow(parameters: Parameters, owner: WindowOwner, signal?: AbortSignal): Promise<Map<string, string>> {
  const text = await keptSecurely(parameters, nameOf(owner), signal);
  if (text === undefined || owner.commit === 'none') return new Map();
  const { world, plan, commit, texts } = jsonObject(text, 'the memory of a window');
  if (world !== owner.world)
    throw gonogoError('WORLD_OTHER', 'expected the memory of the window to be of this world, found that of another');
  if (plan !== owner.plan || commit !== owner.commit) return new Map();
  const entries = texts !== null && typeof texts === 'object' ? Object.entries(texts) : undefined;
  if (!entries?.every((each): each is [string, string] => typeof each[1] === 'string'))
    throw gonogoError('RESPONSE_INVALID', 'expected the memory of a window to hold texts by check, found something else');
  return new Map(entries);
}
