import { flag, optionalNumber, optionalText, text, texts } from './input.ts';
import { by, byEach, type Operations } from './operation.ts';
import { refuse } from './refuse.ts';
import { checkName, current, KEPT_VERSIONS, LABELS_A_VERSION, LARGEST_VALUE, parameterOf } from './ssm-parameter.ts';
import type { Parameter, ParameterType } from './state.ts';

const TYPES: readonly string[] = ['String', 'StringList', 'SecureString'] satisfies ParameterType[];

function typeOf(asked: string | undefined, before: Parameter | undefined): ParameterType {
  if (asked === undefined)
    return before?.type ?? refuse('ValidationException', 'A parameter type is required when you create a parameter.');
  if (!TYPES.includes(asked)) return refuse('ValidationException', 'Type is one of String, StringList and SecureString');
  if (before !== undefined && before.type !== asked) {
    return refuse('HierarchyTypeMismatchException', "Parameter Store doesn't support changing the type of a parameter.");
  }
  return asked as ParameterType;
}

function tierOf(asked: string, value: string, before: Parameter | undefined): Parameter['tier'] {
  const bytes = Buffer.byteLength(value);
  if (bytes === 0) refuse('ValidationException', 'A value has at least 1 character.');
  const wanted = asked === 'Intelligent-Tiering' ? (bytes > LARGEST_VALUE.Standard ? 'Advanced' : 'Standard') : asked;
  if (wanted !== 'Standard' && wanted !== 'Advanced')
    refuse('ValidationException', 'Tier is one of Standard, Advanced and Intelligent-Tiering');
  const tier = before?.tier === 'Advanced' ? 'Advanced' : wanted;
  if (bytes > LARGEST_VALUE[tier])
    refuse('ValidationException', `${tier} tier parameters hold at most ${LARGEST_VALUE[tier]} bytes.`);
  return tier;
}

/** The operations of Parameter Store that change something. */
export const SSM_WRITES: Operations = {
  PutParameter: {
    write: true,
    addresses: by('Name'),
    run: (input, on) => {
      const name = text(input, 'Name');
      const value = text(input, 'Value');
      checkName(name);
      const before = parameterOf(name, on);
      const type = typeOf(optionalText(input, 'Type'), before);
      const tier = tierOf(optionalText(input, 'Tier') ?? before?.tier ?? 'Standard', value, before);
      if (before !== undefined && !flag(input, 'Overwrite')) {
        refuse(
          'ParameterAlreadyExists',
          'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
        );
      }
      const parameter: Parameter = before ?? { type, tier, versions: [], labels: {} };
      if (parameter.versions.length >= KEPT_VERSIONS) {
        const oldest = parameter.versions[0]?.version;
        if (Object.values(parameter.labels).includes(oldest ?? 0)) {
          refuse('ParameterMaxVersionLimitExceeded', 'The oldest of 100 versions carries a label and cannot be deleted.');
        }
        parameter.versions.shift();
      }
      const version = (parameter.versions.at(-1)?.version ?? 0) + 1;
      parameter.tier = tier;
      parameter.versions.push({ version, value, at: on.now, user: on.caller });
      on.world.aws.ssm.parameters[name] = parameter;
      return { Version: version, Tier: tier };
    },
  },
  DeleteParameter: {
    write: true,
    addresses: by('Name'),
    run: (input, on) => {
      const name = text(input, 'Name');
      if (parameterOf(name, on) === undefined) refuse('ParameterNotFound', 'The parameter does not exist.');
      delete on.world.aws.ssm.parameters[name];
      return {};
    },
  },
  DeleteParameters: {
    write: true,
    addresses: byEach('Names'),
    run: (input, on) => {
      const names = texts(input, 'Names');
      if (names.length < 1 || names.length > 10) refuse('ValidationException', 'A call deletes 1 to 10 parameters.');
      const found = names.filter(name => parameterOf(name, on) !== undefined);
      for (const name of found) delete on.world.aws.ssm.parameters[name];
      return { DeletedParameters: found, InvalidParameters: names.filter(name => !found.includes(name)) };
    },
  },
  LabelParameterVersion: {
    write: true,
    addresses: by('Name'),
    run: (input, on) => {
      const name = text(input, 'Name');
      const parameter = parameterOf(name, on) ?? refuse('ParameterNotFound', 'The parameter does not exist.');
      const version = optionalNumber(input, 'ParameterVersion') ?? current(parameter).version;
      if (!parameter.versions.some(kept => kept.version === version)) {
        refuse('ParameterVersionNotFound', 'The parameter has no such version.');
      }
      const labels = texts(input, 'Labels');
      const valid = labels.filter(label => /^[a-zA-Z_.-][a-zA-Z0-9_.-]{0,99}$/.test(label) && !/^(aws|ssm)/i.test(label));
      const carried = Object.entries(parameter.labels).filter(([label, at]) => at === version && !valid.includes(label));
      if (carried.length + valid.length > LABELS_A_VERSION) {
        refuse('ParameterVersionLabelLimitExceeded', `A version carries at most ${LABELS_A_VERSION} labels.`);
      }
      // A label names one version: giving it to this one takes it from another.
      for (const label of valid) parameter.labels[label] = version;
      return { InvalidLabels: labels.filter(label => !valid.includes(label)), ParameterVersion: version };
    },
  },
};
