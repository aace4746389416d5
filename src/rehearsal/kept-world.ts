import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { World } from '../stand-in/state.ts';

const FILE = 'production.json.gz';

/**
 * Keeps the stand-in production, so that a second command can roll it back. Packed: it is a production with its secrets, and
 * nobody should find them by searching files.
 * @param folder where
 * @param world what
 */
export function keepWorld(folder: string, world: World): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${FILE}.new`), gzipSync(JSON.stringify(world)));
  renameSync(join(folder, `${FILE}.new`), join(folder, FILE));
}

/**
 * The stand-in production of the last rehearsal.
 * @param folder where
 * @returns the world, or undefined if there was no rehearsal
 */
export function keptWorld(folder: string): World | undefined {
  const path = join(folder, FILE);
  return existsSync(path) ? (JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as World) : undefined;
}
