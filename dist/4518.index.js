export const id = 4518;

export const ids = [ 4518 ];

export const modules = {
44518: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openTarget: () => openTarget
});
var errors = __webpack_require__(19473);
var build_field = __webpack_require__(96652);
function absent(thrown) {
if ((0, errors.oh)(thrown) && thrown.code === "NOT_FOUND") return undefined;
throw thrown;
}
var socket_failure = __webpack_require__(20376);
const BY_NAME = [ [ "THROTTLED", [ "ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "LimitExceededFault", "SlowDown", "TooManyUpdates" ] ], [ "CREDENTIALS_EXPIRED", [ "ExpiredTokenException", "ExpiredToken", "TokenRefreshRequired" ] ], [ "CREDENTIALS_INVALID", [ "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "RequestExpired", "AuthFailure", "CredentialsProviderError", "TokenProviderError" ] ], [ "DENIED", [ "AccessDeniedException", "AccessDenied", "UnauthorizedOperation", "NotAuthorized", "KMSAccessDeniedException", "OptInRequired" ] ], [ "NOT_FOUND", [ "ResourceNotFoundException", "ResourceNotFound", "ParameterNotFound", "ParameterVersionNotFound", "DashboardNotFoundError" ] ], [ "EXISTS", [ "ParameterAlreadyExists", "ResourceExistsException", "ResourceAlreadyExistsException" ] ], [ "REVISION_CONFLICT", [ "PreconditionFailedException" ] ], [ "UPDATE_IN_PROGRESS", [ "ResourceConflictException" ] ], [ "TIMEOUT", [ "TimeoutError", "AbortError", "RequestTimeout", "RequestTimeoutException" ] ], [ "RESPONSE_INVALID", [ "SyntaxError", "TypeError", "RangeError", "SerializationException" ] ] ];
function awsFailure(operation, thrown) {
if ((0, errors.oh)(thrown)) return thrown;
const origin = originOf(thrown);
const code = codeOf(thrown, origin.status);
return (0, errors.i4)(code, `${operation}: ${SAID[code] ?? "the service answered with an error"}`, origin);
}
const SAID = {
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
function codeOf(thrown, status) {
const name = thrown instanceof Error ? plainName(thrown.name) : "";
const byName = BY_NAME.find(([, names]) => names.includes(name))?.[0];
const code = byName ?? (0, socket_failure.O)(thrown);
if (code !== undefined) return code;
if (status === 429) return "THROTTLED";
if (status === 401) return "CREDENTIALS_INVALID";
if (status === 403) return "DENIED";
return "SERVICE_ERROR";
}
function plainName(name) {
return name.replace(/^.*#/, "").replace(/:.*$/, "");
}
function originOf(thrown) {
const name = thrown instanceof Error ? plainName(thrown.name) : typeof thrown;
const metadata = thrown?.$metadata;
const {httpStatusCode: status, requestId: requestId} = metadata ?? {};
return {
name: /^[A-Z][A-Za-z0-9]{2,60}$/.test(name) ? name : "Unknown",
...typeof status === "number" ? {
status: status
} : {},
...typeof requestId === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(requestId) ? {
requestId: requestId
} : {}
};
}
const LONGEST_CALL_MS = 15e3;
const LONGEST_QUERY_MS = 12e4;
const CONNECT_MS = 3e3;
const REQUEST_MS = 1e4;
const SILENT = {
debug() {},
info() {},
warn() {},
error() {}
};
function clientConfig(settings, service, attempts = settings.attempts ?? 3) {
const endpoint = typeof settings.endpoint === "string" ? settings.endpoint : settings.endpoint?.[service];
return {
region: settings.region,
maxAttempts: attempts,
retryMode: "standard",
ignoreConfiguredEndpointUrls: true,
requestHandler: {
connectionTimeout: CONNECT_MS,
requestTimeout: REQUEST_MS,
throwOnRequestTimeout: true,
logger: SILENT
},
...endpoint === undefined ? {} : {
endpoint: endpoint
},
...settings.credentials === undefined ? {} : {
credentials: settings.credentials
}
};
}
function once(make) {
let made;
return () => {
made ??= make().catch(error => {
made = undefined;
throw error;
});
return made;
};
}
async function call(settings, operation, send, signal, deadline = settings.callDeadline ?? LONGEST_CALL_MS) {
const stop = new AbortController;
let end = () => undefined;
const ended = new Promise((_, reject) => {
end = reject;
});
const abort = reason => {
stop.abort();
end(abortFailure(operation, reason));
};
const onAbort = () => abort(signal?.reason);
if (signal?.aborted) onAbort();
signal?.addEventListener("abort", onAbort, {
once: true
});
const timer = setTimeout(abort, deadline);
try {
if (stop.signal.aborted) return await ended;
return await Promise.race([ send({
abortSignal: stop.signal
}), ended ]);
} catch (thrown) {
throw awsFailure(operation, thrown);
} finally {
clearTimeout(timer);
signal?.removeEventListener("abort", onAbort);
}
}
function abortFailure(operation, reason) {
if ((0, errors.oh)(reason)) return reason;
return (0, errors.i4)("TIMEOUT", `${operation}: no answer in time`, {
name: "AbortError"
});
}
function dashboardMetrics(body) {
let parsed;
try {
parsed = JSON.parse(body);
} catch {
throw (0, errors.i4)("RESPONSE_INVALID", "cloudwatch:GetDashboard: the body is not JSON");
}
const widgets = isObject(parsed) ? parsed.widgets : undefined;
if (!Array.isArray(widgets)) throw (0, errors.i4)("RESPONSE_INCOMPLETE", "the answer has no usable widgets");
const shown = widgets.flatMap(widget => {
const properties = isObject(widget) ? widget.properties : undefined;
const rows = isObject(properties) ? properties.metrics : undefined;
return Array.isArray(rows) ? metricsOf(rows) : [];
});
return [ ...new Set(shown) ];
}
function metricsOf(rows) {
const found = [];
let before = [];
for (const row of rows) {
if (!Array.isArray(row)) throw unreadable();
const words = row.filter(item => typeof item === "string");
if (words.length === 0) continue;
const whole = written(words, before);
const [namespace, name] = whole;
if (!namespace || !name) throw unreadable();
found.push(`${namespace}/${name}`);
before = whole;
}
return found;
}
function written(words, before) {
const rest = words[0] === "..." ? words.slice(1) : words;
const whole = words[0] === "..." ? [ ...before.slice(0, Math.max(0, before.length - rest.length)), ...rest ] : rest;
return whole.map((word, index) => word === "." ? before[index] ?? "" : word);
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unreadable() {
return (0, errors.i4)("RESPONSE_INVALID", "cloudwatch:GetDashboard: a row of metrics cannot be read");
}
const MOST_PAGES = 1e3;
async function allPages(operation, page) {
const items = [];
const seen = new Set;
let token;
for (let count = 0; count < MOST_PAGES; count += 1) {
const {items: found, next: next} = await page(token);
items.push(...found);
if (!next) return items;
if (seen.has(next)) throw (0, errors.i4)("RESPONSE_INVALID", `${operation}: the same page token came twice`);
seen.add(next);
token = next;
}
throw (0, errors.i4)("PARTIAL_DATA", `${operation}: the list does not end after ${MOST_PAGES} pages`);
}
const NAMES_A_CALL = 100;
function awsAlarms(settings) {
const cloudwatch = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(2551), __webpack_require__.e(6269) ]).then(__webpack_require__.bind(__webpack_require__, 26269));
return {
sdk: sdk,
client: new sdk.CloudWatchClient(clientConfig(settings, "cloudwatch"))
};
});
return {
async describe(names, signal) {
const {sdk: sdk, client: client} = await cloudwatch();
const asked = [ ...new Set(names) ];
const found = [];
for (let at = 0; at < asked.length; at += NAMES_A_CALL) {
const batch = asked.slice(at, at + NAMES_A_CALL);
const alarms = await allPages("cloudwatch:DescribeAlarms", async token => {
const command = () => new sdk.DescribeAlarmsCommand({
AlarmNames: batch,
AlarmTypes: [ "MetricAlarm", "CompositeAlarm", "LogAlarm" ],
MaxRecords: NAMES_A_CALL,
NextToken: token
});
const answer = await call(settings, "cloudwatch:DescribeAlarms", options => client.send(command(), options), signal);
return {
items: (0, build_field.HN)(answer.MetricAlarms, "MetricAlarms"),
next: answer.NextToken
};
});
found.push(...alarms.map(alarm).filter(({name: name}) => batch.includes(name)));
}
return new Map(found.map(item => [ item.name, item ]));
},
async dashboard(name, signal) {
const {sdk: sdk, client: client} = await cloudwatch();
const command = () => new sdk.GetDashboardCommand({
DashboardName: name
});
const answer = await call(settings, "cloudwatch:GetDashboard", options => client.send(command(), options), signal).catch(absent);
return answer === undefined ? undefined : dashboardMetrics((0, build_field.gE)(answer.DashboardBody, "DashboardBody"));
}
};
}
function alarm(found) {
if (found.Metrics !== undefined && found.Metrics.length > 0) {
throw (0, errors.i4)("NOT_BUILT", "the alarm watches a metric expression, which this version cannot read");
}
if (found.EvaluationState !== undefined) {
throw (0, errors.i4)("PARTIAL_DATA", "the alarm says that its evaluation failed or had only a part of its data");
}
return {
name: (0, build_field.gE)(found.AlarmName, "AlarmName"),
state: (0, build_field.Ne)(found.StateValue, "StateValue", [ "OK", "ALARM", "INSUFFICIENT_DATA" ]),
stateChangedAt: (0, build_field.uq)(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp, "StateUpdatedTimestamp"),
actionsEnabled: (0, build_field.N5)(found.ActionsEnabled, "ActionsEnabled"),
actions: (0, build_field.HN)(found.AlarmActions, "AlarmActions").length,
metric: {
namespace: (0, build_field.gE)(found.Namespace, "Namespace"),
name: (0, build_field.gE)(found.MetricName, "MetricName"),
dimensions: (0, build_field.HN)(found.Dimensions ?? [], "Dimensions").map(({Name: Name, Value: Value}) => ({
name: (0, build_field.gE)(Name, "Dimensions"),
value: (0, build_field.gE)(Value, "Dimensions")
}))
},
statistic: (0, build_field.gE)(found.Statistic ?? found.ExtendedStatistic, "Statistic"),
period: (0, build_field._o)(found.Period, "Period"),
threshold: (0, build_field._o)(found.Threshold, "Threshold"),
comparison: (0, build_field.gE)(found.ComparisonOperator, "ComparisonOperator")
};
}
const LARGEST_ENVIRONMENT = 4096;
const LONGEST_INVOCATION_MS = 9e5;
function awsFunctions(settings) {
const lambda = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(5261), __webpack_require__.e(6278) ]).then(__webpack_require__.bind(__webpack_require__, 36278));
return {
sdk: sdk,
client: new sdk.LambdaClient(clientConfig(settings, "lambda")),
single: new sdk.LambdaClient(clientConfig(settings, "lambda", 1))
};
});
return {
async configuration(name, signal) {
const {sdk: sdk, client: client} = await lambda();
const [plain = name, qualifier] = name.split(":");
const input = {
FunctionName: plain,
...qualifier === undefined ? {} : {
Qualifier: qualifier
}
};
const command = () => new sdk.GetFunctionConfigurationCommand(input);
const answer = await call(settings, "lambda:GetFunctionConfiguration", options => client.send(command(), options), signal).catch(absent);
if (answer === undefined) return undefined;
return {
arn: (0, build_field.gE)(answer.FunctionArn, "FunctionArn"),
variables: variablesOf(answer.Environment),
revision: (0, build_field.gE)(answer.RevisionId, "RevisionId"),
update: (0, build_field.Ne)(answer.LastUpdateStatus, "LastUpdateStatus", [ "Successful", "InProgress", "Failed" ]),
...answer.LastUpdateStatusReasonCode ? {
updateReason: codeWord(answer.LastUpdateStatusReasonCode)
} : {},
modifiedAt: (0, build_field._o)(Date.parse((0, build_field.gE)(answer.LastModified, "LastModified")), "LastModified")
};
},
async replaceVariables(name, variables, revision, signal) {
const size = Buffer.byteLength(JSON.stringify(variables));
if (size > LARGEST_ENVIRONMENT) {
throw (0, errors.i4)("VALUE_TOO_LARGE", `all variables of a function may have ${LARGEST_ENVIRONMENT} bytes, these have ${size}`);
}
const {sdk: sdk, client: client} = await lambda();
const input = {
FunctionName: name,
Environment: {
Variables: {
...variables
}
},
RevisionId: (0, build_field.gE)(revision, "revision")
};
const command = () => new sdk.UpdateFunctionConfigurationCommand(input);
const answer = await call(settings, "lambda:UpdateFunctionConfiguration", options => client.send(command(), options), signal);
return (0, build_field.gE)(answer.RevisionId, "RevisionId");
},
async publish(name, revision, signal) {
const {sdk: sdk, client: client} = await lambda();
const command = () => new sdk.PublishVersionCommand({
FunctionName: name,
RevisionId: (0, build_field.gE)(revision, "revision")
});
const answer = await call(settings, "lambda:PublishVersion", options => client.send(command(), options), signal);
return publishedVersion(answer.Version, "Version");
},
async alias(name, alias, signal) {
const {sdk: sdk, client: client} = await lambda();
const command = () => new sdk.GetAliasCommand({
FunctionName: name,
Name: alias
});
const answer = await call(settings, "lambda:GetAlias", options => client.send(command(), options), signal).catch(absent);
if (answer === undefined) return undefined;
return {
version: (0, build_field.gE)(answer.FunctionVersion, "FunctionVersion"),
revision: (0, build_field.gE)(answer.RevisionId, "RevisionId")
};
},
async point(name, alias, version, revision, signal) {
const {sdk: sdk, client: client} = await lambda();
const input = {
FunctionName: name,
Name: alias,
FunctionVersion: version,
RevisionId: (0, build_field.gE)(revision, "revision"),
RoutingConfig: {
AdditionalVersionWeights: {}
}
};
const command = () => new sdk.UpdateAliasCommand(input);
const answer = await call(settings, "lambda:UpdateAlias", options => client.send(command(), options), signal);
if ((0, build_field.gE)(answer.FunctionVersion, "FunctionVersion") !== version) {
throw (0, errors.i4)("CONFLICT", "lambda:UpdateAlias: the alias points at another version than the one asked for");
}
},
async invoke(name, how, signal) {
const {sdk: sdk, client: client, single: single} = await lambda();
const sender = how.dryRun ? client : single;
const invocation = how.dryRun ? {
FunctionName: name,
InvocationType: "DryRun"
} : {
FunctionName: name,
InvocationType: "RequestResponse",
Payload: Buffer.from(how.payload)
};
const deadline = how.dryRun ? undefined : LONGEST_INVOCATION_MS;
const answer = await call(settings, "lambda:InvokeFunction", options => sender.send(new sdk.InvokeCommand(invocation), {
...options,
...deadline === undefined ? {} : {
requestTimeout: deadline
}
}), signal, deadline);
const status = (0, build_field._o)(answer.StatusCode, "StatusCode");
if (how.dryRun && status !== 204) throw (0, errors.i4)("RESPONSE_INVALID", "lambda:InvokeFunction: a dry run was not answered with 204");
if (!how.dryRun) (0, build_field.gE)(answer.ExecutedVersion, "ExecutedVersion");
return {
status: status,
failed: answer.FunctionError !== undefined
};
}
};
}
function variablesOf(environment) {
if (environment === undefined) return {};
if (environment.Error !== undefined) throw (0, errors.i4)("DENIED", "lambda:GetFunctionConfiguration: the variables could not be decrypted");
const variables = environment.Variables;
if (typeof variables !== "object" || variables === null) throw (0, errors.i4)("RESPONSE_INCOMPLETE", "the answer has no usable Environment");
for (const value of Object.values(variables)) (0, build_field.w6)(value, "Environment");
return {
...variables
};
}
function publishedVersion(value, name) {
const version = (0, build_field.gE)(value, name);
if (!/^[0-9]+$/.test(version)) throw (0, errors.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${name}`);
return version;
}
function codeWord(text) {
return /^[A-Za-z]{2,60}$/.test(text) ? text : "Unknown";
}
const RENEWABLE = [ "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "CREDENTIALS_HTTP", "CREDENTIALS_IMDS", "CREDENTIALS_SSO", "CREDENTIALS_PROFILE_SSO" ];
function awsIdentity(settings) {
const sts = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(9102) ]).then(__webpack_require__.bind(__webpack_require__, 79102));
return {
sdk: sdk,
client: new sdk.STSClient(clientConfig(settings, "sts"))
};
});
return {
async caller(signal) {
const {sdk: sdk, client: client} = await sts();
const command = new sdk.GetCallerIdentityCommand({});
let date;
let ourTime = Number.NaN;
command.middlewareStack.add(next => async args => {
const result = await next(args);
ourTime = settings.clock.now();
date = result.response?.headers?.date;
return result;
}, {
step: "deserialize",
name: "gonogoDate"
});
const answer = await call(settings, "sts:GetCallerIdentity", options => client.send(command, options), signal);
const account = (0, build_field.gE)(answer.Account, "Account");
if (!/^[0-9]{12}$/.test(account)) throw (0, errors.i4)("RESPONSE_INCOMPLETE", "the answer has no usable Account");
const theirTime = (0, build_field.uq)(new Date((0, build_field.gE)(date, "Date header")), "Date header");
return {
account: account,
arn: (0, build_field.gE)(answer.Arn, "Arn"),
region: settings.region,
theirTime: theirTime,
ourTime: ourTime
};
},
async credentialsEnd() {
if (settings.credentialsExpireAt !== undefined) return settings.credentialsExpireAt;
const {client: client} = await sts();
try {
const credentials = await client.config.credentials();
const sources = Object.keys(credentials.$source ?? {});
if (sources.some(source => RENEWABLE.includes(source))) return "never";
if (credentials.expiration !== undefined) return (0, build_field.uq)(credentials.expiration, "expiration");
return credentials.sessionToken === undefined ? "never" : "unknown";
} catch (thrown) {
throw awsFailure("credentials", thrown);
}
}
};
}
var promises_ = __webpack_require__(58500);
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 1e3;
const STOP_MS = 3e3;
const MOST_ROWS = 1e4;
const UNDER_WAY = [ "Scheduled", "Running" ];
async function countByQuery(settings, {sdk: sdk, client: client}, {group: group, query: query, from: from, to: to}, signal) {
const ask = {
logGroupName: group,
queryString: query,
startTime: Math.floor(from / 1e3),
endTime: Math.ceil(to / 1e3)
};
const started = await call(settings, "logs:StartQuery", options => client.send(new sdk.StartQueryCommand(ask), options), signal);
const queryId = (0, build_field.gE)(started.queryId, "queryId");
const until = performance.now() + (settings.queryDeadline ?? LONGEST_QUERY_MS);
try {
for (let pause = settings.queryPause ?? FIRST_WAIT_MS; ;pause = Math.min(LONGEST_WAIT_MS, pause * 1.5)) {
await paused(pause, signal);
const command = () => new sdk.GetQueryResultsCommand({
queryId: queryId
});
const answer = await call(settings, "logs:GetQueryResults", options => client.send(command(), options), signal);
if (!UNDER_WAY.includes(answer.status)) return whole(answer);
if (performance.now() >= until) throw partial("the query does not end");
}
} catch (thrown) {
const stop = () => new sdk.StopQueryCommand({
queryId: queryId
});
await call(settings, "logs:StopQuery", options => client.send(stop(), options), undefined, STOP_MS).catch(() => undefined);
throw thrown;
}
}
async function paused(ms, signal) {
try {
await (0, promises_.setTimeout)(ms, undefined, signal === undefined ? {} : {
signal: signal
});
} catch {
throw (0, errors.oh)(signal?.reason) ? signal.reason : (0, errors.i4)("TIMEOUT", "logs:GetQueryResults: no result in time");
}
}
function whole(answer) {
if (answer.status !== "Complete") throw partial("the query did not complete");
const {recordsScanned: recordsScanned, recordsMatched: recordsMatched} = answer.statistics ?? {};
const rows = (0, build_field.HN)(answer.results, "results").map(fields => {
const entries = (0, build_field.HN)(fields, "results").map(({field: field, value: value}) => [ (0, 
build_field.gE)(field, "field"), (0, build_field.w6)(value, "value") ]);
if (new Set(entries.map(([name]) => name)).size !== entries.length || entries.some(([name]) => LINES.includes(name))) throw (0, 
errors.i4)("RESPONSE_INVALID", "logs:GetQueryResults: expected rows of counts, found something else");
return Object.fromEntries(entries);
});
if (answer.nextToken || rows.length >= MOST_ROWS) throw partial("there are more rows than one page holds");
return {
rows: rows,
scanned: counted(recordsScanned),
matched: counted(recordsMatched)
};
}
const LINES = [ "@ptr", "@message" ];
function counted(value) {
if (!Number.isSafeInteger(value) || value < 0) throw partial("the answer does not say how much was looked at");
return value;
}
function partial(what) {
return (0, errors.i4)("PARTIAL_DATA", `logs:GetQueryResults: ${what}`);
}
async function readGroup(settings, {sdk: sdk, client: client}, name, signal) {
const groups = await allPages("logs:DescribeLogGroups", async token => {
const command = () => new sdk.DescribeLogGroupsCommand({
logGroupNamePrefix: name,
nextToken: token
});
const answer = await call(settings, "logs:DescribeLogGroups", options => client.send(command(), options), signal);
return {
items: (0, build_field.HN)(answer.logGroups, "logGroups"),
next: answer.nextToken
};
});
const found = groups.find(group => (0, build_field.gE)(group.logGroupName, "logGroupName") === name);
if (found === undefined) return undefined;
const command = () => new sdk.GetDataProtectionPolicyCommand({
logGroupIdentifier: name
});
const answer = await call(settings, "logs:GetDataProtectionPolicy", options => client.send(command(), options), signal).catch(absent);
if (answer === undefined) return undefined;
(0, build_field.gE)(answer.logGroupIdentifier, "logGroupIdentifier");
const inherited = (0, build_field.HN)(found.inheritedProperties ?? [], "inheritedProperties");
const masked = Boolean(answer.policyDocument) || found.dataProtectionStatus === "ACTIVATED" || inherited.length > 0;
return {
class: (0, build_field.gE)(found.logGroupClass, "logGroupClass"),
...found.retentionInDays === undefined ? {} : {
retentionDays: (0, build_field._o)(found.retentionInDays, "retentionInDays")
},
createdAt: (0, build_field._o)(found.creationTime, "creationTime"),
masked: masked
};
}
function carries(line, marker) {
if (!line.includes(marker)) return false;
const json = jsonOf(line);
if (json === undefined) return wordsOf(line).includes(marker);
return eventOf(json) === marker || eventOf(json.message) === marker;
}
function jsonOf(line) {
const start = line.indexOf("{");
if (start < 0) return undefined;
try {
const parsed = JSON.parse(line.slice(start, line.lastIndexOf("}") + 1));
return typeof parsed === "object" && parsed !== null ? parsed : undefined;
} catch {
return undefined;
}
}
function eventOf(value) {
return typeof value === "object" && value !== null && "event" in value ? value.event : undefined;
}
function wordsOf(line) {
return line.split(/\s+/).map(word => word.replace(/^["'([]+|["')\],;.]+$/g, ""));
}
const LATE_MS = 36e5;
const newest_event_MOST_PAGES = 200;
async function newestEvent(read, matches, since) {
let best;
let pages = 0;
const count = () => {
pages += 1;
if (pages > newest_event_MOST_PAGES) throw (0, errors.i4)("PARTIAL_DATA", `logs: the search does not end after ${newest_event_MOST_PAGES} pages`);
};
async function newestOf(stream) {
let token;
do {
count();
const {items: items, next: next} = await read.lines(stream, token);
const found = items.filter(line => line.at >= since && matches(line.message)).map(line => line.at);
if (found.length > 0) return Math.max(...found);
token = next;
} while (token !== undefined);
return undefined;
}
let token;
do {
count();
const {items: items, next: next} = await read.streams(token);
for (const {name: name, lastEventAt: lastEventAt} of items) {
if (lastEventAt !== undefined && best !== undefined && lastEventAt <= best) return best;
if (lastEventAt !== undefined && lastEventAt + LATE_MS < since) return best;
const found = await newestOf(name);
if (found !== undefined) best = Math.max(best ?? found, found);
}
token = next;
} while (token !== undefined);
return best;
}
const SLICES = 24;
const scan_lines_MOST_PAGES = 60;
async function scanLines(settings, {sdk: sdk, client: client}, {group: group, from: from, to: to, most: most}, read, signal) {
const limit = Math.max(1, Math.min(1e4, Math.floor(most / SLICES)));
let [lines, whole] = [ 0, true ];
for (let slice = 0; slice < SLICES; slice += 1) {
const [start, end] = [ from + (to - from) * slice / SLICES, from + (to - from) * (slice + 1) / SLICES ];
const time = {
startTime: Math.floor(start),
endTime: Math.max(Math.floor(start), Math.floor(end) - (slice + 1 < SLICES ? 1 : 0))
};
let token;
let seen = 0;
for (let page = 1; ;page += 1) {
const input = {
logGroupName: group,
...time,
limit: limit - seen,
...token === undefined ? {} : {
nextToken: token
}
};
const command = () => new sdk.FilterLogEventsCommand(input);
const answer = await call(settings, "logs:FilterLogEvents", options => client.send(command(), options), signal);
for (const event of (0, build_field.HN)(answer.events, "events")) {
read((0, build_field.w6)(event.message, "message"));
seen += 1;
}
token = answer.nextToken || undefined;
if (token === undefined) break;
if (seen >= limit) {
whole = false;
break;
}
if (page >= scan_lines_MOST_PAGES) throw (0, errors.i4)("PARTIAL_DATA", "logs:FilterLogEvents: the search does not end");
}
lines += seen;
}
return {
lines: lines,
whole: whole
};
}
function awsLogs(settings) {
const logs = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(6500), __webpack_require__.e(9945) ]).then(__webpack_require__.bind(__webpack_require__, 59945));
return {
sdk: sdk,
client: new sdk.CloudWatchLogsClient(clientConfig(settings, "logs"))
};
});
return {
async newest(group, marker, since, signal) {
const {sdk: sdk, client: client} = await logs();
const startTime = Math.max(0, Math.floor(since));
async function streams(token) {
const input = {
logGroupName: group,
orderBy: "LastEventTime",
descending: true,
nextToken: token
};
const command = () => new sdk.DescribeLogStreamsCommand(input);
const answer = await call(settings, "logs:DescribeLogStreams", options => client.send(command(), options), signal);
const items = (0, build_field.HN)(answer.logStreams, "logStreams").map(({logStreamName: logStreamName, lastEventTimestamp: lastEventTimestamp}) => ({
name: (0, build_field.gE)(logStreamName, "logStreamName"),
lastEventAt: lastEventTimestamp === undefined ? undefined : (0, build_field._o)(lastEventTimestamp, "lastEventTimestamp")
}));
return {
items: items,
next: answer.nextToken || undefined
};
}
async function lines(stream, token) {
const input = {
logGroupName: group,
logStreamName: stream,
startTime: startTime,
startFromHead: false,
nextToken: token
};
const command = () => new sdk.GetLogEventsCommand(input);
const answer = await call(settings, "logs:GetLogEvents", options => client.send(command(), options), signal);
const items = (0, build_field.HN)(answer.events, "events").map(({timestamp: timestamp, message: message}) => ({
at: (0, build_field._o)(timestamp, "timestamp"),
message: (0, build_field.w6)(message, "message")
}));
const back = (0, build_field.gE)(answer.nextBackwardToken, "nextBackwardToken");
return {
items: items,
next: back === token ? undefined : back
};
}
const at = await newestEvent({
streams: streams,
lines: lines
}, line => carries(line, marker), startTime);
return at === undefined ? undefined : {
at: at
};
},
async filters(group, signal) {
const {sdk: sdk, client: client} = await logs();
return await allPages("logs:DescribeMetricFilters", async token => {
const command = () => new sdk.DescribeMetricFiltersCommand({
logGroupName: group,
nextToken: token
});
const answer = await call(settings, "logs:DescribeMetricFilters", options => client.send(command(), options), signal);
const items = (0, build_field.HN)(answer.metricFilters, "metricFilters").map(filter => {
const [transformation] = (0, build_field.HN)(filter.metricTransformations, "metricTransformations");
return {
name: (0, build_field.gE)(filter.filterName, "filterName"),
pattern: (0, build_field.w6)(filter.filterPattern, "filterPattern"),
metric: `${(0, build_field.gE)(transformation?.metricNamespace, "metricNamespace")}/${(0, 
build_field.gE)(transformation?.metricName, "metricName")}`
};
});
return {
items: items,
next: answer.nextToken
};
});
},
async test(pattern, samples, signal) {
const {sdk: sdk, client: client} = await logs();
const command = () => new sdk.TestMetricFilterCommand({
filterPattern: pattern,
logEventMessages: [ ...samples ]
});
const answer = await call(settings, "logs:TestMetricFilter", options => client.send(command(), options), signal);
const matched = (0, build_field.HN)(answer.matches, "matches").map(match => (0, 
build_field.w6)(match.eventMessage, "eventMessage"));
if (!matched.every(message => samples.includes(message))) {
throw (0, errors.i4)("RESPONSE_INVALID", "logs:TestMetricFilter: the answer speaks of a line that was not asked about");
}
return samples.flatMap((sample, index) => matched.includes(sample) ? [ index ] : []);
},
group: async (name, signal) => await readGroup(settings, await logs(), name, signal),
scan: async (ask, read, signal) => await scanLines(settings, await logs(), ask, read, signal),
count: async (ask, signal) => await countByQuery(settings, await logs(), ask, signal)
};
}
const MOST_QUERIES = 500;
const MOST_POINTS = 100800;
const WIDEST_MS = 3 * 36e5;
const isWhole = ({from: from, to: to, period: period}) => from < to && from % (period * 1e3) === 0 && to % (period * 1e3) === 0;
function fits({from: from, to: to, askers: askers}, ask) {
if (ask.from === from && ask.to === to) return true;
const widest = Math.max(to, ask.to) - Math.min(from, ask.from);
if (ask.from >= to || from >= ask.to || widest > WIDEST_MS) return false;
return isWhole(ask) && askers.every(each => isWhole(each.ask) && each.ask.period === ask.period);
}
const keyOf = ({metric: {namespace: namespace, name: name, dimensions: dimensions}, statistic: statistic, period: period}) => JSON.stringify([ namespace, name, dimensions.map(each => [ each.name, each.value ]).sort(), statistic, period ]);
function cut({from: from, to: to, askers: askers}) {
const queries = new Map;
for (const asker of askers) {
const key = keyOf(asker.ask);
const query = queries.get(key) ?? {
ask: asker.ask,
askers: []
};
query.askers.push(asker);
queries.set(key, query);
}
const requests = [];
let points = 0;
for (const query of queries.values()) {
const own = Math.ceil((to - from) / (query.ask.period * 1e3));
const request = requests.at(-1);
points += own;
if (request && request.length < MOST_QUERIES && points <= MOST_POINTS) {
request.push(query);
continue;
}
requests.push([ query ]);
points = own;
}
return requests.map(each => ({
from: from,
to: to,
queries: each
}));
}
function requestsOf(asked) {
const spans = [];
for (const asker of [ ...asked ].sort((a, b) => a.ask.from - b.ask.from || a.ask.to - b.ask.to)) {
const {from: from, to: to} = asker.ask;
const span = spans.find(each => fits(each, asker.ask));
if (!span) {
spans.push({
from: from,
to: to,
askers: [ asker ]
});
continue;
}
span.from = Math.min(span.from, from);
span.to = Math.max(span.to, to);
span.askers.push(asker);
}
return spans.flatMap(cut);
}
const isGone = ({signal: signal}) => signal?.aborted === true;
function batched(operation, send) {
let turn = [];
const begin = () => {
const asked = turn.filter(asker => !isGone(asker));
turn = [];
for (const request of requestsOf(asked)) void answer(operation, request, send);
};
return async (ask, signal) => {
let onAbort = () => {};
try {
return await new Promise((resolve, reject) => {
onAbort = () => reject(abortFailure(operation, signal?.reason));
if (signal?.aborted) return onAbort();
signal?.addEventListener("abort", onAbort, {
once: true
});
if (turn.push({
ask: ask,
signal: signal,
resolve: resolve,
reject: reject
}) === 1) setImmediate(begin);
});
} finally {
signal?.removeEventListener("abort", onAbort);
}
};
}
async function answer(operation, {from: from, to: to, queries: queries}, send) {
const all = queries.flatMap(({askers: askers}) => askers);
const stop = new AbortController;
const onAbort = () => {
if (all.every(isGone)) stop.abort();
};
for (const {signal: signal} of all) signal?.addEventListener("abort", onAbort, {
once: true
});
try {
const answers = await send(queries.map(({ask: ask}) => ask), {
from: from,
to: to
}, stop.signal);
for (const [index, {askers: askers}] of queries.entries()) {
const points = answers[index] ?? (0, errors.i4)("DEFECT", `${operation}: a query was not answered`);
for (const asker of askers) {
if ((0, errors.oh)(points)) asker.reject(points); else asker.resolve(points.filter(({at: at}) => isOf(asker.ask, at)));
}
}
} catch (thrown) {
for (const {reject: reject} of all) reject(thrown);
} finally {
for (const {signal: signal} of all) signal?.removeEventListener("abort", onAbort);
}
}
function isOf({from: from, to: to, period: period}, at) {
const span = period * 1e3;
return at >= Math.floor(from / span) * span && at < to;
}
function seriesOf(operation, ids, parts) {
const own = new Map(ids.map(id => [ id, [] ]));
for (const part of parts) {
const found = own.get((0, build_field.gE)(part.result.Id, "Id"));
if (!found) throw (0, errors.i4)("RESPONSE_INCOMPLETE", `${operation}: the answer is of a metric that nobody asked for`);
found.push(part);
}
return [ ...own.values() ].map(each => {
try {
return pointsOf(operation, each);
} catch (thrown) {
if ((0, errors.oh)(thrown)) return thrown;
throw thrown;
}
});
}
function pointsOf(operation, parts) {
const values = new Map;
let status;
for (const {result: result, more: more} of parts) {
status = statusOf(operation, result, more);
const times = (0, build_field.HN)(result.Timestamps, "Timestamps");
const found = (0, build_field.HN)(result.Values, "Values");
if (times.length !== found.length) throw (0, errors.i4)("RESPONSE_INCOMPLETE", `${operation}: a point lacks its time or its value`);
for (const [index, time] of times.entries()) {
const at = (0, build_field.uq)(time, "Timestamps");
const value = (0, build_field._o)(found[index], "Values");
if ((values.get(at) ?? value) !== value) throw partialData(operation);
values.set(at, value);
}
}
if (status !== "Complete") throw (0, errors.i4)("RESPONSE_INCOMPLETE", `${operation}: the answer says nothing of the metric, or not its end`);
return [ ...values ].map(([at, value]) => ({
at: at,
value: value
})).sort((a, b) => a.at - b.at);
}
function statusOf(operation, result, more) {
const status = (0, build_field.gE)(result.StatusCode, "StatusCode");
if (status === "Forbidden") throw (0, errors.i4)("DENIED", `${operation}: the credentials do not allow it`);
if (status !== "Complete" && !(status === "PartialData" && more)) throw partialData(operation);
return status;
}
function partialData(operation) {
return (0, errors.i4)("PARTIAL_DATA", `${operation}: the data are not complete`);
}
const OPERATION = "cloudwatch:GetMetricData";
function awsMetrics(settings) {
const cloudwatch = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(2551), __webpack_require__.e(6269) ]).then(__webpack_require__.bind(__webpack_require__, 26269));
return {
sdk: sdk,
client: new sdk.CloudWatchClient(clientConfig(settings, "cloudwatch"))
};
});
return {
data: batched(OPERATION, async (asks, {from: from, to: to}, signal) => {
const {sdk: sdk, client: client} = await cloudwatch();
const queries = asks.map(queryOf);
const parts = await allPages(OPERATION, async token => {
const command = () => new sdk.GetMetricDataCommand({
MetricDataQueries: queries,
StartTime: new Date(from),
EndTime: new Date(to),
ScanBy: "TimestampAscending",
NextToken: token
});
const answer = await call(settings, OPERATION, options => client.send(command(), options), signal);
if ((0, build_field.HN)(answer.Messages ?? [], "Messages").length > 0) throw partialData(OPERATION);
const results = (0, build_field.HN)(answer.MetricDataResults, "MetricDataResults");
const more = Boolean(answer.NextToken);
return {
items: results.map(result => ({
result: result,
more: more
})),
next: answer.NextToken
};
});
return seriesOf(OPERATION, queries.map(({Id: Id}) => Id), parts);
})
};
}
function queryOf({metric: metric, statistic: statistic, period: period}, index) {
const dimensions = metric.dimensions.map(({name: name, value: value}) => ({
Name: name,
Value: value
}));
return {
Id: `m${index + 1}`,
MetricStat: {
Metric: {
Namespace: metric.namespace,
MetricName: metric.name,
Dimensions: dimensions
},
Period: period,
Stat: statistic
},
ReturnData: true
};
}
const LARGEST_VALUE = 4096;
const parameters_NAMES_A_CALL = 10;
function awsParameters(settings) {
const ssm = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(3211), __webpack_require__.e(8888) ]).then(__webpack_require__.bind(__webpack_require__, 28888));
return {
sdk: sdk,
client: new sdk.SSMClient(clientConfig(settings, "ssm"))
};
});
async function read(names, signal) {
const {sdk: sdk, client: client} = await ssm();
const command = () => new sdk.GetParametersCommand({
Names: [ ...names ],
WithDecryption: true
});
const answer = await call(settings, "ssm:GetParameters", options => client.send(command(), options), signal);
const found = (0, build_field.HN)(answer.Parameters ?? [], "Parameters").map(parameter);
const missing = (0, build_field.HN)(answer.InvalidParameters ?? [], "InvalidParameters");
const accounted = new Set([ ...missing, ...found.flatMap(({name: name, version: version}) => [ name, `${name}:${version}` ]) ]);
if (found.length + missing.length !== names.length || !names.every(name => accounted.has(name))) {
throw (0, errors.i4)("RESPONSE_INCOMPLETE", "ssm:GetParameters: the answer does not account for every name asked for");
}
return found;
}
return {
async get(names, signal) {
const distinct = [ ...new Set(names) ];
const batches = [];
for (let at = 0; at < distinct.length; at += parameters_NAMES_A_CALL) batches.push(distinct.slice(at, at + parameters_NAMES_A_CALL));
const found = await Promise.all(batches.map(batch => read(batch, signal)));
return new Map(found.flat().map(item => [ item.name, item ]));
},
async at(name, version, signal) {
const found = await read([ `${name}:${version}` ], signal).catch(absent);
return found?.[0];
},
async list(path, signal) {
const {sdk: sdk, client: client} = await ssm();
return await allPages("ssm:GetParametersByPath", async token => {
const input = {
Path: path,
Recursive: true,
WithDecryption: true,
NextToken: token
};
const command = () => new sdk.GetParametersByPathCommand(input);
const answer = await call(settings, "ssm:GetParametersByPath", options => client.send(command(), options), signal);
return {
items: (0, build_field.HN)(answer.Parameters, "Parameters").map(parameter),
next: answer.NextToken
};
});
},
async put({name: name, value: value, type: type, mode: mode}, signal) {
if (Buffer.byteLength(value) > LARGEST_VALUE) {
throw (0, errors.i4)("VALUE_TOO_LARGE", `a parameter's value may have ${LARGEST_VALUE} bytes, this one has ${Buffer.byteLength(value)}`);
}
const {sdk: sdk, client: client} = await ssm();
const command = () => new sdk.PutParameterCommand({
Name: name,
Value: value,
Type: type,
Overwrite: mode === "overwrite"
});
const answer = await call(settings, "ssm:PutParameter", options => client.send(command(), options), signal);
return (0, build_field.TO)(answer.Version, "Version");
},
async remove(name, signal) {
const {sdk: sdk, client: client} = await ssm();
const command = () => new sdk.DeleteParametersCommand({
Names: [ name ]
});
const answer = await call(settings, "ssm:DeleteParameters", options => client.send(command(), options), signal);
if (answer.DeletedParameters?.includes(name)) return true;
if (answer.InvalidParameters?.includes(name)) return false;
throw (0, errors.i4)("RESPONSE_INCOMPLETE", "ssm:DeleteParameters: the answer does not account for the name");
}
};
}
function parameter(found) {
return {
name: (0, build_field.gE)(found.Name, "Name"),
value: (0, build_field.w6)(found.Value, "Value"),
type: (0, build_field.Ne)(found.Type, "Type", [ "String", "StringList", "SecureString" ]),
version: (0, build_field.TO)(found.Version, "Version"),
modifiedAt: (0, build_field.uq)(found.LastModifiedDate, "LastModifiedDate")
};
}
function awsSchedules(settings) {
const rules = awsRules(settings);
const schedules = awsScheduler(settings);
return {
async targeting(functionArn, signal) {
const found = await Promise.all([ rules(functionArn, signal), schedules(functionArn, signal) ]);
return found.flat();
}
};
}
function awsRules(settings) {
const events = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(3089), __webpack_require__.e(5224) ]).then(__webpack_require__.bind(__webpack_require__, 75224));
return {
sdk: sdk,
client: new sdk.EventBridgeClient(clientConfig(settings, "events"))
};
});
return async (functionArn, signal) => {
const {sdk: sdk, client: client} = await events();
const names = await allPages("events:ListRuleNamesByTarget", async token => {
const command = () => new sdk.ListRuleNamesByTargetCommand({
TargetArn: functionArn,
NextToken: token
});
const answer = await call(settings, "events:ListRuleNamesByTarget", options => client.send(command(), options), signal);
return {
items: (0, build_field.HN)(answer.RuleNames, "RuleNames"),
next: answer.NextToken
};
});
const found = await Promise.all(names.map(async name => {
const command = () => new sdk.DescribeRuleCommand({
Name: name
});
const rule = await call(settings, "events:DescribeRule", options => client.send(command(), options), signal);
if ((0, build_field.gE)(rule.Name, "Name") !== name) throw (0, errors.i4)("RESPONSE_INVALID", "events:DescribeRule: the answer is about another rule");
const state = (0, build_field.Ne)(rule.State, "State", [ "ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" ]);
if (rule.ScheduleExpression === undefined && rule.EventPattern !== undefined) return [];
const expression = (0, build_field.gE)(rule.ScheduleExpression, "ScheduleExpression");
return [ {
from: "rule",
expression: expression,
enabled: state !== "DISABLED"
} ];
}));
return found.flat();
};
}
function awsScheduler(settings) {
const scheduler = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(1888) ]).then(__webpack_require__.bind(__webpack_require__, 61888));
return {
sdk: sdk,
client: new sdk.SchedulerClient(clientConfig(settings, "scheduler"))
};
});
return async (functionArn, signal) => {
const {sdk: sdk, client: client} = await scheduler();
const all = await allPages("scheduler:ListSchedules", async token => {
const command = () => new sdk.ListSchedulesCommand({
NextToken: token
});
const answer = await call(settings, "scheduler:ListSchedules", options => client.send(command(), options), signal);
return {
items: (0, build_field.HN)(answer.Schedules, "Schedules"),
next: answer.NextToken
};
});
const own = all.filter(item => (0, build_field.gE)(item.Target?.Arn, "Target") === functionArn);
return await Promise.all(own.map(async item => {
const input = {
Name: (0, build_field.gE)(item.Name, "Name"),
GroupName: (0, build_field.gE)(item.GroupName, "GroupName")
};
const command = () => new sdk.GetScheduleCommand(input);
const found = await call(settings, "scheduler:GetSchedule", options => client.send(command(), options), signal);
if ((0, build_field.gE)(found.Target?.Arn, "Target") !== functionArn) {
throw (0, errors.i4)("RESPONSE_INVALID", "scheduler:GetSchedule: the answer is about another schedule");
}
const state = (0, build_field.Ne)(found.State, "State", [ "ENABLED", "DISABLED" ]);
const now = settings.clock.now();
const begun = found.StartDate === undefined || (0, build_field.uq)(found.StartDate, "StartDate") <= now;
const ended = found.EndDate !== undefined && (0, build_field.uq)(found.EndDate, "EndDate") <= now;
const expression = (0, build_field.gE)(found.ScheduleExpression, "ScheduleExpression");
return {
from: "schedule",
expression: expression,
enabled: state === "ENABLED" && begun && !ended
};
}));
};
}
function awsSecrets(settings, register) {
const manager = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(2310) ]).then(__webpack_require__.bind(__webpack_require__, 42310));
return {
sdk: sdk,
client: new sdk.SecretsManagerClient(clientConfig(settings, "secretsmanager"))
};
});
async function describe(name, signal) {
const {sdk: sdk, client: client} = await manager();
const command = () => new sdk.DescribeSecretCommand({
SecretId: name
});
return await call(settings, "secretsmanager:DescribeSecret", options => client.send(command(), options), signal);
}
return {
async describe(name, signal) {
const answer = await describe(name, signal).catch(absent);
if (answer === undefined) return undefined;
belongsTo(name, answer);
const {LastRotatedDate: rotated, DeletedDate: deleted, RotationRules: rules} = answer;
return {
createdAt: (0, build_field.uq)(answer.CreatedDate, "CreatedDate"),
changedAt: (0, build_field.uq)(answer.LastChangedDate, "LastChangedDate"),
...rotated === undefined ? {} : {
rotatedAt: (0, build_field.uq)(rotated, "LastRotatedDate")
},
rotationEnabled: (0, build_field.N5)(answer.RotationEnabled ?? false, "RotationEnabled"),
...rules?.AutomaticallyAfterDays === undefined ? {} : {
rotateAfterDays: (0, build_field._o)(rules.AutomaticallyAfterDays, "AutomaticallyAfterDays")
},
...deleted === undefined ? {} : {
deletedAt: (0, build_field.uq)(deleted, "DeletedDate")
},
stages: Object.values(answer.VersionIdsToStages ?? {}).flatMap(stages => (0, build_field.HN)(stages, "VersionIdsToStages"))
};
},
async value(name, signal) {
const {sdk: sdk, client: client} = await manager();
const command = () => new sdk.GetSecretValueCommand({
SecretId: name,
VersionStage: "AWSCURRENT"
});
const answer = await call(settings, "secretsmanager:GetSecretValue", options => client.send(command(), options), signal);
if (typeof answer.SecretString === "string") register(answer.SecretString);
belongsTo(name, answer);
return (0, build_field.gE)(answer.SecretString, "SecretString");
}
};
}
function belongsTo(asked, {ARN: ARN, Name: Name}) {
const [arn, name] = [ (0, build_field.gE)(ARN, "ARN"), (0, build_field.gE)(Name, "Name") ];
const same = asked.startsWith("arn:") ? arn.startsWith(asked) : name === asked;
if (!same) throw (0, errors.i4)("RESPONSE_INVALID", "secretsmanager: the answer is about another secret");
}
function awsStacks(settings) {
const cloudformation = once(async () => {
const sdk = await Promise.all([ __webpack_require__.e(5861), __webpack_require__.e(4387), __webpack_require__.e(1589) ]).then(__webpack_require__.bind(__webpack_require__, 21589));
return {
sdk: sdk,
client: new sdk.CloudFormationClient(clientConfig(settings, "cloudformation"))
};
});
return {
async status(name, signal) {
const {sdk: sdk, client: client} = await cloudformation();
const command = () => new sdk.DescribeStacksCommand({
StackName: name
});
const answer = await call(settings, "cloudformation:DescribeStacks", options => client.send(command(), options).catch(undefinedIfMissing), signal);
if (answer === undefined) return undefined;
const [stack, ...others] = (0, build_field.HN)(answer.Stacks, "Stacks");
if (stack === undefined || others.length > 0) {
throw (0, errors.i4)("RESPONSE_INCOMPLETE", "cloudformation:DescribeStacks: the answer is not about exactly one stack");
}
if ((0, build_field.gE)(stack.StackName, "StackName") !== name && stack.StackId !== name) {
throw (0, errors.i4)("RESPONSE_INVALID", "cloudformation:DescribeStacks: the answer is about another stack");
}
const changed = stack.LastUpdatedTime ?? stack.CreationTime;
return {
status: (0, build_field.gE)(stack.StackStatus, "StackStatus"),
...changed === undefined ? {} : {
changedAt: (0, build_field.uq)(changed, "LastUpdatedTime")
}
};
}
};
}
function undefinedIfMissing(thrown) {
if (thrown instanceof Error && thrown.name === "ValidationError" && thrown.message.endsWith("does not exist")) return undefined;
throw thrown;
}
var account = __webpack_require__(4165);
var github_client = __webpack_require__(44463);
const LOG = /\/actions\/runs\/([0-9]{1,15})\/job\/([0-9]{1,15})(?:[/?#]|$)/;
async function readDeployments(client, environment, commit, signal) {
const listed = await client.list({
operation: "github:ListDeployments",
path: "/deployments",
names: {
environment: environment,
sha: commit
}
}, signal);
const found = [];
for (const each of listed) {
const id = (0, build_field.TO)(each["id"], "id");
const statuses = await client.list({
operation: "github:ListDeploymentStatuses",
path: "/deployments/{deployment_id}/statuses",
names: {
deployment_id: id
}
}, signal);
found.push({
id: id,
environment: (0, build_field.gE)(each["environment"], "environment"),
commit: (0, github_client.ye)(each["sha"]),
statuses: [ ...statuses ].sort((a, b) => (0, build_field.TO)(a["id"], "id") - (0, 
build_field.TO)(b["id"], "id")).map(deployments_statusOf).sort((a, b) => a.at - b.at)
});
}
return found;
}
const LATEST = 5;
async function readWaited(client, environment, signal) {
const newest = await client.newest("github:ListDeployments", "/deployments", {
environment: environment,
per_page: LATEST
}, signal);
let used = false;
for (const {id: id} of newest) {
const names = {
deployment_id: (0, build_field.TO)(id, "id")
};
const statuses = await client.list({
operation: "github:ListDeploymentStatuses",
path: "/deployments/{deployment_id}/statuses",
names: names
}, signal);
const ofJobs = statuses.map(deployments_statusOf).filter(({job: job}) => job !== undefined);
if (ofJobs.some(({state: state}) => state === "waiting")) return true;
used ||= ofJobs.length > 0;
}
return used ? false : undefined;
}
function deployments_statusOf(status) {
const log = status["log_url"] ?? status["target_url"];
const match = typeof log === "string" ? LOG.exec(log) : null;
return {
state: (0, build_field.gE)(status["state"], "state"),
at: (0, github_client.nR)(status["created_at"], "created_at"),
run: match ? Number(match[1]) : undefined,
job: match ? Number(match[2]) : undefined
};
}
async function readEnvironment(client, name, signal) {
const path = "/environments/{environment_name}";
const names = {
environment_name: name
};
const found = await (0, github_client.Ge)(client.get("github:GetEnvironment", path, names, signal));
if (found === undefined) return undefined;
const called = (0, build_field.gE)(found["name"], "name");
if (called.toLowerCase() !== name.toLowerCase()) throw (0, errors.i4)("RESPONSE_INVALID", "github:GetEnvironment: the answer is about another environment");
const rules = (0, build_field.HN)(found["protection_rules"], "protection_rules").map(github_client.F5);
const review = only(rules, "required_reviewers");
const timer = only(rules, "wait_timer");
const bypass = found["can_admins_bypass"];
return {
id: (0, build_field.TO)(found["id"], "id"),
name: called,
reviewers: review === undefined ? [] : (0, build_field.HN)(review["reviewers"], "reviewers").map(reviewerOf),
preventSelfReview: review?.["prevent_self_review"] === undefined ? false : (0, build_field.N5)(review["prevent_self_review"], "rule"),
waitTimer: timer === undefined ? 0 : (0, build_field._o)(timer["wait_timer"], "wait_timer"),
adminsBypass: bypass === undefined || bypass === null ? undefined : (0, build_field.N5)(bypass, "can_admins_bypass"),
branches: await branchesOf(client, found, names, signal),
unknownRules: rules.filter(({type: type}) => !KNOWN.includes(String(type))).length + await appRules(client, names, signal)
};
}
const KNOWN = [ "required_reviewers", "wait_timer", "branch_policy" ];
async function appRules(client, names, signal) {
const path = "/environments/{environment_name}/deployment_protection_rules";
const found = await client.get("github:ListCustomRules", path, names, signal);
const listed = found["custom_deployment_protection_rules"];
const rules = (0, build_field.HN)(listed, "custom_deployment_protection_rules").map(github_client.F5);
if ((0, build_field._o)(found["total_count"], "total_count") !== rules.length) throw (0, 
errors.i4)("PARTIAL_DATA", "github:ListCustomRules: the list is not whole");
return rules.filter(({enabled: enabled}) => (0, build_field.N5)(enabled, "enabled")).length;
}
function only(rules, type) {
const found = rules.filter(rule => rule["type"] === type);
if (found.length > 1) throw (0, errors.i4)("RESPONSE_INVALID", `github:GetEnvironment: expected one rule of the type ${type}`);
return found[0];
}
function reviewerOf(entry) {
const {type: type, reviewer: reviewer} = (0, github_client.F5)(entry);
const {id: id, login: login, slug: slug} = (0, github_client.F5)(reviewer);
return (0, build_field.Ne)(type, "type", [ "User", "Team" ]) === "User" ? {
type: "User",
id: (0, build_field.TO)(id, "id"),
login: (0, build_field.gE)(login, "login")
} : {
type: "Team",
id: (0, build_field.TO)(id, "id"),
slug: (0, build_field.gE)(slug, "slug")
};
}
async function branchesOf(client, found, names, signal) {
const policy = found["deployment_branch_policy"];
if (policy === null) return "any";
const {protected_branches: protected_branches, custom_branch_policies: custom_branch_policies} = (0, 
github_client.F5)(policy);
if ((0, build_field.N5)(protected_branches, "protected_branches")) return "protected";
if (!(0, build_field.N5)(custom_branch_policies, "custom_branch_policies")) return "any";
const listed = await client.list({
operation: "github:ListBranchPolicies",
path: "/environments/{environment_name}/deployment-branch-policies",
names: names,
key: "branch_policies"
}, signal);
return listed.map(({id: id, name: name, type: type}) => ({
id: (0, build_field.TO)(id, "id"),
type: type === undefined ? "branch" : (0, build_field.Ne)(type, "type", [ "branch", "tag" ]),
name: (0, build_field.gE)(name, "name")
}));
}
var json_object = __webpack_require__(39074);
var github_call = __webpack_require__(44492);
const AUDIENCE = "gonogo";
const DEADLINE_MS = 1e4;
async function jobIdentity(settings, signal) {
const url = new URL(settings.url);
url.searchParams.set("audience", AUDIENCE);
const ask = async abort => {
const headers = {
authorization: `Bearer ${settings.token}`,
accept: "application/json"
};
const answer = await fetch(url, {
headers: headers,
redirect: "error",
signal: abort
});
if (!answer.ok) throw Object.assign(new Error("no token"), {
status: answer.status,
response: {
headers: {}
}
});
return answer.json();
};
const answer = await (0, github_call.T)("github:GetIdToken", ask, settings.deadline ?? DEADLINE_MS, signal);
const [, payload, ...rest] = (0, build_field.gE)(answer?.value, "value").split(".");
if (payload === undefined || rest.length !== 1) throw (0, errors.i4)("RESPONSE_INVALID", "github:GetIdToken: expected a token of three parts, found other text");
const claims = (0, json_object.o)(Buffer.from(payload, "base64url").toString("utf8"), "the identity token");
const {environment: environment} = claims;
return {
sub: (0, build_field.gE)(claims["sub"], "sub"),
environment: environment === undefined || environment === "" ? undefined : (0, build_field.gE)(environment, "environment"),
repository: (0, build_field.gE)(claims["repository"], "repository"),
run: (0, build_field.gE)(claims["run_id"], "run_id"),
attempt: (0, build_field.gE)(claims["run_attempt"], "run_attempt"),
commit: (0, build_field.gE)(claims["sha"], "sha"),
workflow: (0, build_field.gE)(claims["workflow_ref"], "workflow_ref"),
jobWorkflow: (0, build_field.gE)(claims["job_workflow_ref"], "job_workflow_ref")
};
}
var people = __webpack_require__(971);
async function readRun(client, runId, signal) {
const found = await client.get("github:GetRun", "/actions/runs/{run_id}", {
run_id: runId
}, signal);
if ((0, build_field.TO)(found["id"], "id") !== runId) throw (0, errors.i4)("RESPONSE_INVALID", "github:GetRun: the answer is about another run");
const references = found["referenced_workflows"];
return {
id: runId,
attempt: (0, build_field.TO)(found["run_attempt"], "run_attempt"),
commit: (0, github_client.ye)(found["head_sha"]),
branch: (0, build_field.gE)(found["head_branch"], "head_branch"),
event: (0, build_field.gE)(found["event"], "event"),
path: (0, build_field.w6)(found["path"], "path").replace(/@.*$/, ""),
actor: (0, account.X)(found["actor"]),
triggeringActor: (0, account.X)(found["triggering_actor"]),
references: references === undefined || references === null ? 0 : (0, build_field.HN)(references, "referenced_workflows").length,
createdAt: (0, github_client.nR)(found["created_at"], "created_at")
};
}
async function readJobs(client, runId, attempt, signal) {
const jobs = await client.list({
operation: "github:ListJobs",
path: "/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
names: {
run_id: runId,
attempt_number: attempt
},
key: "jobs"
}, signal);
return jobs.map(({id: id}) => (0, build_field.TO)(id, "id"));
}
const PLANS = [ "free", "pro", "team", "enterprise" ];
async function readTier(client, signal) {
const repository = await client.get("github:GetRepository", "", {}, signal);
const owner = await (0, github_client.Ge)(client.owner(signal));
const plan = owner?.["plan"];
const name = plan === undefined || plan === null ? undefined : String((0, github_client.F5)(plan)["name"]).toLowerCase();
return {
private: (0, build_field.N5)(repository["private"], "private"),
plan: PLANS.find(each => each === name)
};
}
async function readBranchRules(client, branch, signal) {
const ask = {
operation: "github:ListBranchRules",
path: "/rules/branches/{branch}",
names: {
branch: branch
}
};
return (await client.list(ask, signal)).map(({type: type}) => (0, build_field.gE)(type, "type"));
}
function githubApprovals(settings) {
const client = (0, github_client.$f)(settings);
const {oidc: oidc} = settings;
return {
ofRun: (runId, signal) => readApprovals(client, runId, signal),
environment: (name, signal) => readEnvironment(client, name, signal),
run: (runId, signal) => readRun(client, runId, signal),
jobs: (runId, attempt, signal) => readJobs(client, runId, attempt, signal),
deployments: (environment, commit, signal) => readDeployments(client, environment, commit, signal),
permission: (login, signal) => (0, people.cE)(client, login, signal),
authors: (commit, signal) => (0, people.rI)(client, commit, signal),
tier: signal => readTier(client, signal),
waited: (environment, signal) => readWaited(client, environment, signal),
accountId: (login, signal) => (0, people.VM)(client, login, signal),
branchRules: (branch, signal) => readBranchRules(client, branch, signal),
identity: async signal => oidc === undefined ? undefined : jobIdentity(oidc, signal)
};
}
async function readApprovals(client, runId, signal) {
const path = "/actions/runs/{run_id}/approvals";
const listed = await client.whole("github:GetApprovals", path, {
run_id: runId
}, signal);
return listed.map(approvalOf);
}
function approvalOf({state: state, environments: environments, user: user, comment: comment}) {
return {
state: (0, build_field.Ne)(state, "state", [ "approved", "rejected", "pending" ]),
environments: (0, build_field.HN)(environments, "environments").map(github_client.F5).map(({id: id, name: name}) => ({
id: (0, build_field.TO)(id, "id"),
name: (0, build_field.gE)(name, "name")
})),
user: (0, account.X)(user),
comment: (0, build_field.w6)(comment, "comment")
};
}
const WORKFLOW = "rollback.yml";
const ATTEMPTS = 3;
function githubDispatches(settings) {
const client = (0, github_client.$f)(settings);
return {
async rollback(system, reason, signal) {
const asked = {
workflow_id: WORKFLOW,
ref: settings.ref,
inputs: {
system: system,
scope: "all",
reason: reason,
confirm: system
}
};
for (let attempt = 1; ;attempt += 1) {
try {
await client.send("POST", "github:DispatchWorkflow", "/actions/workflows/{workflow_id}/dispatches", asked, signal);
return;
} catch (thrown) {
if (attempt >= ATTEMPTS || signal?.aborted) throw thrown;
}
}
}
};
}
var repository = __webpack_require__(88328);
var http_http = __webpack_require__(83960);
var loopback = __webpack_require__(50356);
var signed = __webpack_require__(60638);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
const GRACE_MS = 5e3;
function processCommands(env, how = {}) {
const {folder: folder = process.cwd(), grace: grace = GRACE_MS} = how;
return {
async run({argv: argv, deadline: deadline, env: more}, signal) {
signal?.throwIfAborted();
const [program = "", ...given] = argv;
const startedAt = Date.now();
const began = performance.now();
const child = (0, external_node_child_process_.spawn)(program, given, {
cwd: folder,
shell: false,
detached: true,
stdio: "ignore",
env: {
...env,
...more
}
});
const ended = new Promise(resolve => {
child.once("error", () => resolve({
exit: null,
failed: child.pid === undefined
}));
child.once("exit", code => resolve({
exit: code,
failed: false
}));
});
let timedOut = false;
let kill;
const stop = () => {
end(child.pid, "SIGTERM");
kill ??= setTimeout(() => end(child.pid, "SIGKILL"), grace);
};
const late = setTimeout(() => {
timedOut = true;
stop();
}, deadline);
signal?.addEventListener("abort", stop, {
once: true
});
try {
const {exit: exit, failed: failed} = await ended;
end(child.pid, "SIGKILL");
signal?.throwIfAborted();
if (failed) throw (0, errors.i4)("NOT_FOUND", "expected the command\u2019s program to be there and executable, found it is not");
return {
exit: timedOut ? null : exit,
timedOut: timedOut,
ms: performance.now() - began,
startedAt: startedAt
};
} finally {
clearTimeout(late);
clearTimeout(kill);
signal?.removeEventListener("abort", stop);
}
},
file: (path, most) => read(folder, path, most)
};
}
function end(pid, how) {
if (pid === undefined) return;
try {
process.kill(-pid, how);
} catch (error) {
if (error.code !== "ESRCH") throw error;
}
}
async function read(folder, name, most) {
const unreadable = () => (0, errors.i4)("REPORT_UNREADABLE", `expected an ordinary file of at most ${most} bytes below the working folder, found another`);
const path = (0, external_node_path_.resolve)(folder, name);
if ((0, external_node_path_.relative)(folder, path).startsWith("..")) throw unreadable();
const file = await (0, external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(error => {
if (error.code === "ENOENT") return undefined;
throw unreadable();
});
if (file === undefined) return undefined;
try {
const facts = await file.stat();
if (!facts.isFile() || facts.size > most) throw unreadable();
const bytes = Buffer.alloc(facts.size + 1);
const {bytesRead: bytesRead} = await file.read(bytes, 0, bytes.length, 0);
if (bytesRead > most || bytesRead !== facts.size) throw unreadable();
const text = new TextDecoder("utf-8", {
fatal: true
});
try {
return {
text: text.decode(bytes.subarray(0, bytesRead)),
modifiedAt: facts.mtimeMs
};
} catch {
throw unreadable();
}
} finally {
await file.close();
}
}
var git_history = __webpack_require__(1623);
function githubBranches(settings) {
const client = (0, github_client.$f)(settings);
return {
async holds(branch, commit, signal) {
const names = {
basehead: `${branch}...${commit}`,
per_page: 1
};
const found = await client.get("github:CompareCommits", "/compare/{basehead}", names, signal);
const status = (0, build_field.Ne)(found["status"], "status", [ "identical", "behind", "ahead", "diverged" ]);
return status === "identical" || status === "behind";
},
async locked(branch, signal) {
const rules = await client.list({
operation: "github:GetBranchRules",
path: "/rules/branches/{branch}",
names: {
branch: branch
}
}, signal);
const restricted = rules.some(({type: type, parameters: parameters}) => (0, build_field.gE)(type, "type") === "update" && memberOf(parameters, "update_allows_fetch_and_merge") !== true);
return restricted || await lockedByProtection(branch, signal);
}
};
async function lockedByProtection(branch, signal) {
try {
const found = await client.get("github:GetBranchProtection", "/branches/{branch}/protection", {
branch: branch
}, signal);
return memberOf(found["lock_branch"], "enabled") === true && memberOf(found["allow_fork_syncing"], "enabled") !== true;
} catch (thrown) {
if ((0, errors.oh)(thrown) && (thrown.code === "DENIED" || thrown.code === "NOT_FOUND")) return false;
throw thrown;
}
}
}
const memberOf = (value, name) => typeof value === "object" && value !== null ? value[name] : undefined;
var comments = __webpack_require__(5274);
function githubRuns(settings) {
const client = (0, github_client.$f)(settings);
return {
async open(workflow, status, signal) {
const runs = await client.list({
operation: "github:ListWorkflowRuns",
path: "/actions/workflows/{workflow_id}/runs",
names: {
workflow_id: workflow,
status: status
},
key: "workflow_runs"
}, signal);
return runs.map(({id: id}) => (0, build_field.TO)(id, "id"));
},
async cancel(run, signal) {
try {
await client.send("POST", "github:CancelRun", "/actions/runs/{run_id}/cancel", {
run_id: run
}, signal);
return "cancelled";
} catch (thrown) {
if ((0, github_client.c2)(thrown) === 409) return "over";
throw thrown;
}
}
};
}
function openGithub(ask) {
const {githubToken: token, repository: repository, endpoints: endpoints} = ask;
if (token !== undefined && token !== "" && repository !== undefined) {
const settings = {
token: token,
repository: repository,
...endpoints.github === undefined ? {} : {
baseUrl: endpoints.github
}
};
return {
runs: githubRuns(settings),
comments: (0, comments.G)(settings),
branches: githubBranches(settings)
};
}
const refuse = async () => {
throw (0, errors.i4)("GITHUB_UNKNOWN", "expected a github-token and a repository to ask GitHub with, found none");
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
const LOCAL_QUERY_MS = 5;
function openTarget(ask) {
const {aws: aws} = ask.endpoints;
const settings = {
region: ask.region,
clock: ask.clock,
...aws === undefined ? {} : {
endpoint: aws
},
...aws !== undefined && (0, loopback.U)(aws) ? {
queryPause: LOCAL_QUERY_MS
} : {},
...ask.credentialsExpireAt === undefined ? {} : {
credentialsExpireAt: ask.credentialsExpireAt
}
};
const register = value => ask.redactor.register(value);
const secrets = awsSecrets(settings, register);
const http = {
secrets: secrets,
credentials: ask.plan.credentials ?? {},
register: register,
...ask.endpoints.vendors === undefined ? {} : {
vendorEndpoint: ask.endpoints.vendors
},
...ask.proxy === undefined ? {} : {
proxy: ask.proxy
},
...ask.noProxy === undefined ? {} : {
noProxy: ask.noProxy
}
};
const packHttp = ask.endpoints.vendorsTls === undefined ? http : {
...http,
vendorEndpoint: ask.endpoints.vendorsTls
};
const parameters = awsParameters(settings);
return {
parameters: parameters,
secrets: secrets,
functions: awsFunctions(settings),
schedules: awsSchedules(settings),
alarms: awsAlarms(settings),
metrics: awsMetrics(settings),
logs: awsLogs(settings),
stacks: awsStacks(settings),
identity: awsIdentity(settings),
http: (0, http_http.$)(http),
requests: (0, http_http.M)(packHttp),
packs: {
run: async (run, signal) => await (await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(5120), __webpack_require__.e(5356) ]).then(__webpack_require__.bind(__webpack_require__, 55356))).repositoryPacks({
folder: process.cwd(),
http: packHttp,
clock: ask.clock,
given: ask.given,
...ask.packs
}).run(run, signal)
},
approvals: approvals(ask),
dispatches: dispatches(ask),
repository: open_target_repository(ask),
...openGithub(ask),
history: (0, git_history.H)(process.cwd(), ask.commandEnvironment),
signatures: {
of: (check, signal) => (0, signed.N)(parameters, ask.plan.system, check, signal)
},
commands: processCommands(ask.commandEnvironment),
reports: {
taken: notTaken
},
clock: ask.clock
};
}
function notTaken() {
throw (0, errors.i4)("REPORT_NOT_TAKEN", "expected the gate to take the report that its check judges, found none");
}
function approvals(ask) {
const {githubToken: token, repository: repository} = ask;
if (token !== undefined && token !== "" && repository !== undefined) {
const {github: github, oidc: oidc} = ask.endpoints;
return githubApprovals({
token: token,
repository: repository,
...github === undefined ? {} : {
baseUrl: github
},
...oidc === undefined || ask.idToken === undefined ? {} : {
oidc: {
url: oidc,
token: ask.idToken
}
}
});
}
const refuse = async () => {
throw (0, errors.i4)("SIGNOFF_UNVERIFIED", "expected a github-token and a repository to read approvals with, found none");
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
function open_target_repository(ask) {
const {githubToken: token, repository: name} = ask;
if (token !== undefined && token !== "" && name !== undefined) return (0, repository.G)({
token: token,
repository: name,
...ask.endpoints.github === undefined ? {} : {
baseUrl: ask.endpoints.github
}
});
const refuse = async () => {
throw (0, errors.i4)("GITHUB_UNKNOWN", "expected a github-token and a repository to ask GitHub with, found none");
};
return {
tagged: refuse,
checkRuns: refuse,
members: refuse
};
}
function dispatches(ask) {
const {githubToken: token, repository: repository, ref: ref} = ask;
if (token !== undefined && token !== "" && repository !== undefined && ref !== undefined) return githubDispatches({
token: token,
repository: repository,
ref: ref,
...ask.endpoints.github === undefined ? {} : {
baseUrl: ask.endpoints.github
}
});
return {
async rollback() {
throw (0, errors.i4)("DISPATCH_FAILED", "expected a github-token, a repository and a branch to start rollback.yml with, found none");
}
};
}
},
4165: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => accountOf
});
var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96652);
var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
function accountOf(user) {
const {id: id, login: login, type: type} = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.F5)(user);
return {
id: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.TO)(id, "id"),
login: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.w6)(login, "login"),
type: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(type, "type")
};
}
},
44492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => call
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
var _socket_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20376);
const SAID = {
TIMEOUT: "no answer in time",
UNREACHABLE: "GitHub could not be reached",
TLS_FAILED: "the certificate could not be verified",
THROTTLED: "too many requests",
DENIED: "the token does not allow it",
CREDENTIALS_INVALID: "GitHub does not accept the token",
NOT_FOUND: "there is no such thing, or the token may not see it",
RESPONSE_INVALID: "the answer could not be read"
};
async function call(operation, send, deadline, caller) {
const stop = new AbortController;
let end = () => undefined;
const ended = new Promise((_, reject) => {
end = reject;
});
const abort = reason => {
stop.abort();
end((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.oh)(reason) ? reason : failure(operation, "TIMEOUT"));
};
const onAbort = () => abort(caller?.reason);
if (caller?.aborted) onAbort();
caller?.addEventListener("abort", onAbort, {
once: true
});
const timer = setTimeout(abort, deadline);
try {
if (stop.signal.aborted) return await ended;
return await Promise.race([ send(stop.signal), ended ]);
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.oh)(thrown)) throw thrown;
throw failure(operation, codeOf(thrown), statusOf(thrown));
} finally {
clearTimeout(timer);
caller?.removeEventListener("abort", onAbort);
}
}
function codeOf(thrown) {
const socket = (0, _socket_failure_js__WEBPACK_IMPORTED_MODULE_1__.O)(thrown);
if (socket !== undefined) return socket;
if (thrown instanceof Error && thrown.cause !== undefined && statusOf(thrown) === undefined) return "UNREACHABLE";
const status = statusOf(thrown);
if (status === 401) return "CREDENTIALS_INVALID";
if (status === 429 || status === 403 && rateLimited(thrown)) return "THROTTLED";
if (status === 403) return "DENIED";
if (status === 404) return "NOT_FOUND";
return status === undefined ? "RESPONSE_INVALID" : "SERVICE_ERROR";
}
function rateLimited(thrown) {
const headers = thrown.response?.headers;
return headers?.["retry-after"] !== undefined || headers?.["x-ratelimit-remaining"] === "0";
}
function statusOf(thrown) {
if (typeof thrown !== "object" || thrown === null || !("response" in thrown) || !thrown.response) return undefined;
return "status" in thrown && typeof thrown.status === "number" ? thrown.status : undefined;
}
function failure(operation, code, status) {
const said = SAID[code] ?? "GitHub answered with an error";
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)(code, `${operation}: ${said}`, {
name: "GitHub",
...status === undefined ? {} : {
status: status
}
});
}
},
44463: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$f: () => githubClient,
F5: () => shapeOf,
Ge: () => absent,
c2: () => statusOf,
nR: () => timeOf,
ye: () => shaOf
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96652);
var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44492);
const DEADLINE_MS = 1e4;
const PAGE = 100;
const MOST_PAGES = 10;
const NOTHING = () => undefined;
function githubClient(settings) {
const [owner = "", repo = "", ...rest] = settings.repository.split("/");
if (owner === "" || repo === "" || rest.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("USAGE", "expected a repository as owner/name");
const deadline = settings.deadline ?? DEADLINE_MS;
async function request(operation, route, given, signal) {
const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(987) ]).then(__webpack_require__.bind(__webpack_require__, 40987));
const github = getOctokit(settings.token, {
...settings.baseUrl === undefined ? {} : {
baseUrl: settings.baseUrl.replace(/\/+$/, "")
},
log: {
debug: NOTHING,
info: NOTHING,
warn: NOTHING,
error: NOTHING
}
});
const ask = abort => github.request(route, {
...given,
owner: owner,
...route.includes("{repo}") ? {
repo: repo
} : {},
request: {
signal: abort,
redirect: "error"
}
});
const answer = await (0, _call_js__WEBPACK_IMPORTED_MODULE_0__.T)(operation, ask, deadline, signal);
return {
data: answer.data,
more: /;\s*rel="?next"?/i.test(answer.headers.link ?? "")
};
}
const below = path => `GET /repos/{owner}/{repo}${path}`;
return {
get: async (operation, path, names, signal) => shapeOf((await request(operation, below(path), names, signal)).data),
owner: async signal => shapeOf((await request("github:GetOrganization", "GET /orgs/{owner}", {}, signal)).data),
whole: async (operation, path, names, signal) => {
const {data: data, more: more} = await request(operation, below(path), names, signal);
if (more) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PARTIAL_DATA", `${operation}: expected the whole list, found a page of it`);
return (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.HN)(data, "list").map(shapeOf);
},
newest: async (operation, path, names, signal) => (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.HN)((await request(operation, below(path), names, signal)).data, "list").map(shapeOf),
async list({operation: operation, path: path, names: names, key: key, of: of}, signal) {
const route = of === "organization" ? `GET /orgs/{owner}${path}` : below(path);
const all = [];
for (let page = 1; page <= MOST_PAGES; page += 1) {
const {data: data, more: more} = await request(operation, route, {
...names,
per_page: PAGE,
page: page
}, signal);
const listed = (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.HN)(key === undefined ? data : listIn(data, key), key ?? "list").map(shapeOf);
all.push(...listed);
if (more || listed.length >= PAGE) continue;
if (key !== undefined && all.length < (0, _field_js__WEBPACK_IMPORTED_MODULE_2__._o)(shapeOf(data)["total_count"], "total_count")) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PARTIAL_DATA", `${operation}: expected the whole list, found fewer than GitHub counts`);
return all;
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PARTIAL_DATA", `${operation}: the list does not end`);
},
send: async (method, operation, path, body, signal) => (await request(operation, `${method} /repos/{owner}/{repo}${path}`, body, signal)).data
};
}
const listIn = (data, key) => shapeOf(data)[key];
function shapeOf(value) {
if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INCOMPLETE", "the answer is no object");
}
async function absent(asked) {
try {
return await asked;
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oh)(thrown) && thrown.code === "NOT_FOUND") return undefined;
throw thrown;
}
}
function statusOf(thrown) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oh)(thrown) ? thrown.origin?.status : undefined;
}
function timeOf(value, name) {
const text = (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.gE)(value, name);
const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
if (Number.isFinite(ms)) return ms;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${name}`);
}
function shaOf(value) {
const sha = (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.gE)(value, "sha");
if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return sha;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected a commit of 40 or 64 hexadecimal digits, found other text");
}
},
5274: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => githubComments
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96652);
var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
const AUTHOR = "github-actions[bot]";
const LARGEST = 65536;
function githubComments(settings) {
const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.$f)(settings);
const author = settings.author ?? AUTHOR;
const onPull = "/issues/{issue_number}/comments";
const one = "/issues/comments/{comment_id}";
async function ours(number, marker, signal) {
const names = {
issue_number: number
};
const all = await client.list({
operation: "github:ListComments",
path: onPull,
names: names
}, signal);
return all.flatMap(({id: id, user: user, body: body}) => user && (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.F5)(user)["login"] === author && typeof body === "string" && body.startsWith(marker) ? [ {
id: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.TO)(id, "id"),
body: body
} ] : []).sort((a, b) => a.id - b.id);
}
async function edit({id: id, body: was}, body, {keep: keep, signal: signal}) {
if (was === body) return "unchanged";
if (keep?.(was)) return "kept";
await client.send("PATCH", "github:UpdateComment", one, {
comment_id: id,
body: body
}, signal);
return "edited";
}
return {
async pullRequestsOf(commit, signal) {
const ask = {
operation: "github:ListPullRequestsOfCommit",
path: "/commits/{commit_sha}/pulls",
names: {
commit_sha: commit
}
};
return (await client.list(ask, signal)).filter(({state: state, merged_at: merged_at}) => merged_at !== null || (0, 
_field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(state, "state") === "open").map(({number: number}) => (0, 
_field_js__WEBPACK_IMPORTED_MODULE_1__.TO)(number, "number")).sort((a, b) => a - b);
},
async upsertComment(number, marker, text, more = {}) {
const {signal: signal} = more;
const body = `${marker}\n${text}`;
if (!/^<!-- [^\n>]+ -->$/.test(marker) || body.length > LARGEST) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected a marker of one HTML comment and a body that GitHub takes, found another");
const [before] = await ours(number, marker, signal);
if (before) return edit(before, body, more);
const made = await client.send("POST", "github:CreateComment", onPull, {
issue_number: number,
body: body
}, signal);
const own = (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.TO)((0, _client_js__WEBPACK_IMPORTED_MODULE_0__.F5)(made)["id"], "id");
const [oldest] = await ours(number, marker, signal);
if (oldest === undefined || oldest.id >= own) return "created";
try {
await client.send("DELETE", "github:DeleteComment", one, {
comment_id: own
}, signal);
} catch (thrown) {
if ((0, _client_js__WEBPACK_IMPORTED_MODULE_0__.c2)(thrown) !== 404) throw thrown;
}
return edit(oldest, body, more);
}
};
}
},
971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VM: () => readAccountId,
cE: () => readPermission,
rI: () => readAuthors
});
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96652);
var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44463);
async function readPermission(client, login, signal) {
const path = "/collaborators/{username}/permission";
const found = await (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.Ge)(client.get("github:GetPermission", path, {
username: login
}, signal));
if (found === undefined) return "none";
const about = (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.gE)((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.F5)(found["user"])["login"], "login");
if (about.toLowerCase() !== login.toLowerCase()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", "github:GetPermission: the answer is about somebody else");
return (0, _field_js__WEBPACK_IMPORTED_MODULE_2__.Ne)(found["permission"], "permission", [ "admin", "write", "read", "none" ]);
}
async function readAuthors(client, commit, signal) {
const pulls = await client.list({
operation: "github:ListPullsOfCommit",
path: "/commits/{commit_sha}/pulls",
names: {
commit_sha: commit
}
}, signal);
return pulls.map(({user: user}) => (0, _account_js__WEBPACK_IMPORTED_MODULE_0__.X)(user));
}
async function readAccountId(client, login, signal) {
const path = "/collaborators/{username}/permission";
const found = await (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.Ge)(client.get("github:GetPermission", path, {
username: login
}, signal));
return found === undefined ? undefined : (0, _account_js__WEBPACK_IMPORTED_MODULE_0__.X)(found["user"]).id;
}
},
88328: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => githubRepository
});
var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96652);
var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
function githubRepository(settings) {
const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.$f)(settings);
return {
async tagged(tag, signal) {
const found = await (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(client.get("github:GetTag", "/git/ref/{ref}", {
ref: `tags/${tag}`
}, signal));
if (found === undefined) return undefined;
const object = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.F5)(found["object"]);
if ((0, _field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(object["type"], "type") === "commit") return (0, 
_client_js__WEBPACK_IMPORTED_MODULE_0__.ye)(object["sha"]);
const names = {
tag_sha: (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.ye)(object["sha"])
};
const annotated = await client.get("github:GetTagObject", "/git/tags/{tag_sha}", names, signal);
const target = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.F5)(annotated["object"]);
return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(target["type"], "type") === "commit" ? (0, 
_client_js__WEBPACK_IMPORTED_MODULE_0__.ye)(target["sha"]) : undefined;
},
async checkRuns(commit, name, signal) {
const runs = await client.list({
operation: "github:ListCheckRuns",
path: "/commits/{ref}/check-runs",
names: {
ref: commit,
check_name: name,
filter: "latest"
},
key: "check_runs"
}, signal);
return runs.map(run => ({
id: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.TO)(run["id"], "id"),
name: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(run["name"], "name"),
app: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.gE)((0, _client_js__WEBPACK_IMPORTED_MODULE_0__.F5)(run["app"])["slug"], "app"),
commit: (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.ye)(run["head_sha"]),
status: (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(run["status"], "status"),
conclusion: run["conclusion"] === null ? null : (0, _field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(run["conclusion"], "conclusion")
}));
},
async members(team, signal) {
const ask = {
operation: "github:ListTeamMembers",
path: "/teams/{team_slug}/members",
names: {
team_slug: team
},
of: "organization"
};
return (await (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(client.list(ask, signal)))?.map(({login: login}) => (0, 
_field_js__WEBPACK_IMPORTED_MODULE_1__.gE)(login, "login"));
}
};
}
},
83960: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => packRequests,
$: () => vendorHttp
});
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var errors = __webpack_require__(19473);
const DIRECTIVES = [ "include", "skip" ];
const MOST_TOKENS = 2e3;
async function provedQuery(text, fields) {
const {parse: parse, print: print} = await Promise.all([ __webpack_require__.e(5872), __webpack_require__.e(7128) ]).then(__webpack_require__.bind(__webpack_require__, 67128));
let document;
try {
document = parse(text, {
maxTokens: MOST_TOKENS,
noLocation: true
});
} catch {
throw refused("it cannot be parsed");
}
const fragments = new Map;
const roots = [];
for (const definition of document.definitions) {
if (definition.kind === "FragmentDefinition") {
if (fragments.has(definition.name.value)) throw refused("it defines a fragment twice");
fragments.set(definition.name.value, definition);
} else if (definition.kind === "OperationDefinition" && definition.operation === "query") roots.push(definition.selectionSet); else throw refused("it holds something other than queries and fragments");
}
if (roots.length !== 1) throw refused("it holds no query, or more than one");
if (!directives(document).every(name => DIRECTIVES.includes(name))) throw refused("it holds a directive other than include and skip");
const asked = roots.flatMap(root => rootFields(root, fragments, new Set, new Set));
if (asked.length === 0 || !asked.every(field => fields.includes(field))) throw refused("it asks for a root field that the plan does not declare");
return print(document);
}
function plainVariables(variables) {
const given = Object.entries(variables);
for (const [name, value] of given) {
const plain = value === null || [ "string", "boolean" ].includes(typeof value) || Number.isFinite(value);
if (!plain || !/^[_A-Za-z][_0-9A-Za-z]*$/.test(name)) throw refused("a variable is no plain value");
}
return Object.fromEntries(given);
}
function directives(node) {
if (typeof node !== "object" || node === null) return [];
const own = "kind" in node && node.kind === "Directive" && "name" in node ? [ nameOf(node.name) ] : [];
return [ ...own, ...Object.values(node).flatMap(directives) ];
}
const nameOf = node => typeof node === "object" && node !== null && "value" in node ? String(node.value) : "";
function rootFields(set, fragments, open, done) {
return set.selections.flatMap(selection => {
if (selection.kind === "Field") return [ selection.name.value ];
if (selection.kind === "InlineFragment") return rootFields(selection.selectionSet, fragments, open, done);
const name = selection.name.value;
const fragment = fragments.get(name);
if (fragment === undefined || open.has(name)) throw refused("it spreads a fragment that is missing or spreads itself");
if (done.has(name)) return [];
const fields = rootFields(fragment.selectionSet, fragments, new Set([ ...open, name ]), done);
done.add(name);
return fields;
});
}
function refused(why) {
return (0, errors.i4)("GRAPHQL_NOT_QUERY", `the GraphQL document is not proved to be read-only: ${why}`);
}
var socket_failure = __webpack_require__(20376);
function credentialsOf(settings) {
const values = new Map;
function find(id) {
const found = Object.hasOwn(settings.credentials, id) ? settings.credentials[id] : undefined;
if (found === undefined) throw (0, errors.i4)("HOST_REFUSED", "the plan has no credential of that id, so it may go nowhere");
return found;
}
async function read({secret: secret, field: field}, signal) {
const whole = await settings.secrets.value(secret, signal);
const value = field === undefined ? whole : fieldOf(whole, field);
settings.register(value);
if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value)) {
throw (0, errors.i4)("RESPONSE_INVALID", "the secret holds what a header cannot carry: a line break, a blank at an end, or nothing");
}
return value;
}
return {
permitted(id, url) {
const credential = find(id);
if (!credential.hosts.includes(url.hostname) || url.port !== "") {
throw (0, errors.i4)("HOST_REFUSED", "expected a host that the plan lists for the credential, found another");
}
return credential;
},
async header(id, signal, again) {
const credential = find(id);
const kept = again === "again" ? undefined : values.get(id);
const value = kept ?? await read(credential, signal);
values.set(id, value);
const name = (credential.header ?? "authorization").toLowerCase();
return [ name, credential.header === undefined ? `Bearer ${value}` : value ];
}
};
}
function fieldOf(text, field) {
let parsed;
try {
parsed = JSON.parse(text);
} catch {
throw (0, errors.i4)("RESPONSE_INVALID", "expected the secret to be a JSON object, as the plan names a field of it");
}
const value = typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, field) ? Reflect.get(parsed, field) : undefined;
if (typeof value !== "string" || value === "") throw (0, errors.i4)("RESPONSE_INVALID", "the secret has no such field, or it is no text");
return value;
}
var loopback = __webpack_require__(50356);
const RESERVED = /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|cookie|authorization|proxy-.*)$/;
const CARRIERS = /^(cookie|authorization)$/;
const OVERRIDES = /method|^x-(original|rewrite)-ur[il]$/;
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
const HEADER_VALUE = /^[\x20-\x7e]*$/;
const METHOD_PARAMETER = /^(x?http|x)?method$|methodoverride/;
const STORED_DOCUMENT = /^(extensions|documentid|docid|queryid|queryhash|persistedquery.*)$/;
const IN_PLACE_OF_BODY = /^(query|variables|operationname|id)$/;
const MOST_DECODINGS = 5;
function httpsUrl(text) {
const plain = /^https:\/\/[^/?#]/i.test(text) && !/[^\x21-\x7e]|\\/.test(text);
const url = plain ? parsed(text) : undefined;
if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || url.hash !== "") throw (0, 
errors.i4)("HOST_REFUSED", "expected an https address without a user or a fragment in it, found another");
return url;
}
function parsed(text) {
try {
return new URL(text);
} catch {
return undefined;
}
}
function requireReading(url, method) {
if (method !== "POST" && decoded(url.pathname).toLowerCase().includes("graphql")) throw only_reads_refused("a GraphQL endpoint that is asked by another method than POST: the document would not be proved");
for (const part of [ ...url.search.slice(1).split(/[&;?]/), ...url.pathname.split(/[;/]/) ]) {
const at = part.indexOf("=");
if (at === -1) continue;
const name = decoded(part.slice(0, at));
if (/[&;=?]/.test(name)) throw only_reads_refused("a parameter whose name hides another");
const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
if (METHOD_PARAMETER.test(plain)) throw only_reads_refused("a parameter that names another method");
if (STORED_DOCUMENT.test(plain)) throw only_reads_refused("a parameter that names a stored GraphQL document");
if (method === "POST" && IN_PLACE_OF_BODY.test(plain)) throw only_reads_refused("a parameter that a GraphQL server takes in place of the document");
if (plain === "query" && decoded(part.slice(at + 1)).includes("{")) throw only_reads_refused("a GraphQL document in the address");
}
}
function readingHeaders(headers, carrier) {
const given = Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), value ]);
for (const [name, value] of given) {
requireHeader(name);
if (!HEADER_VALUE.test(value)) throw only_reads_refused("a header with a line break or another character that ends it");
if (RESERVED.test(spelt(name)) || carrier !== undefined && spelt(name) === spelt(carrier)) throw (0, 
errors.i4)("HOST_REFUSED", "the plan sets a header that only the request itself or a credential may set");
}
return Object.fromEntries(given);
}
function requireCarrier(name) {
requireHeader(name);
if (RESERVED.test(spelt(name)) && !CARRIERS.test(name)) throw (0, errors.i4)("HOST_REFUSED", "the plan sends a credential in a header that only the request itself may set");
}
function requireHeader(name) {
if (!HEADER_NAME.test(name)) throw only_reads_refused("a header whose name is none");
if (OVERRIDES.test(spelt(name))) throw only_reads_refused("a header that overrides the method or the path");
}
const spelt = name => name.replaceAll("_", "-");
function decoded(text) {
let now = text;
for (let round = 0; round < MOST_DECODINGS; round++) {
const next = now.replaceAll(/%([0-9a-f]{2})/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
if (next === now) return now;
now = next;
}
throw only_reads_refused("an address that is encoded over and over");
}
function only_reads_refused(what) {
return (0, errors.i4)("METHOD_REFUSED", `expected a request that can only read, found ${what}`);
}
var external_node_tls_ = __webpack_require__(41692);
function chainEnds(socket) {
if (!(socket instanceof external_node_tls_.TLSSocket)) return undefined;
const seen = new Set;
let ends;
let here = socket.getPeerCertificate(true);
while (here?.fingerprint256 !== undefined && !seen.has(here.fingerprint256)) {
const isRoot = here.issuerCertificate?.fingerprint256 === here.fingerprint256;
if (!isRoot || seen.size === 0) {
const end = Date.parse(here.valid_to);
if (!Number.isFinite(end)) return undefined;
ends = Math.min(ends ?? end, end);
}
seen.add(here.fingerprint256);
here = here.issuerCertificate;
}
return ends;
}
const LARGEST_BODY = 1048576;
function placeOf({protocol: protocol, hostname: hostname, port: port, pathname: pathname, search: search}) {
return {
protocol: protocol === "http:" ? protocol : "https:",
hostname: hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
...port === "" ? {} : {
port: Number(port)
},
path: `${pathname}${search}`
};
}
function isStale(thrown) {
return thrown instanceof Error && "stale" in thrown;
}
async function send(outgoing, signal, progress) {
const response = await headersOf(outgoing, signal);
const ends = chainEnds(response.socket);
progress.answering = true;
try {
const encoding = response.headers["content-encoding"] ?? "identity";
if (encoding !== "identity") throw (0, errors.i4)("RESPONSE_INVALID", "the answer is compressed, which was not asked for");
const status = response.statusCode ?? 0;
if (status < 200 || status > 599) throw (0, errors.i4)("RESPONSE_INVALID", "the answer has a status that HTTP does not know");
const body = outgoing.method === "HEAD" ? "" : await bodyOf(response);
return {
status: status,
headers: plain(response.headers),
body: body,
...ends === undefined ? {} : {
certificateEnds: ends
}
};
} finally {
response.destroy();
}
}
function headersOf({method: method, to: to, headers: headers, body: body, socket: socket, ca: ca, agent: agent}, signal) {
const options = {
...to,
method: method,
headers: body === undefined ? headers : {
...headers,
"content-length": String(Buffer.byteLength(body))
},
agent: socket === undefined && agent !== undefined ? agent : false,
rejectUnauthorized: true,
...socket === undefined ? {} : {
socket: socket
},
...ca === undefined ? {} : {
ca: ca
}
};
return new Promise((resolve, reject) => {
const request = (to.protocol === "https:" ? external_node_https_.request : external_node_http_.request)(options, resolve);
const stop = () => void request.destroy(new Error("ended"));
if (signal.aborted) stop(); else signal.addEventListener("abort", stop, {
once: true
});
request.on("error", error => {
const closed = request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
reject(closed && !signal.aborted ? Object.assign(error, {
stale: true
}) : error);
});
request.end(body);
});
}
function bodyOf(response) {
return new Promise((resolve, reject) => {
if (Number(response.headers["content-length"] ?? 0) > LARGEST_BODY) throw tooLarge();
const chunks = [];
let size = 0;
response.on("data", chunk => {
size += chunk.length;
chunks.push(chunk);
if (size > LARGEST_BODY) reject(tooLarge());
});
response.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
response.once("error", reject);
response.once("close", () => {
if (!response.readableEnded) reject(Object.assign(new Error("cut off"), {
code: "ECONNRESET"
}));
});
});
}
function plain(headers) {
const given = {};
for (const [name, value] of Object.entries(headers)) {
if (value !== undefined) given[name] = Array.isArray(value) ? value.join(", ") : value;
}
return given;
}
function tooLarge() {
return (0, errors.i4)("BODY_TOO_LARGE", `the answer has more than ${LARGEST_BODY} bytes`);
}
function goesThrough(host, noProxy = "") {
const spared = noProxy.split(",").map(item => item.trim().toLowerCase().replace(/^\./, "")).filter(item => item !== "");
return !spared.some(item => item === "*" || host === item || host.endsWith(`.${item}`));
}
function tunnel(proxy, target, signal) {
const {protocol: protocol, hostname: hostname, port: port, username: username, password: password} = new URL(proxy);
if (protocol !== "http:") throw (0, errors.i4)("USAGE", "expected a proxy address that begins with http://");
const path = `${target.host}:${target.port}`;
const pair = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
const headers = {
host: path,
...username === "" ? {} : {
"proxy-authorization": `Basic ${pair}`
}
};
return new Promise((resolve, reject) => {
const asking = (0, external_node_http_.request)({
host: hostname.replace(/^\[|\]$/g, ""),
port: port === "" ? 80 : Number(port),
method: "CONNECT",
path: path,
headers: headers,
signal: signal,
agent: false
});
asking.on("error", reject);
const refused = status => (0, errors.i4)("UNREACHABLE", "the proxy does not open a tunnel", {
name: "Proxy",
...status === undefined ? {} : {
status: status
}
});
asking.on("response", response => {
response.destroy();
reject(refused(response.statusCode));
});
asking.on("connect", (response, socket, head) => {
if (response.statusCode === 200 && head.length === 0) return resolve(socket);
socket.destroy();
reject(refused(response.statusCode));
});
asking.end();
});
}
const DEADLINE_MS = 8e3;
const IDLE_MS = 4e3;
function vendorHttp(settings) {
const ask = asking(settings);
return {
get: async (what, signal) => await ask(what, {
method: "GET"
}, {}, signal),
head: async (what, signal) => await ask(what, {
method: "HEAD"
}, {}, signal),
async query({document: document, fields: fields, variables: variables, ...what}, signal) {
const body = JSON.stringify({
query: await provedQuery(document, fields),
...variables === undefined ? {} : {
variables: plainVariables(variables)
}
});
return await ask(what, {
method: "POST",
body: body
}, {
"content-type": "application/json"
}, signal);
}
};
}
function packRequests(settings) {
const ask = asking(settings, "any");
return {
async send({method: method, body: body, type: type, timeout: timeout, invalid: invalid, ...what}, signal) {
const kind = type === undefined ? {} : {
"content-type": type
};
const more = invalid === undefined ? kind : {
...kind,
...noToken(settings.credentials[invalid]?.header)
};
return await ask(what, {
method: method,
...body === undefined ? {} : {
body: body
}
}, more, signal, timeout);
}
};
}
function noToken(header) {
const token = "gonogo-invalid-token";
return header === undefined ? {
authorization: `Bearer ${token}`
} : {
[header.toLowerCase()]: token
};
}
function asking(settings, which = "reads") {
const {vendorEndpoint: vendorEndpoint} = settings;
if (vendorEndpoint !== undefined && !(0, loopback.U)(vendorEndpoint)) {
throw (0, errors.i4)("WORLD_MIXED", "expected a vendor endpoint on loopback, found another");
}
const credentials = credentialsOf(settings);
const endpoint = vendorEndpoint === undefined ? undefined : placeOf(new URL(vendorEndpoint));
const kept = {
keepAlive: true,
timeout: IDLE_MS
};
const agents = {
"http:": new external_node_http_.Agent(kept),
"https:": new external_node_https_.Agent({
...kept,
maxCachedSessions: 0
})
};
async function exchange(url, request, headers, signal, progress) {
const common = {
...request,
...settings.ca === undefined ? {} : {
ca: settings.ca
}
};
const sent = {
...headers,
host: url.host
};
const to = placeOf(url);
if (endpoint !== undefined) return await send({
...common,
to: {
...endpoint,
path: to.path
},
headers: sent
}, signal, progress);
const {proxy: proxy, noProxy: noProxy} = settings;
if (proxy === undefined || !goesThrough(url.hostname, noProxy)) return await send({
...common,
to: to,
headers: sent
}, signal, progress);
const target = {
host: url.hostname,
port: url.port === "" ? 443 : Number(url.port)
};
const socket = await tunnel(proxy, target, signal);
try {
return await send({
...common,
to: to,
headers: sent,
socket: socket
}, signal, progress);
} finally {
socket.destroy();
}
}
async function attempt(url, request, headers, signal, progress) {
const began = performance.now();
Object.assign(progress, {
began: began,
answering: false
});
try {
const answer = await exchange(url, request, headers, signal, progress);
if (answer.status >= 300 && answer.status < 400) throw (0, errors.i4)("REDIRECT_REFUSED", "the endpoint redirects", {
status: answer.status
});
return {
...answer,
ms: performance.now() - began
};
} catch (thrown) {
if (!isStale(thrown)) throw thrown;
progress.resent.push({
status: "UNREACHABLE",
ms: performance.now() - began
});
const {agent: _none, ...alone} = request;
return await attempt(url, alone, headers, signal, progress);
}
}
async function ask({url: text, credential: credential, headers: headers = {}}, request, more, caller, deadline) {
const url = httpsUrl(text);
const {method: method} = request;
const reads = method === "GET" || method === "HEAD";
if (which === "reads") requireReading(url, reads ? method : "POST");
const carrier = credential === undefined ? undefined : settings.credentials[credential]?.header?.toLowerCase();
if (carrier !== undefined) requireCarrier(carrier);
const own = {
"accept-encoding": "identity",
"user-agent": "gonogo",
accept: "application/json",
...readingHeaders(headers, carrier),
...more
};
if (credential !== undefined) credentials.permitted(credential, url);
return await within(deadline ?? settings.deadline ?? DEADLINE_MS, caller, async (signal, progress) => {
const agent = agents[endpoint?.protocol ?? "https:"];
const kept = which === "reads" || reads ? {
agent: agent
} : {};
const go = header => attempt(url, {
...request,
...kept
}, {
...own,
...header
}, signal, progress);
if (credential === undefined) return await go({});
const first = await credentials.header(credential, signal);
const answer = await go({
[first[0]]: first[1]
});
if (answer.status !== 401) return answer;
const second = await credentials.header(credential, signal, "again");
if (second[1] === first[1]) return answer;
progress.resent.push({
status: 401,
ms: answer.ms
});
return await go({
[second[0]]: second[1]
});
});
}
return ask;
}
async function within(ms, caller, work) {
const stop = new AbortController;
const progress = {
answering: false,
resent: []
};
const before = () => progress.resent.length === 0 ? {} : {
resent: progress.resent
};
const onAbort = () => stop.abort();
if (caller?.aborted) onAbort();
caller?.addEventListener("abort", onAbort, {
once: true
});
const timer = setTimeout(onAbort, ms);
try {
return {
...await work(stop.signal, progress),
...before()
};
} catch (thrown) {
if (stop.signal.aborted && (0, errors.oh)(caller?.reason)) throw caller.reason;
const {began: began} = progress;
const ms = began === undefined ? {} : {
ms: performance.now() - began
};
throw Object.assign(failureOf(thrown, stop.signal.aborted, progress), ms, before());
} finally {
clearTimeout(timer);
caller?.removeEventListener("abort", onAbort);
}
}
function failureOf(thrown, ended, {answering: answering}) {
if (ended) {
return answering ? (0, errors.i4)("DRIPPING", "the answer did not arrive whole in time") : (0, 
errors.i4)("TIMEOUT", "no answer in time");
}
if ((0, errors.oh)(thrown)) return thrown;
const name = thrown instanceof Error ? thrown.name : "Unknown";
return (0, errors.i4)((0, socket_failure.O)(thrown) ?? "UNREACHABLE", "the request failed", {
name: name
});
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
1623: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => gitHistory
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
const run = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const DEADLINE_MS = 2e4;
const LARGEST = 16e6;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function gitHistory(folder, env, releases = "v[0-9]*") {
const git = async (args, signal) => {
try {
const {stdout: stdout} = await run("git", [ "-C", folder, ...args ], {
env: {
...env,
GIT_OPTIONAL_LOCKS: "0"
},
encoding: "utf8",
maxBuffer: LARGEST,
timeout: DEADLINE_MS,
...signal ? {
signal: signal
} : {}
});
return stdout;
} catch {
signal?.throwIfAborted();
return undefined;
}
};
return {
async changedSinceRelease(commit, signal) {
if (!COMMIT.test(commit)) return undefined;
if ((await git([ "rev-parse", "--is-shallow-repository" ], signal))?.trim() !== "false") return undefined;
const release = (await git([ "describe", "--tags", "--abbrev=0", "--match", releases, `${commit}^` ], signal))?.trim();
if (release === undefined || release === "") return undefined;
const changed = await git([ "diff", "--name-status", "-M", "-z", `${release}^{commit}`, commit, "--" ], signal);
return changed === undefined ? undefined : {
release: release,
paths: pathsIn(changed)
};
}
};
}
function pathsIn(text) {
const words = text.split("\0").filter(word => word !== "");
const paths = [];
for (let at = 0; at < words.length; ) {
const count = /^[RC]/.test(words[at] ?? "") ? 2 : 1;
paths.push(...words.slice(at + 1, at + 1 + count));
at += 1 + count;
}
return paths;
}
},
20376: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => socketFailure
});
const BY_SYSTEM = [ [ "TIMEOUT", /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/ ], [ "TLS_FAILED", /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/ ], [ "RESPONSE_INVALID", /^HPE_/ ], [ "UNREACHABLE", /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/ ] ];
function socketFailure(thrown) {
const system = systemCode(thrown, 0);
return BY_SYSTEM.find(([, pattern]) => pattern.test(system))?.[0];
}
function systemCode(thrown, depth) {
if (typeof thrown !== "object" || thrown === null || depth > 5) return "";
if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
if ("errors" in thrown && Array.isArray(thrown.errors) && thrown.errors.length > 0) return systemCode(thrown.errors[0], depth + 1);
return "cause" in thrown ? systemCode(thrown.cause, depth + 1) : "";
}
}
};
