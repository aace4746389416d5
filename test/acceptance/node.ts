import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const node24 = resolve('node_modules/node24/bin/node');

/** The Node that runs the bundle: 24, as on GitHub, where npm has it for this platform; else the one that runs the tests. */
export const NODE = existsSync(node24) ? node24 : process.execPath;
