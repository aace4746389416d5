// Loaded before a bundle: writes down, one JSON a line, what every process that it starts is given on its command line.
import child from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const file = process.env.ARGV_WITNESS;
for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork']) {
  const real = child[name];
  child[name] = (...given) => {
    const words = given.flatMap(each => (typeof each === 'string' ? [each] : Array.isArray(each) ? each.map(String) : []));
    appendFileSync(file, `${JSON.stringify([name, ...words])}\n`);
    return real(...given);
  };
}
syncBuiltinESMExports();
