/** A share to be shown, 0..1. */
export interface Bar {
  /** A word of this code: it stands in a picture, where nothing escapes it. */
  readonly name: string;
  readonly share: number;
}

/** One digit is what a sample of hundreds can tell. */
const percent = (share: number): number => Math.round(share * 1000) / 10;

/**
 * Shares as a picture that GitHub draws: a bar each, and a line for the limit. No colours are set, so that it is readable in light
 * and dark. The axis begins below the lowest value, or a difference of points could not be seen; its numbers say so.
 * @param title of the picture, a text of this code without quotation marks
 * @param bars in order, at least one
 * @param limit 0..1, drawn as a line; left out if there is none
 * @returns lines of a mermaid block
 */
export function shareChart(title: string, bars: readonly Bar[], limit?: number): readonly string[] {
  const values = [...bars.map(bar => bar.share), ...(limit === undefined ? [] : [limit])];
  const from = Math.max(0, Math.floor(Math.min(...values) * 10 - 1) * 10);
  // Two points draw a line; the bars stand on the same places.
  const line = bars.map(() => percent(limit ?? 0));
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${bars.map(bar => `"${bar.name}"`).join(', ')}]`,
    `  y-axis "%" ${from} --> 100`,
    `  bar [${bars.map(bar => percent(bar.share)).join(', ')}]`,
    ...(limit === undefined ? [] : [`  line [${line.join(', ')}]`]),
    '```',
  ];
}
