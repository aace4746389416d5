const BEGIN = '<!-- generated: begin (npm run generate) -->';
const END = '<!-- generated: end -->';

/**
 * Replaces the generated part of a document that people write.
 * @param text the document
 * @param name its path, for the message
 * @param part what must stand between the markers
 * @returns the document with that part
 * @throws Error if the markers do not stand there exactly once, begin before end
 */
export function between(text: string, name: string, part: string): string {
  const [before, rest, ...more] = text.split(BEGIN);
  const [, after, ...others] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`expected ${name} to hold "${BEGIN}" and "${END}" once each, in this order`);
  }
  return `${before}${BEGIN}\n${part}\n${END}${after}`;
}
