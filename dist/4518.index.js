export const id = 4518;

export const ids = [ 4518 ];

export const modules = {
44518: (function(e, t, n) {
n.d(t, {
openTarget: () => openTarget
});
var o = n(19473);
var r = n(96652);
function absent(e) {
if ((0, o.oh)(e) && e.code === "NOT_FOUND") return;
throw e;
}
var a = n(20376);
const s = [ [ "THROTTLED", [ "ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "LimitExceededFault", "SlowDown", "TooManyUpdates" ] ], [ "CREDENTIALS_EXPIRED", [ "ExpiredTokenException", "ExpiredToken", "TokenRefreshRequired" ] ], [ "CREDENTIALS_INVALID", [ "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "RequestExpired", "AuthFailure", "CredentialsProviderError", "TokenProviderError" ] ], [ "DENIED", [ "AccessDeniedException", "AccessDenied", "UnauthorizedOperation", "NotAuthorized", "KMSAccessDeniedException", "OptInRequired" ] ], [ "NOT_FOUND", [ "ResourceNotFoundException", "ResourceNotFound", "ParameterNotFound", "ParameterVersionNotFound", "DashboardNotFoundError" ] ], [ "EXISTS", [ "ParameterAlreadyExists", "ResourceExistsException", "ResourceAlreadyExistsException" ] ], [ "REVISION_CONFLICT", [ "PreconditionFailedException" ] ], [ "UPDATE_IN_PROGRESS", [ "ResourceConflictException" ] ], [ "TIMEOUT", [ "TimeoutError", "AbortError", "RequestTimeout", "RequestTimeoutException" ] ], [ "RESPONSE_INVALID", [ "SyntaxError", "TypeError", "RangeError", "SerializationException" ] ] ];
function awsFailure(e, t) {
if ((0, o.oh)(t)) return t;
const n = originOf(t);
const r = codeOf(t, n.status);
return (0, o.i4)(r, `${e}: ${i[r] ?? "the service answered with an error"}`, n);
}
const i = {
THROTTLED: "too many requests, after all attempts",
CREDENTIALS_EXPIRED: "the credentials have expired",
CREDENTIALS_INVALID: "the credentials are not accepted, or there are none",
DENIED: "the credentials do not allow it",
NOT_FOUND: "there is no such resource",
EXISTS: "the resource exists already",
REVISION_CONFLICT: "the revision is no longer the current one",
UPDATE_IN_PROGRESS: "an update is still in progress",
TIMEOUT: "no answer in time",
TLS_FAILED: "the certificate could not be verified",
UNREACHABLE: "the service could not be reached",
RESPONSE_INVALID: "the answer could not be read"
};
function codeOf(e, t) {
const n = e instanceof Error ? plainName(e.name) : "";
const o = s.find(([, e]) => e.includes(n))?.[0];
const r = o ?? (0, a.O)(e);
if (r !== void 0) return r;
if (t === 429) return "THROTTLED";
if (t === 401) return "CREDENTIALS_INVALID";
if (t === 403) return "DENIED";
return "SERVICE_ERROR";
}
function plainName(e) {
return e.replace(/^.*#/, "").replace(/:.*$/, "");
}
function originOf(e) {
const t = e instanceof Error ? plainName(e.name) : typeof e;
const n = e?.$metadata;
const {httpStatusCode: o, requestId: r} = n ?? {};
return {
name: /^[A-Z][A-Za-z0-9]{2,60}$/.test(t) ? t : "Unknown",
...typeof o === "number" ? {
status: o
} : {},
...typeof r === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(r) ? {
requestId: r
} : {}
};
}
const c = 15e3;
const d = 12e4;
const u = 3e3;
const l = 1e4;
const m = {
debug() {},
info() {},
warn() {},
error() {}
};
function clientConfig(e, t, n = e.attempts ?? 3) {
const o = typeof e.endpoint === "string" ? e.endpoint : e.endpoint?.[t];
return {
region: e.region,
maxAttempts: n,
retryMode: "standard",
ignoreConfiguredEndpointUrls: true,
requestHandler: {
connectionTimeout: u,
requestTimeout: l,
throwOnRequestTimeout: true,
logger: m
},
...o === void 0 ? {} : {
endpoint: o
},
...e.credentials === void 0 ? {} : {
credentials: e.credentials
}
};
}
function once(e) {
let t;
return () => {
t ??= e().catch(e => {
t = void 0;
throw e;
});
return t;
};
}
async function call(e, t, n, o, r = e.callDeadline ?? c) {
const a = new AbortController;
let end = () => {};
const s = new Promise((e, t) => {
end = t;
});
const abort = e => {
a.abort();
end(abortFailure(t, e));
};
const onAbort = () => abort(o?.reason);
if (o?.aborted) onAbort();
o?.addEventListener("abort", onAbort, {
once: true
});
const i = setTimeout(abort, r);
try {
if (a.signal.aborted) return await s;
return await Promise.race([ n({
abortSignal: a.signal
}), s ]);
} catch (e) {
throw awsFailure(t, e);
} finally {
clearTimeout(i);
o?.removeEventListener("abort", onAbort);
}
}
function abortFailure(e, t) {
if ((0, o.oh)(t)) return t;
return (0, o.i4)("TIMEOUT", `${e}: no answer in time`, {
name: "AbortError"
});
}
function dashboardMetrics(e) {
let t;
try {
t = JSON.parse(e);
} catch {
throw (0, o.i4)("RESPONSE_INVALID", "cloudwatch:GetDashboard: the body is not JSON");
}
const n = isObject(t) ? t.widgets : void 0;
if (!Array.isArray(n)) throw (0, o.i4)("RESPONSE_INCOMPLETE", "the answer has no usable widgets");
const r = n.flatMap(e => {
const t = isObject(e) ? e.properties : void 0;
const n = isObject(t) ? t.metrics : void 0;
return Array.isArray(n) ? metricsOf(n) : [];
});
return [ ...new Set(r) ];
}
function metricsOf(e) {
const t = [];
let n = [];
for (const o of e) {
if (!Array.isArray(o)) throw unreadable();
const e = o.filter(e => typeof e === "string");
if (e.length === 0) continue;
const r = written(e, n);
const [a, s] = r;
if (!a || !s) throw unreadable();
t.push(`${a}/${s}`);
n = r;
}
return t;
}
function written(e, t) {
const n = e[0] === "..." ? e.slice(1) : e;
const o = e[0] === "..." ? [ ...t.slice(0, Math.max(0, t.length - n.length)), ...n ] : n;
return o.map((e, n) => e === "." ? t[n] ?? "" : e);
}
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function unreadable() {
return (0, o.i4)("RESPONSE_INVALID", "cloudwatch:GetDashboard: a row of metrics cannot be read");
}
const f = 1e3;
async function allPages(e, t) {
const n = [];
const r = new Set;
let a;
for (let s = 0; s < f; s += 1) {
const {items: s, next: i} = await t(a);
n.push(...s);
if (!i) return n;
if (r.has(i)) throw (0, o.i4)("RESPONSE_INVALID", `${e}: the same page token came twice`);
r.add(i);
a = i;
}
throw (0, o.i4)("PARTIAL_DATA", `${e}: the list does not end after ${f} pages`);
}
const h = 100;
function awsAlarms(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(3328), n.e(6269) ]).then(n.bind(n, 26269));
return {
sdk: t,
client: new t.CloudWatchClient(clientConfig(e, "cloudwatch"))
};
});
return {
async describe(n, o) {
const {sdk: a, client: s} = await t();
const i = [ ...new Set(n) ];
const c = [];
for (let t = 0; t < i.length; t += h) {
const n = i.slice(t, t + h);
const d = await allPages("cloudwatch:DescribeAlarms", async t => {
const command = () => new a.DescribeAlarmsCommand({
AlarmNames: n,
AlarmTypes: [ "MetricAlarm", "CompositeAlarm", "LogAlarm" ],
MaxRecords: h,
NextToken: t
});
const i = await call(e, "cloudwatch:DescribeAlarms", e => s.send(command(), e), o);
return {
items: (0, r.HN)(i.MetricAlarms, "MetricAlarms"),
next: i.NextToken
};
});
c.push(...d.map(alarm).filter(({name: e}) => n.includes(e)));
}
return new Map(c.map(e => [ e.name, e ]));
},
async dashboard(n, o) {
const {sdk: a, client: s} = await t();
const command = () => new a.GetDashboardCommand({
DashboardName: n
});
const i = await call(e, "cloudwatch:GetDashboard", e => s.send(command(), e), o).catch(absent);
return i === void 0 ? void 0 : dashboardMetrics((0, r.gE)(i.DashboardBody, "DashboardBody"));
}
};
}
function alarm(e) {
if (e.Metrics !== void 0 && e.Metrics.length > 0) throw (0, o.i4)("NOT_BUILT", "the alarm watches a metric expression, which this version cannot read");
if (e.EvaluationState !== void 0) throw (0, o.i4)("PARTIAL_DATA", "the alarm says that its evaluation failed or had only a part of its data");
return {
name: (0, r.gE)(e.AlarmName, "AlarmName"),
state: (0, r.Ne)(e.StateValue, "StateValue", [ "OK", "ALARM", "INSUFFICIENT_DATA" ]),
stateChangedAt: (0, r.uq)(e.StateTransitionedTimestamp ?? e.StateUpdatedTimestamp, "StateUpdatedTimestamp"),
actionsEnabled: (0, r.N5)(e.ActionsEnabled, "ActionsEnabled"),
actions: (0, r.HN)(e.AlarmActions, "AlarmActions").length,
metric: {
namespace: (0, r.gE)(e.Namespace, "Namespace"),
name: (0, r.gE)(e.MetricName, "MetricName"),
dimensions: (0, r.HN)(e.Dimensions ?? [], "Dimensions").map(({Name: e, Value: t}) => ({
name: (0, r.gE)(e, "Dimensions"),
value: (0, r.gE)(t, "Dimensions")
}))
},
statistic: (0, r.gE)(e.Statistic ?? e.ExtendedStatistic, "Statistic"),
period: (0, r._o)(e.Period, "Period"),
threshold: (0, r._o)(e.Threshold, "Threshold"),
comparison: (0, r.gE)(e.ComparisonOperator, "ComparisonOperator")
};
}
const p = 4096;
const w = 9e5;
function awsFunctions(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(4381), n.e(3688), n.e(2281), n.e(6278) ]).then(n.bind(n, 36278));
return {
sdk: t,
client: new t.LambdaClient(clientConfig(e, "lambda")),
single: new t.LambdaClient(clientConfig(e, "lambda", 1))
};
});
return {
async configuration(n, o) {
const {sdk: a, client: s} = await t();
const [i = n, c] = n.split(":");
const d = {
FunctionName: i,
...c === void 0 ? {} : {
Qualifier: c
}
};
const command = () => new a.GetFunctionConfigurationCommand(d);
const u = await call(e, "lambda:GetFunctionConfiguration", e => s.send(command(), e), o).catch(absent);
if (u === void 0) return;
return {
arn: (0, r.gE)(u.FunctionArn, "FunctionArn"),
variables: variablesOf(u.Environment),
revision: (0, r.gE)(u.RevisionId, "RevisionId"),
update: (0, r.Ne)(u.LastUpdateStatus, "LastUpdateStatus", [ "Successful", "InProgress", "Failed" ]),
...u.LastUpdateStatusReasonCode ? {
updateReason: codeWord(u.LastUpdateStatusReasonCode)
} : {},
modifiedAt: (0, r._o)(Date.parse((0, r.gE)(u.LastModified, "LastModified")), "LastModified")
};
},
async replaceVariables(n, a, s, i) {
const c = Buffer.byteLength(JSON.stringify(a));
if (c > p) throw (0, o.i4)("VALUE_TOO_LARGE", `all variables of a function may have ${p} bytes, these have ${c}`);
const {sdk: d, client: u} = await t();
const l = {
FunctionName: n,
Environment: {
Variables: {
...a
}
},
RevisionId: (0, r.gE)(s, "revision")
};
const command = () => new d.UpdateFunctionConfigurationCommand(l);
const m = await call(e, "lambda:UpdateFunctionConfiguration", e => u.send(command(), e), i);
return (0, r.gE)(m.RevisionId, "RevisionId");
},
async publish(n, o, a) {
const {sdk: s, client: i} = await t();
const command = () => new s.PublishVersionCommand({
FunctionName: n,
RevisionId: (0, r.gE)(o, "revision")
});
const c = await call(e, "lambda:PublishVersion", e => i.send(command(), e), a);
return publishedVersion(c.Version, "Version");
},
async alias(n, o, a) {
const {sdk: s, client: i} = await t();
const command = () => new s.GetAliasCommand({
FunctionName: n,
Name: o
});
const c = await call(e, "lambda:GetAlias", e => i.send(command(), e), a).catch(absent);
if (c === void 0) return;
return {
version: (0, r.gE)(c.FunctionVersion, "FunctionVersion"),
revision: (0, r.gE)(c.RevisionId, "RevisionId")
};
},
async point(n, a, s, i, c) {
const {sdk: d, client: u} = await t();
const l = {
FunctionName: n,
Name: a,
FunctionVersion: s,
RevisionId: (0, r.gE)(i, "revision"),
RoutingConfig: {
AdditionalVersionWeights: {}
}
};
const command = () => new d.UpdateAliasCommand(l);
const m = await call(e, "lambda:UpdateAlias", e => u.send(command(), e), c);
if ((0, r.gE)(m.FunctionVersion, "FunctionVersion") !== s) throw (0, o.i4)("CONFLICT", "lambda:UpdateAlias: the alias points at another version than the one asked for");
},
async invoke(n, a, s) {
const {sdk: i, client: c, single: d} = await t();
const u = a.dryRun ? c : d;
const l = a.dryRun ? {
FunctionName: n,
InvocationType: "DryRun"
} : {
FunctionName: n,
InvocationType: "RequestResponse",
Payload: Buffer.from(a.payload)
};
const m = a.dryRun ? void 0 : w;
const f = await call(e, "lambda:InvokeFunction", e => u.send(new i.InvokeCommand(l), {
...e,
...m === void 0 ? {} : {
requestTimeout: m
}
}), s, m);
const h = (0, r._o)(f.StatusCode, "StatusCode");
if (a.dryRun && h !== 204) throw (0, o.i4)("RESPONSE_INVALID", "lambda:InvokeFunction: a dry run was not answered with 204");
if (!a.dryRun) (0, r.gE)(f.ExecutedVersion, "ExecutedVersion");
return {
status: h,
failed: f.FunctionError !== void 0
};
}
};
}
function variablesOf(e) {
if (e === void 0) return {};
if (e.Error !== void 0) throw (0, o.i4)("DENIED", "lambda:GetFunctionConfiguration: the variables could not be decrypted");
const t = e.Variables;
if (typeof t !== "object" || t === null) throw (0, o.i4)("RESPONSE_INCOMPLETE", "the answer has no usable Environment");
for (const e of Object.values(t)) (0, r.w6)(e, "Environment");
return {
...t
};
}
function publishedVersion(e, t) {
const n = (0, r.gE)(e, t);
if (!/^[0-9]+$/.test(n)) throw (0, o.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${t}`);
return n;
}
function codeWord(e) {
return /^[A-Za-z]{2,60}$/.test(e) ? e : "Unknown";
}
const g = [ "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "CREDENTIALS_HTTP", "CREDENTIALS_IMDS", "CREDENTIALS_SSO", "CREDENTIALS_PROFILE_SSO" ];
function awsIdentity(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(4308), n.e(4913), n.e(5998), n.e(8137) ]).then(n.bind(n, 38137));
return {
sdk: t,
client: new t.STSClient(clientConfig(e, "sts"))
};
});
return {
async caller(n) {
const {sdk: a, client: s} = await t();
const i = new a.GetCallerIdentityCommand({});
let c;
let d = Number.NaN;
i.middlewareStack.add(t => async n => {
const o = await t(n);
d = e.clock.now();
c = o.response?.headers?.date;
return o;
}, {
step: "deserialize",
name: "gonogoDate"
});
const u = await call(e, "sts:GetCallerIdentity", e => s.send(i, e), n);
const l = (0, r.gE)(u.Account, "Account");
if (!/^[0-9]{12}$/.test(l)) throw (0, o.i4)("RESPONSE_INCOMPLETE", "the answer has no usable Account");
const m = (0, r.uq)(new Date((0, r.gE)(c, "Date header")), "Date header");
return {
account: l,
arn: (0, r.gE)(u.Arn, "Arn"),
region: e.region,
theirTime: m,
ourTime: d
};
},
async credentialsEnd() {
if (e.credentialsExpireAt !== void 0) return e.credentialsExpireAt;
const {client: n} = await t();
try {
const e = await n.config.credentials();
const t = Object.keys(e.$source ?? {});
if (t.some(e => g.includes(e))) return "never";
if (e.expiration !== void 0) return (0, r.uq)(e.expiration, "expiration");
return e.sessionToken === void 0 ? "never" : "unknown";
} catch (e) {
throw awsFailure("credentials", e);
}
}
};
}
var E = n(58500);
const y = 200;
const v = 1e3;
const b = 3e3;
const N = 1e4;
const T = [ "Scheduled", "Running" ];
async function countByQuery(e, {sdk: t, client: n}, {group: o, query: a, from: s, to: i}, c) {
const u = {
logGroupName: o,
queryString: a,
startTime: Math.floor(s / 1e3),
endTime: Math.ceil(i / 1e3)
};
const l = await call(e, "logs:StartQuery", e => n.send(new t.StartQueryCommand(u), e), c);
const m = (0, r.gE)(l.queryId, "queryId");
const f = performance.now() + (e.queryDeadline ?? d);
try {
for (let o = e.queryPause ?? y; ;o = Math.min(v, o * 1.5)) {
await paused(o, c);
const command = () => new t.GetQueryResultsCommand({
queryId: m
});
const r = await call(e, "logs:GetQueryResults", e => n.send(command(), e), c);
if (!T.includes(r.status)) return whole(r);
if (performance.now() >= f) throw partial("the query does not end");
}
} catch (o) {
const stop = () => new t.StopQueryCommand({
queryId: m
});
await call(e, "logs:StopQuery", e => n.send(stop(), e), void 0, b).catch(() => {});
throw o;
}
}
async function paused(e, t) {
try {
await (0, E.setTimeout)(e, void 0, t === void 0 ? {} : {
signal: t
});
} catch {
throw (0, o.oh)(t?.reason) ? t.reason : (0, o.i4)("TIMEOUT", "logs:GetQueryResults: no result in time");
}
}
function whole(e) {
if (e.status !== "Complete") throw partial("the query did not complete");
const {recordsScanned: t, recordsMatched: n} = e.statistics ?? {};
const a = (0, r.HN)(e.results, "results").map(e => {
const t = (0, r.HN)(e, "results").map(({field: e, value: t}) => [ (0, r.gE)(e, "field"), (0, 
r.w6)(t, "value") ]);
if (new Set(t.map(([e]) => e)).size !== t.length || t.some(([e]) => S.includes(e))) throw (0, 
o.i4)("RESPONSE_INVALID", "logs:GetQueryResults: expected rows of counts, found something else");
return Object.fromEntries(t);
});
if (e.nextToken || a.length >= N) throw partial("there are more rows than one page holds");
return {
rows: a,
scanned: counted(t),
matched: counted(n)
};
}
const S = [ "@ptr", "@message" ];
function counted(e) {
if (!Number.isSafeInteger(e) || e < 0) throw partial("the answer does not say how much was looked at");
return e;
}
function partial(e) {
return (0, o.i4)("PARTIAL_DATA", `logs:GetQueryResults: ${e}`);
}
async function readGroup(e, {sdk: t, client: n}, o, a) {
const s = await allPages("logs:DescribeLogGroups", async s => {
const command = () => new t.DescribeLogGroupsCommand({
logGroupNamePrefix: o,
nextToken: s
});
const i = await call(e, "logs:DescribeLogGroups", e => n.send(command(), e), a);
return {
items: (0, r.HN)(i.logGroups, "logGroups"),
next: i.nextToken
};
});
const i = s.find(e => (0, r.gE)(e.logGroupName, "logGroupName") === o);
if (i === void 0) return;
const command = () => new t.GetDataProtectionPolicyCommand({
logGroupIdentifier: o
});
const c = await call(e, "logs:GetDataProtectionPolicy", e => n.send(command(), e), a).catch(absent);
if (c === void 0) return;
(0, r.gE)(c.logGroupIdentifier, "logGroupIdentifier");
const d = (0, r.HN)(i.inheritedProperties ?? [], "inheritedProperties");
const u = Boolean(c.policyDocument) || i.dataProtectionStatus === "ACTIVATED" || d.length > 0;
return {
class: (0, r.gE)(i.logGroupClass, "logGroupClass"),
...i.retentionInDays === void 0 ? {} : {
retentionDays: (0, r._o)(i.retentionInDays, "retentionInDays")
},
createdAt: (0, r._o)(i.creationTime, "creationTime"),
masked: u
};
}
function carries(e, t) {
if (!e.includes(t)) return false;
const n = jsonOf(e);
if (n === void 0) return wordsOf(e).includes(t);
return eventOf(n) === t || eventOf(n.message) === t;
}
function jsonOf(e) {
const t = e.indexOf("{");
if (t < 0) return;
try {
const n = JSON.parse(e.slice(t, e.lastIndexOf("}") + 1));
return typeof n === "object" && n !== null ? n : void 0;
} catch {
return;
}
}
function eventOf(e) {
return typeof e === "object" && e !== null && "event" in e ? e.event : void 0;
}
function wordsOf(e) {
return e.split(/\s+/).map(e => e.replace(/^["'([]+|["')\],;.]+$/g, ""));
}
const _ = 36e5;
const O = 200;
async function newestEvent(e, t, n) {
let r;
let a = 0;
const count = () => {
a += 1;
if (a > O) throw (0, o.i4)("PARTIAL_DATA", `logs: the search does not end after ${O} pages`);
};
async function newestOf(o) {
let r;
do {
count();
const {items: a, next: s} = await e.lines(o, r);
const i = a.filter(e => e.at >= n && t(e.message)).map(e => e.at);
if (i.length > 0) return Math.max(...i);
r = s;
} while (r !== void 0);
return;
}
let s;
do {
count();
const {items: t, next: o} = await e.streams(s);
for (const {name: e, lastEventAt: o} of t) {
if (o !== void 0 && r !== void 0 && o <= r) return r;
if (o !== void 0 && o + _ < n) return r;
const t = await newestOf(e);
if (t !== void 0) r = Math.max(r ?? t, t);
}
s = o;
} while (s !== void 0);
return r;
}
const A = 24;
const k = 60;
async function scanLines(e, {sdk: t, client: n}, {group: a, from: s, to: i, most: c}, d, u) {
const l = Math.max(1, Math.min(1e4, Math.floor(c / A)));
let [m, f] = [ 0, true ];
for (let c = 0; c < A; c += 1) {
const [h, p] = [ s + (i - s) * c / A, s + (i - s) * (c + 1) / A ];
const w = {
startTime: Math.floor(h),
endTime: Math.max(Math.floor(h), Math.floor(p) - (c + 1 < A ? 1 : 0))
};
let g;
let E = 0;
for (let s = 1; ;s += 1) {
const i = {
logGroupName: a,
...w,
limit: l - E,
...g === void 0 ? {} : {
nextToken: g
}
};
const command = () => new t.FilterLogEventsCommand(i);
const c = await call(e, "logs:FilterLogEvents", e => n.send(command(), e), u);
for (const e of (0, r.HN)(c.events, "events")) {
d((0, r.w6)(e.message, "message"));
E += 1;
}
g = c.nextToken || void 0;
if (g === void 0) break;
if (E >= l) {
f = false;
break;
}
if (s >= k) throw (0, o.i4)("PARTIAL_DATA", "logs:FilterLogEvents: the search does not end");
}
m += E;
}
return {
lines: m,
whole: f
};
}
function awsLogs(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(3688), n.e(3133), n.e(9945) ]).then(n.bind(n, 59945));
return {
sdk: t,
client: new t.CloudWatchLogsClient(clientConfig(e, "logs"))
};
});
return {
async newest(n, o, a, s) {
const {sdk: i, client: c} = await t();
const d = Math.max(0, Math.floor(a));
async function streams(t) {
const o = {
logGroupName: n,
orderBy: "LastEventTime",
descending: true,
nextToken: t
};
const command = () => new i.DescribeLogStreamsCommand(o);
const a = await call(e, "logs:DescribeLogStreams", e => c.send(command(), e), s);
const d = (0, r.HN)(a.logStreams, "logStreams").map(({logStreamName: e, lastEventTimestamp: t}) => ({
name: (0, r.gE)(e, "logStreamName"),
lastEventAt: t === void 0 ? void 0 : (0, r._o)(t, "lastEventTimestamp")
}));
return {
items: d,
next: a.nextToken || void 0
};
}
async function lines(t, o) {
const a = {
logGroupName: n,
logStreamName: t,
startTime: d,
startFromHead: false,
nextToken: o
};
const command = () => new i.GetLogEventsCommand(a);
const u = await call(e, "logs:GetLogEvents", e => c.send(command(), e), s);
const l = (0, r.HN)(u.events, "events").map(({timestamp: e, message: t}) => ({
at: (0, r._o)(e, "timestamp"),
message: (0, r.w6)(t, "message")
}));
const m = (0, r.gE)(u.nextBackwardToken, "nextBackwardToken");
return {
items: l,
next: m === o ? void 0 : m
};
}
const u = await newestEvent({
streams: streams,
lines: lines
}, e => carries(e, o), d);
return u === void 0 ? void 0 : {
at: u
};
},
async filters(n, o) {
const {sdk: a, client: s} = await t();
return await allPages("logs:DescribeMetricFilters", async t => {
const command = () => new a.DescribeMetricFiltersCommand({
logGroupName: n,
nextToken: t
});
const i = await call(e, "logs:DescribeMetricFilters", e => s.send(command(), e), o);
const c = (0, r.HN)(i.metricFilters, "metricFilters").map(e => {
const [t] = (0, r.HN)(e.metricTransformations, "metricTransformations");
return {
name: (0, r.gE)(e.filterName, "filterName"),
pattern: (0, r.w6)(e.filterPattern, "filterPattern"),
metric: `${(0, r.gE)(t?.metricNamespace, "metricNamespace")}/${(0, r.gE)(t?.metricName, "metricName")}`
};
});
return {
items: c,
next: i.nextToken
};
});
},
async test(n, a, s) {
const {sdk: i, client: c} = await t();
const command = () => new i.TestMetricFilterCommand({
filterPattern: n,
logEventMessages: [ ...a ]
});
const d = await call(e, "logs:TestMetricFilter", e => c.send(command(), e), s);
const u = (0, r.HN)(d.matches, "matches").map(e => (0, r.w6)(e.eventMessage, "eventMessage"));
if (!u.every(e => a.includes(e))) throw (0, o.i4)("RESPONSE_INVALID", "logs:TestMetricFilter: the answer speaks of a line that was not asked about");
return a.flatMap((e, t) => u.includes(e) ? [ t ] : []);
},
group: async (n, o) => await readGroup(e, await t(), n, o),
scan: async (n, o, r) => await scanLines(e, await t(), n, o, r),
count: async (n, o) => await countByQuery(e, await t(), n, o)
};
}
const I = 500;
const R = 100800;
const D = 3 * 36e5;
const isWhole = ({from: e, to: t, period: n}) => e < t && e % (n * 1e3) === 0 && t % (n * 1e3) === 0;
function fits({from: e, to: t, askers: n}, o) {
if (o.from === e && o.to === t) return true;
const r = Math.max(t, o.to) - Math.min(e, o.from);
if (o.from >= t || e >= o.to || r > D) return false;
return isWhole(o) && n.every(e => isWhole(e.ask) && e.ask.period === o.period);
}
const keyOf = ({metric: {namespace: e, name: t, dimensions: n}, statistic: o, period: r}) => JSON.stringify([ e, t, n.map(e => [ e.name, e.value ]).sort(), o, r ]);
function cut({from: e, to: t, askers: n}) {
const o = new Map;
for (const e of n) {
const t = keyOf(e.ask);
const n = o.get(t) ?? {
ask: e.ask,
askers: []
};
n.askers.push(e);
o.set(t, n);
}
const r = [];
let a = 0;
for (const n of o.values()) {
const o = Math.ceil((t - e) / (n.ask.period * 1e3));
const s = r.at(-1);
a += o;
if (s && s.length < I && a <= R) {
s.push(n);
continue;
}
r.push([ n ]);
a = o;
}
return r.map(n => ({
from: e,
to: t,
queries: n
}));
}
function requestsOf(e) {
const t = [];
for (const n of [ ...e ].sort((e, t) => e.ask.from - t.ask.from || e.ask.to - t.ask.to)) {
const {from: e, to: o} = n.ask;
const r = t.find(e => fits(e, n.ask));
if (!r) {
t.push({
from: e,
to: o,
askers: [ n ]
});
continue;
}
r.from = Math.min(r.from, e);
r.to = Math.max(r.to, o);
r.askers.push(n);
}
return t.flatMap(cut);
}
const isGone = ({signal: e}) => e?.aborted === true;
function batched(e, t) {
let n = [];
const begin = () => {
const o = n.filter(e => !isGone(e));
n = [];
for (const n of requestsOf(o)) answer(e, n, t);
};
return async (t, o) => {
let onAbort = () => {};
try {
return await new Promise((r, a) => {
onAbort = () => a(abortFailure(e, o?.reason));
if (o?.aborted) return onAbort();
o?.addEventListener("abort", onAbort, {
once: true
});
if (n.push({
ask: t,
signal: o,
resolve: r,
reject: a
}) === 1) setImmediate(begin);
});
} finally {
o?.removeEventListener("abort", onAbort);
}
};
}
async function answer(e, {from: t, to: n, queries: r}, a) {
const s = r.flatMap(({askers: e}) => e);
const i = new AbortController;
const onAbort = () => {
if (s.every(isGone)) i.abort();
};
for (const {signal: e} of s) e?.addEventListener("abort", onAbort, {
once: true
});
try {
const s = await a(r.map(({ask: e}) => e), {
from: t,
to: n
}, i.signal);
for (const [t, {askers: n}] of r.entries()) {
const r = s[t] ?? (0, o.i4)("DEFECT", `${e}: a query was not answered`);
for (const e of n) if ((0, o.oh)(r)) e.reject(r); else e.resolve(r.filter(({at: t}) => isOf(e.ask, t)));
}
} catch (e) {
for (const {reject: t} of s) t(e);
} finally {
for (const {signal: e} of s) e?.removeEventListener("abort", onAbort);
}
}
function isOf({from: e, to: t, period: n}, o) {
const r = n * 1e3;
return o >= Math.floor(e / r) * r && o < t;
}
function seriesOf(e, t, n) {
const a = new Map(t.map(e => [ e, [] ]));
for (const t of n) {
const n = a.get((0, r.gE)(t.result.Id, "Id"));
if (!n) throw (0, o.i4)("RESPONSE_INCOMPLETE", `${e}: the answer is of a metric that nobody asked for`);
n.push(t);
}
return [ ...a.values() ].map(t => {
try {
return pointsOf(e, t);
} catch (e) {
if ((0, o.oh)(e)) return e;
throw e;
}
});
}
function pointsOf(e, t) {
const n = new Map;
let a;
for (const {result: s, more: i} of t) {
a = statusOf(e, s, i);
const t = (0, r.HN)(s.Timestamps, "Timestamps");
const c = (0, r.HN)(s.Values, "Values");
if (t.length !== c.length) throw (0, o.i4)("RESPONSE_INCOMPLETE", `${e}: a point lacks its time or its value`);
for (const [o, a] of t.entries()) {
const t = (0, r.uq)(a, "Timestamps");
const s = (0, r._o)(c[o], "Values");
if ((n.get(t) ?? s) !== s) throw partialData(e);
n.set(t, s);
}
}
if (a !== "Complete") throw (0, o.i4)("RESPONSE_INCOMPLETE", `${e}: the answer says nothing of the metric, or not its end`);
return [ ...n ].map(([e, t]) => ({
at: e,
value: t
})).sort((e, t) => e.at - t.at);
}
function statusOf(e, t, n) {
const a = (0, r.gE)(t.StatusCode, "StatusCode");
if (a === "Forbidden") throw (0, o.i4)("DENIED", `${e}: the credentials do not allow it`);
if (a !== "Complete" && !(a === "PartialData" && n)) throw partialData(e);
return a;
}
function partialData(e) {
return (0, o.i4)("PARTIAL_DATA", `${e}: the data are not complete`);
}
const L = "cloudwatch:GetMetricData";
function awsMetrics(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(3328), n.e(6269) ]).then(n.bind(n, 26269));
return {
sdk: t,
client: new t.CloudWatchClient(clientConfig(e, "cloudwatch"))
};
});
return {
data: batched(L, async (n, {from: o, to: a}, s) => {
const {sdk: i, client: c} = await t();
const d = n.map(queryOf);
const u = await allPages(L, async t => {
const command = () => new i.GetMetricDataCommand({
MetricDataQueries: d,
StartTime: new Date(o),
EndTime: new Date(a),
ScanBy: "TimestampAscending",
NextToken: t
});
const n = await call(e, L, e => c.send(command(), e), s);
if ((0, r.HN)(n.Messages ?? [], "Messages").length > 0) throw partialData(L);
const u = (0, r.HN)(n.MetricDataResults, "MetricDataResults");
const l = Boolean(n.NextToken);
return {
items: u.map(e => ({
result: e,
more: l
})),
next: n.NextToken
};
});
return seriesOf(L, d.map(({Id: e}) => e), u);
})
};
}
function queryOf({metric: e, statistic: t, period: n}, o) {
const r = e.dimensions.map(({name: e, value: t}) => ({
Name: e,
Value: t
}));
return {
Id: `m${o + 1}`,
MetricStat: {
Metric: {
Namespace: e.namespace,
MetricName: e.name,
Dimensions: r
},
Period: n,
Stat: t
},
ReturnData: true
};
}
const C = 4096;
const P = 10;
function awsParameters(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(513), n.e(8888) ]).then(n.bind(n, 28888));
return {
sdk: t,
client: new t.SSMClient(clientConfig(e, "ssm"))
};
});
async function read(n, a) {
const {sdk: s, client: i} = await t();
const command = () => new s.GetParametersCommand({
Names: [ ...n ],
WithDecryption: true
});
const c = await call(e, "ssm:GetParameters", e => i.send(command(), e), a);
const d = (0, r.HN)(c.Parameters ?? [], "Parameters").map(parameter);
const u = (0, r.HN)(c.InvalidParameters ?? [], "InvalidParameters");
const l = new Set([ ...u, ...d.flatMap(({name: e, version: t}) => [ e, `${e}:${t}` ]) ]);
if (d.length + u.length !== n.length || !n.every(e => l.has(e))) throw (0, o.i4)("RESPONSE_INCOMPLETE", "ssm:GetParameters: the answer does not account for every name asked for");
return d;
}
return {
async get(e, t) {
const n = [ ...new Set(e) ];
const o = [];
for (let e = 0; e < n.length; e += P) o.push(n.slice(e, e + P));
const r = await Promise.all(o.map(e => read(e, t)));
return new Map(r.flat().map(e => [ e.name, e ]));
},
async at(e, t, n) {
const o = await read([ `${e}:${t}` ], n).catch(absent);
return o?.[0];
},
async list(n, o) {
const {sdk: a, client: s} = await t();
return await allPages("ssm:GetParametersByPath", async t => {
const i = {
Path: n,
Recursive: true,
WithDecryption: true,
NextToken: t
};
const command = () => new a.GetParametersByPathCommand(i);
const c = await call(e, "ssm:GetParametersByPath", e => s.send(command(), e), o);
return {
items: (0, r.HN)(c.Parameters, "Parameters").map(parameter),
next: c.NextToken
};
});
},
async put({name: n, value: a, type: s, mode: i}, c) {
if (Buffer.byteLength(a) > C) throw (0, o.i4)("VALUE_TOO_LARGE", `a parameter's value may have ${C} bytes, this one has ${Buffer.byteLength(a)}`);
const {sdk: d, client: u} = await t();
const command = () => new d.PutParameterCommand({
Name: n,
Value: a,
Type: s,
Overwrite: i === "overwrite"
});
const l = await call(e, "ssm:PutParameter", e => u.send(command(), e), c);
return (0, r.TO)(l.Version, "Version");
},
async remove(n, r) {
const {sdk: a, client: s} = await t();
const command = () => new a.DeleteParametersCommand({
Names: [ n ]
});
const i = await call(e, "ssm:DeleteParameters", e => s.send(command(), e), r);
if (i.DeletedParameters?.includes(n)) return true;
if (i.InvalidParameters?.includes(n)) return false;
throw (0, o.i4)("RESPONSE_INCOMPLETE", "ssm:DeleteParameters: the answer does not account for the name");
}
};
}
function parameter(e) {
return {
name: (0, r.gE)(e.Name, "Name"),
value: (0, r.w6)(e.Value, "Value"),
type: (0, r.Ne)(e.Type, "Type", [ "String", "StringList", "SecureString" ]),
version: (0, r.TO)(e.Version, "Version"),
modifiedAt: (0, r.uq)(e.LastModifiedDate, "LastModifiedDate")
};
}
function awsSchedules(e) {
const t = awsRules(e);
const n = awsScheduler(e);
return {
async targeting(e, o) {
const r = await Promise.all([ t(e, o), n(e, o) ]);
return r.flat();
}
};
}
function awsRules(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(9581), n.e(5224) ]).then(n.bind(n, 75224));
return {
sdk: t,
client: new t.EventBridgeClient(clientConfig(e, "events"))
};
});
return async (n, a) => {
const {sdk: s, client: i} = await t();
const c = await allPages("events:ListRuleNamesByTarget", async t => {
const command = () => new s.ListRuleNamesByTargetCommand({
TargetArn: n,
NextToken: t
});
const o = await call(e, "events:ListRuleNamesByTarget", e => i.send(command(), e), a);
return {
items: (0, r.HN)(o.RuleNames, "RuleNames"),
next: o.NextToken
};
});
const d = await Promise.all(c.map(async t => {
const command = () => new s.DescribeRuleCommand({
Name: t
});
const n = await call(e, "events:DescribeRule", e => i.send(command(), e), a);
if ((0, r.gE)(n.Name, "Name") !== t) throw (0, o.i4)("RESPONSE_INVALID", "events:DescribeRule: the answer is about another rule");
const c = (0, r.Ne)(n.State, "State", [ "ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" ]);
if (n.ScheduleExpression === void 0 && n.EventPattern !== void 0) return [];
const d = (0, r.gE)(n.ScheduleExpression, "ScheduleExpression");
return [ {
from: "rule",
expression: d,
enabled: c !== "DISABLED"
} ];
}));
return d.flat();
};
}
function awsScheduler(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(4381), n.e(7792) ]).then(n.bind(n, 87792));
return {
sdk: t,
client: new t.SchedulerClient(clientConfig(e, "scheduler"))
};
});
return async (n, a) => {
const {sdk: s, client: i} = await t();
const c = await allPages("scheduler:ListSchedules", async t => {
const command = () => new s.ListSchedulesCommand({
NextToken: t
});
const n = await call(e, "scheduler:ListSchedules", e => i.send(command(), e), a);
return {
items: (0, r.HN)(n.Schedules, "Schedules"),
next: n.NextToken
};
});
const d = c.filter(e => (0, r.gE)(e.Target?.Arn, "Target") === n);
return await Promise.all(d.map(async t => {
const c = {
Name: (0, r.gE)(t.Name, "Name"),
GroupName: (0, r.gE)(t.GroupName, "GroupName")
};
const command = () => new s.GetScheduleCommand(c);
const d = await call(e, "scheduler:GetSchedule", e => i.send(command(), e), a);
if ((0, r.gE)(d.Target?.Arn, "Target") !== n) throw (0, o.i4)("RESPONSE_INVALID", "scheduler:GetSchedule: the answer is about another schedule");
const u = (0, r.Ne)(d.State, "State", [ "ENABLED", "DISABLED" ]);
const l = e.clock.now();
const m = d.StartDate === void 0 || (0, r.uq)(d.StartDate, "StartDate") <= l;
const f = d.EndDate !== void 0 && (0, r.uq)(d.EndDate, "EndDate") <= l;
const h = (0, r.gE)(d.ScheduleExpression, "ScheduleExpression");
return {
from: "schedule",
expression: h,
enabled: u === "ENABLED" && m && !f
};
}));
};
}
function awsSecrets(e, t) {
const o = once(async () => {
const t = await Promise.all([ n.e(5282), n.e(4308), n.e(9234), n.e(1678) ]).then(n.bind(n, 81678));
return {
sdk: t,
client: new t.SecretsManagerClient(clientConfig(e, "secretsmanager"))
};
});
async function describe(t, n) {
const {sdk: r, client: a} = await o();
const command = () => new r.DescribeSecretCommand({
SecretId: t
});
return await call(e, "secretsmanager:DescribeSecret", e => a.send(command(), e), n);
}
return {
async describe(e, t) {
const n = await describe(e, t).catch(absent);
if (n === void 0) return;
belongsTo(e, n);
const {LastRotatedDate: o, DeletedDate: a, RotationRules: s} = n;
return {
createdAt: (0, r.uq)(n.CreatedDate, "CreatedDate"),
changedAt: (0, r.uq)(n.LastChangedDate, "LastChangedDate"),
...o === void 0 ? {} : {
rotatedAt: (0, r.uq)(o, "LastRotatedDate")
},
rotationEnabled: (0, r.N5)(n.RotationEnabled ?? false, "RotationEnabled"),
...s?.AutomaticallyAfterDays === void 0 ? {} : {
rotateAfterDays: (0, r._o)(s.AutomaticallyAfterDays, "AutomaticallyAfterDays")
},
...a === void 0 ? {} : {
deletedAt: (0, r.uq)(a, "DeletedDate")
},
stages: Object.values(n.VersionIdsToStages ?? {}).flatMap(e => (0, r.HN)(e, "VersionIdsToStages"))
};
},
async value(n, a) {
const {sdk: s, client: i} = await o();
const command = () => new s.GetSecretValueCommand({
SecretId: n,
VersionStage: "AWSCURRENT"
});
const c = await call(e, "secretsmanager:GetSecretValue", e => i.send(command(), e), a);
if (typeof c.SecretString === "string") t(c.SecretString);
belongsTo(n, c);
return (0, r.gE)(c.SecretString, "SecretString");
}
};
}
function belongsTo(e, {ARN: t, Name: n}) {
const [a, s] = [ (0, r.gE)(t, "ARN"), (0, r.gE)(n, "Name") ];
const i = e.startsWith("arn:") ? a.startsWith(e) : s === e;
if (!i) throw (0, o.i4)("RESPONSE_INVALID", "secretsmanager: the answer is about another secret");
}
function awsStacks(e) {
const t = once(async () => {
const t = await Promise.all([ n.e(4308), n.e(4913), n.e(9436), n.e(1589) ]).then(n.bind(n, 21589));
return {
sdk: t,
client: new t.CloudFormationClient(clientConfig(e, "cloudformation"))
};
});
return {
async status(n, a) {
const {sdk: s, client: i} = await t();
const command = () => new s.DescribeStacksCommand({
StackName: n
});
const c = await call(e, "cloudformation:DescribeStacks", e => i.send(command(), e).catch(undefinedIfMissing), a);
if (c === void 0) return;
const [d, ...u] = (0, r.HN)(c.Stacks, "Stacks");
if (d === void 0 || u.length > 0) throw (0, o.i4)("RESPONSE_INCOMPLETE", "cloudformation:DescribeStacks: the answer is not about exactly one stack");
if ((0, r.gE)(d.StackName, "StackName") !== n && d.StackId !== n) throw (0, o.i4)("RESPONSE_INVALID", "cloudformation:DescribeStacks: the answer is about another stack");
const l = d.LastUpdatedTime ?? d.CreationTime;
return {
status: (0, r.gE)(d.StackStatus, "StackStatus"),
...l === void 0 ? {} : {
changedAt: (0, r.uq)(l, "LastUpdatedTime")
}
};
}
};
}
function undefinedIfMissing(e) {
if (e instanceof Error && e.name === "ValidationError" && e.message.endsWith("does not exist")) return;
throw e;
}
var x = n(4165);
var M = n(44463);
const G = /\/actions\/runs\/([0-9]{1,15})\/job\/([0-9]{1,15})(?:[/?#]|$)/;
async function readDeployments(e, t, n, o) {
const a = await e.list({
operation: "github:ListDeployments",
path: "/deployments",
names: {
environment: t,
sha: n
}
}, o);
const s = [];
for (const t of a) {
const n = (0, r.TO)(t["id"], "id");
const a = await e.list({
operation: "github:ListDeploymentStatuses",
path: "/deployments/{deployment_id}/statuses",
names: {
deployment_id: n
}
}, o);
s.push({
id: n,
environment: (0, r.gE)(t["environment"], "environment"),
commit: (0, M.ye)(t["sha"]),
statuses: [ ...a ].sort((e, t) => (0, r.TO)(e["id"], "id") - (0, r.TO)(t["id"], "id")).map(deployments_statusOf).sort((e, t) => e.at - t.at)
});
}
return s;
}
const $ = 5;
async function readWaited(e, t, n) {
const o = await e.newest("github:ListDeployments", "/deployments", {
environment: t,
per_page: $
}, n);
let a = false;
for (const {id: t} of o) {
const o = {
deployment_id: (0, r.TO)(t, "id")
};
const s = await e.list({
operation: "github:ListDeploymentStatuses",
path: "/deployments/{deployment_id}/statuses",
names: o
}, n);
const i = s.map(deployments_statusOf).filter(({job: e}) => e !== void 0);
if (i.some(({state: e}) => e === "waiting")) return true;
a ||= i.length > 0;
}
return a ? false : void 0;
}
function deployments_statusOf(e) {
const t = e["log_url"] ?? e["target_url"];
const n = typeof t === "string" ? G.exec(t) : null;
return {
state: (0, r.gE)(e["state"], "state"),
at: (0, M.nR)(e["created_at"], "created_at"),
run: n ? Number(n[1]) : void 0,
job: n ? Number(n[2]) : void 0
};
}
async function readEnvironment(e, t, n) {
const a = "/environments/{environment_name}";
const s = {
environment_name: t
};
const i = await (0, M.Ge)(e.get("github:GetEnvironment", a, s, n));
if (i === void 0) return;
const c = (0, r.gE)(i["name"], "name");
if (c.toLowerCase() !== t.toLowerCase()) throw (0, o.i4)("RESPONSE_INVALID", "github:GetEnvironment: the answer is about another environment");
const d = (0, r.HN)(i["protection_rules"], "protection_rules").map(M.F5);
const u = only(d, "required_reviewers");
const l = only(d, "wait_timer");
const m = i["can_admins_bypass"];
return {
id: (0, r.TO)(i["id"], "id"),
name: c,
reviewers: u === void 0 ? [] : (0, r.HN)(u["reviewers"], "reviewers").map(reviewerOf),
preventSelfReview: u?.["prevent_self_review"] === void 0 ? false : (0, r.N5)(u["prevent_self_review"], "rule"),
waitTimer: l === void 0 ? 0 : (0, r._o)(l["wait_timer"], "wait_timer"),
adminsBypass: m === void 0 || m === null ? void 0 : (0, r.N5)(m, "can_admins_bypass"),
branches: await branchesOf(e, i, s, n),
unknownRules: d.filter(({type: e}) => !F.includes(String(e))).length + await appRules(e, s, n)
};
}
const F = [ "required_reviewers", "wait_timer", "branch_policy" ];
async function appRules(e, t, n) {
const a = "/environments/{environment_name}/deployment_protection_rules";
const s = await e.get("github:ListCustomRules", a, t, n);
const i = s["custom_deployment_protection_rules"];
const c = (0, r.HN)(i, "custom_deployment_protection_rules").map(M.F5);
if ((0, r._o)(s["total_count"], "total_count") !== c.length) throw (0, o.i4)("PARTIAL_DATA", "github:ListCustomRules: the list is not whole");
return c.filter(({enabled: e}) => (0, r.N5)(e, "enabled")).length;
}
function only(e, t) {
const n = e.filter(e => e["type"] === t);
if (n.length > 1) throw (0, o.i4)("RESPONSE_INVALID", `github:GetEnvironment: expected one rule of the type ${t}`);
return n[0];
}
function reviewerOf(e) {
const {type: t, reviewer: n} = (0, M.F5)(e);
const {id: o, login: a, slug: s} = (0, M.F5)(n);
return (0, r.Ne)(t, "type", [ "User", "Team" ]) === "User" ? {
type: "User",
id: (0, r.TO)(o, "id"),
login: (0, r.gE)(a, "login")
} : {
type: "Team",
id: (0, r.TO)(o, "id"),
slug: (0, r.gE)(s, "slug")
};
}
async function branchesOf(e, t, n, o) {
const a = t["deployment_branch_policy"];
if (a === null) return "any";
const {protected_branches: s, custom_branch_policies: i} = (0, M.F5)(a);
if ((0, r.N5)(s, "protected_branches")) return "protected";
if (!(0, r.N5)(i, "custom_branch_policies")) return "any";
const c = await e.list({
operation: "github:ListBranchPolicies",
path: "/environments/{environment_name}/deployment-branch-policies",
names: n,
key: "branch_policies"
}, o);
return c.map(({id: e, name: t, type: n}) => ({
id: (0, r.TO)(e, "id"),
type: n === void 0 ? "branch" : (0, r.Ne)(n, "type", [ "branch", "tag" ]),
name: (0, r.gE)(t, "name")
}));
}
var U = n(39074);
var q = n(44492);
const H = "gonogo";
const V = 1e4;
async function jobIdentity(e, t) {
const n = new URL(e.url);
n.searchParams.set("audience", H);
const ask = async t => {
const o = {
authorization: `Bearer ${e.token}`,
accept: "application/json"
};
const r = await fetch(n, {
headers: o,
redirect: "error",
signal: t
});
if (!r.ok) throw Object.assign(new Error("no token"), {
status: r.status,
response: {
headers: {}
}
});
return r.json();
};
const a = await (0, q.T)("github:GetIdToken", ask, e.deadline ?? V, t);
const [, s, ...i] = (0, r.gE)(a?.value, "value").split(".");
if (s === void 0 || i.length !== 1) throw (0, o.i4)("RESPONSE_INVALID", "github:GetIdToken: expected a token of three parts, found other text");
const c = (0, U.o)(Buffer.from(s, "base64url").toString("utf8"), "the identity token");
const {environment: d} = c;
return {
sub: (0, r.gE)(c["sub"], "sub"),
environment: d === void 0 || d === "" ? void 0 : (0, r.gE)(d, "environment"),
repository: (0, r.gE)(c["repository"], "repository"),
run: (0, r.gE)(c["run_id"], "run_id"),
attempt: (0, r.gE)(c["run_attempt"], "run_attempt"),
commit: (0, r.gE)(c["sha"], "sha"),
workflow: (0, r.gE)(c["workflow_ref"], "workflow_ref"),
jobWorkflow: (0, r.gE)(c["job_workflow_ref"], "job_workflow_ref")
};
}
var B = n(971);
async function readRun(e, t, n) {
const a = await e.get("github:GetRun", "/actions/runs/{run_id}", {
run_id: t
}, n);
if ((0, r.TO)(a["id"], "id") !== t) throw (0, o.i4)("RESPONSE_INVALID", "github:GetRun: the answer is about another run");
const s = a["referenced_workflows"];
return {
id: t,
attempt: (0, r.TO)(a["run_attempt"], "run_attempt"),
commit: (0, M.ye)(a["head_sha"]),
branch: (0, r.gE)(a["head_branch"], "head_branch"),
event: (0, r.gE)(a["event"], "event"),
path: (0, r.w6)(a["path"], "path").replace(/@.*$/, ""),
actor: (0, x.X)(a["actor"]),
triggeringActor: (0, x.X)(a["triggering_actor"]),
references: s === void 0 || s === null ? 0 : (0, r.HN)(s, "referenced_workflows").length,
createdAt: (0, M.nR)(a["created_at"], "created_at")
};
}
async function readJobs(e, t, n, o) {
const a = await e.list({
operation: "github:ListJobs",
path: "/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
names: {
run_id: t,
attempt_number: n
},
key: "jobs"
}, o);
return a.map(({id: e}) => (0, r.TO)(e, "id"));
}
const j = [ "free", "pro", "team", "enterprise" ];
async function readTier(e, t) {
const n = await e.get("github:GetRepository", "", {}, t);
const o = await (0, M.Ge)(e.owner(t));
const a = o?.["plan"];
const s = a === void 0 || a === null ? void 0 : String((0, M.F5)(a)["name"]).toLowerCase();
return {
private: (0, r.N5)(n["private"], "private"),
plan: j.find(e => e === s)
};
}
async function readBranchRules(e, t, n) {
const o = {
operation: "github:ListBranchRules",
path: "/rules/branches/{branch}",
names: {
branch: t
}
};
return (await e.list(o, n)).map(({type: e}) => (0, r.gE)(e, "type"));
}
function githubApprovals(e) {
const t = (0, M.$f)(e);
const {oidc: n} = e;
return {
ofRun: (e, n) => readApprovals(t, e, n),
environment: (e, n) => readEnvironment(t, e, n),
run: (e, n) => readRun(t, e, n),
jobs: (e, n, o) => readJobs(t, e, n, o),
deployments: (e, n, o) => readDeployments(t, e, n, o),
permission: (e, n) => (0, B.cE)(t, e, n),
authors: (e, n) => (0, B.rI)(t, e, n),
tier: e => readTier(t, e),
waited: (e, n) => readWaited(t, e, n),
accountId: (e, n) => (0, B.VM)(t, e, n),
branchRules: (e, n) => readBranchRules(t, e, n),
identity: async e => n === void 0 ? void 0 : jobIdentity(n, e)
};
}
async function readApprovals(e, t, n) {
const o = "/actions/runs/{run_id}/approvals";
const r = await e.whole("github:GetApprovals", o, {
run_id: t
}, n);
return r.map(approvalOf);
}
function approvalOf({state: e, environments: t, user: n, comment: o}) {
return {
state: (0, r.Ne)(e, "state", [ "approved", "rejected", "pending" ]),
environments: (0, r.HN)(t, "environments").map(M.F5).map(({id: e, name: t}) => ({
id: (0, r.TO)(e, "id"),
name: (0, r.gE)(t, "name")
})),
user: (0, x.X)(n),
comment: (0, r.w6)(o, "comment")
};
}
const W = "rollback.yml";
const z = 3;
function githubDispatches(e) {
const t = (0, M.$f)(e);
return {
async rollback(n, o, r) {
const a = {
workflow_id: W,
ref: e.ref,
inputs: {
system: n,
scope: "all",
reason: o,
confirm: n
}
};
for (let e = 1; ;e += 1) try {
await t.send("POST", "github:DispatchWorkflow", "/actions/workflows/{workflow_id}/dispatches", a, r);
return;
} catch (t) {
if (e >= z || r?.aborted) throw t;
}
}
};
}
var Q = n(88328);
var K = n(83960);
var J = n(50356);
var X = n(60638);
var Z = n(31421);
var Y = n(73024);
var ee = n(51455);
var te = n(76760);
const ne = 5e3;
function processCommands(e, t = {}) {
const {folder: n = process.cwd(), grace: r = ne} = t;
return {
async run({argv: t, deadline: a, env: s}, i) {
i?.throwIfAborted();
const [c = "", ...d] = t;
const u = Date.now();
const l = performance.now();
const m = (0, Z.spawn)(c, d, {
cwd: n,
shell: false,
detached: true,
stdio: "ignore",
env: {
...e,
...s
}
});
const f = new Promise(e => {
m.once("error", () => e({
exit: null,
failed: m.pid === void 0
}));
m.once("exit", t => e({
exit: t,
failed: false
}));
});
let h = false;
let p;
const stop = () => {
end(m.pid, "SIGTERM");
p ??= setTimeout(() => end(m.pid, "SIGKILL"), r);
};
const w = setTimeout(() => {
h = true;
stop();
}, a);
i?.addEventListener("abort", stop, {
once: true
});
try {
const {exit: e, failed: t} = await f;
end(m.pid, "SIGKILL");
i?.throwIfAborted();
if (t) throw (0, o.i4)("NOT_FOUND", "expected the command\u2019s program to be there and executable, found it is not");
return {
exit: h ? null : e,
timedOut: h,
ms: performance.now() - l,
startedAt: u
};
} finally {
clearTimeout(w);
clearTimeout(p);
i?.removeEventListener("abort", stop);
}
},
file: (e, t) => read(n, e, t)
};
}
function end(e, t) {
if (e === void 0) return;
try {
process.kill(-e, t);
} catch (e) {
if (e.code !== "ESRCH") throw e;
}
}
async function read(e, t, n) {
const unreadable = () => (0, o.i4)("REPORT_UNREADABLE", `expected an ordinary file of at most ${n} bytes below the working folder, found another`);
const r = (0, te.resolve)(e, t);
if ((0, te.relative)(e, r).startsWith("..")) throw unreadable();
const a = await (0, ee.open)(r, Y.constants.O_RDONLY | Y.constants.O_NOFOLLOW | Y.constants.O_NONBLOCK).catch(e => {
if (e.code === "ENOENT") return;
throw unreadable();
});
if (a === void 0) return;
try {
const e = await a.stat();
if (!e.isFile() || e.size > n) throw unreadable();
const t = Buffer.alloc(e.size + 1);
const {bytesRead: o} = await a.read(t, 0, t.length, 0);
if (o > n || o !== e.size) throw unreadable();
const r = new TextDecoder("utf-8", {
fatal: true
});
try {
return {
text: r.decode(t.subarray(0, o)),
modifiedAt: e.mtimeMs
};
} catch {
throw unreadable();
}
} finally {
await a.close();
}
}
var oe = n(1623);
function githubBranches(e) {
const t = (0, M.$f)(e);
return {
async holds(e, n, o) {
const a = {
basehead: `${e}...${n}`,
per_page: 1
};
const s = await t.get("github:CompareCommits", "/compare/{basehead}", a, o);
const i = (0, r.Ne)(s["status"], "status", [ "identical", "behind", "ahead", "diverged" ]);
return i === "identical" || i === "behind";
},
async locked(e, n) {
const o = await t.list({
operation: "github:GetBranchRules",
path: "/rules/branches/{branch}",
names: {
branch: e
}
}, n);
const a = o.some(({type: e, parameters: t}) => (0, r.gE)(e, "type") === "update" && memberOf(t, "update_allows_fetch_and_merge") !== true);
return a || await lockedByProtection(e, n);
}
};
async function lockedByProtection(e, n) {
try {
const o = await t.get("github:GetBranchProtection", "/branches/{branch}/protection", {
branch: e
}, n);
return memberOf(o["lock_branch"], "enabled") === true && memberOf(o["allow_fork_syncing"], "enabled") !== true;
} catch (e) {
if ((0, o.oh)(e) && (e.code === "DENIED" || e.code === "NOT_FOUND")) return false;
throw e;
}
}
}
const memberOf = (e, t) => typeof e === "object" && e !== null ? e[t] : void 0;
var re = n(5274);
function githubRuns(e) {
const t = (0, M.$f)(e);
return {
async open(e, n, o) {
const a = await t.list({
operation: "github:ListWorkflowRuns",
path: "/actions/workflows/{workflow_id}/runs",
names: {
workflow_id: e,
status: n
},
key: "workflow_runs"
}, o);
return a.map(({id: e}) => (0, r.TO)(e, "id"));
},
async cancel(e, n) {
try {
await t.send("POST", "github:CancelRun", "/actions/runs/{run_id}/cancel", {
run_id: e
}, n);
return "cancelled";
} catch (e) {
if ((0, M.c2)(e) === 409) return "over";
throw e;
}
}
};
}
function openGithub(e) {
const {githubToken: t, repository: n, endpoints: r} = e;
if (t !== void 0 && t !== "" && n !== void 0) {
const e = {
token: t,
repository: n,
...r.github === void 0 ? {} : {
baseUrl: r.github
}
};
return {
runs: githubRuns(e),
comments: (0, re.G)(e),
branches: githubBranches(e)
};
}
const refuse = async () => {
throw (0, o.i4)("GITHUB_UNKNOWN", "expected a github-token and a repository to ask GitHub with, found none");
};
return {
runs: {
open: refuse,
cancel: refuse
},
comments: {
pullRequestsOf: refuse,
upsertComment: refuse
},
branches: {
holds: refuse,
locked: refuse
}
};
}
const ae = 5;
function openTarget(e) {
const {aws: t} = e.endpoints;
const o = {
region: e.region,
clock: e.clock,
...t === void 0 ? {} : {
endpoint: t
},
...t !== void 0 && (0, J.U)(t) ? {
queryPause: ae
} : {},
...e.credentialsExpireAt === void 0 ? {} : {
credentialsExpireAt: e.credentialsExpireAt
}
};
const register = t => e.redactor.register(t);
const r = awsSecrets(o, register);
const a = {
secrets: r,
credentials: e.plan.credentials ?? {},
register: register,
...e.endpoints.vendors === void 0 ? {} : {
vendorEndpoint: e.endpoints.vendors
},
...e.proxy === void 0 ? {} : {
proxy: e.proxy
},
...e.noProxy === void 0 ? {} : {
noProxy: e.noProxy
}
};
const s = e.endpoints.vendorsTls === void 0 ? a : {
...a,
vendorEndpoint: e.endpoints.vendorsTls
};
const i = awsParameters(o);
return {
parameters: i,
secrets: r,
functions: awsFunctions(o),
schedules: awsSchedules(o),
alarms: awsAlarms(o),
metrics: awsMetrics(o),
logs: awsLogs(o),
stacks: awsStacks(o),
identity: awsIdentity(o),
http: (0, K.$)(a),
requests: (0, K.M)(s),
packs: {
run: async (t, o) => await (await Promise.all([ n.e(5175), n.e(875), n.e(5120), n.e(5356) ]).then(n.bind(n, 55356))).repositoryPacks({
folder: process.cwd(),
http: s,
clock: e.clock,
given: e.given,
...e.packs
}).run(t, o)
},
approvals: approvals(e),
dispatches: dispatches(e),
repository: open_target_repository(e),
...openGithub(e),
history: (0, oe.H)(process.cwd(), e.commandEnvironment),
signatures: {
of: (t, n) => (0, X.N)(i, e.plan.system, t, n)
},
commands: processCommands(e.commandEnvironment),
reports: {
taken: notTaken
},
clock: e.clock
};
}
function notTaken() {
throw (0, o.i4)("REPORT_NOT_TAKEN", "expected the gate to take the report that its check judges, found none");
}
function approvals(e) {
const {githubToken: t, repository: n} = e;
if (t !== void 0 && t !== "" && n !== void 0) {
const {github: o, oidc: r} = e.endpoints;
return githubApprovals({
token: t,
repository: n,
...o === void 0 ? {} : {
baseUrl: o
},
...r === void 0 || e.idToken === void 0 ? {} : {
oidc: {
url: r,
token: e.idToken
}
}
});
}
const refuse = async () => {
throw (0, o.i4)("SIGNOFF_UNVERIFIED", "expected a github-token and a repository to read approvals with, found none");
};
return {
ofRun: refuse,
environment: refuse,
run: refuse,
jobs: refuse,
deployments: refuse,
permission: refuse,
authors: refuse,
tier: refuse,
waited: refuse,
accountId: refuse,
branchRules: refuse,
identity: refuse
};
}
function open_target_repository(e) {
const {githubToken: t, repository: n} = e;
if (t !== void 0 && t !== "" && n !== void 0) return (0, Q.G)({
token: t,
repository: n,
...e.endpoints.github === void 0 ? {} : {
baseUrl: e.endpoints.github
}
});
const refuse = async () => {
throw (0, o.i4)("GITHUB_UNKNOWN", "expected a github-token and a repository to ask GitHub with, found none");
};
return {
tagged: refuse,
checkRuns: refuse,
members: refuse
};
}
function dispatches(e) {
const {githubToken: t, repository: n, ref: r} = e;
if (t !== void 0 && t !== "" && n !== void 0 && r !== void 0) return githubDispatches({
token: t,
repository: n,
ref: r,
...e.endpoints.github === void 0 ? {} : {
baseUrl: e.endpoints.github
}
});
return {
async rollback() {
throw (0, o.i4)("DISPATCH_FAILED", "expected a github-token, a repository and a branch to start rollback.yml with, found none");
}
};
}
}),
4165: (function(e, t, n) {
n.d(t, {
X: () => accountOf
});
var o = n(96652);
var r = n(44463);
function accountOf(e) {
const {id: t, login: n, type: a} = (0, r.F5)(e);
return {
id: (0, o.TO)(t, "id"),
login: (0, o.w6)(n, "login"),
type: (0, o.gE)(a, "type")
};
}
}),
44492: (function(e, t, n) {
n.d(t, {
T: () => call
});
var o = n(19473);
var r = n(20376);
const a = {
TIMEOUT: "no answer in time",
UNREACHABLE: "GitHub could not be reached",
TLS_FAILED: "the certificate could not be verified",
THROTTLED: "too many requests",
DENIED: "the token does not allow it",
CREDENTIALS_INVALID: "GitHub does not accept the token",
NOT_FOUND: "there is no such thing, or the token may not see it",
RESPONSE_INVALID: "the answer could not be read"
};
async function call(e, t, n, r) {
const a = new AbortController;
let end = () => {};
const s = new Promise((e, t) => {
end = t;
});
const abort = t => {
a.abort();
end((0, o.oh)(t) ? t : failure(e, "TIMEOUT"));
};
const onAbort = () => abort(r?.reason);
if (r?.aborted) onAbort();
r?.addEventListener("abort", onAbort, {
once: true
});
const i = setTimeout(abort, n);
try {
if (a.signal.aborted) return await s;
return await Promise.race([ t(a.signal), s ]);
} catch (t) {
if ((0, o.oh)(t)) throw t;
throw failure(e, codeOf(t), statusOf(t));
} finally {
clearTimeout(i);
r?.removeEventListener("abort", onAbort);
}
}
function codeOf(e) {
const t = (0, r.O)(e);
if (t !== void 0) return t;
if (e instanceof Error && e.cause !== void 0 && statusOf(e) === void 0) return "UNREACHABLE";
const n = statusOf(e);
if (n === 401) return "CREDENTIALS_INVALID";
if (n === 429 || n === 403 && rateLimited(e)) return "THROTTLED";
if (n === 403) return "DENIED";
if (n === 404) return "NOT_FOUND";
return n === void 0 ? "RESPONSE_INVALID" : "SERVICE_ERROR";
}
function rateLimited(e) {
const t = e.response?.headers;
return t?.["retry-after"] !== void 0 || t?.["x-ratelimit-remaining"] === "0";
}
function statusOf(e) {
if (typeof e !== "object" || e === null || !("response" in e) || !e.response) return;
return "status" in e && typeof e.status === "number" ? e.status : void 0;
}
function failure(e, t, n) {
const r = a[t] ?? "GitHub answered with an error";
return (0, o.i4)(t, `${e}: ${r}`, {
name: "GitHub",
...n === void 0 ? {} : {
status: n
}
});
}
}),
44463: (function(e, t, n) {
n.d(t, {
$f: () => githubClient,
F5: () => shapeOf,
Ge: () => absent,
c2: () => statusOf,
nR: () => timeOf,
ye: () => shaOf
});
var o = n(19473);
var r = n(96652);
var a = n(44492);
const s = 1e4;
const i = 100;
const c = 10;
const NOTHING = () => {};
function githubClient(e) {
const [t = "", d = "", ...u] = e.repository.split("/");
if (t === "" || d === "" || u.length > 0) throw (0, o.i4)("USAGE", "expected a repository as owner/name");
const l = e.deadline ?? s;
async function request(o, r, s, i) {
const {getOctokit: c} = await Promise.all([ n.e(157), n.e(987) ]).then(n.bind(n, 40987));
const u = c(e.token, {
...e.baseUrl === void 0 ? {} : {
baseUrl: e.baseUrl.replace(/\/+$/, "")
},
log: {
debug: NOTHING,
info: NOTHING,
warn: NOTHING,
error: NOTHING
}
});
const ask = e => u.request(r, {
...s,
owner: t,
...r.includes("{repo}") ? {
repo: d
} : {},
request: {
signal: e,
redirect: "error"
}
});
const m = await (0, a.T)(o, ask, l, i);
return {
data: m.data,
more: /;\s*rel="?next"?/i.test(m.headers.link ?? "")
};
}
const below = e => `GET /repos/{owner}/{repo}${e}`;
return {
get: async (e, t, n, o) => shapeOf((await request(e, below(t), n, o)).data),
owner: async e => shapeOf((await request("github:GetOrganization", "GET /orgs/{owner}", {}, e)).data),
whole: async (e, t, n, a) => {
const {data: s, more: i} = await request(e, below(t), n, a);
if (i) throw (0, o.i4)("PARTIAL_DATA", `${e}: expected the whole list, found a page of it`);
return (0, r.HN)(s, "list").map(shapeOf);
},
newest: async (e, t, n, o) => (0, r.HN)((await request(e, below(t), n, o)).data, "list").map(shapeOf),
async list({operation: e, path: t, names: n, key: a, of: s}, d) {
const u = s === "organization" ? `GET /orgs/{owner}${t}` : below(t);
const l = [];
for (let t = 1; t <= c; t += 1) {
const {data: s, more: c} = await request(e, u, {
...n,
per_page: i,
page: t
}, d);
const m = (0, r.HN)(a === void 0 ? s : listIn(s, a), a ?? "list").map(shapeOf);
l.push(...m);
if (c || m.length >= i) continue;
if (a !== void 0 && l.length < (0, r._o)(shapeOf(s)["total_count"], "total_count")) throw (0, 
o.i4)("PARTIAL_DATA", `${e}: expected the whole list, found fewer than GitHub counts`);
return l;
}
throw (0, o.i4)("PARTIAL_DATA", `${e}: the list does not end`);
},
send: async (e, t, n, o, r) => (await request(t, `${e} /repos/{owner}/{repo}${n}`, o, r)).data
};
}
const listIn = (e, t) => shapeOf(e)[t];
function shapeOf(e) {
if (typeof e === "object" && e !== null && !Array.isArray(e)) return e;
throw (0, o.i4)("RESPONSE_INCOMPLETE", "the answer is no object");
}
async function absent(e) {
try {
return await e;
} catch (e) {
if ((0, o.oh)(e) && e.code === "NOT_FOUND") return;
throw e;
}
}
function statusOf(e) {
return (0, o.oh)(e) ? e.origin?.status : void 0;
}
function timeOf(e, t) {
const n = (0, r.gE)(e, t);
const a = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(n) ? Date.parse(n) : Number.NaN;
if (Number.isFinite(a)) return a;
throw (0, o.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${t}`);
}
function shaOf(e) {
const t = (0, r.gE)(e, "sha");
if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)) return t;
throw (0, o.i4)("RESPONSE_INVALID", "expected a commit of 40 or 64 hexadecimal digits, found other text");
}
}),
5274: (function(e, t, n) {
n.d(t, {
G: () => githubComments
});
var o = n(19473);
var r = n(96652);
var a = n(44463);
const s = "github-actions[bot]";
const i = 65536;
function githubComments(e) {
const t = (0, a.$f)(e);
const n = e.author ?? s;
const c = "/issues/{issue_number}/comments";
const d = "/issues/comments/{comment_id}";
async function ours(e, o, s) {
const i = {
issue_number: e
};
const d = await t.list({
operation: "github:ListComments",
path: c,
names: i
}, s);
return d.flatMap(({id: e, user: t, body: s}) => t && (0, a.F5)(t)["login"] === n && typeof s === "string" && s.startsWith(o) ? [ {
id: (0, r.TO)(e, "id"),
body: s
} ] : []).sort((e, t) => e.id - t.id);
}
async function edit({id: e, body: n}, o, {keep: r, signal: a}) {
if (n === o) return "unchanged";
if (r?.(n)) return "kept";
await t.send("PATCH", "github:UpdateComment", d, {
comment_id: e,
body: o
}, a);
return "edited";
}
return {
async pullRequestsOf(e, n) {
const o = {
operation: "github:ListPullRequestsOfCommit",
path: "/commits/{commit_sha}/pulls",
names: {
commit_sha: e
}
};
return (await t.list(o, n)).filter(({state: e, merged_at: t}) => t !== null || (0, 
r.gE)(e, "state") === "open").map(({number: e}) => (0, r.TO)(e, "number")).sort((e, t) => e - t);
},
async upsertComment(e, n, s, u = {}) {
const {signal: l} = u;
const m = `${n}\n${s}`;
if (!/^<!-- [^\n>]+ -->$/.test(n) || m.length > i) throw (0, o.i4)("USAGE", "expected a marker of one HTML comment and a body that GitHub takes, found another");
const [f] = await ours(e, n, l);
if (f) return edit(f, m, u);
if (u.standing === true) return "none";
const h = await t.send("POST", "github:CreateComment", c, {
issue_number: e,
body: m
}, l);
const p = (0, r.TO)((0, a.F5)(h)["id"], "id");
const [w] = await ours(e, n, l);
if (w === void 0 || w.id >= p) return "created";
try {
await t.send("DELETE", "github:DeleteComment", d, {
comment_id: p
}, l);
} catch (e) {
if ((0, a.c2)(e) !== 404) throw e;
}
return edit(w, m, u);
}
};
}
}),
971: (function(e, t, n) {
n.d(t, {
VM: () => readAccountId,
cE: () => readPermission,
rI: () => readAuthors
});
var o = n(19473);
var r = n(96652);
var a = n(4165);
var s = n(44463);
async function readPermission(e, t, n) {
const a = "/collaborators/{username}/permission";
const i = await (0, s.Ge)(e.get("github:GetPermission", a, {
username: t
}, n));
if (i === void 0) return "none";
const c = (0, r.gE)((0, s.F5)(i["user"])["login"], "login");
if (c.toLowerCase() !== t.toLowerCase()) throw (0, o.i4)("RESPONSE_INVALID", "github:GetPermission: the answer is about somebody else");
return (0, r.Ne)(i["permission"], "permission", [ "admin", "write", "read", "none" ]);
}
async function readAuthors(e, t, n) {
const o = await e.list({
operation: "github:ListPullsOfCommit",
path: "/commits/{commit_sha}/pulls",
names: {
commit_sha: t
}
}, n);
return o.map(({user: e}) => (0, a.X)(e));
}
async function readAccountId(e, t, n) {
const o = "/collaborators/{username}/permission";
const r = await (0, s.Ge)(e.get("github:GetPermission", o, {
username: t
}, n));
return r === void 0 ? void 0 : (0, a.X)(r["user"]).id;
}
}),
88328: (function(e, t, n) {
n.d(t, {
G: () => githubRepository
});
var o = n(96652);
var r = n(44463);
function githubRepository(e) {
const t = (0, r.$f)(e);
return {
async tagged(e, n) {
const a = await (0, r.Ge)(t.get("github:GetTag", "/git/ref/{ref}", {
ref: `tags/${e}`
}, n));
if (a === void 0) return;
const s = (0, r.F5)(a["object"]);
if ((0, o.gE)(s["type"], "type") === "commit") return (0, r.ye)(s["sha"]);
const i = {
tag_sha: (0, r.ye)(s["sha"])
};
const c = await t.get("github:GetTagObject", "/git/tags/{tag_sha}", i, n);
const d = (0, r.F5)(c["object"]);
return (0, o.gE)(d["type"], "type") === "commit" ? (0, r.ye)(d["sha"]) : void 0;
},
async checkRuns(e, n, a) {
const s = await t.list({
operation: "github:ListCheckRuns",
path: "/commits/{ref}/check-runs",
names: {
ref: e,
check_name: n,
filter: "latest"
},
key: "check_runs"
}, a);
return s.map(e => ({
id: (0, o.TO)(e["id"], "id"),
name: (0, o.gE)(e["name"], "name"),
app: (0, o.gE)((0, r.F5)(e["app"])["slug"], "app"),
commit: (0, r.ye)(e["head_sha"]),
status: (0, o.gE)(e["status"], "status"),
conclusion: e["conclusion"] === null ? null : (0, o.gE)(e["conclusion"], "conclusion")
}));
},
async members(e, n) {
const a = {
operation: "github:ListTeamMembers",
path: "/teams/{team_slug}/members",
names: {
team_slug: e
},
of: "organization"
};
return (await (0, r.Ge)(t.list(a, n)))?.map(({login: e}) => (0, o.gE)(e, "login"));
}
};
}
}),
83960: (function(e, t, n) {
n.d(t, {
M: () => packRequests,
$: () => vendorHttp
});
var o = n(37067);
var r = n(44708);
var a = n(19473);
const s = [ "include", "skip" ];
const i = 2e3;
async function provedQuery(e, t) {
const {parse: o, print: r} = await Promise.all([ n.e(5872), n.e(7128) ]).then(n.bind(n, 67128));
let a;
try {
a = o(e, {
maxTokens: i,
noLocation: true
});
} catch {
throw refused("it cannot be parsed");
}
const c = new Map;
const d = [];
for (const e of a.definitions) if (e.kind === "FragmentDefinition") {
if (c.has(e.name.value)) throw refused("it defines a fragment twice");
c.set(e.name.value, e);
} else if (e.kind === "OperationDefinition" && e.operation === "query") d.push(e.selectionSet); else throw refused("it holds something other than queries and fragments");
if (d.length !== 1) throw refused("it holds no query, or more than one");
if (!directives(a).every(e => s.includes(e))) throw refused("it holds a directive other than include and skip");
const u = d.flatMap(e => rootFields(e, c, new Set, new Set));
if (u.length === 0 || !u.every(e => t.includes(e))) throw refused("it asks for a root field that the plan does not declare");
return r(a);
}
function plainVariables(e) {
const t = Object.entries(e);
for (const [e, n] of t) {
const t = n === null || [ "string", "boolean" ].includes(typeof n) || Number.isFinite(n);
if (!t || !/^[_A-Za-z][_0-9A-Za-z]*$/.test(e)) throw refused("a variable is no plain value");
}
return Object.fromEntries(t);
}
function directives(e) {
if (typeof e !== "object" || e === null) return [];
const t = "kind" in e && e.kind === "Directive" && "name" in e ? [ nameOf(e.name) ] : [];
return [ ...t, ...Object.values(e).flatMap(directives) ];
}
const nameOf = e => typeof e === "object" && e !== null && "value" in e ? String(e.value) : "";
function rootFields(e, t, n, o) {
return e.selections.flatMap(e => {
if (e.kind === "Field") return [ e.name.value ];
if (e.kind === "InlineFragment") return rootFields(e.selectionSet, t, n, o);
const r = e.name.value;
const a = t.get(r);
if (a === void 0 || n.has(r)) throw refused("it spreads a fragment that is missing or spreads itself");
if (o.has(r)) return [];
const s = rootFields(a.selectionSet, t, new Set([ ...n, r ]), o);
o.add(r);
return s;
});
}
function refused(e) {
return (0, a.i4)("GRAPHQL_NOT_QUERY", `the GraphQL document is not proved to be read-only: ${e}`);
}
var c = n(20376);
function credentialsOf(e) {
const t = new Map;
function find(t) {
const n = Object.hasOwn(e.credentials, t) ? e.credentials[t] : void 0;
if (n === void 0) throw (0, a.i4)("HOST_REFUSED", "the plan has no credential of that id, so it may go nowhere");
return n;
}
async function read({secret: t, field: n}, o) {
const r = await e.secrets.value(t, o);
const s = n === void 0 ? r : fieldOf(r, n);
e.register(s);
if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(s)) throw (0, a.i4)("RESPONSE_INVALID", "the secret holds what a header cannot carry: a line break, a blank at an end, or nothing");
return s;
}
return {
permitted(e, t) {
const n = find(e);
if (!n.hosts.includes(t.hostname) || t.port !== "") throw (0, a.i4)("HOST_REFUSED", "expected a host that the plan lists for the credential, found another");
return n;
},
async header(e, n, o) {
const r = find(e);
const a = o === "again" ? void 0 : t.get(e);
const s = a ?? await read(r, n);
t.set(e, s);
const i = (r.header ?? "authorization").toLowerCase();
return [ i, r.header === void 0 ? `Bearer ${s}` : s ];
}
};
}
function fieldOf(e, t) {
let n;
try {
n = JSON.parse(e);
} catch {
throw (0, a.i4)("RESPONSE_INVALID", "expected the secret to be a JSON object, as the plan names a field of it");
}
const o = typeof n === "object" && n !== null && Object.hasOwn(n, t) ? Reflect.get(n, t) : void 0;
if (typeof o !== "string" || o === "") throw (0, a.i4)("RESPONSE_INVALID", "the secret has no such field, or it is no text");
return o;
}
var d = n(50356);
const u = /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|cookie|authorization|proxy-.*)$/;
const l = /^(cookie|authorization)$/;
const m = /method|^x-(original|rewrite)-ur[il]$/;
const f = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
const h = /^[\x20-\x7e]*$/;
const p = /^(x?http|x)?method$|methodoverride/;
const w = /^(extensions|documentid|docid|queryid|queryhash|persistedquery.*)$/;
const g = /^(query|variables|operationname|id)$/;
const E = 5;
function httpsUrl(e) {
const t = /^https:\/\/[^/?#]/i.test(e) && !/[^\x21-\x7e]|\\/.test(e);
const n = t && URL.canParse(e) ? new URL(e) : void 0;
if (n?.protocol !== "https:" || n.username !== "" || n.password !== "" || n.hash !== "") throw (0, 
a.i4)("HOST_REFUSED", "expected an https address without a user or a fragment in it, found another");
return n;
}
function requireReading(e, t) {
if (t !== "POST" && decoded(e.pathname).toLowerCase().includes("graphql")) throw only_reads_refused("a GraphQL endpoint that is asked by another method than POST: the document would not be proved");
for (const n of [ ...e.search.slice(1).split(/[&;?]/), ...e.pathname.split(/[;/]/) ]) {
const e = n.indexOf("=");
if (e === -1) continue;
const o = decoded(n.slice(0, e));
if (/[&;=?]/.test(o)) throw only_reads_refused("a parameter whose name hides another");
const r = o.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
if (p.test(r)) throw only_reads_refused("a parameter that names another method");
if (w.test(r)) throw only_reads_refused("a parameter that names a stored GraphQL document");
if (t === "POST" && g.test(r)) throw only_reads_refused("a parameter that a GraphQL server takes in place of the document");
if (r === "query" && decoded(n.slice(e + 1)).includes("{")) throw only_reads_refused("a GraphQL document in the address");
}
}
function readingHeaders(e, t) {
const n = Object.entries(e).map(([e, t]) => [ e.toLowerCase(), t ]);
for (const [e, o] of n) {
requireHeader(e);
if (!h.test(o)) throw only_reads_refused("a header with a line break or another character that ends it");
if (u.test(spelt(e)) || t !== void 0 && spelt(e) === spelt(t)) throw (0, a.i4)("HOST_REFUSED", "the plan sets a header that only the request itself or a credential may set");
}
return Object.fromEntries(n);
}
function requireCarrier(e) {
requireHeader(e);
if (u.test(spelt(e)) && !l.test(e)) throw (0, a.i4)("HOST_REFUSED", "the plan sends a credential in a header that only the request itself may set");
}
function requireHeader(e) {
if (!f.test(e)) throw only_reads_refused("a header whose name is none");
if (m.test(spelt(e))) throw only_reads_refused("a header that overrides the method or the path");
}
const spelt = e => e.replaceAll("_", "-");
function decoded(e) {
let t = e;
for (let e = 0; e < E; e++) {
const e = t.replaceAll(/%([0-9a-f]{2})/gi, (e, t) => String.fromCharCode(Number.parseInt(t, 16)));
if (e === t) return t;
t = e;
}
throw only_reads_refused("an address that is encoded over and over");
}
function only_reads_refused(e) {
return (0, a.i4)("METHOD_REFUSED", `expected a request that can only read, found ${e}`);
}
var y = n(41692);
function chainEnds(e) {
if (!(e instanceof y.TLSSocket)) return;
const t = new Set;
let n;
let o = e.getPeerCertificate(true);
while (o?.fingerprint256 !== void 0 && !t.has(o.fingerprint256)) {
const e = o.issuerCertificate?.fingerprint256 === o.fingerprint256;
if (!e || t.size === 0) {
const e = Date.parse(o.valid_to);
if (!Number.isFinite(e)) return;
n = Math.min(n ?? e, e);
}
t.add(o.fingerprint256);
o = o.issuerCertificate;
}
return n;
}
const v = 1048576;
function placeOf({protocol: e, hostname: t, port: n, pathname: o, search: r}) {
return {
protocol: e === "http:" ? e : "https:",
hostname: t.startsWith("[") ? t.slice(1, -1) : t,
...n === "" ? {} : {
port: Number(n)
},
path: `${o}${r}`
};
}
function isStale(e) {
return e instanceof Error && "stale" in e;
}
async function send(e, t, n) {
const o = await headersOf(e, t);
const r = chainEnds(o.socket);
n.answering = true;
try {
const t = o.headers["content-encoding"] ?? "identity";
if (t !== "identity") throw (0, a.i4)("RESPONSE_INVALID", "the answer is compressed, which was not asked for");
const n = o.statusCode ?? 0;
if (n < 200 || n > 599) throw (0, a.i4)("RESPONSE_INVALID", "the answer has a status that HTTP does not know");
const s = e.method === "HEAD" ? "" : await bodyOf(o);
return {
status: n,
headers: plain(o.headers),
body: s,
...r === void 0 ? {} : {
certificateEnds: r
}
};
} finally {
o.destroy();
}
}
function headersOf({method: e, to: t, headers: n, body: s, socket: i, ca: c, agent: d}, u) {
const l = {
...t,
method: e,
headers: s === void 0 ? n : {
...n,
"content-length": String(Buffer.byteLength(s))
},
agent: i === void 0 && d !== void 0 ? d : false,
rejectUnauthorized: true,
...i === void 0 ? {} : {
socket: i
},
...c === void 0 ? {} : {
ca: c
}
};
return new Promise((e, n) => {
const i = (t.protocol === "https:" ? r.request : o.request)(l, e);
const stop = () => {
const e = new Error("ended");
i.destroy(e);
n(e);
};
if (u.aborted) stop(); else u.addEventListener("abort", stop, {
once: true
});
i.on("upgrade", (e, t) => {
t.destroy();
n((0, a.i4)("RESPONSE_INVALID", "the answer changes the protocol, which was not asked for"));
});
i.on("error", e => {
const t = i.reusedSocket && (e.code === "ECONNRESET" || e.code === "EPIPE");
n(t && !u.aborted ? Object.assign(e, {
stale: true
}) : e);
});
i.end(s);
});
}
function bodyOf(e) {
return new Promise((t, n) => {
if (Number(e.headers["content-length"] ?? 0) > v) throw tooLarge();
const o = [];
let r = 0;
e.on("data", e => {
r += e.length;
o.push(e);
if (r > v) n(tooLarge());
});
e.once("end", () => t(Buffer.concat(o).toString("utf8")));
e.once("error", n);
e.once("close", () => {
if (!e.readableEnded) n(Object.assign(new Error("cut off"), {
code: "ECONNRESET"
}));
});
});
}
function plain(e) {
const t = {};
for (const [n, o] of Object.entries(e)) if (o !== void 0) t[n] = Array.isArray(o) ? o.join(", ") : o;
return t;
}
function tooLarge() {
return (0, a.i4)("BODY_TOO_LARGE", `the answer has more than ${v} bytes`);
}
function goesThrough(e, t = "") {
const n = t.split(",").map(e => e.trim().toLowerCase().replace(/^\./, "")).filter(e => e !== "");
return !n.some(t => t === "*" || e === t || e.endsWith(`.${t}`));
}
function tunnel(e, t, n) {
const {protocol: r, hostname: s, port: i, username: c, password: d} = new URL(e);
if (r !== "http:") throw (0, a.i4)("USAGE", "expected a proxy address that begins with http://");
const u = `${t.host}:${t.port}`;
const l = Buffer.from(`${decodeURIComponent(c)}:${decodeURIComponent(d)}`).toString("base64");
const m = {
host: u,
...c === "" ? {} : {
"proxy-authorization": `Basic ${l}`
}
};
return new Promise((e, t) => {
const r = (0, o.request)({
host: s.replace(/^\[|\]$/g, ""),
port: i === "" ? 80 : Number(i),
method: "CONNECT",
path: u,
headers: m,
signal: n,
agent: false
});
r.on("error", t);
const refused = e => (0, a.i4)("UNREACHABLE", "the proxy does not open a tunnel", {
name: "Proxy",
...e === void 0 ? {} : {
status: e
}
});
r.on("response", e => {
e.destroy();
t(refused(e.statusCode));
});
r.on("connect", (n, o, r) => {
if (n.statusCode === 200 && r.length === 0) return e(o);
o.destroy();
t(refused(n.statusCode));
});
r.end();
});
}
const b = 8e3;
const N = 4e3;
function vendorHttp(e) {
const t = asking(e);
return {
get: async (e, n) => await t(e, {
method: "GET"
}, {}, n),
head: async (e, n) => await t(e, {
method: "HEAD"
}, {}, n),
async query({document: e, fields: n, variables: o, ...r}, a) {
const s = JSON.stringify({
query: await provedQuery(e, n),
...o === void 0 ? {} : {
variables: plainVariables(o)
}
});
return await t(r, {
method: "POST",
body: s
}, {
"content-type": "application/json"
}, a);
}
};
}
function packRequests(e) {
const t = asking(e, "any");
return {
async send({method: n, body: o, type: r, timeout: a, invalid: s, ...i}, c) {
const d = r === void 0 ? {} : {
"content-type": r
};
const u = s === void 0 ? d : {
...d,
...noToken(e.credentials[s]?.header)
};
return await t(i, {
method: n,
...o === void 0 ? {} : {
body: o
}
}, u, c, a);
}
};
}
function noToken(e) {
const t = "gonogo-invalid-token";
return e === void 0 ? {
authorization: `Bearer ${t}`
} : {
[e.toLowerCase()]: t
};
}
function asking(e, t = "reads") {
const {vendorEndpoint: n} = e;
if (n !== void 0 && !(0, d.U)(n)) throw (0, a.i4)("WORLD_MIXED", "expected a vendor endpoint on loopback, found another");
const s = credentialsOf(e);
const i = n === void 0 ? void 0 : placeOf(new URL(n));
const c = {
keepAlive: true,
timeout: N
};
const u = {
"http:": new o.Agent(c),
"https:": new r.Agent({
...c,
maxCachedSessions: 0
})
};
async function exchange(t, n, o, r, a) {
const s = {
...n,
...e.ca === void 0 ? {} : {
ca: e.ca
}
};
const c = {
...o,
host: t.host
};
const d = placeOf(t);
if (i !== void 0) return await send({
...s,
to: {
...i,
path: d.path
},
headers: c
}, r, a);
const {proxy: u, noProxy: l} = e;
if (u === void 0 || !goesThrough(t.hostname, l)) return await send({
...s,
to: d,
headers: c
}, r, a);
const m = {
host: t.hostname,
port: t.port === "" ? 443 : Number(t.port)
};
const f = await tunnel(u, m, r);
try {
return await send({
...s,
to: d,
headers: c,
socket: f
}, r, a);
} finally {
f.destroy();
}
}
async function attempt(e, t, n, o, r) {
const s = performance.now();
Object.assign(r, {
began: s,
answering: false
});
try {
const i = await exchange(e, t, n, o, r);
if (i.status >= 300 && i.status < 400) throw (0, a.i4)("REDIRECT_REFUSED", "the endpoint redirects", {
status: i.status
});
return {
...i,
ms: performance.now() - s
};
} catch (a) {
if (!isStale(a)) throw a;
r.resent.push({
status: "UNREACHABLE",
ms: performance.now() - s
});
const {agent: i, ...c} = t;
return await attempt(e, c, n, o, r);
}
}
async function ask({url: n, credential: o, headers: r = {}}, a, c, d, l) {
const m = httpsUrl(n);
const {method: f} = a;
const h = f === "GET" || f === "HEAD";
if (t === "reads") requireReading(m, h ? f : "POST");
const p = o === void 0 ? void 0 : e.credentials[o]?.header?.toLowerCase();
if (p !== void 0) requireCarrier(p);
const w = {
"accept-encoding": "identity",
"user-agent": "gonogo",
accept: "application/json",
...readingHeaders(r, p),
...c
};
if (o !== void 0) s.permitted(o, m);
return await within(l ?? e.deadline ?? b, d, async (e, n) => {
const r = u[i?.protocol ?? "https:"];
const c = t === "reads" || h ? {
agent: r
} : {};
const go = t => attempt(m, {
...a,
...c
}, {
...w,
...t
}, e, n);
if (o === void 0) return await go({});
const d = await s.header(o, e);
const l = await go({
[d[0]]: d[1]
});
if (l.status !== 401) return l;
const f = await s.header(o, e, "again");
if (f[1] === d[1]) return l;
n.resent.push({
status: 401,
ms: l.ms
});
return await go({
[f[0]]: f[1]
});
});
}
return ask;
}
async function within(e, t, n) {
const o = new AbortController;
const r = {
answering: false,
resent: []
};
const before = () => r.resent.length === 0 ? {} : {
resent: r.resent
};
const onAbort = () => o.abort();
if (t?.aborted) onAbort();
t?.addEventListener("abort", onAbort, {
once: true
});
const s = setTimeout(onAbort, e);
try {
return {
...await n(o.signal, r),
...before()
};
} catch (e) {
if (o.signal.aborted && (0, a.oh)(t?.reason)) throw t.reason;
const {began: n} = r;
const s = n === void 0 ? {} : {
ms: performance.now() - n
};
throw Object.assign(failureOf(e, o.signal.aborted, r), s, before());
} finally {
clearTimeout(s);
t?.removeEventListener("abort", onAbort);
}
}
function failureOf(e, t, {answering: n}) {
if (t) return n ? (0, a.i4)("DRIPPING", "the answer did not arrive whole in time") : (0, 
a.i4)("TIMEOUT", "no answer in time");
if ((0, a.oh)(e)) return e;
const o = e instanceof Error ? e.name : "Unknown";
return (0, a.i4)((0, c.O)(e) ?? "UNREACHABLE", "the request failed", {
name: o
});
}
}),
3476: (function(e, t, n) {
n.d(t, {
w: () => pathsOf
});
function pathsOf(e) {
const t = `/gonogo/${e}`;
return {
root: t,
lock: `${t}/lock`,
fence: `${t}/fence`,
cutover: `${t}/cutover`,
standing: `${t}/standing`,
records: `${t}/records`,
journal: e => `${t}/journal/${e}`,
restore: e => `${t}/restore/${e}`
};
}
}),
60638: (function(e, t, n) {
n.d(t, {
A: () => keepSigned,
N: () => readSigned
});
var o = n(80142);
var r = n(19473);
var a = n(39074);
var s = n(3476);
const i = /^(assumed-role|user|github)\/[A-Za-z0-9+=,._[\]-]{1,128}$/;
const nameOf = (e, t) => `${(0, s.w)(e).records}/signed.${t}`;
async function keepSigned(e, t, n) {
await e.put({
name: nameOf(t, n.check),
value: (0, o.$N)({
...n
}),
type: "String",
mode: "overwrite"
});
}
async function readSigned(e, t, n, o) {
const s = nameOf(t, n);
const c = (await e.get([ s ], o)).get(s);
if (!c) return;
const {item: d, role: u, commit: l, world: m, by: f, at: h, record: p, ...w} = (0, 
a.o)(c.value, `the signature of ${n}`);
const text = e => typeof e === "string" && e !== "";
const g = w["check"] === n && [ d, u, l ].every(text) && (m === "production" || m === "rehearsal") && text(f) && i.test(f) && typeof h === "number" && Number.isSafeInteger(h) && (p === void 0 || text(p));
if (!g) throw (0, r.i4)("RESPONSE_INVALID", `expected the signature of ${n}, found something else in its place`);
return {
check: n,
item: d,
role: u,
commit: l,
world: m,
by: f,
at: h,
...p === void 0 ? {} : {
record: p
}
};
}
}),
1623: (function(e, t, n) {
n.d(t, {
H: () => gitHistory
});
var o = n(31421);
var r = n(57975);
const a = (0, r.promisify)(o.execFile);
const s = 2e4;
const i = 16e6;
const c = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function gitHistory(e, t, n = "v[0-9]*") {
const git = async (n, o) => {
try {
const {stdout: r} = await a("git", [ "-C", e, ...n ], {
env: {
...t,
GIT_OPTIONAL_LOCKS: "0"
},
encoding: "utf8",
maxBuffer: i,
timeout: s,
...o ? {
signal: o
} : {}
});
return r;
} catch {
o?.throwIfAborted();
return;
}
};
return {
async changedSinceRelease(e, t) {
if (!c.test(e)) return;
if ((await git([ "rev-parse", "--is-shallow-repository" ], t))?.trim() !== "false") return;
const o = (await git([ "describe", "--tags", "--abbrev=0", "--match", n, `${e}^` ], t))?.trim();
if (o === void 0 || o === "") return;
const r = await git([ "diff", "--name-status", "-M", "-z", `${o}^{commit}`, e, "--" ], t);
return r === void 0 ? void 0 : {
release: o,
paths: pathsIn(r)
};
}
};
}
function pathsIn(e) {
const t = e.split("\0").filter(e => e !== "");
const n = [];
for (let e = 0; e < t.length; ) {
const o = /^[RC]/.test(t[e] ?? "") ? 2 : 1;
n.push(...t.slice(e + 1, e + 1 + o));
e += 1 + o;
}
return n;
}
}),
20376: (function(e, t, n) {
n.d(t, {
O: () => socketFailure
});
const o = [ [ "TIMEOUT", /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/ ], [ "TLS_FAILED", /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/ ], [ "RESPONSE_INVALID", /^HPE_/ ], [ "UNREACHABLE", /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/ ] ];
function socketFailure(e) {
const t = systemCode(e, 0);
return o.find(([, e]) => e.test(t))?.[0];
}
function systemCode(e, t) {
if (typeof e !== "object" || e === null || t > 5) return "";
if ("code" in e && typeof e.code === "string") return e.code;
if ("errors" in e && Array.isArray(e.errors) && e.errors.length > 0) return systemCode(e.errors[0], t + 1);
return "cause" in e ? systemCode(e.cause, t + 1) : "";
}
})
};
