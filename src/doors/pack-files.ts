import { canonical } from '../canonical.ts';
import { junit, tap } from '../pack/junit.ts';
import type { PackEnded, Session } from './session.ts';

/** The name of a pack in a file's name. */
const nameOf = ({ result }: PackEnded, index: number): string => `pack.${index + 1}.${result.pack}`;

/**
 * The reports of smoke packs: canonical JSON, and from it JUnit XML and TAP. Everything passes the redactor.
 * @param session whose packs have ended
 * @returns files, none if no pack was run
 */
export function packFiles(
  session: Pick<Session, 'packs' | 'redactor'>,
): readonly { readonly name: string; readonly text: string }[] {
  return session.packs.flatMap((each, index) => {
    const name = nameOf(each, index);
    return [
      { name: `${name}.json`, text: canonical(each) },
      { name: `${name}.junit.xml`, text: junit(each.result) },
      { name: `${name}.tap`, text: tap(each.result) },
    ].map(file => ({ name: file.name, text: session.redactor.scrub(file.text) }));
  });
}
