export const id = 7892;

export const ids = [ 7892 ];

export const modules = {
27892: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
action: () => action
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var core = __webpack_require__(96421);
var errors = __webpack_require__(19473);
function runnerOf(env) {
const heard = (variable, say) => {
const path = env[variable] ?? "";
if (path === "" || !(0, external_node_fs_.existsSync)(path)) throw (0, errors.i4)("EVIDENCE_UNWRITTEN", `expected ${variable} to name a file of the runner, found none`);
try {
return say();
} catch (error) {
const code = error.code;
throw (0, errors.i4)("EVIDENCE_UNWRITTEN", `expected ${variable} to be a file that can be written, found ${String(code)}`);
}
};
return {
input: name => core.V4(name),
state: name => core.Gu(name),
saveState: (name, value) => heard("GITHUB_STATE", () => core.LZ(name, value)),
output: (name, value) => heard("GITHUB_OUTPUT", () => core.uH(name, value)),
summary: markdown => heard("GITHUB_STEP_SUMMARY", () => (0, external_node_fs_.appendFileSync)(env["GITHUB_STEP_SUMMARY"] ?? "", `${markdown}${external_node_os_.EOL}`)),
mask: value => core.Pq(value),
error: (message, mark = {}) => core.z3(message, mark)
};
}
var doors_said = __webpack_require__(35249);
const ACTS = [ "pin", "gate", "sign-off", "phase", "watch", "hypercare", "decide", "sign", "rollback" ];
const RELEASE_PR = [ "release-pr", "release-pr-dry-run", "release-pr-comment" ];
const POST = "post";
async function action(env) {
const runner = runnerOf(env);
if (runner.state(POST) === "true") {
if (runner.state("open") === "") return 0;
return tell(runner, await (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(7741), __webpack_require__.e(4640), __webpack_require__.e(852), __webpack_require__.e(1867), __webpack_require__.e(6324) ]).then(__webpack_require__.bind(__webpack_require__, 95643))).post(env, runner).catch(doors_said.J));
}
return tell(runner, await act(env, runner).catch(doors_said.J));
}
async function act(env, runner) {
runner.saveState(POST, "true");
const kind = runner.input("act");
if (RELEASE_PR.includes(kind)) return (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(3315) ]).then(__webpack_require__.bind(__webpack_require__, 23315))).releasePr(env, kind, runner);
if (!ACTS.includes(kind)) throw (0, errors.i4)("USAGE", `expected the input act to be ${[ ...ACTS, ...RELEASE_PR.slice(0, -1) ].join(", ")} or ${RELEASE_PR.at(-1)}`);
if (runner.input("plan") === "") throw (0, errors.i4)("USAGE", "expected the input plan, found none");
return (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4640), __webpack_require__.e(4600), __webpack_require__.e(852), __webpack_require__.e(1867), __webpack_require__.e(7906), __webpack_require__.e(1857), __webpack_require__.e(4124), __webpack_require__.e(2269) ]).then(__webpack_require__.bind(__webpack_require__, 20698))).act(env, kind, runner);
}
function tell(runner, said) {
for (const line of said.lines) console.log(line);
for (const {file: file, line: line, col: col, message: message} of (said.annotations ?? []).slice(0, 10)) runner.error(message, {
file: file,
startLine: line,
startColumn: col
});
if (said.verdict !== "GO") runner.error(`NO-GO ${said.code}`, {
title: "gonogo"
});
try {
for (const [name, value] of Object.entries(said.outputs)) runner.output(name, value);
if (said.summary !== undefined) runner.summary(said.summary);
return said.exit;
} catch (thrown) {
const failed = (0, doors_said.J)(thrown);
for (const line of failed.lines) console.log(line);
if (said.outputs["verdict"] === "GO") takeBack(runner);
return Math.max(said.exit, failed.exit);
}
}
function takeBack(runner) {
try {
runner.output("verdict", "NO-GO");
runner.output("reason", "EVIDENCE_UNWRITTEN");
} catch (thrown) {
console.log(`NO-GO ${(0, errors.iS)(thrown).code}`);
}
}
}
};
