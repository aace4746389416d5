import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processCommands } from '../../src/process/command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string) => [process.execPath, '--eval', script];
const commands = (env = {}, grace = 300) => processCommands(env, { folder, grace });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // A process that is gone and not yet collected is gone.
    return !/State:\s+Z/.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
async function until(true_: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !true_(); tries += 1) await new Promise(resolve => setTimeout(resolve, 25));
  expect(true_()).toBe(true);
}

describe('a command', () => {
  it.each([0, 1, 7])('tells its exit code %i', async code => {
    const before = Date.now();
    const ended = await commands().run({ argv: node(`process.exit(${code})`), deadline: 20_000 });
    expect(ended).toMatchObject({ exit: code, timedOut: false });
    expect(ended.startedAt).toBeGreaterThanOrEqual(before);
    expect(ended.startedAt).toBeLessThanOrEqual(Date.now());
    expect(ended.ms).toBeGreaterThan(0);
  });

  it('is a program and arguments, and no shell', async () => {
    const odd = ['$(touch made)', '; touch made', '`touch made`', '* ?', '"'];
    const script = 'require("fs").writeFileSync("arguments", JSON.stringify(process.argv.slice(1)))';
    await commands().run({ argv: [...node(script), ...odd], deadline: 20_000 });
    expect(JSON.parse(read('arguments'))).toEqual(odd);
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).toBe('arguments\n');
  });

  it('sees the environment that it is given, and nothing else', async () => {
    const script = 'require("fs").writeFileSync("seen", JSON.stringify(process.env))';
    await commands({ PATH: '/usr/bin', A: 'door' }).run({ argv: node(script), deadline: 20_000, env: { B: 'own', A: 'over' } });
    expect(JSON.parse(read('seen'))).toEqual({ PATH: '/usr/bin', A: 'over', B: 'own' });
  });

  it('may print as much as it likes: nobody reads it, and it does not hang', async () => {
    const script = 'for (let n = 0; n < 3000; n++) { console.log("PLANTED".repeat(200)); console.error("PLANTED".repeat(200)) }';
    const ended = await commands().run({ argv: node(script), deadline: 20_000 });
    expect(ended.exit).toBe(0);
    expect(JSON.stringify(ended)).not.toContain('PLANTED');
  });

  it('that is not there cannot be run', async () => {
    await expect(commands().run({ argv: ['./no-such-program'], deadline: 1000 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('past its deadline is ended, and what it has started as well', async () => {
    const child = `require("fs").writeFileSync("child", String(process.pid)); setInterval(() => {}, 1000)`;
    const script = `require("child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(child)}]); setInterval(() => {}, 1000)`;
    const ended = await commands().run({ argv: node(script), deadline: 1500 });
    expect(ended).toMatchObject({ exit: null, timedOut: true });
    await until(() => !alive(Number(read('child'))));
  });

  it('that will not hear is killed', async () => {
    const script = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
    const ended = await commands({}, 200).run({ argv: node(script), deadline: 800 });
    expect(ended).toMatchObject({ exit: null, timedOut: true });
    expect(ended.ms).toBeLessThan(8000);
  });

  it('that says 0 when it is told to end has not ended by itself', async () => {
    const script = 'process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000)';
    expect(await commands().run({ argv: node(script), deadline: 800 })).toMatchObject({ exit: null, timedOut: true });
  });

  it('is ended by the signal, whose reason is thrown', async () => {
    const stop = new AbortController();
    const script = 'require("fs").writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000)';
    const running = commands().run({ argv: node(script), deadline: 20_000 }, stop.signal);
    const reason = new Error('interrupted');
    setTimeout(() => stop.abort(reason), 500);
    await expect(running).rejects.toBe(reason);
    await expect(commands().run({ argv: node('0'), deadline: 1000 }, stop.signal)).rejects.toBe(reason);
  });
});

describe('its file', () => {
  it('is read with its time', async () => {
    const before = Date.now();
    writeFileSync(join(folder, 'report.json'), '{"a":"ü"}');
    const file = await commands().file('report.json', 100);
    expect(file?.text).toBe('{"a":"ü"}');
    expect(Math.abs((file?.modifiedAt ?? 0) - before)).toBeLessThan(2000);
  });

  it('may not be there', async () => {
    expect(await commands().file('report.json', 100)).toBeUndefined();
  });

  it.each<[string, string, () => void]>([
    ['larger than allowed', 'large', () => writeFileSync(join(folder, 'large'), 'x'.repeat(101))],
    ['a folder', 'inner', () => mkdirSync(join(folder, 'inner'))],
    ['a link', 'link', () => symlinkSync('/etc/hostname', join(folder, 'link'))],
    ['a pipe', 'pipe', () => void spawnSync('mkfifo', [join(folder, 'pipe')])],
    ['elsewhere', '../../etc/hostname', () => {}],
    ['no text', 'bytes', () => writeFileSync(join(folder, 'bytes'), Buffer.from([0xff, 0xfe, 0x00]))],
  ])('is refused if it is %s', async (_what, name, make) => {
    make();
    await expect(commands().file(name, 100)).rejects.toMatchObject({ code: 'REPORT_UNREADABLE' });
  });
});
