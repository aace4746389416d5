import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { minify } from 'terser';

/** What nobody calls goes, as do comments and the names of local variables. Functions keep theirs, and lines stay: a stack trace must be readable. */
const SMALL = {
  module: true,
  compress: {
    defaults: false,
    unused: true,
    dead_code: true,
    side_effects: true,
    keep_fnames: true,
    keep_classnames: true,
  },
  mangle: { keep_fnames: true, keep_classnames: true },
  // One byte a character: a single dash beyond Latin-1 would double what the engine keeps of a file. A licence's notice stays.
  format: { beautify: true, indent_level: 0, comments: 'some', ascii_only: true },
};

/**
 * Makes bundles small, and quick to start. Node reads them at each start.
 * @param folder of the bundles
 * @param less what is to be left as it is, in terser's words
 */
export async function compact(folder, less = {}) {
  for (const name of readdirSync(folder).filter(each => each.endsWith('.js'))) {
    const { code } = await minify(readFileSync(join(folder, name), 'utf8'), { ...SMALL, ...less });
    writeFileSync(join(folder, name), `${compiledOnce(code)}\n`);
  }
}

/**
 * Writes the module functions of a chunk in parentheses. A chunk is loaded when its modules are about to be called: the engine takes
 * the parentheses for that promise (as in `(function () {})()`), and compiles each function at once; else it would read it twice, first
 * to skip it. That is a sixth of the time of a start (docs/adr/0012-what-a-start-costs.md).
 */
function compiledOnce(code) {
  const edits = modulesOf(code).flatMap(({ value }) => {
    const parameters = value.params.map(each => code.slice(each.start, each.end)).join(', ');
    return [
      // The engine does not believe an arrow; a module uses neither `this` nor `arguments` of its own.
      { from: value.start, to: value.body.start, text: `(${value.async ? 'async ' : ''}function(${parameters}) ` },
      { from: value.end, to: value.end, text: ')' },
    ];
  });
  let [done, at] = ['', 0];
  for (const { from, to, text } of edits) {
    done += code.slice(at, from) + text;
    at = to;
  }
  return done + code.slice(at);
}

/** The arrow functions of `export const modules = { … }`; none where a file is no chunk. */
function modulesOf(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const declared = body.flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' ? (declaration?.declarations ?? []) : [],
  );
  const modules = declared.find(({ id }) => id.name === 'modules');
  return (modules?.init.properties ?? []).filter(
    ({ value }) => value.type === 'ArrowFunctionExpression' && value.body.type === 'BlockStatement',
  );
}
