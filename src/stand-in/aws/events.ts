import type { Input } from './input.ts';
import { optionalNumber, optionalText, text } from './input.ts';
import { by, type Occasion, type Operations } from './operation.ts';
import { type Page, page, pageSize, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';
import type { Rule } from './state.ts';

function find(name: string, { world }: Occasion): Rule {
  const rule = Object.hasOwn(world.aws.events.rules, name) ? world.aws.events.rules[name] : undefined;
  return rule ?? refuse('ResourceNotFoundException', `Rule ${name} does not exist on EventBus default.`);
}

function described(name: string, rule: Rule) {
  return {
    Name: name,
    Arn: rule.arn,
    State: rule.state,
    EventBusName: 'default',
    ...(rule.scheduleExpression === undefined ? {} : { ScheduleExpression: rule.scheduleExpression }),
  };
}

function paged<T>(items: readonly T[], input: Input, on: Occasion, op: string): Page<T> {
  return page({
    items,
    size: pageSize(optionalNumber(input, 'Limit'), 100),
    token: optionalText(input, 'NextToken'),
    badToken: 'ValidationException',
    emptyFirst: startsEmpty(on, 'events', op),
  });
}

const operations: Operations = {
  DescribeRule: {
    addresses: by('Name'),
    run: (input, on) => described(text(input, 'Name'), find(text(input, 'Name'), on)),
  },
  ListRules: {
    run: (input, on) => {
      const prefix = optionalText(input, 'NamePrefix') ?? '';
      const found = Object.entries(on.world.aws.events.rules).filter(([name]) => name.startsWith(prefix));
      const { items, token } = paged(found, input, on, 'ListRules');
      return { Rules: items.map(([name, rule]) => described(name, rule)), ...tokenAs('NextToken', token) };
    },
  },
  ListTargetsByRule: {
    addresses: by('Rule'),
    run: (input, on) => {
      const { items, token } = paged(find(text(input, 'Rule'), on).targets, input, on, 'ListTargetsByRule');
      return { Targets: items.map(({ id, arn }) => ({ Id: id, Arn: arn })), ...tokenAs('NextToken', token) };
    },
  },
  ListRuleNamesByTarget: {
    addresses: by('TargetArn'),
    run: (input, on) => {
      const arn = text(input, 'TargetArn');
      const found = Object.entries(on.world.aws.events.rules).filter(([, rule]) =>
        rule.targets.some(target => target.arn === arn),
      );
      const names = found.map(([name]) => name);
      const { items, token } = paged(names, input, on, 'ListRuleNamesByTarget');
      return { RuleNames: items, ...tokenAs('NextToken', token) };
    },
  },
};

/** EventBridge rules, read only. */
export const EVENTS: Service = {
  name: 'events',
  protocol: { kind: 'json', target: 'AWSEvents', version: '1.1' },
  operations,
};
