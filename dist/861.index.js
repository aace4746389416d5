export const id = 861;

export const ids = [ 861 ];

export const modules = {
30861: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
log: () => log
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41755);
var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49259);
var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68087);
async function log(terminal, path, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_4__.h)(terminal, path, false);
const {plan: plan} = session.loaded;
const file = (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.Q)(plan);
if (file === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected the plan to name a progress log in records, found none");
if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) || file.split(/[\\/]/).includes("..")) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected the progress log to be a path inside the repository, found another");
const {cutover: cutover, entry: entry} = await (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.B)(session);
if (options.write === true) {
try {
const before = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : "";
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), {
recursive: true
});
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, (0, _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__.rM)(before, entry, {
system: plan.system,
cutover: cutover
}));
} catch (error) {
const code = error.code;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_UNWRITTEN", `expected the progress log to be a file that can be written (${String(code)})`);
}
}
const told = options.write === true ? [ `GO  ${cutover} written to ${file}` ] : entry.trimEnd().split("\n");
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: told,
outputs: {},
files: [],
json: {
cutover: cutover,
file: file,
entry: entry
}
};
}
},
68087: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => open
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70365);
var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45274);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46246);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77741);
async function open(terminal, path, lint, otherRegion, github = {}) {
const loaded = checked(terminal, path, lint);
const id = `t${Date.now().toString(36)}-${process.pid}`;
const session = await (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.f)({
env: terminal.env,
argv1: process.argv[1],
loaded: loaded,
live: terminal.live,
terminalRun: {
commit: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.G)(),
id: id
},
...otherRegion ? {
otherRegion: otherRegion
} : {},
...github
});
terminal.opened?.(session);
return session;
}
function checked(terminal, path, lint) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.m)(path);
const problems = "problems" in loaded ? loaded.problems : lint ? (0, _lint_js__WEBPACK_IMPORTED_MODULE_1__.lintProblems)(loaded) : [];
if ("problems" in loaded || problems.length > 0) {
for (const line of (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.Y)(path, problems).split("\n")) terminal.live(line);
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${problems.length}`);
}
return loaded;
}
},
70365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => commitHere
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
const SHA = /^[0-9a-f]{40}$/;
function commitHere(folder = ".") {
return fromFiles(folder) ?? (mayBeCheckout((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)) ? fromGit(folder) : undefined) ?? "none";
}
function fromFiles(folder) {
const read = name => {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git", name), "utf8").trim();
} catch {
return undefined;
}
};
const head = read("HEAD");
if (head === undefined || SHA.test(head)) return head;
const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
const commit = name === undefined || name.includes("..") ? undefined : read(name);
return commit !== undefined && SHA.test(commit) ? commit : undefined;
}
function mayBeCheckout(folder) {
if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) return true;
const above = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
return above !== folder && mayBeCheckout(above);
}
function fromGit(folder) {
try {
const text = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: folder,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return SHA.test(text) ? text : undefined;
} catch {
return undefined;
}
}
},
49259: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => progressOfCutover,
Q: () => logPath
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61938);
var _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41160);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41755);
const logPath = plan => plan.records?.find(({kind: kind}) => kind === "progress-log")?.path;
async function progressOfCutover(session) {
const {loaded: loaded, target: target, world: world} = session;
const {plan: plan} = loaded;
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__.w)(plan.system);
const cutover = await (0, _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__.U$)(target.parameters, paths);
if (cutover === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("MISSING", "expected a cutover in the journal, found that none was begun");
const entries = await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__.$2)(target.parameters, paths.journal(cutover));
if (entries.some(entry => entry.world !== world)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
return {
cutover: cutover,
entry: (0, _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__.su)(plan, cutover, entries)
};
}
},
61938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jn: () => newestCutover,
U$: () => currentCutover,
g7: () => findCutover,
yY: () => beginCutover
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39074);
var _fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44193);
async function findCutover(parameters, paths, own, signal) {
const id = await pointer(parameters, paths, signal);
if (id !== undefined) return {
id: id,
lost: false
};
if (!await leftTraces(parameters, paths, own, signal)) return {
id: undefined,
lost: false
};
const late = await pointer(parameters, paths, signal);
return {
id: late,
lost: late === undefined
};
}
async function currentCutover(parameters, paths, signal) {
const {id: id, lost: lost} = await findCutover(parameters, paths, undefined, signal);
if (lost) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected the cutover that was begun here to be named, found its name lost");
return id;
}
async function newestCutover(parameters, paths) {
const numbers = (await parameters.list(`${paths.root}/journal`)).flatMap(({name: name}) => {
const number = /\/journal\/c([0-9]+)\//.exec(name)?.[1];
return number === undefined ? [] : [ Number(number) ];
});
return numbers.length === 0 ? undefined : `c${numbers.reduce((most, each) => Math.max(most, each), 0)}`;
}
async function beginCutover(parameters, paths, previous, signal) {
const id = `c${previous === undefined ? 1 : Number(previous.slice(1)) + 1}`;
await parameters.put({
name: paths.cutover,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
id: id
}),
type: "String",
mode: "overwrite"
}, signal);
return id;
}
async function pointer(parameters, paths, signal) {
const found = (await parameters.get([ paths.cutover ], signal)).get(paths.cutover);
if (!found) return undefined;
const {id: id} = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_3__.o)(found.value, "the cutover");
if (typeof id === "string" && /^c[0-9]+$/.test(id)) return id;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
}
async function leftTraces(parameters, paths, own = 0, signal) {
const first = `${paths.journal("c1")}/000001`;
const found = await parameters.get([ paths.fence, paths.standing, first ], signal);
if (found.has(paths.standing) || found.has(first)) return true;
const fence = own === 0 ? found.get(paths.fence) : own === 1 ? undefined : await parameters.at(paths.fence, own - 1, signal);
if (fence === undefined) return own > 1;
const {scope: scope, open: open} = (0, _fence_js__WEBPACK_IMPORTED_MODULE_1__.xn)(fence);
return open || scope === "all" || scope.length > 0;
}
},
41160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$2: () => readEntries,
BC: () => append
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
const ENTRY_TYPES = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
const NAME = /\/([0-9]{6})$/;
async function append(parameters, path, entry, from, signal) {
for (let seq = from; seq < from + 1e3; seq += 1) {
const name = `${path}/${String(seq).padStart(6, "0")}`;
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(dropUndefined({
...entry,
seq: seq
}));
try {
await parameters.put({
name: name,
value: value,
type: "String",
mode: "create"
}, signal);
return seq;
} catch (error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oh)(error) || error.code !== "EXISTS") throw error;
}
if ((await parameters.get([ name ], signal)).get(name)?.value === value) return seq;
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
}
async function readEntries(parameters, path, signal) {
const found = [ ...await parameters.list(path, signal) ].filter(each => NAME.test(each.name)).sort((a, b) => a.name.localeCompare(b.name));
return found.map((each, index) => {
const entry = entryOf(each.value);
if (!each.name.endsWith(`/${String(index + 1).padStart(6, "0")}`) || entry.seq !== index + 1) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", `expected entry ${index + 1} of the journal, found another number`);
}
return entry;
});
}
function entryOf(text) {
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(text, "a journal entry");
const {seq: seq, type: type, world: world, plan: plan, commit: commit, run: run, at: at, phase: phase, switches: switches, restore: restore} = data;
const known = ENTRY_TYPES.find(each => each === type);
const whole = known && (world === "production" || world === "rehearsal") && [ plan, commit, run ].every(each => typeof each === "string") && [ seq, at ].every(each => typeof each === "number") && [ phase, restore ].every(each => each === undefined || typeof each === "string") && (switches === undefined || Array.isArray(switches) && switches.every(each => typeof each === "string"));
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
return data;
}
const dropUndefined = entry => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
},
44193: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sq: () => raiseFence,
_e: () => closeFence,
rZ: () => passFence,
xn: () => fenceOf
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39074);
function fenceOf(found) {
if (!found) return {
epoch: 0,
scope: "all",
open: false
};
try {
const {scope: scope, open: open} = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__.o)(found.value, "the fence");
const listed = Array.isArray(scope) && scope.every(id => typeof id === "string");
return {
epoch: found.version,
scope: listed ? scope : "all",
open: open !== false
};
} catch (error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.oh)(error)) throw error;
return {
epoch: found.version,
scope: "all",
open: true
};
}
}
async function raiseFence(parameters, name, by, signal) {
return put(parameters, name, {
...by,
open: true
}, signal);
}
async function closeFence(parameters, name, epoch, by) {
const now = (await parameters.get([ name ])).get(name);
if (now?.version !== epoch) return false;
const before = by.scope === "all" || epoch <= 1 ? undefined : fenceOf(await parameters.at(name, epoch - 1));
if (before?.open && !covers(by.scope, before.scope)) return false;
return raiseOver(parameters, name, {
...by,
open: false
}, epoch);
}
async function passFence(parameters, name, seen, by) {
const done = await raiseOver(parameters, name, {
...by,
scope: [],
open: false
}, seen.epoch);
if (!done) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
return seen.epoch + 1;
}
async function raiseOver(parameters, name, value, seen) {
const version = await put(parameters, name, value);
if (version === seen + 1) return true;
const theirs = await parameters.at(name, version - 1);
await parameters.put({
name: name,
value: theirs?.value ?? (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...value,
scope: "all",
open: true
}),
type: "String",
mode: "overwrite"
});
return false;
}
const put = (parameters, name, value, signal) => parameters.put({
name: name,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(value),
type: "String",
mode: "overwrite"
}, signal);
const covers = (wide, narrow) => wide === "all" || narrow !== "all" && narrow.every(id => wide.includes(id));
},
3476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => pathsOf
});
function pathsOf(system) {
const root = `/gonogo/${system}`;
return {
root: root,
lock: `${root}/lock`,
fence: `${root}/fence`,
cutover: `${root}/cutover`,
standing: `${root}/standing`,
records: `${root}/records`,
journal: cutover => `${root}/journal/${cutover}`,
restore: cutover => `${root}/restore/${cutover}`
};
}
},
34902: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$5: () => fitted,
pj: () => plain,
tp: () => table
});
const LARGEST_SUMMARY = 9e5;
const MARKUP = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
const ENTITIES = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"@": "@&#8203;",
":": "&#58;",
".": "&#46;"
};
function plain(text) {
const line = text.replace(/\s+/g, " ").trim();
return line.replace(MARKUP, mark => ENTITIES[mark] ?? `\\${mark}`);
}
function table(head, rows) {
const row = cells => `| ${cells.map(plain).join(" | ")} |`;
return [ row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row) ];
}
function fitted(lines, largest = LARGEST_SUMMARY) {
const kept = [];
let size = 200;
for (const line of lines) {
size += Buffer.byteLength(line, "utf8") + 1;
if (size > largest) return `${kept.join("\n")}\n\n\u2026 and ${lines.length - kept.length} more lines: see the evidence.\n`;
kept.push(line);
}
return `${kept.join("\n")}\n`;
}
},
41755: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rM: () => withEntry,
su: () => progressEntry
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
const SAID = {
"phase-done": "done",
"phase-undone": "undone: everything as before the phase",
interrupted: "interrupted",
"rollback-begun": "rollback begun",
"rolled-back": "rolled back, every switch verified",
"rollback-incomplete": "rollback NOT verified",
surgical: "single switches set to their safe values"
};
const minute = at => new Date(at).toISOString().slice(0, 16).replace("T", " ");
const title = (plan, id) => id === undefined ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.phases.find(phase => phase.id === id)?.title ?? id);
function entryLine(plan, entry, switches) {
const {type: type, at: at, phase: phase, reason: reason, run: run, commit: commit} = entry;
return [ `- ${minute(at)} UTC: ${[ title(plan, phase), SAID[type] ?? type ].filter(each => each !== "").join(" \u2014 ")}`, ...reason === undefined ? [] : [ `\`${reason}\`` ], ...switches.length === 0 ? [] : [ `set ${switches.map(each => `\`${each}\``).join(", ")}` ], `run ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(run)}, commit \`${commit.slice(0, 12)}\`` ].join("; ");
}
const begin = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: begin --\x3e`;
const end = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: end --\x3e`;
function progressEntry(plan, cutover, entries) {
const [first] = entries;
const lines = [];
let switches = [];
for (const entry of entries) {
if (entry.type === "phase-begun") switches = [];
if (entry.type === "written") switches.push(...entry.switches ?? []);
if (SAID[entry.type] === undefined) continue;
lines.push(entryLine(plan, entry, entry.type === "phase-done" ? switches : entry.switches ?? []));
}
return [ begin(plan.system, cutover), `## ${first ? minute(first.at).slice(0, 10) : ""} ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.title)}${first?.world === "rehearsal" ? " (REHEARSAL)" : ""}`, "", ...lines.length === 0 ? [ "- begun, nothing finished yet" ] : lines, end(plan.system, cutover), "" ].join("\n");
}
function withEntry(text, entry, of) {
const from = text.indexOf(begin(of.system, of.cutover));
const last = end(of.system, of.cutover);
const to = from < 0 ? -1 : text.indexOf(last, from);
if (from >= 0 && to >= 0) return `${text.slice(0, from)}${entry.trimEnd()}${text.slice(to + last.length)}`;
return `${text === "" ? "# Progress log\n\n" : `${text.trimEnd()}\n\n`}${entry}`;
}
}
};
