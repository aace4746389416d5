import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import type { ReportPlan, Sampler } from '../plan/schema/index.ts';
import { type SealedReport, sealReport } from '../shadow-report.ts';
import { type Begun, begin } from './begin.ts';
import { rankIn } from './choose.ts';
import { draw, type Walk } from './draw.ts';
import { bothFacts, keptFacts } from './earlier.ts';
import { extraction } from './extract.ts';
import { judge } from './judge.ts';
import { markedItems, marksOf, rankByMark } from './keeping.ts';
import { keyed } from './keyed.ts';
import { matchRule } from './match.ts';
import type { Progress } from './progress.ts';
import { ranksOf } from './ranks.ts';
import { readerOf } from './reader.ts';
import type { Reader } from './reading.ts';
import { reportOf } from './report-of.ts';
import { ruleDigest } from './rule-digest.ts';
import type { TakeOn, TakeRun } from './run.ts';
import { staySmall } from './stay-small.ts';
import { createTally } from './tally.ts';

const ATTEMPTS = 3;
const LONGEST_WAIT = '30s';

/** The sample to judge: how large, from how many, and which items are in it. */
interface Sample {
  readonly size: number;
  readonly population: number;
  readonly rank: (priority: number) => number;
  readonly marks: () => string;
  readonly failure?: Code;
}

/**
 * Takes a report by sampling: counts the window's items and draws the sample in a first pass over the list, judges the sample in a
 * second one. Of what is read only counts stay, so that memory does not grow with the sample.
 * @param plan the report as the plan writes it
 * @param sampler its sampler
 * @param on the ports
 * @param run the run that takes it
 * @returns the sealed report; incomplete with its reason if pages, items or time were missing
 * @throws GonogoError why the list's first page cannot be read; the signal's own reason, which leaves the checkpoint where it is
 */
export async function takeSample(plan: ReportPlan, sampler: Sampler, on: TakeOn, run: TakeRun): Promise<SealedReport> {
  const tell: Tell = async (now, waited = 0) =>
    await run.progress?.({
      report: plan.id,
      stage: 'listing',
      batch: 0,
      taken: 0,
      asked: sampler.samples,
      perSecond: 0,
      waited: Math.round(waited),
      ...now,
    });
  staySmall(sampler.samples);
  const begun = await begin(plan, sampler, on, run, note => tell({ note }));
  try {
    return await sampled(plan, sampler, on, run, begun, tell);
  } catch (thrown) {
    run.signal.throwIfAborted();
    await begun.keeping.end();
    throw thrown;
  }
}

type Tell = (now: Partial<Progress>, waited?: number) => Promise<void>;

async function sampled(
  plan: ReportPlan,
  sampler: Sampler,
  on: TakeOn,
  run: TakeRun,
  begun: Begun,
  tell: Tell,
): Promise<SealedReport> {
  const { clock } = on;
  // Each read on its way listens; Node warns of a leak from the eleventh listener on.
  const signal = AbortSignal.any([run.signal]);
  setMaxListeners(0, signal);
  const now = clock.now();
  const { key, keeping, kept } = begun;
  const from = kept?.began ?? now;
  const end = now + milliseconds(plan.within);
  const seed = kept?.seed ?? run.seed ?? randomBytes(8).toString('hex');
  const window = kept?.window ?? { from: from - milliseconds(sampler.over), to: from };
  const reader = readerFor(plan, sampler, on, seed);
  const walk: Walk = { sampler, window, seed, reader, signal, late: () => clock.now() > end };

  const sample = await sampleOf(walk, begun, async (batch, taken) => await tell({ batch, taken }, reader.waited()));
  const witness = sampler.witness === undefined ? undefined : from - milliseconds(sampler.witness);
  const tally = createTally(sampler, witness, text => key.hash(`field ${text}`, 12), kept?.counts);
  const reads = extraction(sampler);
  const shown = keyed();
  const done = ranksOf(sample.size, kept?.done);
  const before = done.size;
  const facts = () => (kept === undefined ? reader.facts() : bothFacts(kept.facts, reader.facts()));
  const keep = async (): Promise<void> => {
    // What was drawn from a part of the list is no sample to go on with.
    if (sample.failure !== undefined) return;
    const { population, marks } = sample;
    await keeping.now(() => ({
      began: from,
      seed,
      window,
      population,
      marks: marks(),
      done: done.text(),
      counts: tally.counts(),
      facts: keptFacts(facts()),
    }));
  };
  await keep();
  const began = clock.now();
  const failure = await judge({
    ...walk,
    size: sample.size,
    rank: sample.rank,
    done,
    match: matchRule(sampler, reads, reader),
    reads,
    tally,
    clock,
    // Under a key of its own that is never kept: whoever has the checkpoint's key cannot name what the report shows.
    hash: id => shown.hash(`item ${id}`, 24),
    async batch() {
      const rate = (done.size - before) / (Math.max(1, clock.now() - began) / 1000);
      const left = Math.round(((sample.size - done.size) / rate) * 1000);
      const [batch, of] = [done.size, sample.size].map(items => Math.ceil(items / sampler.batch)) as [number, number];
      const perSecond = Number(rate.toFixed(2));
      await tell({ stage: 'judging', batch, of, taken: done.size, asked: sample.size, perSecond, left }, reader.waited());
      await keep();
    },
  });
  signal.throwIfAborted();
  // A report that lacks time or pages can be gone on with; what else it lacks would be lacking again.
  if (failure === undefined || failure === 'SAMPLE_LOST' || sample.failure !== undefined) await keeping.end();

  const counts = tally.counts();
  const blind = counts.changed.some(each => each.blind > 0) ? 'RESPONSE_INCOMPLETE' : undefined;
  const reason: Code | undefined = sample.failure ?? failure ?? blind;
  const report = reportOf(
    sampler,
    {
      world: run.world,
      system: run.system,
      report: plan.id,
      rule: ruleDigest(plan),
      run: run.run,
      seed,
      window,
      taken: { from, to: clock.now() },
      population: sample.population,
      asked: sampler.samples,
      resumed: kept !== undefined,
      ...(reason === undefined ? {} : { reason }),
    },
    counts,
    facts(),
  );
  return sealReport(report);
}

function readerFor(plan: ReportPlan, sampler: Sampler, { http, clock }: TakeOn, seed: string): Reader {
  return readerOf({
    http,
    clock,
    hosts: plan.hosts,
    attempts: sampler.attempts ?? ATTEMPTS,
    longestWait: milliseconds(sampler.longest_wait ?? LONGEST_WAIT),
    limitedShare: sampler.limited_share,
    versions: sampler.versions ?? [],
    seed,
    trace: sampler.request_trace ?? true,
    retries: sampler.retry_diagnostics ?? true,
  });
}

/** The sample: as the checkpoint has it, or drawn by the first pass. */
async function sampleOf(
  walk: Walk,
  { kept, key }: Begun,
  page: (pages: number, items: number) => Promise<void>,
): Promise<Sample> {
  if (kept !== undefined) {
    const { marks, population } = kept;
    return { size: markedItems(marks), population, rank: rankByMark(marks, key), marks: () => marks };
  }
  const { sample, population, failure } = await draw(walk, page);
  if (failure !== undefined && population === 0)
    throw gonogoError(failure, 'expected the list of items to be read, found that it cannot be');
  walk.reader.endBatch();
  let marks: string | undefined;
  return {
    size: sample.length,
    population,
    rank: priority => rankIn(sample, priority),
    marks: () => {
      marks ??= marksOf(sample, key);
      return marks;
    },
    ...(failure === undefined ? {} : { failure }),
  };
}
