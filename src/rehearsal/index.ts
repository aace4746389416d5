import { realpathSync } from 'node:fs';
import { rehearsal } from './rehearsal.ts';

if (process.argv[1] !== undefined) process.argv[1] = realpathSync(process.argv[1]);
process.exit(await rehearsal(process.argv.slice(2)));
