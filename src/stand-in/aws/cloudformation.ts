import { optionalText } from './input.ts';
import { by } from './operation.ts';
import { page, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';

/** CloudFormation: the status of stacks. */
export const CLOUDFORMATION: Service = {
  name: 'cloudformation',
  protocol: { kind: 'query', version: '2010-05-15', namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/' },
  operations: {
    DescribeStacks: {
      addresses: by('StackName'),
      run: (input, on) => {
        const { world } = on;
        const name = optionalText(input, 'StackName');
        const all = Object.entries(world.aws.cloudformation.stacks);
        const found = name === undefined ? all : all.filter(([stack]) => stack === name);
        // A name that does not exist is a ValidationError, not a type of its own.
        if (name !== undefined && found.length === 0) refuse('ValidationException', `Stack with id ${name} does not exist`);
        const { items, token } = page({
          items: found,
          size: 100,
          token: optionalText(input, 'NextToken'),
          badToken: 'ValidationException',
          emptyFirst: startsEmpty(on, 'cloudformation', 'DescribeStacks'),
        });
        const iso = (ms: number) => new Date(ms).toISOString();
        return {
          Stacks: items.map(([stack, { status, createdAt, lastUpdatedAt, outputs }]) => ({
            StackId: `arn:aws:cloudformation:${world.region}:${world.account}:stack/${stack}/00000000-0000-4000-8000-000000000000`,
            StackName: stack,
            CreationTime: iso(createdAt),
            LastUpdatedTime: iso(lastUpdatedAt),
            StackStatus: status,
            Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
          })),
          ...tokenAs('NextToken', token),
        };
      },
    },
  },
};
