export const id = 8484;

export const ids = [ 8484 ];

export const modules = {
82968: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => staySmall
});
var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
const LARGE = 1e4;
function staySmall(samples, large = LARGE) {
if (samples >= large) (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--optimize-for-size");
}
},
38484: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
takeReport: () => takeReport
});
var errors = __webpack_require__(19473);
var external_node_crypto_ = __webpack_require__(77598);
var duration = __webpack_require__(73110);
var shadow_report = __webpack_require__(63441);
var rule_digest = __webpack_require__(37810);
const LARGEST = 4e6;
const TICK_MS = 20;
const SECOND = 1e3;
async function takeCommand(plan, command, on, run) {
const {clock: clock, commands: commands, secrets: secrets} = on;
const {signal: signal, system: system, world: world} = run;
const given = await Promise.all(Object.entries(command.secrets ?? {}).map(async ([name, secret]) => [ name, await secrets.value(String(secret), signal) ]));
const rule = (0, rule_digest.F)(plan);
const now = clock.now();
const env = {
...Object.fromEntries(given),
GONOGO_SYSTEM: system,
GONOGO_WORLD: world,
GONOGO_REPORT: plan.id,
GONOGO_RULE: rule,
GONOGO_RUN: run.run,
GONOGO_SEED: run.seed ?? (0, external_node_crypto_.randomBytes)(8).toString("hex"),
GONOGO_FILE: command.file,
GONOGO_NOW: String(now)
};
const ended = await commands.run({
argv: command.run,
deadline: (0, duration.Rz)(plan.within),
env: env
}, signal);
if (ended.timedOut) throw (0, errors.i4)("REPORT_LATE", "expected the report command to end in time, found it running");
if (ended.exit !== 0) throw (0, errors.i4)("REPORT_EXIT", "expected the report command to end with exit code 0, found another");
const file = await commands.file(command.file, LARGEST);
if (file === undefined) throw (0, errors.i4)("REPORT_MISSING", "expected the report command to write its file, found none");
if (file.modifiedAt < ended.startedAt - TICK_MS) throw (0, errors.i4)("REPORT_OLD", "expected the report command to write a new file, found one from before it began");
const sealed = (0, shadow_report.r)(file.text);
const {report: report} = sealed;
if (report.system !== system || report.world !== world || report.report !== plan.id || report.rule !== rule || report.run !== run.run) throw (0, 
errors.i4)("REPORT_OTHER", "expected a report of this system, world, report, rule and run, found another");
const {requests: requests, trace: trace, latency: latency, rate_limits: limits, retries: retries, versions: versions} = report;
const asked = [ ...requests, ...trace.lines, ...latency, ...limits, ...retries, ...versions ];
if (asked.some(({host: host}) => !plan.hosts.includes(host))) throw (0, errors.i4)("REPORT_OTHER", "expected a report of the plan\u2019s hosts only, found another host");
timely(report.taken, now, clock);
if (report.status !== "complete" || report.drift_watch.alerts.length > 0) throw (0, 
errors.i4)("REPORT_EXIT_CONTRADICTED", "expected a clean report with exit code 0, found one that is incomplete or alerts");
return sealed;
}
function timely(taken, began, clock) {
if (taken.from < began - SECOND) throw (0, errors.i4)("REPORT_OLD", "expected a report taken after it was asked for, found one from before");
if (taken.to > clock.now() + SECOND) throw (0, errors.i4)("REPORT_INVALID", "expected a report taken by now, found one from the future; GONOGO_NOW tells the time");
}
var external_node_events_ = __webpack_require__(78474);
var canonical = __webpack_require__(80142);
var paths = __webpack_require__(3476);
var stored = __webpack_require__(53057);
var json_object = __webpack_require__(39074);
var keyed = __webpack_require__(94969);
function checkpointOf(parameters, at, same, signal) {
const name = `${(0, paths.w)(at.system).records}/shadow.${at.report}`;
const keyName = `${name}.key`;
let keyKept;
return {
async keep(key, kept) {
if (keyKept !== key.secret) {
await parameters.put({
name: keyName,
value: key.secret,
type: "SecureString",
mode: "overwrite"
}, signal);
keyKept = key.secret;
}
const text = (0, canonical.$N)({
same: same,
kept: kept
});
await (0, stored.Y6)(parameters, name, `${key.hash(`checkpoint ${text}`, 64)}${text}`, signal);
},
async read(within, now) {
const secret = (await parameters.get([ keyName ], signal)).get(keyName);
const stored = secret && await storedText(parameters, name, signal);
if (secret === undefined || stored === undefined) return {
none: "CHECKPOINT_NONE"
};
const key = (0, keyed.D)(secret.value);
const text = stored.slice(64);
const mac = Buffer.from(key.hash(`checkpoint ${text}`, 64));
const given = Buffer.from(stored.slice(0, 64));
if (given.length !== mac.length || !(0, external_node_crypto_.timingSafeEqual)(given, mac)) return {
none: "CHECKPOINT_OTHER"
};
const read = (0, json_object.o)(text, "the checkpoint");
const fits = (0, canonical.$N)(read.same) === (0, canonical.$N)(same) && now - read.kept.at <= within && read.kept.at <= now;
return fits ? {
key: key,
kept: read.kept
} : {
none: "CHECKPOINT_OTHER"
};
},
async drop() {
await parameters.remove(keyName, signal);
await (0, stored.go)(parameters, name, signal);
}
};
}
async function storedText(parameters, name, signal) {
try {
return await (0, stored.X)(parameters, name, signal);
} catch (error) {
if ((0, errors.oh)(error) && error.code === "RESPONSE_INVALID") return "";
throw error;
}
}
const EVERY = 2e3;
const MARK = 12;
const MOST_MARKED = 1500;
function marksOf(sample, key) {
return Array.from(sample, priority => key.hash(`sample ${priority}`, MARK)).join("");
}
function rankByMark(marks, key) {
const ranks = new Map;
for (let at = 0; at < marks.length; at += MARK) ranks.set(marks.slice(at, at + MARK), at / MARK);
return priority => ranks.get(key.hash(`sample ${priority}`, MARK)) ?? -1;
}
function markedItems(marks) {
return marks.length / MARK;
}
function keepingOf(checkpoint, key, clock, signal, say) {
let last = Number.NEGATIVE_INFINITY;
let given = false;
const orSay = async act => {
try {
await act();
} catch (thrown) {
signal.throwIfAborted();
given = true;
const large = (0, errors.oh)(thrown) && thrown.code === "VALUE_TOO_LARGE";
if (!large && (0, errors.iS)(thrown).code === "DEFECT") throw thrown;
await say(large ? "CHECKPOINT_TOO_LARGE" : "CHECKPOINT_UNWRITTEN");
}
};
return {
async now(kept) {
const at = clock.now();
if (given || at - last < EVERY) return;
last = at;
await orSay(() => checkpoint.keep(key, {
...kept(),
at: at
}));
},
end: () => orSay(() => checkpoint.drop())
};
}
async function begin(plan, sampler, on, run, say) {
const {clock: clock} = on;
const {signal: signal, system: system, world: world} = run;
const same = {
form: 1,
plan: run.planDigest,
rule: (0, rule_digest.F)(plan),
world: world,
samples: sampler.samples
};
const checkpoint = checkpointOf(on.parameters, {
system: system,
report: plan.id
}, same, signal);
const keeping = key => keepingOf(checkpoint, key, clock, signal, say);
try {
if (run.resume) {
const found = await checkpoint.read((0, duration.Rz)(plan.within), clock.now());
if (!("none" in found)) return {
...found,
keeping: keeping(found.key)
};
await say(found.none);
}
if (sampler.samples > MOST_MARKED) {
await say("CHECKPOINT_TOO_LARGE");
return without();
}
} catch (thrown) {
signal.throwIfAborted();
if ((0, errors.iS)(thrown).code === "DEFECT") throw thrown;
await say("CHECKPOINT_OTHER");
}
const key = (0, keyed.D)();
return {
key: key,
keeping: keeping(key)
};
}
function without() {
const nothing = () => Promise.resolve();
return {
key: (0, keyed.D)(),
keeping: {
now: nothing,
end: nothing
}
};
}
function priorityOf(seed, id) {
const digest = (0, external_node_crypto_.createHash)("sha256").update(seed).update("\n").update(id).digest();
return digest.readUInt32BE(0) * 2097152 + (digest.readUInt32BE(4) >>> 11);
}
const EMPTY = -1;
function createSeen() {
let table = new Float64Array(1024).fill(EMPTY);
let size = 0;
const place = (into, priority) => {
let at = priority % into.length;
for (let here = into[at]; here !== EMPTY; here = into[at]) {
if (here === priority) return false;
at = (at + 1) % into.length;
}
into[at] = priority;
return true;
};
return {
add(priority) {
if (!place(table, priority)) return false;
size += 1;
if (size * 4 > table.length * 3) {
const larger = new Float64Array(table.length * 2).fill(EMPTY);
for (const each of table) if (each !== EMPTY) place(larger, each);
table = larger;
}
return true;
},
get size() {
return size;
},
smallest(n) {
return table.filter(each => each !== EMPTY).sort().slice(0, n);
}
};
}
function rankIn(sample, priority) {
let from = 0;
let to = sample.length;
while (from < to) {
const middle = from + to >>> 1;
if (sample[middle] < priority) from = middle + 1; else to = middle;
}
return sample[from] === priority ? from : -1;
}
var pages = __webpack_require__(45375);
async function* inWindow(walk) {
const {sampler: sampler, window: window, seed: seed, reader: reader, signal: signal} = walk;
for await (const {items: items, failure: failure} of (0, pages.B)(sampler.sample, reader, signal)) {
if (failure !== undefined) return yield {
failure: failure
};
const inside = items.filter(({at: at}) => at >= window.from && at <= window.to);
yield {
listed: inside.map(item => ({
item: item,
priority: priorityOf(seed, item.id)
}))
};
if (sampler.sample.newest_first && items.length > 0 && items.every(({at: at}) => at < window.from)) return;
if (walk.late()) return yield {
failure: "REPORT_LATE"
};
}
}
async function draw(walk, page) {
const seen = createSeen();
const drawn = () => ({
sample: seen.smallest(walk.sampler.samples),
population: seen.size
});
let count = 0;
for await (const given of inWindow(walk)) {
if ("failure" in given) return {
...drawn(),
failure: given.failure
};
for (const {priority: priority} of given.listed) seen.add(priority);
count += 1;
await page(count, seen.size);
}
return drawn();
}
function keptFacts({trace: trace, ...facts}) {
return {
...facts,
dropped: trace.lines.length + trace.dropped
};
}
function joined(before, now, name, add) {
const rows = new Map(before.map(row => [ name(row), row ]));
for (const row of now) {
const same = rows.get(name(row));
rows.set(name(row), same === undefined ? row : add(same, row));
}
return [ ...rows ].sort(([a], [b]) => a < b ? -1 : 1).map(([, row]) => row);
}
function bothFacts(before, now) {
return {
latency: joined(before.latency, now.latency, row => row.host, (a, b) => ({
host: a.host,
requests: a.requests + b.requests,
p50: Math.max(a.p50, b.p50),
p95: Math.max(a.p95, b.p95),
p99: Math.max(a.p99, b.p99),
max: Math.max(a.max, b.max)
})),
requests: joined(before.requests, now.requests, row => [ row.method, row.host, row.template, row.status ].join(" "), (a, b) => ({
...a,
count: a.count + b.count
})),
rate_limits: joined(before.rate_limits, now.rate_limits, row => row.host, (a, b) => ({
host: a.host,
responses: a.responses + b.responses,
limited: a.limited + b.limited,
batches: a.batches + b.batches,
batches_over: a.batches_over + b.batches_over,
in_a_row: a.in_a_row + b.in_a_row,
exhausted: a.exhausted + b.exhausted,
waited: a.waited + b.waited
})),
refusals: joined(before.refusals, now.refusals, row => row.code, (a, b) => ({
...a,
count: a.count + b.count
})),
retries: joined(before.retries, now.retries, row => [ row.host, row.template, row.reason ].join(" "), (a, b) => ({
...a,
retries: a.retries + b.retries,
recovered: a.recovered + b.recovered,
waited: a.waited + b.waited
})),
versions: joined(before.versions, now.versions, row => [ row.host, row.header ?? "" ].join(" "), (a, b) => ({
...a,
responses: a.responses + b.responses,
as_declared: a.as_declared + b.as_declared,
deprecated: a.deprecated + b.deprecated
})),
trace: {
lines: now.trace.lines,
dropped: now.trace.dropped + before.dropped
}
};
}
var build = __webpack_require__(2856);
var json_path = __webpack_require__(49962);
const OTHER = "other";
function compiled(pattern) {
try {
return build.L3.compile(pattern);
} catch {
throw (0, errors.i4)("PLAN_INVALID", "expected a pattern in the syntax of RE2, found another");
}
}
function textAt(item, path) {
const value = (0, json_path.f)(item, path);
if (typeof value === "number") return String(value);
return typeof value === "string" && value !== "" ? value : undefined;
}
function extraction({extract: extract, applies: applies, categories: categories = []}) {
const reads = extract.map(({id: id, from: from, pattern: pattern}) => ({
id: id,
from: from,
pattern: pattern === undefined ? undefined : compiled(pattern)
}));
const judged = applies && {
from: applies.from,
pattern: compiled(applies.pattern)
};
const classes = categories.map(({id: id, from: from, pattern: pattern}) => ({
id: id,
from: from,
pattern: compiled(pattern)
}));
const values = item => {
const found = new Map;
for (const {id: id, from: from, pattern: pattern} of reads) {
const text = textAt(item, from);
if (text === undefined) continue;
const match = pattern === undefined ? [ text ] : pattern.exec(text);
const value = match?.[1] ?? match?.[0];
if (typeof value === "string" && value !== "") found.set(id, value);
}
return found;
};
return {
values: values,
applies: item => judged ? judged.pattern.test(textAt(item, judged.from) ?? "") : values(item).size > 0,
category: item => classes.find(({from: from, pattern: pattern}) => pattern.test(textAt(item, from) ?? ""))?.id ?? OTHER
};
}
function ranksOf(of, text = "") {
const bits = new Uint8Array(Math.ceil(of / 8));
bits.set(Buffer.from(text, "base64").subarray(0, bits.length));
const has = rank => ((bits[rank >> 3] ?? 0) & 1 << (rank & 7)) !== 0;
let size = 0;
for (let rank = 0; rank < of; rank += 1) if (has(rank)) size += 1;
return {
has: has,
add(rank) {
if (rank < 0 || rank >= of || has(rank)) return false;
bits[rank >> 3] = (bits[rank >> 3] ?? 0) | 1 << (rank & 7);
size += 1;
return true;
},
get size() {
return size;
},
text: () => Buffer.from(bits).toString("base64")
};
}
const IN_FLIGHT = 5;
async function judge(judging) {
const {size: size, done: done, sampler: sampler, clock: clock, signal: signal} = judging;
let waiting = [];
let judged = false;
const flush = async () => {
const batch = waiting;
waiting = [];
if (judged) await clock.sleep((0, duration.Rz)(sampler.pause), signal);
if (judging.late()) return "REPORT_LATE";
await judgeBatch(judging, batch);
judged = true;
return undefined;
};
const chosen = ranksOf(size, done.text());
if (chosen.size < size) {
for await (const given of inWindow(judging)) {
if ("failure" in given) return given.failure;
for (const {item: item, priority: priority} of given.listed) {
const rank = judging.rank(priority);
if (!chosen.add(rank)) continue;
waiting.push({
item: item,
rank: rank
});
if (waiting.length < sampler.batch) continue;
const failure = await flush();
if (failure !== undefined) return failure;
}
if (chosen.size === size) break;
}
}
const failure = waiting.length > 0 ? await flush() : undefined;
return failure ?? (done.size < size ? "SAMPLE_LOST" : undefined);
}
async function judgeBatch(judging, batch) {
const {sampler: sampler, match: match, reads: reads, tally: tally, done: done, signal: signal, reader: reader} = judging;
const queue = [ ...batch ];
const worker = async () => {
for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
const {item: item, rank: rank} = next;
const said = await match(item.object, judging.hash(item.id), signal);
tally.count(item, reads.category(item.object), said);
done.add(rank);
}
};
await Promise.all(Array.from({
length: Math.min(sampler.in_flight ?? IN_FLIGHT, batch.length)
}, worker));
reader.endBatch();
await judging.batch();
}
var fill = __webpack_require__(71762);
const MATCHED = "matched";
function needs({get: get, variables: variables, same: same}) {
const texts = [ get ?? "", ...Object.values(variables ?? {}) ];
return [ ...new Set([ ...texts.flatMap(fill.yN), ...Object.values(same ?? {}) ]) ];
}
async function lookUp(lookup, values, item, reader, signal) {
const reading = await ask(lookup, values, item, reader, signal);
if (reading === undefined) return {
failure: "SAMPLE_VALUE_REFUSED",
seen: []
};
if (reading.failure !== undefined) return {
failure: reading.failure,
seen: []
};
const found = candidatesOf(lookup, reading.answer);
if (typeof found === "string") return {
failure: found,
seen: []
};
const kept = found.filter(({object: object}) => isSame(lookup, object, values));
const once = new Map(kept.map(candidate => [ candidate.key, candidate ]));
return {
candidates: [ ...once.values() ],
seen: found
};
}
function ask(lookup, values, item, reader, signal) {
const {get: get, graphql: graphql, document: document = "", root: root = [], variables: variables = {}, credential: credential} = lookup;
const about = {
item: item,
...credential === undefined ? {} : {
credential: credential
}
};
if (get !== undefined) {
const url = (0, fill.I6)(get, values);
return url === undefined ? Promise.resolve(undefined) : reader.get({
url: url,
template: (0, fill.Mt)(get),
...about
}, signal);
}
const filled = Object.entries(variables).map(([name, text]) => [ name, (0, fill.Uq)(String(text), values) ]);
if (graphql === undefined || filled.some(([, text]) => text === undefined)) return Promise.resolve(undefined);
const given = Object.fromEntries(filled);
return reader.query({
url: graphql,
template: (0, fill.Mt)(graphql),
document: document,
root: root,
variables: given,
...about
}, signal);
}
function candidatesOf({graphql: graphql, candidates: candidates, key: key}, answer) {
if (answer.status !== 200) return "HTTP_STATUS";
const body = (0, json_path.o)(answer.body);
if (body === undefined) return "RESPONSE_INVALID";
if (graphql !== undefined && Object.hasOwn(body, "errors")) return "GRAPHQL_ERRORS";
const list = (0, json_path.f)(body, candidates);
if (!Array.isArray(list)) return "RESPONSE_INCOMPLETE";
const found = list.map(object => ({
key: keyOf((0, json_path.f)(object, key)),
object: object
}));
const named = found.filter(each => each.key !== undefined);
return named.length === found.length ? named : "RESPONSE_INCOMPLETE";
}
function keyOf(value) {
if (typeof value === "number") return String(value);
return typeof value === "string" && value !== "" ? value : undefined;
}
function isSame({same: same}, object, values) {
return Object.entries(same ?? {}).every(([path, name]) => {
const value = (0, json_path.f)(object, path);
const text = typeof value === "number" ? String(value) : value;
return typeof text === "string" && text.toLowerCase() === values.get(String(name))?.toLowerCase();
});
}
function matchRule(sampler, reads, reader) {
const named = id => {
const found = sampler.lookups.find(each => each.id === id);
if (!found) throw (0, errors.i4)("PLAN_LINT", "expected the match rule to name lookups of its report, found another name");
return found;
};
const by = sampler.match.by.map(named);
const confirm = sampler.match.confirm === undefined ? undefined : named(sampler.match.confirm);
return async (item, hash, signal) => {
if (!reads.applies(item)) return {
outcome: "not_applicable",
seen: []
};
const values = reads.values(item);
const seen = [];
const asked = async (lookup, given) => {
const looked = await lookUp(lookup, given, hash, reader, signal);
seen.push({
lookup: lookup.id,
candidates: looked.seen
});
return looked;
};
for (const lookup of by) {
if (!needs(lookup).every(name => values.has(name))) continue;
const {candidates: candidates, failure: failure} = await asked(lookup, values);
if (failure !== undefined) return {
outcome: "error",
code: failure,
seen: seen
};
const [first, second] = candidates;
if (first === undefined) continue;
if (second !== undefined) return {
outcome: "ambiguous",
seen: seen
};
if (confirm !== undefined) {
const again = await asked(confirm, new Map([ ...values, [ MATCHED, first.key ] ]));
if (again.failure !== undefined) return {
outcome: "error",
code: again.failure,
seen: seen
};
if (again.candidates.length !== 1 || again.candidates[0]?.key !== first.key) return {
outcome: "error",
code: "LOOKUPS_DISAGREE",
seen: seen
};
}
return {
outcome: "matched",
by: lookup.id,
seen: seen
};
}
return {
outcome: "no_match",
seen: seen
};
};
}
var reader = __webpack_require__(22673);
const SHADOW_REPORT_FORM = "gonogo/shadow-report/1";
const id = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const digest = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const time = {
type: "integer",
minimum: 0,
description: "ms since the epoch"
};
const ms = {
type: "number",
minimum: 0,
description: "ms"
};
const count = {
type: "integer",
minimum: 0
};
const share = {
type: "number",
minimum: 0,
maximum: 1,
description: "a ratio from 0 to 1"
};
const code = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const host = {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
};
const template = {
type: "string",
maxLength: 300,
pattern: "^/[A-Za-z0-9_./{}~-]*$"
};
const shadow_report_schema_status = {
anyOf: [ {
type: "integer",
minimum: 100,
maximum: 599
}, code ]
};
const record = (properties, required) => ({
type: "object",
additionalProperties: false,
required: required,
properties: properties
});
const list = (items, maxItems) => ({
type: "array",
items: items,
maxItems: maxItems
});
const interval = record({
share: share,
lower: share,
upper: share
}, [ "share", "lower", "upper" ]);
const SHADOW_REPORT_SCHEMA = {
$id: "urn:gonogo:shadow-report:1",
title: "gonogo shadow report",
type: "object",
additionalProperties: false,
required: [ "schema", "world", "system", "report", "rule", "run", "seed", "window", "taken", "status", "population", "asked", "sampled", "outcomes", "shares", "matched_by", "categories", "fields", "undeclared", "changed", "latency", "requests", "rate_limits", "refusals", "retries", "versions", "trace", "drift_watch" ],
properties: {
schema: {
const: SHADOW_REPORT_FORM
},
world: {
enum: [ "production", "rehearsal" ]
},
system: id,
report: id,
rule: {
...digest,
description: "digest of sampling, extraction, lookups and match rule: what makes two reports comparable"
},
run: {
type: "string",
pattern: "^[A-Za-z0-9_.-]{1,200}$"
},
seed: {
type: "string",
pattern: "^[0-9a-f]{16}$",
description: "the sample follows from it"
},
window: {
...record({
from: time,
to: time
}, [ "from", "to" ]),
description: "items that came in this time"
},
taken: {
...record({
from: time,
to: time
}, [ "from", "to" ]),
description: "when the report was taken"
},
status: {
enum: [ "complete", "incomplete" ],
description: "incomplete: pages or items are missing, or time ran out"
},
reason: {
...code,
description: "why it is incomplete"
},
population: {
...count,
description: "items in the window"
},
asked: {
...count,
description: "the sample that the plan asks for"
},
sampled: {
...count,
description: "the items that were judged; fewer than asked only if the window holds fewer"
},
resumed: {
type: "boolean",
description: "continued after an interruption"
},
outcomes: record({
matched: count,
no_match: count,
ambiguous: count,
not_applicable: count,
error: count
}, [ "matched", "no_match", "ambiguous", "not_applicable", "error" ]),
shares: {
...record({
matched: interval,
no_match: interval,
ambiguous: interval,
error: interval
}, [ "matched", "no_match", "ambiguous", "error" ]),
description: "of the applicable items, with 95 % Wilson intervals; 0 to 1 where there are none"
},
matched_by: list(record({
lookup: id,
count: count
}, [ "lookup", "count" ]), 20),
error_codes: list(record({
code: code,
count: count
}, [ "code", "count" ]), 50),
categories: {
...list(record({
category: id,
count: count,
suppressed: {
type: "boolean"
}
}, [ "category", "suppressed" ]), 50),
description: "a cell below 5 is suppressed, and has no count; so is a second one, if the total would tell the first"
},
fields: {
...list(record({
object: id,
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
type: {
enum: [ "string", "number", "boolean", "object", "array" ]
},
optional: {
type: "boolean"
},
objects: {
...count,
description: "objects that were looked at"
},
present: {
...count,
description: "of these, how many have the field, whatever its type"
},
wrong_type: {
...count,
description: "of those that have it, how many of another type"
}
}, [ "object", "path", "type", "optional", "objects", "present", "wrong_type" ]), 200),
description: "the fields that the plan declares, of `item` and of each lookup\u2019s candidates"
},
undeclared: {
...list(record({
object: id,
fields: count
}, [ "object", "fields" ]), 20),
description: "how many fields were seen that the plan does not declare; their names may hold anything, so they stay away"
},
changed: {
...list(record({
object: id,
looked: count,
changed: count
}, [ "object", "looked", "changed" ]), 20),
description: "sampled objects that were changed within the witness\u2019s time"
},
latency: list(record({
host: host,
requests: count,
p50: ms,
p95: ms,
p99: ms,
max: ms
}, [ "host", "requests", "p50", "p95", "p99", "max" ]), 50),
requests: list(record({
method: {
enum: [ "GET", "HEAD", "POST" ]
},
host: host,
template: template,
status: shadow_report_schema_status,
count: count
}, [ "method", "host", "template", "status", "count" ]), 500),
rate_limits: list(record({
host: host,
responses: count,
limited: {
...count,
description: "responses that said too many requests"
},
batches: count,
batches_over: {
...count,
description: "batches above the declared share"
},
in_a_row: {
...count,
description: "the longest run of such batches"
},
exhausted: {
...count,
description: "batches in which a read used up its retries"
},
waited: {
...ms,
description: "ms that the sampler held itself back"
}
}, [ "host", "responses", "limited", "batches", "batches_over", "in_a_row", "exhausted", "waited" ]), 50),
refusals: {
...list(record({
code: code,
count: count
}, [ "code", "count" ]), 50),
description: "what the read-only client did not send or follow"
},
retries: {
...list(record({
host: host,
template: template,
reason: shadow_report_schema_status,
retries: count,
recovered: count,
waited: ms
}, [ "host", "template", "reason", "retries", "recovered", "waited" ]), 500),
description: "reads that were asked again, by what made them"
},
versions: list(record({
host: host,
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
responses: count,
as_declared: {
...count,
description: "responses that named the declared version"
},
deprecated: {
...count,
description: "responses with a header of deprecation"
}
}, [ "host", "responses", "as_declared", "deprecated" ]), 50),
trace: {
...record({
lines: list(record({
method: {
enum: [ "GET", "HEAD", "POST" ]
},
host: host,
template: template,
status: shadow_report_schema_status,
ms: ms,
attempt: {
type: "integer",
minimum: 1
},
waited: ms,
item: {
type: "string",
pattern: "^[0-9a-f]{24}$"
}
}, [ "method", "host", "template", "status", "ms", "attempt", "waited" ]), 2e3),
dropped: {
...count,
description: "lines past the first 2,000; `requests` counts them"
}
}, [ "lines", "dropped" ])
},
drift_watch: record({
alerts: list(record({
check: id,
code: code,
outcome: {
enum: [ "fail", "inconclusive", "error", "waived" ]
}
}, [ "check", "code", "outcome" ]), 100)
}, [ "alerts" ])
}
};
var suppress = __webpack_require__(93727);
var wilson = __webpack_require__(40269);
const MOST_UNDECLARED = 50;
const DEEPEST = 16;
function declaredFields(fields) {
return Object.entries(fields ?? {}).map(([path, said]) => {
const text = String(said);
const optional = text.endsWith("?");
return {
path: path,
type: optional ? text.slice(0, -1) : text,
optional: optional
};
}).sort((a, b) => a.path < b.path ? -1 : 1);
}
function fieldCounts(fields, hash, before = []) {
const all = new Map;
for (const object of Object.keys(fields)) {
const declared = declaredFields(fields[object]);
const kept = before.find(each => each.object === object);
all.set(object, {
declared: new Map(declared.map((field, index) => [ field.path, {
...field,
index: index
} ])),
above: new Set(declared.flatMap(({path: path}) => prefixes(path))),
objects: kept?.objects ?? 0,
present: declared.map((_, index) => kept?.present[index] ?? 0),
wrongType: declared.map((_, index) => kept?.wrongType[index] ?? 0),
undeclared: new Set(kept?.undeclared)
});
}
return {
look(object, value) {
const counting = all.get(object);
if (counting === undefined) return;
counting.objects += 1;
walk(counting, value, "", 0, path => hash(`${object} ${path}`));
},
counts: () => [ ...all ].map(([object, {objects: objects, present: present, wrongType: wrongType, undeclared: undeclared}]) => ({
object: object,
objects: objects,
present: [ ...present ],
wrongType: [ ...wrongType ],
undeclared: [ ...undeclared ]
}))
};
}
function prefixes(path) {
const parts = path.split(".");
return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}
function walk(counting, value, at, depth, hash) {
if (typeof value !== "object" || value === null || Array.isArray(value) || depth > DEEPEST) return;
for (const [name, inner] of Object.entries(value)) {
const path = `${at}${name.replaceAll(".", "\0")}`;
const field = counting.declared.get(path);
if (field !== undefined) {
const type = typeOf(inner);
if (type === "null" && field.optional) continue;
counting.present[field.index] = (counting.present[field.index] ?? 0) + 1;
if (type !== field.type) counting.wrongType[field.index] = (counting.wrongType[field.index] ?? 0) + 1;
}
if (counting.above.has(path)) walk(counting, inner, `${path}.`, depth + 1, hash); else if (field === undefined && counting.undeclared.size < MOST_UNDECLARED) counting.undeclared.add(hash(path));
}
}
function typeOf(value) {
if (value === null) return "null";
if (Array.isArray(value)) return "array";
return typeof value;
}
const OUTCOMES = [ "matched", "no_match", "ambiguous", "error" ];
function reportOf(sampler, heading, counts, facts) {
const {resumed: resumed, reason: reason, ...head} = heading;
const {outcomes: outcomes} = counts;
return {
schema: SHADOW_REPORT_FORM,
...head,
status: reason === undefined ? "complete" : "incomplete",
...reason === undefined ? {} : {
reason: reason
},
sampled: Object.values(outcomes).reduce((all, one) => all + one, 0),
...resumed ? {
resumed: resumed
} : {},
outcomes: outcomes,
shares: sharesOf(outcomes),
matched_by: sampler.match.by.map(lookup => ({
lookup: lookup,
count: own(counts.matchedBy, lookup)
})),
error_codes: Object.entries(counts.codes).map(([code, count]) => ({
code: code,
count: count
})).sort((a, b) => a.code < b.code ? -1 : 1),
categories: categoriesOf(sampler, counts),
fields: fieldsOf(sampler, counts),
undeclared: counts.fields.map(({object: object, undeclared: undeclared}) => ({
object: object,
fields: undeclared.length
})),
changed: counts.changed.map(({object: object, looked: looked, changed: changed}) => ({
object: object,
looked: looked,
changed: changed
})),
...facts,
drift_watch: {
alerts: []
}
};
}
function sharesOf(outcomes) {
const of = (0, shadow_report.y)(outcomes);
const share = count => of === 0 ? {
share: 0,
lower: 0,
upper: 1
} : (0, wilson.r)(count, of);
const [matched, no_match, ambiguous, error] = OUTCOMES.map(name => share(outcomes[name]));
return {
matched: matched,
no_match: no_match,
ambiguous: ambiguous,
error: error
};
}
function categoriesOf({categories: categories = []}, counts) {
const names = categories.length === 0 ? [] : [ ...new Set([ ...categories.map(({id: id}) => id), OTHER ]) ];
return (0, suppress.Mc)(names.map(name => ({
name: name,
count: own(counts.categories, name)
}))).map(({name: name, count: count, suppressed: suppressed}) => ({
category: name,
...count === undefined ? {} : {
count: count
},
suppressed: suppressed
}));
}
function fieldsOf({fields: fields}, counts) {
return counts.fields.flatMap(({object: object, objects: objects, present: present, wrongType: wrongType}) => declaredFields(fields[object]).map((field, index) => ({
object: object,
...field,
objects: objects,
present: present[index] ?? 0,
wrong_type: wrongType[index] ?? 0
})));
}
const own = (counts, name) => Object.hasOwn(counts, name) ? counts[name] ?? 0 : 0;
var stay_small = __webpack_require__(82968);
const MAKING_MS = 1e3;
const NONE = {
matched: 0,
no_match: 0,
ambiguous: 0,
not_applicable: 0,
error: 0
};
function createTally(sampler, witness, hash, before) {
const outcomes = {
...before?.outcomes ?? NONE
};
const matchedBy = new Map(Object.entries(before?.matchedBy ?? {}));
const codes = new Map(Object.entries(before?.codes ?? {}));
const categories = new Map(Object.entries(before?.categories ?? {}));
const fields = fieldCounts(sampler.fields, hash, before?.fields);
const changed = new Map((before?.changed ?? []).map(({object: object, ...rest}) => [ object, {
...rest
} ]));
const lookups = new Map(sampler.lookups.map(lookup => [ lookup.id, lookup ]));
const watch = (name, object, path, made) => {
if (witness === undefined || path === undefined) return;
const counts = changed.get(name) ?? {
looked: 0,
changed: 0,
blind: 0
};
changed.set(name, counts);
const at = (0, pages.n)((0, json_path.f)(object, path));
if (at === undefined) {
counts.blind += 1;
return;
}
counts.looked += 1;
if (at >= witness && !(made !== undefined && at - made <= MAKING_MS)) counts.changed += 1;
};
return {
count(item, category, {outcome: outcome, by: by, code: code, seen: seen}) {
outcomes[outcome] += 1;
if (by !== undefined) add(matchedBy, by);
if (code !== undefined) add(codes, code);
add(categories, category);
fields.look("item", item.object);
watch("item", item.object, sampler.sample.changed, item.at);
for (const {lookup: lookup, candidates: candidates} of seen) {
const {at: at, changed: path} = lookups.get(lookup) ?? {};
for (const {object: object} of candidates) {
fields.look(lookup, object);
watch(lookup, object, path, at === undefined ? undefined : (0, pages.n)((0, json_path.f)(object, at)));
}
}
},
counts: () => ({
outcomes: {
...outcomes
},
matchedBy: Object.fromEntries(matchedBy),
codes: Object.fromEntries(codes),
categories: Object.fromEntries(categories),
fields: fields.counts(),
changed: [ ...changed ].map(([object, counts]) => ({
object: object,
...counts
}))
})
};
}
function add(counts, name) {
counts.set(name, (counts.get(name) ?? 0) + 1);
}
const ATTEMPTS = 3;
const LONGEST_WAIT = "30s";
async function takeSample(plan, sampler, on, run) {
const tell = async (now, waited = 0) => await (run.progress?.({
report: plan.id,
stage: "listing",
batch: 0,
taken: 0,
asked: sampler.samples,
perSecond: 0,
waited: Math.round(waited),
...now
}));
(0, stay_small.B)(sampler.samples);
const begun = await begin(plan, sampler, on, run, note => tell({
note: note
}));
try {
return await sampled(plan, sampler, on, run, begun, tell);
} catch (thrown) {
run.signal.throwIfAborted();
await begun.keeping.end();
throw thrown;
}
}
async function sampled(plan, sampler, on, run, begun, tell) {
const {clock: clock} = on;
const signal = AbortSignal.any([ run.signal ]);
(0, external_node_events_.setMaxListeners)(0, signal);
const now = clock.now();
const {key: key, keeping: keeping, kept: kept} = begun;
const from = kept?.began ?? now;
const end = now + (0, duration.Rz)(plan.within);
const seed = kept?.seed ?? run.seed ?? (0, external_node_crypto_.randomBytes)(8).toString("hex");
const window = kept?.window ?? {
from: from - (0, duration.Rz)(sampler.over),
to: from
};
const reader = readerFor(plan, sampler, on, seed);
const walk = {
sampler: sampler,
window: window,
seed: seed,
reader: reader,
signal: signal,
late: () => clock.now() > end
};
const sample = await sampleOf(walk, begun, async (batch, taken) => await tell({
batch: batch,
taken: taken
}, reader.waited()));
const witness = sampler.witness === undefined ? undefined : from - (0, duration.Rz)(sampler.witness);
const tally = createTally(sampler, witness, text => key.hash(`field ${text}`, 12), kept?.counts);
const reads = extraction(sampler);
const shown = (0, keyed.D)();
const done = ranksOf(sample.size, kept?.done);
const before = done.size;
const facts = () => kept === undefined ? reader.facts() : bothFacts(kept.facts, reader.facts());
const keep = async () => {
if (sample.failure !== undefined) return;
const {population: population, marks: marks} = sample;
await keeping.now(() => ({
began: from,
seed: seed,
window: window,
population: population,
marks: marks(),
done: done.text(),
counts: tally.counts(),
facts: keptFacts(facts())
}));
};
await keep();
const began = clock.now();
const failure = await judge({
...walk,
size: sample.size,
rank: sample.rank,
done: done,
match: matchRule(sampler, reads, reader),
reads: reads,
tally: tally,
clock: clock,
hash: id => shown.hash(`item ${id}`, 24),
async batch() {
const rate = (done.size - before) / (Math.max(1, clock.now() - began) / 1e3);
const left = Math.round((sample.size - done.size) / rate * 1e3);
const [batch, of] = [ done.size, sample.size ].map(items => Math.ceil(items / sampler.batch));
const perSecond = Number(rate.toFixed(2));
await tell({
stage: "judging",
batch: batch,
of: of,
taken: done.size,
asked: sample.size,
perSecond: perSecond,
left: left
}, reader.waited());
await keep();
}
});
signal.throwIfAborted();
if (failure === undefined || failure === "SAMPLE_LOST" || sample.failure !== undefined) await keeping.end();
const counts = tally.counts();
const blind = counts.changed.some(each => each.blind > 0) ? "RESPONSE_INCOMPLETE" : undefined;
const reason = sample.failure ?? failure ?? blind;
const report = reportOf(sampler, {
world: run.world,
system: run.system,
report: plan.id,
rule: (0, rule_digest.F)(plan),
run: run.run,
seed: seed,
window: window,
taken: {
from: from,
to: clock.now()
},
population: sample.population,
asked: sampler.samples,
resumed: kept !== undefined,
...reason === undefined ? {} : {
reason: reason
}
}, counts, facts());
return (0, shadow_report.sealReport)(report);
}
function readerFor(plan, sampler, {http: http, clock: clock}, seed) {
return (0, reader.T)({
http: http,
clock: clock,
hosts: plan.hosts,
attempts: sampler.attempts ?? ATTEMPTS,
longestWait: (0, duration.Rz)(sampler.longest_wait ?? LONGEST_WAIT),
limitedShare: sampler.limited_share,
versions: sampler.versions ?? [],
seed: seed,
trace: sampler.request_trace ?? true,
retries: sampler.retry_diagnostics ?? true
});
}
async function sampleOf(walk, {kept: kept, key: key}, page) {
if (kept !== undefined) {
const {marks: marks, population: population} = kept;
return {
size: markedItems(marks),
population: population,
rank: rankByMark(marks, key),
marks: () => marks
};
}
const {sample: sample, population: population, failure: failure} = await draw(walk, page);
if (failure !== undefined && population === 0) throw (0, errors.i4)(failure, "expected the list of items to be read, found that it cannot be");
walk.reader.endBatch();
let marks;
return {
size: sample.length,
population: population,
rank: priority => rankIn(sample, priority),
marks: () => {
marks ??= marksOf(sample, key);
return marks;
},
...failure === undefined ? {} : {
failure: failure
}
};
}
async function takeReport(plan, on, run) {
run.signal.throwIfAborted();
if (plan.sampler !== undefined) return await takeSample(plan, plan.sampler, on, run);
if (plan.command !== undefined) return await takeCommand(plan, plan.command, on, run);
throw (0, errors.i4)("PLAN_INVALID", "expected a report to have a sampler or a command, found neither");
}
}
};
