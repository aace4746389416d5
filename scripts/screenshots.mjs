#!/usr/bin/env node
/**
 * Shows the Markdown that people read on GitHub (job summaries, comments, incident notes) as pages in a browser, light and dark.
 *
 *   node scripts/screenshots.mjs [folder or file …]      default: everything below the newest rehearsal of .gonogo
 *
 * Writes .gonogo/pages/<name>.html and, where Chromium is installed (scripts/install-extras.sh), <name>.light.png and <name>.dark.png.
 * None of them is committed. GitHub's own style sheet is close enough to see what is too wide, too long or unreadable.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { marked } from 'marked';

const OUT = '.gonogo/pages';
/** The width of a job summary on GitHub on a usual screen, px. */
const WIDTH = 1012;
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

const style = theme =>
  readFileSync(`node_modules/github-markdown-css/github-markdown-${theme}.css`, 'utf8') +
  `body{margin:0;padding:24px;background:${theme === 'dark' ? '#0d1117' : '#ffffff'}} .markdown-body{max-width:${WIDTH}px}`;

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap(name => filesBelow(join(path, name)))
    .filter(name => name.endsWith('.md'));
}

/** The newest rehearsal of each system. */
function newest() {
  const roots = existsSync('.gonogo') ? readdirSync('.gonogo').map(name => join('.gonogo', name, 'runs')) : [];
  return roots.filter(existsSync).flatMap(root => {
    const [last] = readdirSync(root)
      .map(name => join(root, name))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    return last === undefined ? [] : filesBelow(last);
  });
}

const given = process.argv.slice(2);
const files = given.length > 0 ? given.flatMap(filesBelow) : newest();
if (files.length === 0) {
  console.error('expected Markdown to show, found none: run `npm start` first, or name a folder');
  process.exit(1);
}
const browser = BROWSERS.find(name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
mkdirSync(OUT, { recursive: true });
for (const file of files) {
  const name = relative('.gonogo', file)
    .replaceAll(/[^A-Za-z0-9.]+/g, '_')
    .replace(/\.md$/, '')
    .slice(-120);
  for (const theme of ['light', 'dark']) {
    const html = `<!doctype html><meta charset="utf-8"><title>${basename(file)}</title><style>${style(theme)}</style><article class="markdown-body">${marked.parse(readFileSync(file, 'utf8'), { gfm: true })}</article>`;
    const page = join(OUT, `${name}.${theme}.html`);
    writeFileSync(page, html);
    if (browser === undefined) continue;
    const profile = mkdtempSync(join(tmpdir(), 'gonogo-pages-'));
    try {
      // Tall enough for a long summary; what is below is cut off, as on a screen that nobody scrolls.
      execFileSync(
        browser,
        [
          ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run', '--disable-quic'],
          ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
          ...[`--user-data-dir=${profile}`, `--window-size=${WIDTH + 80},1600`],
          ...[`--screenshot=${join(OUT, `${name}.${theme}.png`)}`, `file://${join(process.cwd(), page)}`],
        ],
        { stdio: 'ignore', timeout: 60_000 },
      );
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  }
  console.log(`${OUT}/${name}`);
}
if (browser === undefined)
  console.log('No Chromium on this machine: pages were written, pictures were not (scripts/install-extras.sh).');
