import { flag, type Input, optionalNumber, optionalText, structures, text, texts } from './input.ts';
import { by, byEach, type Occasion, type Operations } from './operation.ts';
import { type Page, page, pageSize, startsEmpty, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';
import { ciphertext, current, parameterArn, parameterOf, select, shown } from './ssm-parameter.ts';
import { SSM_WRITES } from './ssm-write.ts';
import type { Parameter } from './state.ts';

type Entry = readonly [name: string, parameter: Parameter];

function entries({ world }: Occasion): Entry[] {
  return Object.entries(world.aws.ssm.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `ParameterFilters`: a filter that the stand-in does not know is refused, never ignored. */
function passes([name, parameter]: Entry, filter: Input): boolean {
  const key = text(filter, 'Key');
  const option = optionalText(filter, 'Option') ?? 'Equals';
  const values = texts(filter, 'Values');
  if (key === 'Type' && option === 'Equals') return values.includes(parameter.type);
  if (key === 'Label' && option === 'Equals') return values.some(label => parameter.labels[label] === current(parameter).version);
  if (key === 'Path') return values.some(path => below(name, path, option === 'Recursive'));
  if (key === 'Name') {
    if (option === 'Equals') return values.includes(name);
    if (option === 'BeginsWith') return values.some(value => name.startsWith(value));
    if (option === 'Contains') return values.some(value => name.includes(value));
  }
  return refuse('InvalidFilterKey', 'the stand-in does not know this filter');
}

function below(name: string, path: string, recursive: boolean): boolean {
  const parent = path.endsWith('/') ? path : `${path}/`;
  return name.startsWith(parent) && (recursive || !name.slice(parent.length).includes('/'));
}

function paged<T>(items: readonly T[], input: Input, on: Occasion, op: string, largest: number, usual = largest): Page<T> {
  return page({
    items,
    size: pageSize(optionalNumber(input, 'MaxResults'), largest, usual),
    token: optionalText(input, 'NextToken'),
    badToken: 'InvalidNextToken',
    emptyFirst: startsEmpty(on, 'ssm', op),
  });
}

function labelsAt(parameter: Parameter, version: number): string[] {
  return Object.keys(parameter.labels).filter(label => parameter.labels[label] === version);
}

const operations: Operations = {
  GetParameter: {
    addresses: by('Name'),
    run: (input, on) => {
      const selected = select(text(input, 'Name'), on);
      if (selected.kind === 'no-parameter') return refuse('ParameterNotFound', 'The parameter does not exist.');
      if (selected.kind === 'no-version')
        return refuse('ParameterVersionNotFound', 'The parameter has no such version or label.');
      const { name, parameter, version, selector } = selected;
      return { Parameter: shown(name, parameter, version, on, flag(input, 'WithDecryption'), selector) };
    },
  },
  GetParameters: {
    addresses: byEach('Names'),
    run: (input, on) => {
      const names = texts(input, 'Names');
      if (names.length < 1 || names.length > 10) refuse('ValidationException', 'A call reads 1 to 10 parameters.');
      if (new Set(names).size !== names.length) refuse('ValidationException', 'A call names each parameter once.');
      const decrypt = flag(input, 'WithDecryption');
      const found = names.flatMap(asked => {
        const selected = select(asked, on);
        return selected.kind === 'found' ? [{ asked, selected }] : [];
      });
      return {
        Parameters: found.map(({ selected: { name, parameter, version, selector } }) =>
          shown(name, parameter, version, on, decrypt, selector),
        ),
        InvalidParameters: names.filter(name => !found.some(({ asked }) => asked === name)),
      };
    },
  },
  GetParametersByPath: {
    addresses: by('Path'),
    run: (input, on) => {
      const path = text(input, 'Path');
      if (!path.startsWith('/')) refuse('ValidationException', 'A path starts with a slash.');
      const filters = structures(input, 'ParameterFilters');
      const found = entries(on)
        .filter(([name]) => below(name, path, flag(input, 'Recursive')))
        .filter(entry => filters.every(filter => passes(entry, filter)));
      const { items, token } = paged(found, input, on, 'GetParametersByPath', 10);
      const decrypt = flag(input, 'WithDecryption');
      return {
        Parameters: items.map(([name, parameter]) => shown(name, parameter, current(parameter).version, on, decrypt)),
        ...tokenAs('NextToken', token),
      };
    },
  },
  GetParameterHistory: {
    addresses: by('Name'),
    run: (input, on) => {
      const name = text(input, 'Name');
      const parameter = parameterOf(name, on) ?? refuse('ParameterNotFound', 'The parameter does not exist.');
      const { items, token } = paged(parameter.versions, input, on, 'GetParameterHistory', 50);
      const hidden = parameter.type === 'SecureString' && !flag(input, 'WithDecryption');
      const history = items.map(({ version, value, at, user }) => ({
        Name: name,
        Type: parameter.type,
        LastModifiedDate: at / 1000,
        LastModifiedUser: user,
        Value: hidden ? ciphertext(name, version) : value,
        Version: version,
        Labels: labelsAt(parameter, version),
        Tier: parameter.tier,
        Policies: [],
        DataType: 'text',
      }));
      return { Parameters: history, ...tokenAs('NextToken', token) };
    },
  },
  DescribeParameters: {
    run: (input, on) => {
      const filters = structures(input, 'ParameterFilters');
      const found = entries(on).filter(entry => filters.every(filter => passes(entry, filter)));
      const { items, token } = paged(found, input, on, 'DescribeParameters', 50, 10);
      const list = items.map(([name, parameter]) => ({
        Name: name,
        ARN: parameterArn(name, on),
        Type: parameter.type,
        LastModifiedDate: current(parameter).at / 1000,
        LastModifiedUser: current(parameter).user,
        Version: current(parameter).version,
        Tier: parameter.tier,
        Policies: [],
        DataType: 'text',
      }));
      return { Parameters: list, ...tokenAs('NextToken', token) };
    },
  },
  ...SSM_WRITES,
};

/** Systems Manager Parameter Store. */
export const SSM: Service = {
  name: 'ssm',
  protocol: { kind: 'json', target: 'AmazonSSM', version: '1.1' },
  operations,
};
