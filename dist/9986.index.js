export const id = 9986;

export const ids = [ 9986 ];

export const modules = {
32859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => callerName
});
function callerName(arn) {
const [kind = "other", name = ""] = (arn.split(":").at(-1) ?? "").split("/");
const known = [ "assumed-role", "user", "root", "federated-user" ].includes(kind) ? kind : "other";
return known !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(name) ? `${known}/${name}` : known;
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
19986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
sign: () => sign
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _caller_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32859);
var _sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19481);
var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68087);
async function sign(terminal, path, check, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_1__.h)(terminal, path, false);
const {account: account, arn: arn} = await session.target.identity.caller();
if (account !== session.loaded.plan.aws?.account) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
return (0, _sign_js__WEBPACK_IMPORTED_MODULE_0__.$)(session, {
check: check,
record: options.record ?? "",
caller: (0, _caller_name_js__WEBPACK_IMPORTED_MODULE_3__.X)(arn)
});
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
19481: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => signItem
});
var _checks_role_people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61840);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _journal_signed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60638);
var _plan_manual_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2558);
var _signed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66326);
const RECORD = /^[A-Za-z0-9][A-Za-z0-9_.:/#-]{0,199}$/;
async function signItem(session, ask) {
const {loaded: loaded, target: target, world: world, run: run} = session;
const {plan: plan} = loaded;
const items = (0, _plan_manual_checks_js__WEBPACK_IMPORTED_MODULE_2__.u)(plan);
const check = items.find(({id: id}) => id === ask.check);
if (!check) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("UNKNOWN_ITEM", `expected one of ${items.map(({id: id}) => id).join(", ") || "no item at all"}, found another name`);
if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(run.commit)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("COMMIT_UNKNOWN", "expected the commit of a checkout to sign against, found none");
const record = ask.record.trim();
if (check.record !== undefined ? !RECORD.test(record) : record !== "") throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", check.record === undefined ? `expected no record for ${check.id}, found one` : `expected a record (${check.record}) of letters, digits and -_.:/#, found ${record === "" ? "none" : "other text"}`);
await refuseOthers(session, check);
const signed = {
check: check.id,
item: (0, _signed_js__WEBPACK_IMPORTED_MODULE_1__.U)(check),
role: check.role,
commit: run.commit,
world: world,
by: ask.caller,
at: target.clock.now(),
...record === "" ? {} : {
record: record
}
};
await (0, _journal_signed_js__WEBPACK_IMPORTED_MODULE_0__.A)(target.parameters, plan.system, signed);
const words = `${check.id}: signed by ${ask.caller} as ${check.role} against ${run.commit.slice(0, 12)}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${words}`, "  on record; another commit needs another signature" ],
summary: `## On record\n\n${words}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${plan.system}.signed.${check.id}.json`,
text: JSON.stringify(signed)
} ],
json: {
signed: signed
}
};
async function refuseOthers({loaded: {plan: of}}, {role: id}) {
const role = of.roles.find(each => each.id === id);
if (!role || !ask.caller.startsWith("github/")) return;
const login = ask.caller.slice("github/".length).toLowerCase();
const people = await (0, _checks_role_people_js__WEBPACK_IMPORTED_MODULE_4__.l)(role, target.repository);
if (!people?.includes(login)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("NOT_SIGNER", `expected one of the people of the role ${id}, found somebody else, or a team that cannot be seen`);
}
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
60638: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => keepSigned,
N: () => readSigned
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
const CALLER = /^(assumed-role|user|github)\/[A-Za-z0-9+=,._[\]-]{1,128}$/;
const nameOf = (system, check) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/signed.${check}`;
async function keepSigned(parameters, system, signed) {
await parameters.put({
name: nameOf(system, signed.check),
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...signed
}),
type: "String",
mode: "overwrite"
});
}
async function readSigned(parameters, system, check, signal) {
const name = nameOf(system, check);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const {item: item, role: role, commit: commit, world: world, by: by, at: at, record: record, ...rest} = (0, 
_json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, `the signature of ${check}`);
const text = value => typeof value === "string" && value !== "";
const whole = rest["check"] === check && [ item, role, commit ].every(text) && (world === "production" || world === "rehearsal") && text(by) && CALLER.test(by) && typeof at === "number" && Number.isSafeInteger(at) && (record === undefined || text(record));
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", `expected the signature of ${check}, found something else in its place`);
return {
check: check,
item: item,
role: role,
commit: commit,
world: world,
by: by,
at: at,
...record === undefined ? {} : {
record: record
}
};
}
},
2558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => manualChecks
});
var _lint_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28686);
function manualChecks(plan) {
const found = (0, _lint_reading_js__WEBPACK_IMPORTED_MODULE_0__.AV)(plan).flatMap(({check: check}) => check.kind === "manual" ? [ check ] : []);
return found.filter((one, index) => found.findIndex(each => each.id === one.id) === index);
}
}
};
