/** The production that `examples/routing/plan.yaml` is about, as it stands before its first deployment: v0.9.0 takes tickets and routes none. */
import { createHash } from 'node:crypto';
import { evaluateAlarms } from '../aws/alarms.ts';
import { addSecret } from '../order-status/secret.ts';
import { idFrom, randomFrom } from '../random.ts';
import { emptyWorld, type World } from '../state.ts';
import { deployMonitoring } from './monitoring.ts';
import * as names from './names.ts';
import { placeRoles } from './roles.ts';
import { placeRouting, type RoutedOrder } from './state.ts';
import { flow, placeMinute } from './traffic.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** How far back the metrics go: more than the day that a window is compared with; and the log. */
const METRICS_MS = 26 * HOUR_MS;
const LOGS_MS = 3 * HOUR_MS;

/** Whom the smoke packs write about, and the orders that are theirs: `smoke_test_cases_v1.csv` names them. */
export const TEST_CUSTOMERS = ['routing-test-1', 'routing-test-2', 'routing-test-3'] as const;
const addressOf = (customer: string): string => `${customer}@test.mw.example.com`;

/** Takes the seed of everything made up and the time (epoch ms); the same two give the same world. */
export function routingWorld({ seed, now }: { readonly seed: number; readonly now: number }): World {
  const start = Math.floor((now - LOGS_MS) / MINUTE_MS) * MINUTE_MS;
  const world = emptyWorld({ account: names.ACCOUNT, region: names.REGION, now: start, seed });
  const defects = {
    ...{ repliesInSafeMode: false, discloses: false, logsBodies: false, ignoresToken: false },
    ...{ doesNotRoute: false, losesMessages: false, lyingDeploy: false, ambiguous: false },
  };
  placeRouting(world, {
    version: 'v0.9.0',
    deploying: null,
    messages: [],
    orders: ordersOf(seed),
    countedUntil: start,
    changed: null,
    logKey: planted(world, 'log-hash-key'),
    defects,
  });
  placeConfiguration(world, now);
  placeRoles(world);
  deployMonitoring(world, now - 2 * DAY_MS);
  for (let at = start - (METRICS_MS - LOGS_MS); at < start; at += MINUTE_MS) placeMinute(world, at);
  for (let from = start; from < now; from += MINUTE_MS) {
    const to = Math.min(from + MINUTE_MS, now);
    world.clock.now = to;
    flow(world, from, to);
  }
  world.clock.now = now;
  evaluateAlarms(world);
  return world;
}

function placeConfiguration(world: World, now: number): void {
  const parameters = { [names.AUTOMATION]: 'false', [names.SAFE_MODE]: 'true', [names.TEMPLATES]: '[]', ...names.DEFAULTS };
  for (const [name, value] of Object.entries(parameters)) {
    const versions = [{ version: 1, value, at: now - 9 * DAY_MS, user: `arn:aws:iam::${world.account}:user/deploy` }];
    world.aws.ssm.parameters[name] = { type: 'String', tier: 'Standard', versions, labels: {} };
  }
  const made = now - 40 * DAY_MS;
  for (const [name, what] of [
    [names.RICHPANEL_KEY, 'richpanel-key'],
    [names.OPENAI_KEY, 'openai-key'],
    [names.WEBHOOK_TOKEN, 'webhook-token'],
    [names.DEPLOY_TOKEN, 'deploy-token'],
  ] as const)
    addSecret(world, name, planted(world, what), made);
  addSecret(world, names.TEST_CUSTOMERS, TEST_CUSTOMERS.join(','), made);
  world.vendors['richpanel'] = { host: names.RICHPANEL_HOST, keys: [planted(world, 'richpanel-key')], tickets: [] };
  const shared = { LOG_LEVEL: 'INFO', RICHPANEL_SECRET_NAME: names.RICHPANEL_KEY, MW_ENV: 'prod' };
  for (const [name, environment] of [
    [names.INGRESS, { ...shared, WEBHOOK_SECRET_NAME: names.WEBHOOK_TOKEN }],
    [names.WORKER, { ...shared, OPENAI_SECRET_NAME: names.OPENAI_KEY, MW_TIER2_VERIFIER_ENABLED: 'true' }],
  ] as const)
    world.aws.lambda.functions[name] = {
      arn: `arn:aws:lambda:${world.region}:${world.account}:function:${name}`,
      runtime: 'nodejs24.x',
      environment: { ...environment },
      revisionId: idFrom('revision', name, world.seed),
      lastModifiedAt: now - DAY_MS,
      lastUpdateStatus: 'Successful',
      updateMs: 8_000,
      versions: {},
      aliases: {},
      codeSha256: createHash('sha256').update(`${name} code`).digest('base64'),
    };
}

/** Two orders of each test customer under numbers that the table knows, and others' under numbers beside them. */
function ordersOf(seed: number): RoutedOrder[] {
  const draw = randomFrom(seed ^ 0x524f5554);
  const status = () => (draw() < 0.5 ? 'shipped' : 'on its way');
  const order = (number: number, email: string): RoutedOrder => ({
    number: `#RT-${number}`,
    email,
    status: status(),
    tracking: `RTTRK${number}`,
  });
  return [
    ...TEST_CUSTOMERS.flatMap((customer, index) => [0, 1].map(each => order(1001 + index * 10 + each, addressOf(customer)))),
    ...Array.from({ length: 12 }, (_, index) => order(2001 + index, `ottoline.zwetschkenbaum.${index}@planted-mail.example`)),
  ];
}

function planted({ seed }: World, what: string): string {
  return `PLANTED-${what}-${createHash('sha256').update(`${seed} routing ${what}`).digest('hex').slice(0, 24)}`;
}
