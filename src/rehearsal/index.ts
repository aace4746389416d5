import { realpathSync } from 'node:fs';
import { proveFolder } from './proof/index.ts';
import { rehearsal } from './rehearsal.ts';

if (process.argv[1] !== undefined) process.argv[1] = realpathSync(process.argv[1]);
const [act, ...rest] = process.argv.slice(2);
// The proof lives here because GitHub's own parser does: no action ever loads it.
process.exit(act === 'prove' ? await proveFolder(rest, line => console.log(line)) : await rehearsal(process.argv.slice(2)));
