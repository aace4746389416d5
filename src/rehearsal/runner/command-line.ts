/** Lines by which a step talks to the runner: `::name key=value::message`. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A message that GitHub pins to the run or to a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/**
 * Reads one line of output.
 * @param line without its line break
 * @returns the command, or null for ordinary text
 */
export function readCommand(line: string): Command | null {
  const match = /^\s*::([a-zA-Z-]+)(?: ([\s\S]*?))?::([\s\S]*)$/.exec(line);
  if (!match) return null;
  const properties: Record<string, string> = {};
  for (const pair of (match[2] ?? '').split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1));
  }
  return { name: (match[1] ?? '').toLowerCase(), properties, message: unescapeMessage(match[3] ?? '') };
}

/**
 * Makes an annotation of a command.
 * @param command an `error`, `warning` or `notice`
 * @returns the annotation, or null when the command is none
 */
export function annotationOf(command: Command): Annotation | null {
  const { name, message, properties } = command;
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return null;
  const number = (key: string): number | undefined => {
    const value = Number.parseInt(properties[key] ?? '', 10);
    return Number.isNaN(value) ? undefined : value;
  };
  const [line, endLine, column, endColumn] = [number('line'), number('endLine'), number('col'), number('endColumn')];
  return {
    level: name,
    message,
    ...(properties.title === undefined ? {} : { title: properties.title }),
    ...(properties.file === undefined ? {} : { file: properties.file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

function unescapeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeMessage(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
