/**
 * Tells whether a log line carries a marker: as the `event` of its JSON (Lambda's JSON format puts an application's line
 * under `message`), or as a whole word of a line that holds no JSON. A JSON line that merely mentions the marker does not.
 * @param line one log event's message
 * @param marker such as `token_refresh.success`
 * @returns true if it does
 */
export function carries(line: string, marker: string): boolean {
  if (!line.includes(marker)) return false;
  const json = jsonOf(line);
  if (json === undefined) return wordsOf(line).includes(marker);
  return eventOf(json) === marker || eventOf((json as { message?: unknown }).message) === marker;
}

/** The JSON object in a line, which may follow a time, a request id and a level. */
function jsonOf(line: string): object | undefined {
  const start = line.indexOf('{');
  if (start < 0) return undefined;
  try {
    const parsed: unknown = JSON.parse(line.slice(start, line.lastIndexOf('}') + 1));
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function eventOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'event' in value ? value.event : undefined;
}

/** A colon or an equals sign stays: `success: false` is not the word `success`. */
function wordsOf(line: string): string[] {
  return line.split(/\s+/).map(word => word.replace(/^["'([]+|["')\],;.]+$/g, ''));
}
