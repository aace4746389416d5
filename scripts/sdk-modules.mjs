import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the ES modules of AWS's SDK beside what tsc wrote, where the bundler finds them first. The SDK gives bundlers for Node its
 * CommonJS, of which nothing can be left out: credentials of every kind, CBOR and event streams would be read at each start.
 * @param into the folder that tsc wrote to
 */
export function copySdkModules(into) {
  for (const scope of ['@aws-sdk', '@smithy']) {
    for (const name of readdirSync(join('node_modules', scope))) {
      const [from, to] = ['node_modules', join(into, 'node_modules')].map(root => join(root, scope, name));
      if (!existsSync(join(from, 'dist-es'))) continue;
      mkdirSync(to, { recursive: true });
      // With its licence, which the bundler gathers.
      for (const part of ['dist-es', 'LICENSE'].filter(each => existsSync(join(from, each))))
        cpSync(join(from, part), join(to, part), { recursive: true });
      const described = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
      writeFileSync(join(to, 'package.json'), JSON.stringify(esOnly(described)));
    }
  }
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
