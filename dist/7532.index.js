export const id = 7532;

export const ids = [ 7532 ];

export const modules = {
57532: (function(e, t, n) {
n.r(t);
n.d(t, {
action: () => action
});
var r = n(73024);
var o = n(48161);
var i = n(70857);
function utils_toCommandValue(e) {
if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
return JSON.stringify(e);
}
function utils_toCommandProperties(e) {
if (!Object.keys(e).length) return {};
return {
title: e.title,
file: e.file,
line: e.startLine,
endLine: e.endLine,
col: e.startColumn,
endColumn: e.endColumn
};
}
function command_issueCommand(e, t, n) {
const r = new Command(e, t, n);
process.stdout.write(r.toString() + i.EOL);
}
const s = "::";
class Command {
constructor(e, t, n) {
if (!e) e = "missing.command";
this.command = e;
this.properties = t;
this.message = n;
}
toString() {
let e = s + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
e += " ";
let t = true;
for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
const r = this.properties[n];
if (r) {
if (t) t = false; else e += ",";
e += `${n}=${escapeProperty(r)}`;
}
}
}
e += `${s}${escapeData(this.message)}`;
return e;
}
}
function escapeData(e) {
return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var a = n(76982);
var c = n(79896);
function file_command_issueFileCommand(e, t) {
const n = process.env[`GITHUB_${e}`];
if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
if (!c.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
c.appendFileSync(n, `${utils_toCommandValue(t)}${i.EOL}`, {
encoding: "utf8"
});
}
function file_command_prepareKeyValueMessage(e, t) {
const n = `ghadelimiter_${a.randomUUID()}`;
const r = utils_toCommandValue(t);
if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return `${e}<<${n}${i.EOL}${r}${i.EOL}${n}`;
}
n(16928);
void 0 && (void 0).__awaiter;
var u;
(function(e) {
e[e["Success"] = 0] = "Success";
e[e["Failure"] = 1] = "Failure";
})(u || (u = {}));
function setSecret(e) {
command_issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
if (t && t.trimWhitespace === false) return n;
return n.trim();
}
function setOutput(e, t) {
const n = process.env["GITHUB_OUTPUT"] || "";
if (n) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
process.stdout.write(i.EOL);
command_issueCommand("set-output", {
name: e
}, utils_toCommandValue(t));
}
function error(e, t = {}) {
command_issueCommand("error", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function saveState(e, t) {
const n = process.env["GITHUB_STATE"] || "";
if (n) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(e, t));
command_issueCommand("save-state", {
name: e
}, utils_toCommandValue(t));
}
function getState(e) {
return process.env[`STATE_${e}`] || "";
}
var l = n(19473);
function runnerOf(e) {
const heard = (t, n) => {
const o = e[t] ?? "";
if (o === "" || !(0, r.existsSync)(o)) throw (0, l.i4)("EVIDENCE_UNWRITTEN", `expected ${t} to name a file of the runner, found none`);
try {
return n();
} catch (e) {
const n = e.code;
throw (0, l.i4)("EVIDENCE_UNWRITTEN", `expected ${t} to be a file that can be written, found ${String(n)}`);
}
};
return {
input: e => getInput(e),
state: e => getState(e),
saveState: (e, t) => heard("GITHUB_STATE", () => saveState(e, t)),
output: (e, t) => heard("GITHUB_OUTPUT", () => setOutput(e, t)),
summary: t => heard("GITHUB_STEP_SUMMARY", () => (0, r.appendFileSync)(e["GITHUB_STEP_SUMMARY"] ?? "", `${t}${o.EOL}`)),
mask: e => setSecret(e),
error: (e, t = {}) => error(e, t)
};
}
var m = n(35249);
const p = [ "pin", "gate", "sign-off", "phase", "watch", "hypercare", "decide", "sign", "rollback" ];
const d = [ "release-pr", "release-pr-dry-run", "release-pr-comment" ];
const f = "post";
async function action(e) {
const t = runnerOf(e);
if (t.state(f) === "true") {
if (t.state("open") === "") return 0;
return tell(t, await (await Promise.all([ n.e(8815), n.e(6332), n.e(6246), n.e(7741), n.e(4640), n.e(9486), n.e(3851), n.e(6324) ]).then(n.bind(n, 95643))).post(e, t).catch(m.J));
}
return tell(t, await act(e, t).catch(m.J));
}
async function act(e, t) {
t.saveState(f, "true");
const r = t.input("act");
if (d.includes(r)) return (await Promise.all([ n.e(8815), n.e(6332), n.e(6246), n.e(5274), n.e(3315) ]).then(n.bind(n, 23315))).releasePr(e, r, t);
if (!p.includes(r)) throw (0, l.i4)("USAGE", `expected the input act to be ${[ ...p, ...d.slice(0, -1) ].join(", ")} or ${d.at(-1)}`);
if (t.input("plan") === "") throw (0, l.i4)("USAGE", "expected the input plan, found none");
return (await Promise.all([ n.e(8815), n.e(6332), n.e(6246), n.e(5274), n.e(7741), n.e(5751), n.e(4640), n.e(4600), n.e(9486), n.e(3851), n.e(7906), n.e(4300), n.e(1857), n.e(2269) ]).then(n.bind(n, 20698))).act(e, r, t);
}
function tell(e, t) {
for (const e of t.lines) console.log(e);
for (const {file: n, line: r, col: o, message: i} of (t.annotations ?? []).slice(0, 10)) e.error(i, {
file: n,
startLine: r,
startColumn: o
});
if (t.verdict !== "GO") e.error(`NO-GO ${t.code}`, {
title: "gonogo"
});
try {
for (const [n, r] of Object.entries(t.outputs)) e.output(n, r);
if (t.summary !== void 0) e.summary(t.summary);
return t.exit;
} catch (n) {
const r = (0, m.J)(n);
for (const e of r.lines) console.log(e);
if (t.outputs["verdict"] === "GO") takeBack(e);
return Math.max(t.exit, r.exit);
}
}
function takeBack(e) {
try {
e.output("verdict", "NO-GO");
e.output("reason", "EVIDENCE_UNWRITTEN");
} catch (e) {
console.log(`NO-GO ${(0, l.iS)(e).code}`);
}
}
})
};
