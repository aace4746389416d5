import { createHash } from 'node:crypto';
import type { Occasion } from './operation.ts';
import { refuse } from './refuse.ts';
import type { Parameter } from './state.ts';

/** Versions kept of one parameter, labels of one version: quotas of Parameter Store. */
export const KEPT_VERSIONS = 100;
export const LABELS_A_VERSION = 10;
/** Bytes of a value, by tier. */
export const LARGEST_VALUE = { Standard: 4096, Advanced: 8192 } as const;

/** The arn of a parameter. */
export function parameterArn(name: string, { world }: Occasion): string {
  return `arn:aws:ssm:${world.region}:${world.account}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
}

/** The parameter of this name, or `undefined`. */
export function parameterOf(name: string, { world }: Occasion): Parameter | undefined {
  const { parameters } = world.aws.ssm;
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}

/** What a name with an optional `:version` or `:label` points at. */
export type Selected =
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly selector: string;
      readonly parameter: Parameter;
      readonly version: number;
    }
  | { readonly kind: 'no-parameter' }
  | { readonly kind: 'no-version' };

/** Resolves `name`, `name:3`, `name:label` or the parameter's arn. */
export function select(asked: string, on: Occasion): Selected {
  const prefix = parameterArn('', on);
  const bare = asked.startsWith(prefix) ? asked.slice(prefix.length - 1) : asked;
  const colon = bare.lastIndexOf(':');
  const name = colon < 0 ? bare : bare.slice(0, colon);
  const parameter = parameterOf(name, on);
  if (parameter === undefined) return { kind: 'no-parameter' };
  if (colon < 0) return { kind: 'found', name, selector: '', parameter, version: current(parameter).version };
  const wanted = bare.slice(colon + 1);
  const version = /^\d+$/.test(wanted) ? Number(wanted) : parameter.labels[wanted];
  if (version === undefined || !parameter.versions.some(kept => kept.version === version)) return { kind: 'no-version' };
  return { kind: 'found', name, selector: `:${wanted}`, parameter, version };
}

/** The newest version. */
export function current(parameter: Parameter): Parameter['versions'][number] {
  // A parameter without a version does not exist; this only guards a world that was written by hand.
  return parameter.versions.at(-1) ?? refuse('InternalServerError', 'a parameter without versions', 500);
}

/** One version of a parameter as the Get operations answer it. */
export function shown(name: string, parameter: Parameter, version: number, on: Occasion, decrypt: boolean, selector = '') {
  const kept = parameter.versions.find(entry => entry.version === version) ?? current(parameter);
  return {
    Name: name,
    Type: parameter.type,
    Value: parameter.type === 'SecureString' && !decrypt ? ciphertext(name, version) : kept.value,
    Version: kept.version,
    ...(selector === '' ? {} : { Selector: selector }),
    LastModifiedDate: kept.at / 1000,
    ARN: parameterArn(name, on),
    DataType: 'text',
  };
}

/** Looks like what KMS answers; made from the name, so that nothing of the value can be told from it. */
export function ciphertext(name: string, version: number): string {
  return `AQICAH${createHash('sha512').update(`${name}\n${version}`).digest('base64')}`;
}

/** Refuses a name that Parameter Store would not take. */
export function checkName(name: string): void {
  if (
    !/^[a-zA-Z0-9_.\-/]{1,1011}$/.test(name) ||
    (name.includes('/') && !name.startsWith('/')) ||
    name.endsWith('/') ||
    name.includes('//')
  ) {
    refuse('ValidationException', 'Parameter name must be a fully qualified name of letters, digits and the signs . - _ /');
  }
  if (/^\/?(aws|ssm)/i.test(name))
    refuse('ValidationException', 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
  if (name.split('/').length > 16) refuse('HierarchyLevelLimitExceededException', 'A parameter name has at most 15 levels.');
}
