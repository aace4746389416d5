import { ALARMS } from './cloudwatch-alarms.ts';
import { METRICS } from './cloudwatch-metrics.ts';
import { optionalText, text } from './input.ts';
import { by, type Operations } from './operation.ts';
import { page, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';

const DASHBOARDS: Operations = {
  GetDashboard: {
    addresses: by('DashboardName'),
    run: (input, { world }) => {
      const name = text(input, 'DashboardName');
      const { dashboards } = world.aws.cloudwatch;
      const body = Object.hasOwn(dashboards, name) ? dashboards[name] : undefined;
      if (body === undefined) return refuse('DashboardNotFoundError', `Dashboard ${name} does not exist`, 404);
      return { DashboardArn: `arn:aws:cloudwatch::${world.account}:dashboard/${name}`, DashboardBody: body, DashboardName: name };
    },
  },
  ListDashboards: {
    run: (input, on) => {
      const { world } = on;
      const prefix = optionalText(input, 'DashboardNamePrefix') ?? '';
      const { items, token } = page({
        items: Object.entries(world.aws.cloudwatch.dashboards).filter(([name]) => name.startsWith(prefix)),
        size: 1000,
        token: optionalText(input, 'NextToken'),
        badToken: 'InvalidParameterValueException',
        emptyFirst: startsEmpty(on, 'cloudwatch', 'ListDashboards'),
      });
      const list = items.map(([name, body]) => ({
        DashboardName: name,
        DashboardArn: `arn:aws:cloudwatch::${world.account}:dashboard/${name}`,
        Size: Buffer.byteLength(body),
      }));
      return { DashboardEntries: list, ...tokenAs('NextToken', token) };
    },
  },
};

const QUERY_ERRORS: Readonly<Record<string, string>> = {
  DashboardNotFoundError: 'ResourceNotFound',
  InvalidParameterCombinationException: 'InvalidParameterCombination',
  InvalidParameterValueException: 'InvalidParameterValue',
};

/** CloudWatch: alarms, dashboards and metrics. */
export const CLOUDWATCH: Service = {
  name: 'cloudwatch',
  protocol: { kind: 'json', target: 'GraniteServiceVersion20100801', version: '1.0', queryErrors: QUERY_ERRORS },
  operations: { ...ALARMS, ...DASHBOARDS, ...METRICS },
};
