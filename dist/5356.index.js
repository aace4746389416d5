export const id = 5356;

export const ids = [ 5356 ];

export const modules = {
55356: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
repositoryPacks: () => repositoryPacks
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83960);
var _pack_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40035);
var _sampler_stay_small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82968);
var _open_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25120);
const LARGE_PACK = 500;
async function subjectsOf(ask, name, signal) {
if (name === undefined) return undefined;
const text = await ask.http.secrets.value(name, signal);
const all = text.split(/[,\n]/).map(each => each.trim()).filter(each => each !== "");
for (const each of all) ask.http.register(each);
return new Set(all);
}
const ownRun = (id, count) => id === undefined ? [] : [ [ "run.id", `${id}.${count}` ] ];
function said(result, {digest: digest, operations: operations, uncovered: uncovered}) {
const {cases: cases, checks: checks, outcome: outcome, reason: reason, from: from, to: to} = result;
return {
outcome: outcome,
reason: reason,
cases: cases.length,
passed: cases.filter(each => each.outcome === "pass").length,
flaky: cases.filter(each => each.flaky).length,
checks: checks,
open: cases.filter(each => each.outcome !== "pass").map(({id: id}) => id),
captured: [ ...new Set(cases.flatMap(({steps: steps}) => steps.flatMap(step => step.captured ?? []))) ],
digest: digest,
...operations === undefined ? {} : {
operations: operations
},
...uncovered === undefined ? {} : {
uncovered: uncovered
},
ms: to - from
};
}
const unsent = ({digest: digest, operations: operations = 0, uncovered: uncovered = []}) => ({
outcome: "error",
reason: "UNCOVERED_ROUTE",
cases: 0,
passed: 0,
flaky: 0,
checks: 0,
open: [],
captured: [],
digest: digest,
operations: operations,
uncovered: uncovered,
ms: 0
});
function repositoryPacks(ask) {
let runs = 0;
return {
async run(asked, signal = (new AbortController).signal) {
runs += 1;
const {file: file, credentials: credentials, mayWrite: mayWrite, subjects: subjects, only: only} = asked;
const opened = await (0, _open_pack_js__WEBPACK_IMPORTED_MODULE_3__.g)(ask.folder, asked);
const {pack: pack, planned: planned} = opened;
if (opened.uncovered !== undefined && opened.uncovered.length > 0) return unsent(opened);
const used = new Set(Object.values(pack.roles ?? {}).flatMap(({credential: credential}) => credential ?? []));
const unknown = [ ...used ].find(each => !credentials.includes(each));
if (unknown !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("PACK_INVALID", `${file}: expected the plan\u2019s check to list the credential ${unknown} that the pack uses, found it does not`);
(0, _sampler_stay_small_js__WEBPACK_IMPORTED_MODULE_2__.B)(planned.length, LARGE_PACK);
const allowed = Object.entries(ask.http.credentials).filter(([id]) => credentials.includes(id));
const result = await (0, _pack_run_js__WEBPACK_IMPORTED_MODULE_1__.R)({
pack: pack,
planned: planned,
requests: (0, _http_http_js__WEBPACK_IMPORTED_MODULE_0__.M)({
...ask.http,
credentials: Object.fromEntries(allowed)
}),
clock: ask.clock,
signal: signal,
register: ask.http.register,
random: Math.random,
given: new Map([ ...ask.given, ...ownRun(ask.given.get("run.id"), runs) ]),
mayWrite: mayWrite,
...only === undefined ? {} : {
only: only
},
subjects: await subjectsOf(ask, subjects, signal),
...ask.report === undefined ? {} : {
report: ask.report
}
});
ask.ended?.(file, result);
return said(result, opened);
}
};
}
},
82968: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => staySmall
});
var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
const LARGE = 1e4;
function staySmall(samples, large = LARGE) {
if (samples >= large) (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--optimize-for-size");
}
}
};
