import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies packages beside what tsc wrote, where the bundler finds them first, in a form of which it can leave out what nobody uses. AWS's
 * SDK gives bundlers for Node its CommonJS, of which nothing can be left out: credentials of every kind, CBOR and event streams would be
 * read at each start. `@actions/core` does not say that its modules do nothing by being imported: for a token that nobody asks it for,
 * each action would begin with a whole client of HTTP.
 * @param into the folder that tsc wrote to
 */
export function copyShakeable(into) {
  const sdk = ['@aws-sdk', '@smithy'].flatMap(scope => readdirSync(join('node_modules', scope)).map(name => join(scope, name)));
  for (const name of sdk) copy(name, into, 'dist-es', esOnly);
  copy('@actions/core', into, 'lib', described => ({ ...described, sideEffects: false }));
}

/** A package's modules, its licences, which the bundler gathers, and another description. */
function copy(name, into, modules, describe) {
  const [from, to] = [join('node_modules', name), join(into, 'node_modules', name)];
  if (!existsSync(join(from, modules))) return;
  // A copy without it would be bundled with another version, which stands above.
  if (existsSync(join(from, 'node_modules')))
    throw new Error(`expected ${name} to need nothing of its own below it, found node_modules; copy that as well`);
  mkdirSync(to, { recursive: true });
  for (const part of readdirSync(from).filter(each => each === modules || /^licen[cs]e/i.test(each)))
    cpSync(join(from, part), join(to, part), { recursive: true });
  writeFileSync(join(to, 'package.json'), JSON.stringify(describe(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')))));
}

/** A package's description without the ways that lead to CommonJS. */
function esOnly({ exports, ...described }) {
  const without = ways => {
    if (typeof ways !== 'object') return ways;
    const { node: _node, require: _require, ...rest } = ways;
    return Object.fromEntries(Object.entries(rest).map(([name, way]) => [name, without(way)]));
  };
  return { ...described, main: described.module, exports: without(exports) };
}
