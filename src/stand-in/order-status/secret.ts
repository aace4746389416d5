/** Secrets as production's own code sees them. */
import { idFrom } from '../random.ts';
import type { World } from '../state.ts';

/** The current value, or `undefined` when there is none to be had: missing, doomed, or without AWSCURRENT. */
export function currentSecret(world: World, name: string): string | undefined {
  const secret = world.aws.secrets[name];
  if (secret === undefined || secret.deletedAt !== undefined) return undefined;
  const id = Object.keys(secret.stages).find(key => secret.stages[key]?.includes('AWSCURRENT'));
  return id === undefined ? undefined : secret.values[id];
}

/** Puts a new current value; the one before becomes AWSPREVIOUS. RangeError when the secret does not exist. `at` in epoch ms. */
export function renewSecret(world: World, name: string, value: string, at: number): void {
  const secret = world.aws.secrets[name];
  if (secret === undefined) throw new RangeError('no such secret');
  const before = Object.keys(secret.stages).find(id => secret.stages[id]?.includes('AWSCURRENT'));
  const id = idFrom('secret', name, Object.keys(secret.values).length + 1, world.seed);
  // Values of older versions stay: a search for planted values has to know them all.
  secret.values[id] = value;
  secret.stages = { [id]: ['AWSCURRENT'], ...(before === undefined ? {} : { [before]: ['AWSPREVIOUS'] }) };
  secret.lastChangedAt = at;
}

/** Creates a secret with one current value. `at` in epoch ms: created and last changed. */
export function addSecret(world: World, name: string, value: string, at: number): void {
  const id = idFrom('secret', name, 1, world.seed);
  world.aws.secrets[name] = {
    arn: `arn:aws:secretsmanager:${world.region}:${world.account}:secret:${name}-${id.slice(0, 6)}`,
    values: { [id]: value },
    stages: { [id]: ['AWSCURRENT'] },
    createdAt: at,
    lastChangedAt: at,
    rotationEnabled: false,
  };
}
