import { parseArgs } from 'node:util';
import { WEAKNESSES } from '../stand-in/github/weaknesses.ts';

/** What a person asked of the rehearsal. */
export interface Options {
  readonly act: 'cutover' | 'rollback';
  readonly fault?: string;
  readonly scenario?: string;
  readonly list?: 'faults' | 'scenarios' | 'weaknesses';
  readonly yes: boolean;
  readonly reject?: string;
  /** Sign-offs that are to be weak: how, by name of the environment. */
  readonly weaken: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly through?: string;
  readonly scope: string;
  /** Whose cutover. */
  readonly system: string;
  /** Whether hypercare is played after the cutover. */
  readonly hypercare: boolean;
  /** Optional steps that are done. */
  readonly with: readonly string[];
  readonly seed: number;
  readonly debug: boolean;
  /** Whether the workspaces of the jobs stay, to be searched. */
  readonly keep: boolean;
  readonly help: boolean;
  /** Whether the reports of the rehearsal before are left aside. */
  readonly fresh: boolean;
  /** How many times as fast as real time; absent: time jumps. */
  readonly speed?: number;
  /** Where the stand-in production is kept between two rehearsals. */
  readonly state: string;
}

export const HELP = `gonogo rehearsal: a whole cutover against an embedded stand-in production, on this machine alone.

  npm start                                 from sandbox to full scale, through the rendered workflow and the built bundle
  npm run rollback                          roll the rehearsed production back, through rollback.yml
  npm start -- --fault reply-outside-allowlist    see a NO-GO, what it takes back and what stands afterwards
  npm start -- --reject order-status-canary       a reviewer says no

  npm start -- --system routing                   the routing middleware’s first deployment

  --list-faults, --list-scenarios, --list-weaknesses    one a line, name first
  --fault NAME, --scenario NAME      something goes wrong; a scenario must end well all the same
  --yes                              answer every approval (without a terminal they are answered, and it is said so)
  --reject ENVIRONMENT               reject the deployment to this environment
  --bypass ENVIRONMENT               an administrator starts the job past its reviewers
  --self-approve ENVIRONMENT         its reviewer dispatches and approves, self-review being turned off
  --stale-attempt ENVIRONMENT        the run is a re-run; its first attempt was approved, this one was not
  --weaken ENVIRONMENT=HOW           any other way that --list-weaknesses lists
  --from PHASE, --through PHASE      a second dispatch: completed phases are shown and not run
  --with STEP                        an optional step of the plan is done too
  --scope SWITCH                     with rollback: one switch instead of all, or LIST:MEMBER
  --hypercare                        play the hours after the go-live as well, with the plan’s reports
  --speed real                       in real time: a window of 45 minutes lasts as long; or a number, 60: a minute a second
  --seed N                           another stream of tickets and orders
  --fresh                            no report is compared with that of the rehearsal before
  --debug                            run every step with RUNNER_DEBUG=1
  --keep                             keep the workspaces of the jobs below the state folder
  --state FOLDER                     where the stand-in is kept (default .gonogo/rehearsal, one a system)
`;

/**
 * Reads the command line.
 * @param args after the program's name
 * @returns the options, or what is wrong with them
 */
export function readOptions(args: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fault: { type: 'string' },
        scenario: { type: 'string' },
        'list-faults': { type: 'boolean' },
        'list-scenarios': { type: 'boolean' },
        'list-weaknesses': { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        reject: { type: 'string' },
        bypass: { type: 'string' },
        'self-approve': { type: 'string' },
        'stale-attempt': { type: 'string' },
        weaken: { type: 'string', multiple: true, default: [] },
        from: { type: 'string' },
        through: { type: 'string' },
        scope: { type: 'string', default: 'all' },
        system: { type: 'string', default: 'order-status' },
        hypercare: { type: 'boolean' },
        with: { type: 'string', multiple: true, default: [] },
        seed: { type: 'string', default: '1' },
        speed: { type: 'string' },
        debug: { type: 'boolean' },
        keep: { type: 'boolean' },
        fresh: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        state: { type: 'string' },
      },
    });
    const [act = 'cutover', ...rest] = positionals;
    if ((act !== 'cutover' && act !== 'rollback') || rest.length > 0) return { wrong: 'expected nothing or the word rollback' };
    if (!/^[0-9]{1,9}$/.test(values.seed)) return { wrong: 'expected --seed to be a whole number' };
    const speed = values.speed === 'real' ? '1' : values.speed;
    if (speed !== undefined && !/^[1-9][0-9]{0,5}$/.test(speed))
      return { wrong: 'expected --speed to be real, or a whole number of at least 1, such as 60' };
    const list = (['faults', 'scenarios', 'weaknesses'] as const).find(each => values[`list-${each}`]);
    const weaken = weakened(values);
    if (weaken === undefined)
      return { wrong: 'expected --weaken ENVIRONMENT=HOW with a way that --list-weaknesses lists, and one an environment' };
    return {
      act,
      ...(values.fault === undefined ? {} : { fault: values.fault }),
      ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
      ...(list === undefined ? {} : { list }),
      yes: values.yes === true,
      ...(values.reject === undefined ? {} : { reject: values.reject }),
      weaken,
      ...(values.from === undefined ? {} : { from: values.from }),
      ...(values.through === undefined ? {} : { through: values.through }),
      scope: values.scope,
      system: values.system,
      hypercare: values.hypercare === true,
      with: values.with,
      seed: Number(values.seed),
      ...(speed === undefined ? {} : { speed: Number(speed) }),
      debug: values.debug === true,
      keep: values.keep === true,
      fresh: values.fresh === true,
      help: values.help === true,
      state: values.state ?? (values.system === 'order-status' ? '.gonogo/rehearsal' : `.gonogo/rehearsal-${values.system}`),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { wrong: 'expected options that --help lists' };
  }
}

/** Options that name one way each, in words that are easier to remember. */
const SHORT = [
  ['bypass', 'bypass-used'],
  ['self-approve', 'self-approval'],
  ['stale-attempt', 'stale-attempt'],
] as const;

/** How each sign-off is to be weak; undefined for an unknown way, or two for one environment. */
function weakened(values: {
  readonly bypass?: string | undefined;
  readonly 'self-approve'?: string | undefined;
  readonly 'stale-attempt'?: string | undefined;
  readonly weaken: readonly string[];
}): Readonly<Record<string, string>> | undefined {
  const given = SHORT.flatMap(([option, how]) => (values[option] === undefined ? [] : [[values[option], how] as const]));
  const named = values.weaken.map(text => {
    const equals = text.indexOf('=');
    return [text.slice(0, equals), text.slice(equals + 1)] as const;
  });
  const all = [...given, ...named];
  const known = all.every(([environment, how]) => environment !== '' && WEAKNESSES.some(({ id }) => id === how));
  const ways = Object.fromEntries(all);
  return known && Object.keys(ways).length === all.length ? ways : undefined;
}
