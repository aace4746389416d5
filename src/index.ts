import { realpathSync } from 'node:fs';

// Two doors: arguments open the terminal's, GitHub's variables the action's; otherwise there is help.
// A module that is loaded lazily keeps a mistyped command as cheap as it should be.
const args = process.argv.slice(2);
if (process.argv[1] !== undefined) process.argv[1] = realpathSync(process.argv[1]);
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
// Endpoints are decided by the door and given to each client: a config file must not redirect them behind its back.
process.env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] = 'true';
const door =
  args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true'
    ? (await import('./action.ts')).action(process.env)
    : (await import('./cli.ts')).cli(args, process.env);
process.exit(await door);
