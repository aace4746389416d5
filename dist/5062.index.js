export const id = 5062;

export const ids = [ 5062 ];

export const modules = {
2926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MF: () => sayAddress,
TQ: () => isBuilt,
ci: () => addressOf
});
function isBuilt(one) {
return "parameter" in one || "function" in one;
}
function addressOf(one) {
if ("parameter" in one) return {
in: "parameter",
name: one.parameter,
type: one.type ?? "String"
};
return {
in: "function",
function: one.function,
variable: one.variable,
...one.alias === undefined ? {} : {
alias: one.alias
}
};
}
function sayAddress(address) {
return address.in === "parameter" ? address.name : `${address.function}:${address.variable}`;
}
},
9112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E3: () => allRead,
nV: () => readSwitches,
vd: () => allSettled
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2926);
async function readSwitches(switches, on, signal) {
const addresses = switches.map(one => [ one.id, (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.ci)(one) ]);
const names = addresses.flatMap(([, each]) => each.in === "parameter" ? each.name : []);
const functions = addresses.flatMap(([, each]) => each.in === "function" ? [ each.function, ...liveName(each) ] : []);
const [parameters, configurations] = await Promise.all([ readParameters(names, on, signal), readEach(functions, name => on.functions.configuration(name, signal)) ]);
return new Map(addresses.map(([id, address]) => [ id, address.in === "parameter" ? parameterStanding(parameters.get(address.name)) : variableStanding(address, configurations) ]));
}
const liveName = address => address.alias === undefined ? [] : [ `${address.function}:${address.alias}` ];
async function readParameters(names, {parameters: parameters}, signal) {
if (names.length === 0) return new Map;
try {
const found = await parameters.get(names, signal);
return new Map(names.map(name => [ name, {
value: found.get(name)
} ]));
} catch (failed) {
if (names.length === 1 || signal?.aborted) return new Map(names.map(name => [ name, {
failed: failed
} ]));
return readEach(names, async name => (await parameters.get([ name ], signal)).get(name));
}
}
async function readEach(names, read) {
const distinct = [ ...new Set(names) ];
const answers = await Promise.allSettled(distinct.map(read));
return new Map(distinct.map((name, index) => {
const answer = answers[index];
return [ name, answer?.status === "fulfilled" ? {
value: answer.value
} : {
failed: answer?.reason
} ];
}));
}
function parameterStanding(found) {
if (!found || "failed" in found) return {
failed: found?.failed
};
return found.value ? {
value: found.value.value,
version: found.value.version
} : {
value: undefined
};
}
function variableStanding(address, all) {
const found = all.get(address.function);
if (!found || "failed" in found) return {
failed: found?.failed
};
if (!found.value) return {
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_FOUND", "expected the function to exist, found none")
};
const value = variableOf(found.value, address.variable);
if (found.value.update === "InProgress") return {
value: value,
unsettled: "UPDATE_IN_PROGRESS"
};
if (found.value.update === "Failed") return {
value: value,
unsettled: "UPDATE_FAILED"
};
for (const name of liveName(address)) {
const live = all.get(name);
if (!live || "failed" in live) return {
failed: live?.failed
};
if (!live.value) return {
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(live.value, address.variable) !== value) return {
value: value,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: value
};
}
const variableOf = ({variables: variables}, name) => Object.hasOwn(variables, name) ? variables[name] : undefined;
function allRead(reading) {
const all = new Map;
for (const [id, standing] of reading) {
if ("failed" in standing) throw standing.failed;
all.set(id, standing);
}
return all;
}
function allSettled(reading) {
const all = allRead(reading);
for (const [id, {unsettled: unsettled}] of all) {
if (unsettled) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)(unsettled, `expected ${id} to run as it reads, found an update that is not applied`);
}
return all;
}
},
7390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => openSession
});
var errors = __webpack_require__(9473);
const MARK = "***";
function matcher(forms) {
const root = build(forms);
return text => {
const runs = [];
let state = root;
for (let at = 0; at < text.length; at += 1) {
state = step(root, state, fold(text.charAt(at)));
if (state.length === 0) continue;
let from = at + 1 - state.length;
for (let last = runs.at(-1); last !== undefined && last.to >= from; last = runs.at(-1)) {
from = Math.min(from, last.from);
runs.pop();
}
runs.push({
from: from,
to: at + 1
});
}
const ends = [ 0, ...runs.map(run => run.to) ];
return ends.map((end, index) => text.slice(end, runs[index]?.from)).join(MARK);
};
}
function build(forms) {
const root = {
next: new Map,
back: undefined,
length: 0
};
for (const form of forms) {
let state = root;
for (let at = 0; at < form.length; at += 1) {
const char = fold(form.charAt(at));
const next = state.next.get(char) ?? {
next: new Map,
back: root,
length: 0
};
state.next.set(char, next);
state = next;
}
state.length = form.length;
}
const queue = [ root ];
for (const state of queue) {
for (const [char, next] of state.next) {
next.back = state === root ? root : step(root, state.back ?? root, char);
next.length = Math.max(next.length, next.back.length);
queue.push(next);
}
}
return root;
}
function step(root, from, char) {
let state = from;
while (state !== undefined) {
const next = state.next.get(char);
if (next !== undefined) return next;
state = state.back;
}
return root;
}
function fold(char) {
const lower = char.toLowerCase();
return lower.length === 1 ? lower : char;
}
const SHORTEST = 4;
const SHORTEST_FIELD = 8;
function createRedactor(mask) {
const parts = new Set;
let match;
return {
register(value) {
for (const part of partsOf(value)) {
if (parts.has(part)) continue;
parts.add(part);
mask?.(part);
match = undefined;
}
},
scrub(text) {
if (parts.size === 0) return text;
match ??= matcher(new Set([ ...parts ].flatMap(formsOf)));
return match(text);
}
};
}
function partsOf(value) {
const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
const addresses = value.split(/[\s,;<>"']+/).filter(piece => piece.includes("@"));
const fields = leavesOf(value).filter(leaf => leaf.length >= SHORTEST_FIELD);
return [ ...new Set([ value, value.trim(), ...lines, ...addresses, ...fields ]) ].filter(part => part.length >= SHORTEST);
}
function leavesOf(value) {
if (!/^\s*[[{]/.test(value)) return [];
const leaves = [];
try {
JSON.parse(value, (_key, leaf) => {
if (typeof leaf === "string" || typeof leaf === "number") leaves.push(String(leaf));
return leaf;
});
} catch {
return [];
}
return leaves;
}
function formsOf(value) {
const whole = Buffer.from(value).toString();
const uri = encodeURIComponent(whole);
const json = JSON.stringify(value).slice(1, -1);
const texts = [ value, uri, uri.replaceAll("%20", "+"), uri.replace(/[!'()*~._-]/g, char => `%${char.charCodeAt(0).toString(16)}`), encodeURI(whole), json, json.replaceAll("/", "\\/"), JSON.stringify(json).slice(1, -1), json.replace(/[^\x20-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`), value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"), Buffer.from(value).toString("hex"), ...base64Forms(Buffer.from(value)) ];
return texts.filter(text => text.length >= SHORTEST);
}
function base64Forms(bytes) {
return [ 0, 1, 2 ].flatMap(before => {
const all = Buffer.concat([ Buffer.alloc(before), bytes ]).toString("base64");
const own = all.slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
return [ own, own.replaceAll("+", "-").replaceAll("/", "_") ];
});
}
var promises_ = __webpack_require__(8500);
const realClock = {
now: () => Date.now(),
sleep: async (ms, signal) => {
try {
await (0, promises_.setTimeout)(ms, undefined, signal ? {
signal: signal
} : {});
} catch (error) {
signal?.throwIfAborted();
throw error;
}
}
};
var http_loopback = __webpack_require__(356);
const AWS_SERVICES = [ "SSM", "SECRETS_MANAGER", "LAMBDA", "CLOUDWATCH", "CLOUDWATCH_LOGS", "EVENTBRIDGE", "SCHEDULER", "CLOUDFORMATION", "STS" ];
const isAws = url => {
if (!URL.canParse(url)) return false;
const {protocol: protocol, hostname: hostname} = new URL(url);
return protocol === "https:" && /\.(amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/.test(hostname);
};
function worldOf(env) {
const given = name => env[name] === undefined || env[name] === "" ? undefined : env[name];
const general = given("AWS_ENDPOINT_URL");
const aws = AWS_SERVICES.map(service => given(`AWS_ENDPOINT_URL_${service}`) ?? general);
const inActions = given("GITHUB_ACTIONS") === "true";
const github = given("GITHUB_API_URL");
const vendors = given("GONOGO_VENDOR_URL");
const clock = given("GONOGO_CLOCK_URL");
const all = [ ...aws, ...inActions || github !== undefined ? [ github ] : [], vendors ];
const loopback = all.filter(url => url !== undefined && (0, http_loopback.U)(url)).length;
if (loopback !== 0 && loopback !== all.length) {
throw (0, errors.i4)("WORLD_MIXED", `expected every endpoint on loopback or none, found ${loopback} of ${all.length} on loopback`);
}
const world = loopback === 0 ? "production" : "rehearsal";
if (world === "production" && aws.some(url => url !== undefined && !isAws(url))) throw (0, 
errors.i4)("WORLD_MIXED", "expected the endpoints of production to be AWS’s own over https, found another");
if (world === "production" && vendors !== undefined) throw (0, errors.i4)("WORLD_MIXED", "expected no GONOGO_VENDOR_URL in production, found one");
if (clock !== undefined && (world !== "rehearsal" || !(0, http_loopback.U)(clock))) {
throw (0, errors.i4)("CLOCK_REFUSED", "expected a rehearsal clock only where every endpoint is loopback");
}
const services = new Set(aws);
if (services.size > 1) throw (0, errors.i4)("WORLD_MIXED", "expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only");
return {
world: world,
endpoints: {
aws: aws[0],
github: github,
vendors: vendors,
clock: clock
}
};
}
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;
function runFacts(env, fallback) {
if (env["GITHUB_ACTIONS"] !== "true") return {
id: fallback.id,
attempt: 1,
job: "terminal",
commit: fallback.commit,
repository: undefined,
onGitHub: false
};
const id = env["GITHUB_RUN_ID"] ?? "";
const attempt = Number(env["GITHUB_RUN_ATTEMPT"]);
const commit = env["GITHUB_SHA"] ?? "";
const job = env["GITHUB_JOB"] ?? "";
const repository = env["GITHUB_REPOSITORY"] ?? "";
const whole = /^[0-9]+$/.test(id) && Number.isInteger(attempt) && attempt > 0 && /^[0-9a-f]{40}$/.test(commit) && /^[A-Za-z0-9_-]+$/.test(job) && /^[\w.-]+\/[\w.-]+$/.test(repository);
if (!whole) throw (0, errors.i4)("USAGE", "expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them");
const actor = env["GITHUB_TRIGGERING_ACTOR"] ?? "";
return {
id: id,
attempt: attempt,
job: job,
commit: commit,
repository: repository,
onGitHub: true,
...LOGIN.test(actor) ? {
actor: actor
} : {}
};
}
var tool = __webpack_require__(9022);
async function openSession(ask) {
const {env: env, loaded: loaded} = ask;
const {world: world, endpoints: endpoints} = worldOf(env);
const run = runFacts(env, ask.terminalRun);
const region = loaded.plan.aws?.region;
const given = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"];
if (region !== undefined && given !== undefined && given !== "" && given !== region) {
if (!ask.otherRegion) throw (0, errors.i4)("WRONG_REGION", `expected the region ${region} of the plan, found another in AWS_REGION`);
ask.otherRegion(`WRONG_REGION: AWS_REGION is not the plan’s; the plan’s ${region} is used`);
}
const clock = endpoints.clock === undefined ? realClock : await (await __webpack_require__.e(399).then(__webpack_require__.bind(__webpack_require__, 399))).rehearsalClock(endpoints.clock);
const redactor = createRedactor(ask.mask);
for (const name of [ "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN" ]) {
const value = env[name];
if (value) redactor.register(value);
}
if (ask.githubToken) redactor.register(ask.githubToken);
const ends = ask.credentialsExpire === undefined ? undefined : expiry(ask.credentialsExpire);
const {openTarget: openTarget} = await __webpack_require__.e(1585).then(__webpack_require__.bind(__webpack_require__, 1585));
const proxy = env["HTTPS_PROXY"] || env["https_proxy"];
const noProxy = env["NO_PROXY"] || env["no_proxy"];
const target = openTarget({
plan: loaded.plan,
endpoints: endpoints,
clock: clock,
redactor: redactor,
region: region ?? given ?? "",
commandEnvironment: commandEnvironment(env),
...ends === undefined ? {} : {
credentialsExpireAt: ends
},
...ask.githubToken === undefined ? {} : {
githubToken: ask.githubToken
},
...run.repository === undefined ? {} : {
repository: run.repository
},
...proxy === undefined || proxy === "" || world === "rehearsal" ? {} : {
proxy: proxy
},
...noProxy === undefined || noProxy === "" ? {} : {
noProxy: noProxy
}
});
return {
loaded: loaded,
world: world,
clock: clock,
target: target,
redactor: redactor,
run: run,
runName: `${run.id}.${run.attempt}.${run.job}`,
tool: (0, tool.z)(ask.argv1),
startedAt: clock.now() - Math.round(performance.now())
};
}
function commandEnvironment(env) {
const names = [ "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT" ];
return Object.fromEntries(names.flatMap(name => env[name] === undefined ? [] : [ [ name, env[name] ] ]));
}
function expiry(text) {
const bare = text.replaceAll('"', "").trim();
if (bare === "") return undefined;
const ms = Date.parse(bare);
if (Number.isNaN(ms)) throw (0, errors.i4)("USAGE", "expected credentials-expire to be a date, found other text");
return ms;
}
},
356: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => isLoopback
});
function isLoopback(url) {
if (!URL.canParse(url)) return false;
const {hostname: hostname, protocol: protocol} = new URL(url);
if (protocol !== "http:" && protocol !== "https:") return false;
return hostname === "localhost" || hostname === "[::1]" || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
}
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
3057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => keptSecurely,
Y6: () => keepSecurely,
go: () => dropSecurely
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
const PART_BYTES = 4e3;
const MAX_PARTS = 9;
async function keepSecurely(parameters, name, text, signal) {
const encoded = Buffer.from(text, "utf8").toString("base64");
const count = Math.max(1, Math.ceil(encoded.length / PART_BYTES));
if (count > MAX_PARTS) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("VALUE_TOO_LARGE", `expected at most ${MAX_PARTS * PART_BYTES} bytes to be kept, found ${encoded.length}`);
for (let part = count; part >= 1; part -= 1) {
const slice = encoded.slice((part - 1) * PART_BYTES, part * PART_BYTES);
const value = part === 1 ? `${count}:${digestOf(encoded)}:${slice}` : slice;
await parameters.put({
name: part === 1 ? name : `${name}.${part}`,
value: value,
type: "SecureString",
mode: "overwrite"
}, signal);
}
}
async function keptSecurely(parameters, name, signal) {
const first = (await parameters.get([ name ], signal)).get(name)?.value;
if (first === undefined) return undefined;
const match = /^([1-9]):([0-9a-f]{64}):(.*)$/s.exec(first);
if (!match) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected a kept text to begin with its number of parts");
const rest = Array.from({
length: Number(match[1]) - 1
}, (_, index) => `${name}.${index + 2}`);
const parts = rest.length > 0 ? await parameters.get(rest, signal) : new Map;
const encoded = [ match[3], ...rest.map(part => parts.get(part)?.value ?? "") ].join("");
if (digestOf(encoded) !== match[2]) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected all parts of a kept text, found some missing or of another text");
return Buffer.from(encoded, "base64").toString("utf8");
}
async function dropSecurely(parameters, name, signal) {
await parameters.remove(name, signal);
const rest = Array.from({
length: MAX_PARTS - 1
}, (_, index) => `${name}.${index + 2}`);
for (const part of (await parameters.get(rest, signal)).keys()) await parameters.remove(part, signal);
}
const digestOf = text => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
};
