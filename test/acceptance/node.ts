import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const node24 = resolve('node_modules/node24/bin/node');

/**
 * Where Node keeps what it has compiled of a bundle (from 22 on): hundreds of short processes run the same one. A copy has a folder of its
 * own beside it, which goes when the copy does.
 * @param script the program's path
 */
export const compiled = (script: string): string =>
  resolve(script).startsWith(`${resolve('dist')}/`) ? resolve('node_modules/.cache/compiled') : resolve(script, '../../compiled');

/** The Node that runs the bundle: 24, as on GitHub, where npm has it for this platform; else the one that runs the tests. */
export const NODE = existsSync(node24) ? node24 : process.execPath;
