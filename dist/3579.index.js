export const id = 3579;

export const ids = [ 3579 ];

export const modules = {
63579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cli: () => cli
});
var esm = __webpack_require__(48179);
function actsCommands(command, does) {
command("run <plan> <phase>", "carry out a phase from a terminal; in production this is break-glass", [ 'run plan.yaml canary --reason "GitHub is down" --ticket OPS-123' ]).requiredOption("--reason <text>", "why GitHub is not used").requiredOption("--ticket <id>", "such as OPS-123").option("--out <folder>", "write evidence", ".gonogo/evidence").action(does(async (terminal, plan, phase, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(3541), __webpack_require__.e(852), __webpack_require__.e(9428), __webpack_require__.e(8006), __webpack_require__.e(5254) ]).then(__webpack_require__.bind(__webpack_require__, 45254))).runByHand(terminal, plan, phase, options)));
command("rollback <plan>", "every switch to its safe value, kill switches first", [ 'rollback plan.yaml --reason "error spike" --confirm order-status', 'rollback plan.yaml --only outbound --reason "replies stop, reads go on" --confirm order-status' ]).option("--only <switch...>", "the surgical form: these switches and no others").requiredOption("--reason <text>", "why").option("--confirm <system>", "the system’s name; asked for at a terminal if not given").option("--out <folder>", "write evidence", ".gonogo/evidence").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(852), __webpack_require__.e(9428), __webpack_require__.e(7451) ]).then(__webpack_require__.bind(__webpack_require__, 67451))).rollback(terminal, plan, options)));
command("watch-over <plan>", "watch the triggers while the next phase waits for people", [ "watch-over plan.yaml", "watch-over plan.yaml --for 30m" ]).option("--for <duration>", "how long (default: one look, which catches up)").option("--out <folder>", "write evidence").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(4823) ]).then(__webpack_require__.bind(__webpack_require__, 74823))).watchOverByHand(terminal, plan, options)));
command("hypercare <plan>", "look after a system that has gone live; its reports judge the whole time", [ "hypercare plan.yaml", "hypercare plan.yaml --for 24h --out evidence" ]).option("--for <duration>", "how long (default: one look, now)").option("--out <folder>", "write evidence").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(3541), __webpack_require__.e(2511) ]).then(__webpack_require__.bind(__webpack_require__, 57552))).hypercareByHand(terminal, plan, options)));
command("sign <plan> <check>", "sign an item of a checklist against the commit of this checkout", [ "sign plan.yaml qa-checklist-a", "sign plan.yaml backup-tested --record snap-0a1b2c" ]).option("--record <id>", "what the signature names, where the plan asks for it").action(does(async (terminal, plan, check, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9986) ]).then(__webpack_require__.bind(__webpack_require__, 19986))).sign(terminal, plan, check, options)));
command("decide <plan> <question> <answer>", "answer a window that waits for a person: continue, rollback or extend", [ 'decide plan.yaml payout-failures-3f9a1c rollback --reason "three merchants call" --ticket OPS-123', 'decide plan.yaml window-3f9a1c extend --by 15m --reason "little traffic tonight" --ticket OPS-123' ]).requiredOption("--reason <text>", "why; the ticket keeps the words, gonogo does not").requiredOption("--ticket <id>", "such as OPS-123").option("--by <duration>", "with extend: by how much, such as 15m").action(does(async (terminal, plan, question, answer, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(6599) ]).then(__webpack_require__.bind(__webpack_require__, 6599))).decide(terminal, plan, question, answer, options)));
}
function gatesCommands(command, does) {
command("preflight <plan>", "run the enter gates of a phase", [ "preflight plan.yaml --out-md preflight.md", "preflight plan.yaml --phase canary --out proofs" ]).option("--phase <id>", "the phase (default: the first)").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and proofs").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(3541), __webpack_require__.e(1835) ]).then(__webpack_require__.bind(__webpack_require__, 98682))).preflight(terminal, plan, options)));
command("shadow <plan>", "take and judge the report over real traffic, reading only", [ "shadow plan.yaml --out-md shadow.md", "shadow plan.yaml --resume" ]).option("--phase <id>", "the phase (default: the first that takes a report)").option("--resume", "go on with an interrupted report").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and the report").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(3541), __webpack_require__.e(7564) ]).then(__webpack_require__.bind(__webpack_require__, 16795))).shadow(terminal, plan, options)));
command("smoke <plan>", "run a smoke gate: requests, roles and rows of its packs", [ "smoke plan.yaml --phase tier-1 --out reports", "smoke plan.yaml --phase tier-1 --list" ]).option("--phase <id>", "the phase, where several have such a gate").option("--gate <id>", "the gate, where a phase has several").option("--list", "name the cases and send nothing").option("--out <folder>", "write evidence, JSON, JUnit XML and TAP").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(3541), __webpack_require__.e(9213), __webpack_require__.e(7951), __webpack_require__.e(490) ]).then(__webpack_require__.bind(__webpack_require__, 52277))).smoke(terminal, plan, options)));
for (const [kind, description] of [ [ "canary", "look at the canary for as long as the plan says; changes nothing" ], [ "watch", "look at a window of the plan; changes nothing" ] ]) command(`${kind} <plan>`, description, [ `${kind} plan.yaml --phase canary`, `${kind} plan.yaml --out evidence` ]).option("--phase <id>", "the phase, where several have such a gate").option("--gate <id>", "the gate, where a phase has several").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and the minutes of the signals").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(9686), __webpack_require__.e(3541), __webpack_require__.e(2264) ]).then(__webpack_require__.bind(__webpack_require__, 94931))).window(terminal, kind, plan, options)));
}
function plansCommands(command, does) {
command("validate <plan>", "check a plan against its schema", [ "validate plan.yaml" ]).action(does(async (terminal, plan) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(7663) ]).then(__webpack_require__.bind(__webpack_require__, 17663))).validate(terminal, plan, false)));
command("lint <plan>", "prove what a schema cannot say: ways back, contradictions, names", [ "lint plan.yaml", "lint plan.yaml --history history.csv" ]).option("--history <file>", "judge the windows by the past of their signals, from gonogo history").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(7663) ]).then(__webpack_require__.bind(__webpack_require__, 17663))).validate(terminal, plan, true, options.history)));
command("render [plans...]", "write the workflows of plans; without plans those rendered before", [ "render examples/order-status/plan.yaml", "render --check" ]).option("--check", "change nothing; NO-GO if a file differs").option("--uses <owner/repo@sha>", "for a team’s own repository: where gonogo is").option("--out <folder>", "where the workflows are", ".github/workflows").action(does(async (_terminal, plans, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6742) ]).then(__webpack_require__.bind(__webpack_require__, 46742))).render(plans, options)));
command("simulate <plan>", "how often the signals of a plan would abort a healthy release, or miss a bad one", [ "simulate plan.yaml --rate 0.01 --per-minute 60", "simulate plan.yaml --history history.csv --check worker-error-rate" ]).option("--history <file>", "the signals’ own past, from gonogo history, instead of rate and traffic").option("--rate <ratio>", "the share of requests that fail as a rule, such as 0.01").option("--per-minute <n>", "requests a minute").option("--runs <n>", "windows to play", "400").option("--seed <n>", "the same seed gives the same figures", "1").option("--check <id>", "this signal only").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(2185) ]).then(__webpack_require__.bind(__webpack_require__, 62185))).simulate(terminal, plan, options)));
command("history <plan>", "read the past of the signals that the plan watches, for lint and simulate", [ "history plan.yaml --out history.csv" ]).option("--out <file>", "where it is written", "history.csv").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(5175), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(2167) ]).then(__webpack_require__.bind(__webpack_require__, 22167))).history(terminal, plan, options)));
command("explain [code]", "what a reason code means and what to do", [ "explain DRIFT", "explain" ]).action(does(async (_terminal, code) => (await __webpack_require__.e(7740).then(__webpack_require__.bind(__webpack_require__, 67740))).explain(code)));
}
function recordsCommands(command, does) {
command("status <plan>", "lock, phase, and each switch now, safe and expected", [ "status plan.yaml", "status plan.yaml --json" ]).action(does(async (terminal, plan) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(852), __webpack_require__.e(6204) ]).then(__webpack_require__.bind(__webpack_require__, 56204))).status(terminal, plan)));
command("log <plan>", "the progress log of the cutover under way, written from its journal", [ "log plan.yaml", "log plan.yaml --write" ]).option("--write", "write it to where the plan wants it; what people wrote around it stays").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(5682), __webpack_require__.e(602), __webpack_require__.e(6737), __webpack_require__.e(861) ]).then(__webpack_require__.bind(__webpack_require__, 30861))).log(terminal, plan, options)));
}
var doors_said = __webpack_require__(35249);
var tool = __webpack_require__(59022);
var errors = __webpack_require__(19473);
var verdict = __webpack_require__(10617);
async function cli(args, env) {
const asJson = args.includes("--json");
const terminal = {
env: env,
live: line => asJson ? undefined : console.log(line)
};
let said;
const does = act => async (...rest) => {
said = await act(terminal, ...rest).catch(doors_said.J);
};
try {
await program(does).parseAsync([ ...args ], {
from: "user"
});
} catch (thrown) {
if (!(thrown instanceof esm.b7)) throw thrown;
if (thrown.exitCode === 0) return verdict.dc.go;
said = (0, doors_said.J)((0, errors.i4)("USAGE", usage(thrown.code)));
}
if (!said) return verdict.dc.invalid;
if (asJson) console.log(JSON.stringify(await jsonOf(said), null, 2)); else for (const line of said.lines) console.log(line);
return said.exit;
}
async function jsonOf({verdict: verdict, exit: exit, code: reason, json: json}) {
const remedy = verdict === "GO" ? {} : {
remedy: (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 37702))).CODES[reason].remedy
};
return {
verdict: verdict,
exit: exit,
reason: reason,
...remedy,
...json
};
}
function usage(code) {
const known = {
"commander.unknownCommand": "expected a command that exists; gonogo --help lists them",
"commander.unknownOption": "expected options that the command has; gonogo <command> --help lists them",
"commander.missingArgument": "expected the command’s argument, found none",
"commander.missingMandatoryOptionValue": "expected an option that the command needs, found none; gonogo <command> --help lists it",
"commander.excessArguments": "expected fewer arguments"
};
return known[code] ?? "expected another command line; gonogo --help shows examples";
}
function program(does) {
const root = new esm.uB("gonogo").description("The cutover to production: says GO only when it knows.").version(tool.x).exitOverride().configureOutput({
outputError: () => undefined
}).showHelpAfterError(false).addHelpText("after", EXAMPLES);
const command = (usage, description, examples) => root.command(usage).description(description).option("--json", "print one JSON object instead of lines").addHelpText("after", `\nExamples:\n${examples.map(each => `  gonogo ${each}\n`).join("")}`).exitOverride();
plansCommands(command, does);
gatesCommands(command, does);
actsCommands(command, does);
recordsCommands(command, does);
root.command("rehearse").description("a whole cutover against the embedded stand-in production").allowUnknownOption().allowExcessArguments().helpOption(false).exitOverride().action(does(async (_terminal, _options, self) => (await __webpack_require__.e(2066).then(__webpack_require__.bind(__webpack_require__, 22066))).rehearse(self.args)));
return root;
}
const EXAMPLES = `\nExamples:\n  gonogo rehearse                                              a whole cutover on this machine\n  gonogo lint examples/order-status/plan.yaml                  find the holes of a plan\n  gonogo preflight plan.yaml --out-md preflight.md             ask production whether it is ready\n  gonogo shadow plan.yaml                                      read real traffic, and compare it with the last time\n  gonogo simulate plan.yaml --rate 0.01 --per-minute 60        can its window tell a bad release from a good one?\n  gonogo status plan.yaml                                      where does production stand?\n  gonogo rollback plan.yaml --reason "error spike" --confirm order-status\n                                                               every switch to its safe value\n  gonogo explain DRIFT                                         what does a code mean?\n\nExit codes: 0 GO, or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect of gonogo.\n`;
},
59022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => VERSION,
z: () => tool
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
const VERSION = "0.1.0";
function tool(file) {
const bytes = file === undefined ? Buffer.alloc(0) : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
return {
version: VERSION,
bundle: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
};
}
}
};
