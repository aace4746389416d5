/** A place in a plan file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly col: number;
}

/** A path into the plan's data. */
export type Path = readonly (string | number)[];

/** Where a path stands in the file: the value, or with `key` the key itself. */
export type At = (path: Path, what?: 'value' | 'key') => Place;

/** Something wrong with a plan, at its place: what was expected, what was found, what to do. */
export interface Problem extends Place {
  /** Lint rule, or `schema` or `yaml`. */
  readonly rule: string;
  readonly path: Path;
  readonly message: string;
}

/**
 * One problem as one line.
 * @param file the plan's path as the user gave it
 * @param problem what is wrong and where
 * @returns `file:line:col rule message`
 */
export function sayProblem(file: string, problem: Problem): string {
  return `${file}:${problem.line}:${problem.col} ${problem.rule} ${problem.message}`;
}
