import type { World } from '../state.ts';
import { type Input, optionalText, text } from './input.ts';
import type { Occasion, Output } from './operation.ts';
import { refuse } from './refuse.ts';
import type { LambdaFunction } from './state.ts';

/** A function by name, partial or whole arn; ResourceNotFoundException without it. */
export function functionOf(input: Input, { world }: Occasion): [name: string, found: LambdaFunction] {
  const asked = text(input, 'FunctionName');
  const name = asked.includes(':') ? (/:function:([^:]+)/.exec(asked)?.[1] ?? asked) : asked;
  const { functions } = world.aws.lambda;
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (found === undefined) return refuse('ResourceNotFoundException', `Function not found: ${name}`, 404);
  return [name, found];
}

/** The variables that a function's sandboxes run with: those before an update that has not ended well. */
export function effectiveEnvironment(world: World, name: string, version = '$LATEST'): Readonly<Record<string, string>> {
  const found = world.aws.lambda.functions[name];
  if (found === undefined) return {};
  const number = found.aliases[version]?.version ?? version;
  return number === '$LATEST' ? (found.running ?? found.environment) : (found.versions[number]?.environment ?? {});
}

/** The version that `Qualifier` points at, `$LATEST` without one. */
export function versionOf(found: LambdaFunction, input: Input): string {
  const asked = optionalText(input, 'Qualifier') ?? '$LATEST';
  const version = found.aliases[asked]?.version ?? asked;
  if (version !== '$LATEST' && found.versions[version] === undefined) {
    return refuse('ResourceNotFoundException', 'Function not found at this qualifier', 404);
  }
  return version;
}

/** A function's configuration at a version, as Lambda prints it. */
export function configuration(name: string, found: LambdaFunction, version: string, { world }: Occasion): Output {
  const frozen = version === '$LATEST' ? undefined : found.versions[version];
  const { environment, codeSha256, revisionId } = frozen ?? found;
  const status = frozen === undefined ? found.lastUpdateStatus : 'Successful';
  const reason = frozen === undefined && status === 'Failed' ? found.lastUpdateReasonCode : undefined;
  return {
    FunctionName: name,
    FunctionArn: version === '$LATEST' ? found.arn : `${found.arn}:${version}`,
    Runtime: found.runtime,
    Role: `arn:aws:iam::${world.account}:role/${name}`,
    Handler: 'index.handler',
    CodeSize: 1024,
    Description: '',
    Timeout: 30,
    MemorySize: 256,
    LastModified: new Date(frozen?.at ?? found.lastModifiedAt).toISOString().replace('Z', '+0000'),
    CodeSha256: codeSha256,
    Version: version,
    // Lambda leaves Environment out when there is no variable.
    ...(Object.keys(environment).length > 0 ? { Environment: { Variables: environment } } : {}),
    TracingConfig: { Mode: 'PassThrough' },
    RevisionId: revisionId,
    State: 'Active',
    LastUpdateStatus: status,
    ...(reason === undefined ? {} : { LastUpdateStatusReason: 'The update failed.', LastUpdateStatusReasonCode: reason }),
    PackageType: 'Zip',
    Architectures: ['x86_64'],
  };
}
