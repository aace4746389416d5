import { flag, optionalNumber, optionalText, structures, text, texts } from './input.ts';
import { by, type Occasion, type Operations, type Output } from './operation.ts';
import { page, pageSize, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';
import type { Secret } from './state.ts';

const DAY_MS = 86_400_000;

function find(id: string, { world }: Occasion): [name: string, secret: Secret] {
  const found = Object.entries(world.aws.secrets).find(([name, secret]) => name === id || secret.arn === id);
  return found ?? refuse('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}

function described(name: string, secret: Secret): Output {
  const days = secret.rotateAfterDays;
  const base = secret.lastRotatedAt ?? secret.lastChangedAt;
  return {
    ARN: secret.arn,
    Name: name,
    RotationEnabled: secret.rotationEnabled,
    CreatedDate: secret.createdAt / 1000,
    LastChangedDate: secret.lastChangedAt / 1000,
    ...(secret.lastRotatedAt === undefined ? {} : { LastRotatedDate: secret.lastRotatedAt / 1000 }),
    ...(secret.deletedAt === undefined ? {} : { DeletedDate: secret.deletedAt / 1000 }),
    ...(days === undefined ? {} : { RotationRules: { AutomaticallyAfterDays: days } }),
    ...(days === undefined || !secret.rotationEnabled ? {} : { NextRotationDate: (base + days * DAY_MS) / 1000 }),
  };
}

const operations: Operations = {
  DescribeSecret: {
    addresses: by('SecretId'),
    run: (input, on) => {
      const [name, secret] = find(text(input, 'SecretId'), on);
      return { ...described(name, secret), VersionIdsToStages: secret.stages };
    },
  },
  GetSecretValue: {
    addresses: by('SecretId'),
    run: (input, on) => {
      const [name, secret] = find(text(input, 'SecretId'), on);
      if (secret.deletedAt !== undefined) {
        refuse('InvalidRequestException', 'the secret was marked for deletion: it cannot be read');
      }
      const stage = optionalText(input, 'VersionStage') ?? 'AWSCURRENT';
      const id = optionalText(input, 'VersionId') ?? Object.keys(secret.stages).find(key => secret.stages[key]?.includes(stage));
      const value = id === undefined || !Object.hasOwn(secret.values, id) ? undefined : secret.values[id];
      if (id === undefined || value === undefined) {
        return refuse('ResourceNotFoundException', "Secrets Manager can't find the specified secret value.");
      }
      const stages = secret.stages[id] ?? [];
      return {
        ARN: secret.arn,
        Name: name,
        VersionId: id,
        SecretString: value,
        ...(stages.length > 0 ? { VersionStages: stages } : {}),
        CreatedDate: secret.createdAt / 1000,
      };
    },
  },
  ListSecrets: {
    run: (input, on) => {
      const prefixes = structures(input, 'Filters').map(filter => {
        if (text(filter, 'Key') !== 'name') refuse('InvalidParameterException', 'the stand-in filters secrets by name only');
        return texts(filter, 'Values');
      });
      const doomed = flag(input, 'IncludePlannedDeletion');
      const found = Object.entries(on.world.aws.secrets)
        .filter(([, secret]) => doomed || secret.deletedAt === undefined)
        .filter(([name]) => prefixes.every(values => values.some(prefix => name.startsWith(prefix))));
      const { items, token } = page({
        items: found,
        size: pageSize(optionalNumber(input, 'MaxResults'), 100),
        token: optionalText(input, 'NextToken'),
        badToken: 'InvalidNextTokenException',
        emptyFirst: startsEmpty(on, 'secretsmanager', 'ListSecrets'),
      });
      const list = items.map(([name, secret]) => ({ ...described(name, secret), SecretVersionsToStages: secret.stages }));
      return { SecretList: list, ...tokenAs('NextToken', token) };
    },
  },
};

/** Secrets Manager, read only. */
export const SECRETS: Service = {
  name: 'secretsmanager',
  protocol: { kind: 'json', target: 'secretsmanager', version: '1.1' },
  operations,
};
