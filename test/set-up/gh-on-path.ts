/** A `gh` for a script to find: `gh api` alone, sent to the loopback GitHub; teams and people by a table. */
import { execFile } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const GH = `#!${process.execPath}
const args = process.argv.slice(2);
if (args.shift() !== 'api') process.exit(9);
let method = 'GET', path = '', jq = '', input = false;
while (args.length > 0) {
  const arg = args.shift();
  if (arg === '--method') method = args.shift();
  else if (arg === '--jq') jq = args.shift();
  else if (arg === '--input') input = args.shift() === '-';
  else if (arg === '--paginate') continue;
  else if (path === '' && !arg.startsWith('-')) path = arg;
  else process.exit(9);
}
const said = value => {
  if (jq === '') return;
  if (/^\\.[a-z_]+$/.test(jq)) return console.log(String(value[jq.slice(1)]));
  if (jq.startsWith('"')) return console.log(jq.slice(1, -1).replace(/\\\\[(]\\.([a-z_]+)[)]/g, (_, key) => String(value[key])));
  if (jq.startsWith('.branch_policies[]')) return value.branch_policies.forEach(each => console.log(each.id + ' ' + each.type + ':' + each.name));
  process.exit(9);
};
const table = JSON.parse(process.env.GH_TABLE);
if (!path.startsWith('repos/')) {
  if (!(path in table)) { console.error('gh: Not Found (HTTP 404)'); process.exit(1); }
  said({ id: table[path] });
} else {
  let body = '';
  if (input) for await (const chunk of process.stdin) body += chunk;
  const answer = await fetch(process.env.GH_URL + '/' + path, {
    method, headers: { authorization: 'Bearer ' + process.env.GH_TOKEN }, ...(input ? { body } : {}),
  });
  if (!answer.ok && answer.status !== 303) { console.error('gh: HTTP ' + answer.status); process.exit(1); }
  said(answer.status === 204 ? {} : await answer.json());
}
`;

/**
 * Runs a script with such a `gh`.
 * @param script its path
 * @param home a folder that is the test's own
 * @param at the loopback GitHub, a token, and the ids of `orgs/…/teams/…` and `users/…`
 */
export function runWithGh(
  script: string,
  home: string,
  at: { readonly url: string; readonly token: string; readonly table: Readonly<Record<string, number>> },
): Promise<{ readonly exit: number; readonly stdout: string; readonly stderr: string }> {
  const gh = join(home, 'gh');
  // A module, whatever the name.
  writeFileSync(`${gh}.mjs`, GH);
  writeFileSync(gh, `#!/bin/sh\nexec "${process.execPath}" "${gh}.mjs" "$@"\n`);
  chmodSync(gh, 0o755);
  const env = {
    PATH: `${home}${delimiter}${process.env['PATH'] ?? ''}`,
    GH_URL: at.url,
    GH_TOKEN: at.token,
    GH_TABLE: JSON.stringify(at.table),
  };
  return new Promise(resolve => {
    execFile('bash', [script], { env }, (error, stdout, stderr) =>
      resolve({ exit: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    );
  });
}
