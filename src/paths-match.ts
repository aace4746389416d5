/**
 * Whether a path of the repository is meant by a pattern.
 * @param pattern `**` stands for any folders, `*` for anything without a slash; all else for itself
 * @param path without a slash before it
 * @returns true if the whole path matches
 */
export function pathMatches(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*\*\/|\*\*|\*)/)
    .map(part =>
      part === '**/' ? '(?:.*/)?' : part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`, 's').test(path);
}
