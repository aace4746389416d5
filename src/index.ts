import { realpathSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';

// Two doors: arguments open the terminal's, GitHub's variables the action's; otherwise there is help.
// A module that is loaded lazily keeps a mistyped command as cheap as it should be.
const args = process.argv.slice(2);
if (process.argv[1] !== undefined) process.argv[1] = realpathSync(process.argv[1]);
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
// Endpoints are decided by the door and given to each client: a config file must not redirect them behind its back.
process.env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] = 'true';
// Whoever reads the output may go away (a closed terminal, `| head`): nothing that is under way may end by that.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
const inAction = args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true';
// From Node 22 on, compiled code is kept for the next command. Not in an action: each job has a new disk, and keeping costs.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown };
const { HOME, XDG_CACHE_HOME } = process.env;
const caches = XDG_CACHE_HOME || (HOME ? join(HOME, '.cache') : undefined);
if (!inAction && caches !== undefined) enableCompileCache?.(join(caches, 'gonogo'));
const door = inAction ? (await import('./action.ts')).action(process.env) : (await import('./cli.ts')).cli(args, process.env);
const code = await door;
// To a reader that is another program, a long answer may still be on its way; one that never reads is not waited for.
const flushed = [process.stdout, process.stderr].map(stream => new Promise(done => stream.write('', () => done(undefined))));
await Promise.race([Promise.all(flushed), new Promise(done => setTimeout(done, 5000).unref())]);
process.exit(code);
