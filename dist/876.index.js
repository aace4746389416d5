export const id = 876;

export const ids = [ 876 ];

export const modules = {
60876: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
const call_SAID = {
TIMEOUT: "no answer in time",
UNREACHABLE: "GitHub could not be reached",
TLS_FAILED: "the certificate could not be verified",
THROTTLED: "too many requests",
DENIED: "the token does not allow it",
CREDENTIALS_INVALID: "GitHub does not accept the token",
NOT_FOUND: "there is no such thing, or the token may not see it",
RESPONSE_INVALID: "the answer could not be read"
};
async function call_call(operation, send, deadline, caller) {
const stop = new AbortController;
let end = () => undefined;
const ended = new Promise((_, reject) => {
end = reject;
});
const abort = reason => {
stop.abort();
end((0, errors.oh)(reason) ? reason : failure(operation, "TIMEOUT"));
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
if ((0, errors.oh)(thrown)) throw thrown;
throw failure(operation, call_codeOf(thrown), call_statusOf(thrown));
} finally {
clearTimeout(timer);
caller?.removeEventListener("abort", onAbort);
}
}
function call_codeOf(thrown) {
const socket = (0, socket_failure.O)(thrown);
if (socket !== undefined) return socket;
if (thrown instanceof Error && thrown.cause !== undefined && call_statusOf(thrown) === undefined) return "UNREACHABLE";
const status = call_statusOf(thrown);
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
function call_statusOf(thrown) {
if (typeof thrown !== "object" || thrown === null || !("response" in thrown) || !thrown.response) return undefined;
return "status" in thrown && typeof thrown.status === "number" ? thrown.status : undefined;
}
function failure(operation, code, status) {
const said = call_SAID[code] ?? "GitHub answered with an error";
return (0, errors.i4)(code, `${operation}: ${said}`, {
name: "GitHub",
...status === undefined ? {} : {
status: status
}
});
}
const DEADLINE_MS = 1e4;
const NOTHING = () => undefined;
function githubApprovals(settings) {
const [owner = "", repo = "", ...rest] = settings.repository.split("/");
if (owner === "" || repo === "" || rest.length > 0) throw (0, errors.i4)("USAGE", "expected a repository as owner/name");
const deadline = settings.deadline ?? DEADLINE_MS;
async function octokit() {
const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(987) ]).then(__webpack_require__.bind(__webpack_require__, 40987));
return getOctokit(settings.token, {
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
}
return {
async ofRun(runId, signal) {
const github = await octokit();
const ask = abort => github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
owner: owner,
repo: repo,
run_id: runId,
request: {
signal: abort,
redirect: "error"
}
});
const {data: data} = await call_call("github:GetApprovals", ask, deadline, signal);
return (0, build_field.HN)(data, "approvals").map(({state: state, environments: environments, user: user}) => ({
state: (0, build_field.Ne)(state, "state", [ "approved", "rejected", "pending" ]),
environments: (0, build_field.HN)(environments, "environments").map(({id: id, name: name}) => ({
id: (0, build_field.TO)(id, "id"),
name: (0, build_field.gE)(name, "name")
})),
user: personOf((0, build_field.$B)(user, "user"))
}));
},
async environment(name, signal) {
const github = await octokit();
const ask = abort => github.request("GET /repos/{owner}/{repo}/environments/{environment_name}", {
owner: owner,
repo: repo,
environment_name: name,
request: {
signal: abort,
redirect: "error"
}
});
const answer = await call_call("github:GetEnvironment", ask, deadline, signal).catch(thrown => {
if ((0, errors.oh)(thrown) && thrown.code === "NOT_FOUND") return undefined;
throw thrown;
});
if (answer === undefined) return undefined;
const found = (0, build_field.gE)(answer.data?.name, "name");
if (found.toLowerCase() !== name.toLowerCase()) throw (0, errors.i4)("RESPONSE_INVALID", "github:GetEnvironment: the answer is about another environment");
const reviewers = (0, build_field.HN)(answer.data.protection_rules, "protection_rules").flatMap(rule => rule.type === "required_reviewers" ? (0, 
build_field.HN)("reviewers" in rule ? rule.reviewers : undefined, "reviewers") : []);
return {
id: (0, build_field.TO)(answer.data.id, "id"),
name: found,
reviewers: reviewers.length
};
}
};
}
function personOf(user) {
return {
id: (0, build_field.TO)(user.id, "id"),
login: (0, build_field.w6)(user.login, "login"),
type: (0, build_field.gE)(user.type, "type")
};
}
const WORKFLOW = "rollback.yml";
const dispatches_DEADLINE_MS = 1e4;
const ATTEMPTS = 3;
const dispatches_NOTHING = () => undefined;
function githubDispatches(settings) {
const [owner = "", repo = "", ...rest] = settings.repository.split("/");
if (owner === "" || repo === "" || rest.length > 0) throw (0, errors.i4)("USAGE", "expected a repository as owner/name");
return {
async rollback(system, reason, signal) {
const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(987) ]).then(__webpack_require__.bind(__webpack_require__, 40987));
const github = getOctokit(settings.token, {
...settings.baseUrl === undefined ? {} : {
baseUrl: settings.baseUrl.replace(/\/+$/, "")
},
log: {
debug: dispatches_NOTHING,
info: dispatches_NOTHING,
warn: dispatches_NOTHING,
error: dispatches_NOTHING
}
});
const send = abort => github.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
owner: owner,
repo: repo,
workflow_id: WORKFLOW,
ref: settings.ref,
inputs: {
system: system,
scope: "all",
reason: reason,
confirm: system
},
request: {
signal: abort,
redirect: "error"
}
});
for (let attempt = 1; ;attempt += 1) {
try {
await call_call("github:DispatchWorkflow", send, dispatches_DEADLINE_MS, signal);
return;
} catch (thrown) {
if (attempt >= ATTEMPTS || signal?.aborted) throw thrown;
}
}
}
};
}
const repository_DEADLINE_MS = 1e4;
const PAGE = 100;
const repository_MOST_PAGES = 10;
const repository_NOTHING = () => undefined;
function githubRepository(settings) {
const [owner = "", repo = "", ...rest] = settings.repository.split("/");
if (owner === "" || repo === "" || rest.length > 0) throw (0, errors.i4)("USAGE", "expected a repository as owner/name");
const deadline = settings.deadline ?? repository_DEADLINE_MS;
async function octokit() {
const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(987) ]).then(__webpack_require__.bind(__webpack_require__, 40987));
return getOctokit(settings.token, {
...settings.baseUrl === undefined ? {} : {
baseUrl: settings.baseUrl.replace(/\/+$/, "")
},
log: {
debug: repository_NOTHING,
info: repository_NOTHING,
warn: repository_NOTHING,
error: repository_NOTHING
}
});
}
return {
async tagged(tag, signal) {
const github = await octokit();
const of = abort => ({
owner: owner,
repo: repo,
request: {
signal: abort,
redirect: "error"
}
});
const found = await repository_absent(call_call("github:GetTag", abort => github.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
...of(abort),
ref: `tags/${tag}`
}), deadline, signal));
if (found === undefined) return undefined;
const object = (0, build_field.$B)(found.data.object, "object");
if ((0, build_field.gE)(object.type, "type") === "commit") return shaOf(object.sha);
const tagSha = shaOf(object.sha);
const {data: data} = await call_call("github:GetTagObject", abort => github.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
...of(abort),
tag_sha: tagSha
}), deadline, signal);
const target = (0, build_field.$B)(data.object, "object");
return (0, build_field.gE)(target.type, "type") === "commit" ? shaOf(target.sha) : undefined;
},
async checkRuns(commit, name, signal) {
const github = await octokit();
const runs = [];
for (let page = 1; ;page += 1) {
const {data: data} = await call_call("github:ListCheckRuns", abort => github.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
owner: owner,
repo: repo,
ref: commit,
check_name: name,
filter: "latest",
per_page: PAGE,
page: page,
request: {
signal: abort,
redirect: "error"
}
}), deadline, signal);
const listed = (0, build_field.HN)(data.check_runs, "check_runs").map(run => ({
id: (0, build_field.TO)(run.id, "id"),
name: (0, build_field.gE)(run.name, "name"),
app: (0, build_field.gE)(run.app?.slug, "app"),
commit: shaOf(run.head_sha),
status: (0, build_field.gE)(run.status, "status"),
conclusion: run.conclusion === null ? null : (0, build_field.gE)(run.conclusion, "conclusion")
}));
runs.push(...listed);
if (listed.length < PAGE) {
if (runs.length < (0, build_field._o)(data.total_count, "total_count")) throw (0, 
errors.i4)("PARTIAL_DATA", "github:ListCheckRuns: expected all check runs, found fewer than GitHub counts");
return runs;
}
if (page >= repository_MOST_PAGES) throw (0, errors.i4)("PARTIAL_DATA", "github:ListCheckRuns: the list does not end");
}
},
async members(team, signal) {
const github = await octokit();
const logins = [];
for (let page = 1; ;page += 1) {
const ask = abort => github.request("GET /orgs/{org}/teams/{team_slug}/members", {
org: owner,
team_slug: team,
per_page: PAGE,
page: page,
request: {
signal: abort,
redirect: "error"
}
});
const found = await repository_absent(call_call("github:ListTeamMembers", ask, deadline, signal));
if (found === undefined) return undefined;
const listed = (0, build_field.HN)(found.data, "members").map(({login: login}) => (0, 
build_field.gE)(login, "login"));
logins.push(...listed);
if (listed.length < PAGE) return logins;
if (page >= repository_MOST_PAGES) throw (0, errors.i4)("PARTIAL_DATA", "github:ListTeamMembers: the list does not end");
}
}
};
}
async function repository_absent(asked) {
try {
return await asked;
} catch (thrown) {
if ((0, errors.oh)(thrown) && thrown.code === "NOT_FOUND") return undefined;
throw thrown;
}
}
function shaOf(value) {
const sha = (0, build_field.gE)(value, "sha");
if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return sha;
throw (0, errors.i4)("RESPONSE_INVALID", "expected a commit of 40 or 64 hexadecimal digits, found other text");
}
var http_http = __webpack_require__(27951);
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
if (failed) throw (0, errors.i4)("NOT_FOUND", "expected the command’s program to be there and executable, found it is not");
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
var external_node_util_ = __webpack_require__(57975);
const run = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
const git_history_DEADLINE_MS = 2e4;
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
timeout: git_history_DEADLINE_MS,
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
requests: (0, http_http.M)(http),
packs: {
run: async (run, signal) => await (await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(9213) ]).then(__webpack_require__.bind(__webpack_require__, 79213))).repositoryPacks({
folder: process.cwd(),
http: http,
clock: ask.clock,
given: ask.given,
...ask.packs
}).run(run, signal)
},
approvals: approvals(ask),
dispatches: dispatches(ask),
repository: repository(ask),
history: gitHistory(process.cwd(), ask.commandEnvironment),
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
return githubApprovals({
token: token,
repository: repository,
...ask.endpoints.github === undefined ? {} : {
baseUrl: ask.endpoints.github
}
});
}
const refuse = async () => {
throw (0, errors.i4)("SIGNOFF_UNVERIFIED", "expected a github-token and a repository to read approvals with, found none");
};
return {
ofRun: refuse,
environment: refuse
};
}
function repository(ask) {
const {githubToken: token, repository: name} = ask;
if (token !== undefined && token !== "" && name !== undefined) return githubRepository({
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
}
};
