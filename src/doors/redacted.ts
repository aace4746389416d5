import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Proving } from '../redact.ts';
import { type Said, saidOf } from './said.ts';

/** What the choke point needs of a session. */
export interface Redacting {
  readonly redactor: Proving;
  readonly loaded: { readonly plan: Plan };
}

/** Shorter runs are met by chance in a digest or in a word: they count only where they stand alone and are no number. */
const SHORTEST_RUN = 8;

/**
 * The choke point: all that an act tells passes here before a door prints or writes it. Lines, summary, annotations, JSON and files
 * have registered values blotted out, their names as well. Records and outputs cannot be altered, since digests and later jobs stand on them: one that
 * holds a registered value is not written, and there is no GO.
 * @param session whose redactor knows the values, and whose plan everybody may read
 * @param said what the act gave
 * @returns what may be told; `REDACTION_FAILED` with no file and no line of it where redaction did not work
 */
export function redacted<S extends Said>(session: Redacting, said: S): S {
  const scrub = (text: string): string => session.redactor.scrub(text);
  const leaking = [
    ...said.files.flatMap(({ sealed, name, text }) => (sealed ? [name, text] : [])),
    ...Object.entries(said.outputs).flat(),
  ].some(text => holdsValue(session, text));
  const clean: S = {
    ...said,
    lines: said.lines.map(scrub),
    ...(said.summary === undefined ? {} : { summary: scrub(said.summary) }),
    ...(said.annotations === undefined
      ? {}
      : { annotations: said.annotations.map(each => ({ ...each, file: scrub(each.file), message: scrub(each.message) })) }),
    files: said.files.map(file => (file.sealed ? file : { ...file, name: scrub(file.name), text: scrub(file.text) })),
    json: scrubbedJson(scrub, said.json),
  };
  if (session.redactor.failed) {
    const failed = refusal('the planted secret to be blotted out, found it is not');
    // Nothing of it may be told: what would have been blotted out is not known.
    return { ...said, ...failed, exit: Math.max(said.exit, failed.exit), annotations: [] };
  }
  if (!leaking) return clean;
  const failed = refusal('records of declared fields only, found a secret in one');
  return {
    ...clean,
    ...failed,
    exit: Math.max(said.exit, failed.exit),
    lines: [...clean.lines, ...failed.lines],
    json: clean.json,
  };
}

/** What is said of an act in place of what may not be told. */
const refusal = (what: string): Said => saidOf(gonogoError('REDACTION_FAILED', `expected ${what}`));

/** A registered value that the plan itself does not hold: what stands in a reviewed file is no secret. */
function holdsValue({ redactor, loaded }: Redacting, text: string): boolean {
  const plain = text.toLowerCase();
  const found = redactor.found(text).filter(run => run.length >= SHORTEST_RUN || standsAlone(plain, run));
  if (found.length === 0) return false;
  const plan = canonical(loaded.plan).toLowerCase();
  return found.some(run => !plan.includes(run));
}

/** Whether a short run is a whole word of a text; a number may be a duration or a count. */
function standsAlone(text: string, run: string): boolean {
  if (/^[0-9.]*$/.test(run)) return false;
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + run.length])) return true;
  return false;
}

/** Every text and name of a JSON value; unchanged where there is nothing to blot out. */
function scrubbedJson(scrub: (text: string) => string, value: object): object {
  const text = JSON.stringify(value);
  if (scrub(text) === text) return value;
  const within = (each: unknown): unknown => {
    if (typeof each === 'string') return scrub(each);
    if (typeof each === 'number') return scrub(String(each)) === String(each) ? each : scrub(String(each));
    if (Array.isArray(each)) return each.map(within);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, one]) => [scrub(name), within(one)]));
  };
  return within(value) as object;
}
