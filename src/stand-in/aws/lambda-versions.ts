import { type Input, isStructure, optionalNumber, optionalText, structure, text } from './input.ts';
import { configuration, functionOf } from './lambda-function.ts';
import { checkRevision, nextRevision, settleUpdates } from './lambda-update.ts';
import { by, type Occasion, type Operations, type Output } from './operation.ts';
import { page, pageSize, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { LambdaFunction } from './state.ts';

type Alias = LambdaFunction['aliases'][string];

function described(found: LambdaFunction, name: string, alias: Alias): Output {
  return {
    AliasArn: `${found.arn}:${name}`,
    Name: name,
    FunctionVersion: alias.version,
    Description: '',
    ...(alias.weights === undefined ? {} : { RoutingConfig: { AdditionalVersionWeights: alias.weights } }),
    RevisionId: alias.revisionId,
  };
}

function aliasOf(input: Input, on: Occasion): [found: LambdaFunction, name: string, alias: Alias] {
  const [, found] = functionOf(input, on);
  const name = text(input, 'Name');
  const alias = Object.hasOwn(found.aliases, name) ? found.aliases[name] : undefined;
  if (alias === undefined) return refuse('ResourceNotFoundException', `Alias not found: ${found.arn}:${name}`, 404);
  return [found, name, alias];
}

function existing(found: LambdaFunction, version: string): string {
  if (version !== '$LATEST' && found.versions[version] === undefined) {
    return refuse('ResourceNotFoundException', 'Function version not found', 404);
  }
  return version;
}

function weights(input: Input, found: LambdaFunction): Record<string, number> | undefined {
  const given = structure(input, 'RoutingConfig')?.AdditionalVersionWeights;
  if (!isStructure(given) || Object.keys(given).length === 0) return undefined;
  const checked: Record<string, number> = {};
  for (const [version, weight] of Object.entries(given)) {
    if (typeof weight !== 'number' || weight < 0 || weight > 1)
      refuse('InvalidParameterValueException', 'a weight lies between 0 and 1');
    checked[existing(found, version)] = Number(weight);
  }
  return checked;
}

/** Published versions and the aliases that point at them. */
export const VERSIONS: Operations = {
  PublishVersion: {
    write: true,
    status: 201,
    addresses: by('FunctionName'),
    run: (input, on) => {
      settleUpdates(on.world);
      const [name, found] = functionOf(input, on);
      if (found.pending !== undefined)
        refuse('ResourceConflictException', `An update is in progress for resource: ${found.arn}`, 409);
      checkRevision(found.revisionId, input);
      const sha = optionalText(input, 'CodeSha256');
      if (sha !== undefined && sha !== found.codeSha256)
        refuse('InvalidParameterValueException', 'CodeSha256 is not that of $LATEST');
      const newest = Math.max(0, ...Object.keys(found.versions).map(Number));
      const last = found.versions[String(newest)];
      const same = last?.codeSha256 === found.codeSha256 && sameMap(last.environment, found.environment);
      // Nothing changed since the last version: Lambda publishes none and answers that one.
      if (same) return configuration(name, found, String(newest), on);
      const version = String(newest + 1);
      const { environment, codeSha256 } = found;
      const revisionId = nextRevision({ arn: `${found.arn}:${version}`, revisionId: found.revisionId });
      found.versions[version] = { environment: { ...environment }, codeSha256, revisionId, at: on.now };
      return configuration(name, found, version, on);
    },
  },
  GetAlias: {
    addresses: by('FunctionName'),
    run: (input, on) => described(...aliasOf(input, on)),
  },
  UpdateAlias: {
    write: true,
    addresses: by('FunctionName'),
    run: (input, on) => {
      const [found, name, alias] = aliasOf(input, on);
      checkRevision(alias.revisionId, input);
      const version = existing(found, optionalText(input, 'FunctionVersion') ?? alias.version);
      const routing = weights(input, found);
      alias.version = version;
      alias.revisionId = nextRevision({ arn: `${found.arn}:${name}`, revisionId: alias.revisionId });
      if (routing !== undefined) alias.weights = routing;
      else if (input.RoutingConfig !== undefined) delete alias.weights;
      return described(found, name, alias);
    },
  },
  ListAliases: {
    addresses: by('FunctionName'),
    run: (input, on) => {
      const [, found] = functionOf(input, on);
      const version = optionalText(input, 'FunctionVersion');
      const wanted = Object.entries(found.aliases).filter(([, alias]) => version === undefined || alias.version === version);
      const { items, token } = page({
        items: wanted,
        size: pageSize(optionalNumber(input, 'MaxItems'), 10_000, 50),
        token: optionalText(input, 'Marker'),
        badToken: 'InvalidParameterValueException',
        emptyFirst: startsEmpty(on, 'lambda', 'ListAliases'),
      });
      const list = items.map(([name, alias]) => described(found, name, alias));
      return { Aliases: list, ...tokenAs('NextMarker', token) };
    },
  },
};

function sameMap(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every(key => Object.hasOwn(other, key) && one[key] === other[key]);
}
