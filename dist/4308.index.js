export const id = 4308;

export const ids = [ 4308 ];

export const modules = {
79112: (function(e, t, r) {
r.d(t, {
I: () => emitWarningIfUnsupportedVersion
});
const n = {
warningEmitted: false
};
const emitWarningIfUnsupportedVersion = e => {
if (e && !n.warningEmitted) {
if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
n.warningEmitted = true;
return;
}
const t = parseInt(e.substring(1, e.indexOf(".")));
const r = 22;
if (t < r) {
n.warningEmitted = true;
process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${r}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${r}.\n\nMore information can be found at: https://a.co/c895JFp`);
}
}
};
}),
84650: (function(e, t, r) {
r.d(t, {
OV: () => resolveHostHeaderConfig,
TC: () => getHostHeaderPlugin
});
var n = r(6804);
function resolveHostHeaderConfig(e) {
return e;
}
const hostHeaderMiddleware = e => t => async r => {
if (!n.K.isInstance(r.request)) return t(r);
const {request: s} = r;
const {handlerProtocol: o = ""} = e.requestHandler.metadata || {};
if (o.indexOf("h2") >= 0 && !s.headers[":authority"]) {
delete s.headers["host"];
s.headers[":authority"] = s.hostname + (s.port ? ":" + s.port : "");
} else if (!s.headers["host"]) {
let e = s.hostname;
if (s.port != null) e += `:${s.port}`;
s.headers["host"] = e;
}
return t(r);
};
const s = {
name: "hostHeaderMiddleware",
step: "build",
priority: "low",
tags: [ "HOST" ],
override: true
};
const getHostHeaderPlugin = e => ({
applyToStack: t => {
t.add(hostHeaderMiddleware(e), s);
}
});
}),
97891: (function(e, t, r) {
r.d(t, {
Y7: () => getLoggerPlugin
});
const loggerMiddleware = () => (e, t) => async r => {
try {
const n = await e(r);
const {clientName: s, commandName: o, logger: i, dynamoDbDocumentClientOptions: a = {}} = t;
const {overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u} = a;
const d = c ?? t.inputFilterSensitiveLog;
const l = u ?? t.outputFilterSensitiveLog;
const {$metadata: f, ...h} = n.output;
i?.info?.({
clientName: s,
commandName: o,
input: d(r.input),
output: l(h),
metadata: f
});
return n;
} catch (e) {
const {clientName: n, commandName: s, logger: o, dynamoDbDocumentClientOptions: i = {}} = t;
const {overrideInputFilterSensitiveLog: a} = i;
const c = a ?? t.inputFilterSensitiveLog;
o?.error?.({
clientName: n,
commandName: s,
input: c(r.input),
error: e,
metadata: e.$metadata
});
throw e;
}
};
const n = {
name: "loggerMiddleware",
tags: [ "LOGGER" ],
step: "initialize",
override: true
};
const getLoggerPlugin = e => ({
applyToStack: e => {
e.add(loggerMiddleware(), n);
}
});
}),
48649: (function(e, t, r) {
r.d(t, {
n: () => getRecursionDetectionPlugin
});
const n = {
step: "build",
tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
name: "recursionDetectionMiddleware",
override: true,
priority: "low"
};
var s = r(29320);
var o = r(6804);
const i = "AWS_LAMBDA_FUNCTION_NAME";
const a = "_X_AMZN_TRACE_ID";
const c = "X-Amzn-Trace-Id";
const u = "traceparent";
const d = "tracestate";
const l = "baggage";
const recursionDetectionMiddleware = () => e => async t => {
const {request: r} = t;
if (!o.K.isInstance(r)) return e(t);
let n;
{
const e = Object.keys(r.headers ?? {}).find(e => e.toLowerCase() === c.toLowerCase()) ?? c;
if (!r.headers.hasOwnProperty(e)) {
const e = process.env[i];
const t = process.env[a];
n ??= await s.A.getInstanceAsync();
const o = n?.getXRayTraceId();
const u = o ?? t;
const nonEmptyString = e => typeof e === "string" && e.length > 0;
if (nonEmptyString(e) && nonEmptyString(u)) r.headers[c] = u;
}
}
{
sanitizeTraceHeaders(r.headers);
const e = r.headers[u];
if (!e) {
const e = (n ??= await s.A.getInstanceAsync())?.getTraceparent?.();
if (e) {
r.headers[u] = e;
const t = n?.getTracestate?.();
if (t) r.headers[d] = t;
const s = n?.getBaggage?.();
if (s) r.headers[l] = s;
}
}
}
return e(t);
};
function sanitizeTraceHeaders(e) {
for (const t of Object.keys(e)) {
const r = t.toLowerCase();
if (t !== r && (r === u || r === d || r === l)) {
e[r] = e[t];
delete e[t];
}
}
}
const getRecursionDetectionPlugin = e => ({
applyToStack: e => {
e.add(recursionDetectionMiddleware(), n);
}
});
}),
66337: (function(e, t, r) {
r.d(t, {
D: () => resolveUserAgentConfig,
b: () => s
});
var n = r(99993);
const s = void 0;
function isValidUserAgentAppId(e) {
if (e === void 0) return true;
return typeof e === "string" && e.length <= 50;
}
function resolveUserAgentConfig(e) {
const t = (0, n.t)(e.userAgentAppId ?? s);
const {customUserAgent: r} = e;
return Object.assign(e, {
customUserAgent: typeof r === "string" ? [ [ r ] ] : r,
userAgentAppId: async () => {
const r = await t();
if (!isValidUserAgentAppId(r)) {
const t = e.logger?.constructor?.name === "NoOpLogger" || !e.logger ? console : e.logger;
if (typeof r !== "string") t?.warn("userAgentAppId must be a string or undefined."); else if (r.length > 50) t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
}
return r;
}
});
}
}),
1235: (function(e, t, r) {
r.d(t, {
sM: () => getUserAgentPlugin
});
var n = r(6804);
var s = r(86608);
var o = r(1624);
function setFeature(e, t, r) {
if (!e.__aws_sdk_context) e.__aws_sdk_context = {
features: {}
}; else if (!e.__aws_sdk_context.features) e.__aws_sdk_context.features = {};
e.__aws_sdk_context.features[t] = r;
}
const i = /\d{12}\.ddb/;
async function checkFeatures(e, t, r) {
const n = r.request;
if (n?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(e, "PROTOCOL_RPC_V2_CBOR", "M");
if (typeof t.retryStrategy === "function") {
const r = await t.retryStrategy();
if (typeof r.mode === "string") switch (r.mode) {
case o.cm.ADAPTIVE:
setFeature(e, "RETRY_MODE_ADAPTIVE", "F");
break;

case o.cm.STANDARD:
setFeature(e, "RETRY_MODE_STANDARD", "E");
break;
}
}
if (typeof t.accountIdEndpointMode === "function") {
const r = e.endpointV2;
if (String(r?.url?.hostname).match(i)) setFeature(e, "ACCOUNT_ID_ENDPOINT", "O");
switch (await (t.accountIdEndpointMode?.())) {
case "disabled":
setFeature(e, "ACCOUNT_ID_MODE_DISABLED", "Q");
break;

case "preferred":
setFeature(e, "ACCOUNT_ID_MODE_PREFERRED", "P");
break;

case "required":
setFeature(e, "ACCOUNT_ID_MODE_REQUIRED", "R");
break;
}
}
const s = e.__smithy_context?.selectedHttpAuthScheme?.identity;
if (s?.$source) {
const t = s;
if (t.accountId) setFeature(e, "RESOLVED_ACCOUNT_ID", "T");
for (const [r, n] of Object.entries(t.$source ?? {})) setFeature(e, r, n);
}
}
const a = "user-agent";
const c = "x-amz-user-agent";
const u = " ";
const d = "/";
const l = /[^!$%&'*+\-.^_`|~\w]/g;
const f = /[^!$%&'*+\-.^_`|~\w#]/g;
const h = "-";
const p = 1024;
function encodeFeatures(e) {
let t = "";
for (const r in e) {
const n = e[r];
if (t.length + n.length + 1 <= p) {
if (t.length) t += "," + n; else t += n;
continue;
}
break;
}
return t;
}
const userAgentMiddleware = e => (t, r) => async o => {
const {request: i} = o;
if (!n.K.isInstance(i)) return t(o);
const {headers: d} = i;
const l = r?.userAgent?.map(escapeUserAgent) || [];
const f = (await e.defaultUserAgentProvider()).map(escapeUserAgent);
await checkFeatures(r, e, o);
const h = r;
f.push(`m/${encodeFeatures(Object.assign({}, r.__smithy_context?.features, h.__aws_sdk_context?.features))}`);
const p = e?.customUserAgent?.map(escapeUserAgent) || [];
const g = await e.userAgentAppId();
if (g) f.push(escapeUserAgent([ `app`, `${g}` ]));
const m = (0, s.vL)();
const y = (m ? [ m ] : []).concat([ ...f, ...l, ...p ]).join(u);
const w = [ ...f.filter(e => e.startsWith("aws-sdk-")), ...p ].join(u);
if (e.runtime !== "browser") {
if (w) d[c] = d[c] ? `${d[a]} ${w}` : w;
d[a] = y;
} else d[c] = y;
return t({
...o,
request: i
});
};
const escapeUserAgent = e => {
const t = e[0].split(d).map(e => e.replace(l, h)).join(d);
const r = e[1]?.replace(f, h);
const n = t.indexOf(d);
const s = t.substring(0, n);
let o = t.substring(n + 1);
if (s === "api") o = o.toLowerCase();
return [ s, o, r ].filter(e => e && e.length > 0).reduce((e, t, r) => {
switch (r) {
case 0:
return t;

case 1:
return `${e}/${t}`;

default:
return `${e}#${t}`;
}
}, "");
};
const g = {
name: "getUserAgentMiddleware",
step: "build",
priority: "low",
tags: [ "SET_USER_AGENT", "USER_AGENT" ],
override: true
};
const getUserAgentPlugin = e => ({
applyToStack: t => {
t.add(userAgentMiddleware(e), g);
}
});
}),
83190: (function(e, t, r) {
r.d(t, {
$: () => resolveAwsRegionExtensionConfiguration,
R: () => getAwsRegionExtensionConfiguration
});
const getAwsRegionExtensionConfiguration = e => ({
setRegion(t) {
e.region = t;
},
region() {
return e.region;
}
});
const resolveAwsRegionExtensionConfiguration = e => ({
region: e.region()
});
}),
3138: (function(e, t, r) {
r.d(t, {
g: () => setCredentialFeature
});
function setCredentialFeature(e, t, r) {
if (!e.$source) e.$source = {};
e.$source[t] = r;
return e;
}
}),
980: (function(e, t, r) {
r.d(t, {
U: () => u
});
var n = r(46649);
var s = r(94631);
var o = r(17171);
const isVirtualHostableS3Bucket = (e, t = false) => {
if (t) {
for (const t of e.split(".")) if (!isVirtualHostableS3Bucket(t)) return false;
return true;
}
if (!(0, s.X)(e)) return false;
if (e.length < 3 || e.length > 63) return false;
if (e !== e.toLowerCase()) return false;
if ((0, o.o)(e)) return false;
return true;
};
const i = ":";
const a = "/";
const parseArn = e => {
const t = e.split(i);
if (t.length < 6) return null;
const [r, n, s, o, c, ...u] = t;
if (r !== "arn" || n === "" || s === "" || u.join(i) === "") return null;
const d = u.map(e => e.split(a)).flat();
return {
partition: n,
service: s,
region: o,
accountId: c,
resourceId: d
};
};
var c = r(86608);
const u = {
isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
parseArn: parseArn,
partition: c.jB
};
n.m.aws = u;
}),
86608: (function(e, t, r) {
r.d(t, {
vL: () => getUserAgentPrefix,
jB: () => partition
});
const n = {
partitions: [ {
id: "aws",
outputs: {
dnsSuffix: "amazonaws.com",
dualStackDnsSuffix: "api.aws",
implicitGlobalRegion: "us-east-1",
name: "aws",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
regions: {
"af-south-1": {
description: "Africa (Cape Town)"
},
"ap-east-1": {
description: "Asia Pacific (Hong Kong)"
},
"ap-east-2": {
description: "Asia Pacific (Taipei)"
},
"ap-northeast-1": {
description: "Asia Pacific (Tokyo)"
},
"ap-northeast-2": {
description: "Asia Pacific (Seoul)"
},
"ap-northeast-3": {
description: "Asia Pacific (Osaka)"
},
"ap-south-1": {
description: "Asia Pacific (Mumbai)"
},
"ap-south-2": {
description: "Asia Pacific (Hyderabad)"
},
"ap-southeast-1": {
description: "Asia Pacific (Singapore)"
},
"ap-southeast-2": {
description: "Asia Pacific (Sydney)"
},
"ap-southeast-3": {
description: "Asia Pacific (Jakarta)"
},
"ap-southeast-4": {
description: "Asia Pacific (Melbourne)"
},
"ap-southeast-5": {
description: "Asia Pacific (Malaysia)"
},
"ap-southeast-6": {
description: "Asia Pacific (New Zealand)"
},
"ap-southeast-7": {
description: "Asia Pacific (Thailand)"
},
"aws-global": {
description: "aws global region"
},
"ca-central-1": {
description: "Canada (Central)"
},
"ca-west-1": {
description: "Canada West (Calgary)"
},
"eu-central-1": {
description: "Europe (Frankfurt)"
},
"eu-central-2": {
description: "Europe (Zurich)"
},
"eu-north-1": {
description: "Europe (Stockholm)"
},
"eu-south-1": {
description: "Europe (Milan)"
},
"eu-south-2": {
description: "Europe (Spain)"
},
"eu-west-1": {
description: "Europe (Ireland)"
},
"eu-west-2": {
description: "Europe (London)"
},
"eu-west-3": {
description: "Europe (Paris)"
},
"il-central-1": {
description: "Israel (Tel Aviv)"
},
"me-central-1": {
description: "Middle East (UAE)"
},
"me-south-1": {
description: "Middle East (Bahrain)"
},
"me-west-1": {
description: "Middle East (Saudi Arabia)"
},
"mx-central-1": {
description: "Mexico (Central)"
},
"sa-east-1": {
description: "South America (Sao Paulo)"
},
"sa-west-1": {
description: "South America (Chile)"
},
"us-east-1": {
description: "US East (N. Virginia)"
},
"us-east-2": {
description: "US East (Ohio)"
},
"us-west-1": {
description: "US West (N. California)"
},
"us-west-2": {
description: "US West (Oregon)"
}
}
}, {
id: "aws-cn",
outputs: {
dnsSuffix: "amazonaws.com.cn",
dualStackDnsSuffix: "api.amazonwebservices.com.cn",
implicitGlobalRegion: "cn-northwest-1",
name: "aws-cn",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^cn\\-\\w+\\-\\d+$",
regions: {
"aws-cn-global": {
description: "aws-cn global region"
},
"cn-north-1": {
description: "China (Beijing)"
},
"cn-northwest-1": {
description: "China (Ningxia)"
}
}
}, {
id: "aws-eusc",
outputs: {
dnsSuffix: "amazonaws.eu",
dualStackDnsSuffix: "api.amazonwebservices.eu",
implicitGlobalRegion: "eusc-de-east-1",
name: "aws-eusc",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
regions: {
"eusc-de-east-1": {
description: "AWS European Sovereign Cloud (Germany)"
}
}
}, {
id: "aws-iso",
outputs: {
dnsSuffix: "c2s.ic.gov",
dualStackDnsSuffix: "api.aws.ic.gov",
implicitGlobalRegion: "us-iso-east-1",
name: "aws-iso",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
regions: {
"aws-iso-global": {
description: "aws-iso global region"
},
"us-iso-east-1": {
description: "US ISO East"
},
"us-iso-west-1": {
description: "US ISO WEST"
}
}
}, {
id: "aws-iso-b",
outputs: {
dnsSuffix: "sc2s.sgov.gov",
dualStackDnsSuffix: "api.aws.scloud",
implicitGlobalRegion: "us-isob-east-1",
name: "aws-iso-b",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
regions: {
"aws-iso-b-global": {
description: "aws-iso-b global region"
},
"us-isob-east-1": {
description: "US ISOB East (Ohio)"
},
"us-isob-west-1": {
description: "US ISOB West"
}
}
}, {
id: "aws-iso-e",
outputs: {
dnsSuffix: "cloud.adc-e.uk",
dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
implicitGlobalRegion: "eu-isoe-west-1",
name: "aws-iso-e",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
regions: {
"aws-iso-e-global": {
description: "aws-iso-e global region"
},
"eu-isoe-west-1": {
description: "EU ISOE West"
}
}
}, {
id: "aws-iso-f",
outputs: {
dnsSuffix: "csp.hci.ic.gov",
dualStackDnsSuffix: "api.aws.hci.ic.gov",
implicitGlobalRegion: "us-isof-south-1",
name: "aws-iso-f",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
regions: {
"aws-iso-f-global": {
description: "aws-iso-f global region"
},
"us-isof-east-1": {
description: "US ISOF EAST"
},
"us-isof-south-1": {
description: "US ISOF SOUTH"
}
}
}, {
id: "aws-us-gov",
outputs: {
dnsSuffix: "amazonaws.com",
dualStackDnsSuffix: "api.aws",
implicitGlobalRegion: "us-gov-west-1",
name: "aws-us-gov",
supportsDualStack: true,
supportsFIPS: true
},
regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
regions: {
"aws-us-gov-global": {
description: "aws-us-gov global region"
},
"us-gov-east-1": {
description: "AWS GovCloud (US-East)"
},
"us-gov-west-1": {
description: "AWS GovCloud (US-West)"
}
}
} ],
version: "1.1"
};
let s = n;
let o = "";
const partition = e => {
const {partitions: t} = s;
for (const r of t) {
const {regions: t, outputs: n} = r;
for (const [r, s] of Object.entries(t)) if (r === e) return {
...n,
...s
};
}
for (const r of t) {
const {regionRegex: t, outputs: n} = r;
if (new RegExp(t).test(e)) return {
...n
};
}
const r = t.find(e => e.id === "aws");
if (!r) throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
return {
...r.outputs
};
};
const getUserAgentPrefix = () => o;
}),
75314: (function(e, t, r) {
r.d(t, {
pf: () => createDefaultUserAgentProvider
});
var n = r(48161);
var s = r(1708);
const getRuntimeUserAgentPair = () => {
const e = [ "deno", "bun", "llrt" ];
for (const t of e) if (s.versions[t]) return [ `md/${t}`, s.versions[t] ];
return [ "md/nodejs", s.versions.node ];
};
const o = {
isCrtAvailable: false
};
const isCrtAvailable = () => {
if (o.isCrtAvailable) return [ "md/crt-avail" ];
return null;
};
const createDefaultUserAgentProvider = ({serviceId: e, clientVersion: t}) => {
const r = getRuntimeUserAgentPair();
return async o => {
const i = [ [ "aws-sdk-js", t ], [ "ua", "2.1" ], [ `os/${(0, n.platform)()}`, (0, 
n.release)() ], [ "lang/js" ], r ];
const a = isCrtAvailable();
if (a) i.push(a);
if (e) i.push([ `api/${e}`, t ]);
if (s.env.AWS_EXECUTION_ENV) i.push([ `exec-env/${s.env.AWS_EXECUTION_ENV}` ]);
const c = await (o?.userAgentAppId?.());
const u = c ? [ ...i, [ `app/${c}` ] ] : [ ...i ];
return u;
};
};
}),
17545: (function(e, t, r) {
r.d(t, {
hV: () => a
});
var n = r(66337);
const s = "AWS_SDK_UA_APP_ID";
const o = "sdk_ua_app_id";
const i = "sdk-ua-app-id";
const a = {
environmentVariableSelector: e => e[s],
configFileSelector: e => e[o] ?? e[i],
default: n.b
};
}),
12385: (function(e, t, r) {
r.d(t, {
f2: () => AwsSdkSigV4Signer,
pz: () => validateSigningProperties
});
var n = r(6804);
var s = r(16877);
var o = r(98731);
var i = r(35206);
const getDateHeader = e => i.c.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0;
const getAgeHeader = e => i.c.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0;
const getUpdatedSystemClockOffset = (e, t, r, n) => {
if (n !== void 0) return t;
const s = Date.parse(e);
if (Number.isNaN(s)) return t;
const o = Date.now();
if (r !== void 0 && o - r > 9e5) return t;
return s - o;
};
const throwSigningPropertyError = (e, t) => {
if (!t) throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
return t;
};
const hasEventStreamOutput = e => {
const t = e.context;
const r = t?.[s.V]?.eventStream;
return r?.output === true;
};
const validateSigningProperties = async e => {
const t = throwSigningPropertyError("context", e.context);
const r = throwSigningPropertyError("config", e.config);
const n = t.endpointV2?.properties?.authSchemes?.[0];
const s = throwSigningPropertyError("signer", r.signer);
const o = await s(n);
const i = e?.signingRegion;
const a = e?.signingRegionSet;
const c = e?.signingName;
return {
config: r,
signer: o,
signingRegion: i,
signingRegionSet: a,
signingName: c
};
};
class AwsSdkSigV4Signer {
async sign(e, t, r) {
if (!n.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
const s = await validateSigningProperties(r);
const {config: i, signer: a} = s;
let {signingRegion: c, signingName: u} = s;
const d = r.context;
if (d?.authSchemes?.length ?? 0 > 1) {
const [e, t] = d.authSchemes;
if (e?.name === "sigv4a" && t?.name === "sigv4") {
c = t?.signingRegion ?? c;
u = t?.signingName ?? u;
}
}
const l = await (i.disableClockSkewCorrection?.()) === true;
r._disableClockSkewCorrection = l;
const f = l || hasEventStreamOutput(r);
r._skipClockSkewSampling = f;
if (!f) {
r._preRequestSystemClockOffset = i.systemClockOffset;
r._requestSentAt = Date.now();
}
const h = await a.sign(e, {
signingDate: l ? new Date : (0, o.C)(i.systemClockOffset),
signingRegion: c,
signingService: u
});
return h;
}
errorHandler(e) {
return t => {
const r = t;
if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
const t = r.ServerTime ?? getDateHeader(r.$response);
if (t) {
const n = throwSigningPropertyError("config", e.config);
const s = e._preRequestSystemClockOffset;
const o = e._requestSentAt;
const i = getAgeHeader(r.$response);
const a = getUpdatedSystemClockOffset(t, n.systemClockOffset, o, i);
n.systemClockOffset = a;
const c = Math.abs(a) >= 24e4;
const u = a !== s;
const d = s !== void 0 && s !== a;
if (c && (u || d) && r.$metadata) r.$metadata.clockSkewCorrected = true;
}
}
throw t;
};
}
successHandler(e, t) {
if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
const r = getDateHeader(e);
if (r) {
const n = throwSigningPropertyError("config", t.config);
const s = t._requestSentAt;
const o = getAgeHeader(e);
n.systemClockOffset = getUpdatedSystemClockOffset(r, n.systemClockOffset, s, o);
}
}
}
}),
57740: (function(e, t, r) {
r.d(t, {
$: () => o
});
const getArrayForCommaSeparatedString = e => typeof e === "string" && e.length > 0 ? e.split(",").map(e => e.trim()) : [];
const getBearerTokenEnvKey = e => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, "_").toUpperCase()}`;
const n = "AWS_AUTH_SCHEME_PREFERENCE";
const s = "auth_scheme_preference";
const o = {
environmentVariableSelector: (e, t) => {
if (t?.signingName) {
const r = getBearerTokenEnvKey(t.signingName);
if (r in e) return [ "httpBearerAuth" ];
}
if (!(n in e)) return;
return getArrayForCommaSeparatedString(e[n]);
},
configFileSelector: e => {
if (!(s in e)) return;
return getArrayForCommaSeparatedString(e[s]);
},
default: []
};
}),
789: (function(e, t, r) {
r.d(t, {
ho: () => g
});
var n = r(3138);
var s = r(99993);
const createIsIdentityExpiredFunction = e => function isIdentityExpired(t) {
return doesIdentityRequireRefresh(t) && t.expiration.getTime() - Date.now() < e;
};
const o = 3e5;
const i = createIsIdentityExpiredFunction(o);
const doesIdentityRequireRefresh = e => e.expiration !== void 0;
const memoizeIdentityProvider = (e, t, r) => {
if (e === void 0) return;
const n = typeof e !== "function" ? async () => Promise.resolve(e) : e;
let s;
let o;
let i;
let a = false;
const coalesceProvider = async e => {
if (!o) o = n(e);
try {
s = await o;
i = true;
a = false;
} finally {
o = void 0;
}
return s;
};
if (t === void 0) return async e => {
if (!i || e?.forceRefresh) s = await coalesceProvider(e);
return s;
};
return async e => {
if (!i || e?.forceRefresh) s = await coalesceProvider(e);
if (a) return s;
if (!r(s)) {
a = true;
return s;
}
if (t(s)) {
await coalesceProvider(e);
return s;
}
return s;
};
};
var a = r(43854);
const bindResolveAwsSdkSigV4Config = e => t => {
let r = t.credentials;
let o = !!t.credentials;
let i;
Object.defineProperty(t, "credentials", {
set(e) {
if (e && e !== r && e !== i) o = true;
r = e;
const s = normalizeCredentialProvider(t, {
credentials: r,
credentialDefaultProvider: t.credentialDefaultProvider
});
const a = bindCallerConfig(t, s);
if (o && !a.attributed) {
const e = typeof r === "object" && r !== null;
i = async t => {
const r = await a(t);
const s = r;
if (e && (!s.$source || Object.keys(s.$source).length === 0)) return (0, n.g)(s, "CREDENTIALS_CODE", "e");
return s;
};
i.memoized = a.memoized;
i.configBound = a.configBound;
i.attributed = true;
} else i = a;
},
get() {
return i;
},
enumerable: true,
configurable: true
});
t.credentials = r;
const {signingEscapePath: c = true, systemClockOffset: u = t.systemClockOffset || 0, sha256: d} = t;
let l;
if (t.signer) l = (0, s.t)(t.signer); else if (t.regionInfoProvider) l = () => (0, 
s.t)(t.region)().then(async e => [ await t.regionInfoProvider(e, {
useFipsEndpoint: await t.useFipsEndpoint(),
useDualstackEndpoint: await t.useDualstackEndpoint()
}) || {}, e ]).then(([e, r]) => {
const {signingRegion: n, signingService: s} = e;
t.signingRegion = t.signingRegion || n || r;
t.signingName = t.signingName || s || t.serviceId;
const o = {
...t,
credentials: t.credentials,
region: t.signingRegion,
service: t.signingName,
sha256: d,
uriEscapePath: c
};
const i = t.signerConstructor || a.B;
return new i(o);
}); else l = async e => {
e = Object.assign({}, {
name: "sigv4",
signingName: t.signingName || t.defaultSigningName,
signingRegion: await (0, s.t)(t.region)(),
properties: {}
}, e);
const r = e.signingRegion;
const n = e.signingName;
t.signingRegion = t.signingRegion || r;
t.signingName = t.signingName || n || t.serviceId;
const o = {
...t,
credentials: t.credentials,
region: t.signingRegion,
service: t.signingName,
sha256: d,
uriEscapePath: c
};
const i = t.signerConstructor || a.B;
return new i(o);
};
const f = Object.assign(t, {
systemClockOffset: u,
signingEscapePath: c,
signer: l,
disableClockSkewCorrection: (0, s.t)(t.disableClockSkewCorrection ?? e)
});
return f;
};
function normalizeCredentialProvider(e, {credentials: t, credentialDefaultProvider: r}) {
let n;
if (t) if (!t?.memoized) n = memoizeIdentityProvider(t, i, doesIdentityRequireRefresh); else n = t; else if (r) n = (0, 
s.t)(r(Object.assign({}, e, {
parentClientConfig: e
}))); else n = async () => {
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
};
n.memoized = true;
return n;
}
function bindCallerConfig(e, t) {
if (t.configBound) return t;
const fn = async r => t({
...r,
callerClientConfig: e
});
fn.memoized = t.memoized;
fn.configBound = true;
return fn;
}
var c = r(76937);
var u = r(33107);
var d = r(33483);
const l = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const f = "disable_clock_skew_correction";
const h = {
environmentVariableSelector: e => (0, u.Q)(e, l, d.c.ENV),
configFileSelector: e => (0, u.Q)(e, f, d.c.CONFIG),
default: false
};
const p = (0, c.Z)(h);
const g = bindResolveAwsSdkSigV4Config(p);
}),
98731: (function(e, t, r) {
r.d(t, {
C: () => getSkewCorrectedDate
});
const getSkewCorrectedDate = e => new Date(Date.now() + e);
}),
54102: (function(e, t, r) {
r.d(t, {
U: () => ProtocolLib
});
var n = r(91534);
var s = r(74700);
var o = r(79800);
class ProtocolLib {
queryCompat;
errorRegistry;
constructor(e = false) {
this.queryCompat = e;
}
resolveRestContentType(e, t) {
const r = t.getMemberSchemas();
const n = Object.values(r).find(e => !!e.getMergedTraits().httpPayload);
if (n) {
const t = n.getMergedTraits().mediaType;
if (t) return t; else if (n.isStringSchema()) return "text/plain"; else if (n.isBlobSchema()) return "application/octet-stream"; else return e;
} else if (!t.isUnitSchema()) {
const t = Object.values(r).find(e => {
const {httpQuery: t, httpQueryParams: r, httpHeader: n, httpLabel: s, httpPrefixHeaders: o} = e.getMergedTraits();
const i = o === void 0;
return !t && !r && !n && !s && i;
});
if (t) return e;
}
}
async getErrorSchemaOrThrowBaseException(e, t, r, n, s, o) {
let i = e;
if (e.includes("#")) [, i] = e.split("#");
const a = {
$metadata: s,
$fault: r.statusCode < 500 ? "client" : "server"
};
if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
try {
const t = o?.(this.errorRegistry, i) ?? this.errorRegistry.getSchema(e);
return {
errorSchema: t,
errorMetadata: a
};
} catch (e) {
n.message = n.message ?? n.Message ?? "UnknownError";
const t = this.errorRegistry;
const r = t.getBaseException();
if (r) {
const e = t.getErrorCtor(r) ?? Error;
throw this.decorateServiceException(Object.assign(new e({
name: i
}), a), n);
}
const s = n;
const o = s?.message ?? s?.Message ?? s?.Error?.Message ?? s?.Error?.message;
throw this.decorateServiceException(Object.assign(new Error(o), {
name: i
}, a), n);
}
}
compose(e, t, r) {
let n = r;
if (t.includes("#")) [n] = t.split("#");
const o = s.O.for(n);
const i = s.O.for("smithy.ts.sdk.synthetic." + r);
e.copyFrom(o);
e.copyFrom(i);
this.errorRegistry = e;
}
decorateServiceException(e, t = {}) {
if (this.queryCompat) {
const r = e.Message ?? t.Message;
const s = (0, n.M)(e, t);
if (r) s.message = r;
const o = s.Error ?? {};
o.Type = s.Error?.Type;
o.Code = s.Error?.Code;
o.Message = s.Error?.message ?? s.Error?.Message ?? r;
s.Error = o;
const i = s.$metadata.requestId;
if (i) s.RequestId = i;
return s;
}
return (0, n.M)(e, t);
}
setQueryCompatError(e, t) {
const r = t.headers?.["x-amzn-query-error"];
if (e !== void 0 && r != null) {
const [t, n] = r.split(";");
const s = Object.keys(e);
const o = {
Code: t,
Type: n
};
e.Code = t;
e.Type = n;
for (let t = 0; t < s.length; t++) {
const r = s[t];
o[r === "message" ? "Message" : r] = e[r];
}
delete o.__type;
e.Error = o;
}
}
queryCompatOutput(e, t) {
if (e.Error) t.Error = e.Error;
if (e.Type) t.Type = e.Type;
if (e.Code) t.Code = e.Code;
}
findQueryCompatibleError(e, t) {
try {
return e.getSchema(t);
} catch (r) {
return e.find(e => o.l1.of(e).getMergedTraits().awsQueryError?.[0] === t);
}
}
}
}),
77240: (function(e, t, r) {
r.d(t, {
pi: () => i,
sF: () => fromEnv,
yG: () => o
});
var n = r(3138);
var s = r(55577);
const o = "AWS_ACCESS_KEY_ID";
const i = "AWS_SECRET_ACCESS_KEY";
const a = "AWS_SESSION_TOKEN";
const c = "AWS_CREDENTIAL_EXPIRATION";
const u = "AWS_CREDENTIAL_SCOPE";
const d = "AWS_ACCOUNT_ID";
const fromEnv = e => async () => {
e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
const t = process.env[o];
const r = process.env[i];
const l = process.env[a];
const f = process.env[c];
const h = process.env[u];
const p = process.env[d];
if (t && r) {
const e = {
accessKeyId: t,
secretAccessKey: r,
...l && {
sessionToken: l
},
...f && {
expiration: new Date(f)
},
...h && {
credentialScope: h
},
...p && {
accountId: p
}
};
(0, n.g)(e, "CREDENTIALS_ENV_VARS", "g");
return e;
}
throw new s.C("Unable to find environment variable credentials.", {
logger: e?.logger
});
};
}),
35178: (function(e, t, r) {
r.d(t, {
v6: () => defaultProvider
});
var n = r(77240);
var s = r(67186);
var o = r(55577);
var i = r(56865);
const a = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async e => {
const {ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: s, fromInstanceMetadata: c} = await r.e(3100).then(r.bind(r, 83100));
if (process.env[n] || process.env[t]) {
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
const {fromHttp: t} = await r.e(4158).then(r.bind(r, 84158));
return (0, i.c)(t(e), s(e));
}
if (process.env[a] && process.env[a] !== "false") return async () => {
throw new o.C("EC2 Instance Metadata Service access disabled", {
logger: e.logger
});
};
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
return c(e);
};
function memoizeChain(e, t) {
const r = internalCreateChain(e);
let n;
let s;
let o;
let i;
const provider = async e => {
if (e?.forceRefresh) {
if (!i) i = r(e).then(e => {
o = e;
}).finally(() => {
i = void 0;
});
await i;
return o;
}
if (o?.expiration) if (o?.expiration?.getTime() < Date.now()) o = void 0;
if (n) await n; else if (!o || t?.(o)) if (o) {
if (!s) s = r(e).then(e => {
o = e;
}).catch(() => {}).finally(() => {
s = void 0;
});
} else {
n = r(e).then(e => {
o = e;
}).finally(() => {
n = void 0;
});
return provider(e);
}
return o;
};
return provider;
}
const internalCreateChain = e => async t => {
let r;
for (const n of e) try {
return await n(t);
} catch (e) {
r = e;
if (e?.tryNextLink) continue;
throw e;
}
throw r;
};
let c = false;
const defaultProvider = (e = {}) => memoizeChain([ async () => {
const t = e.profile ?? process.env[s.Ch];
if (t) {
const t = process.env[n.yG] && process.env[n.pi];
if (t) if (!c) {
const t = e.logger?.warn && e.logger?.constructor?.name !== "NoOpLogger" ? e.logger.warn.bind(e.logger) : console.warn;
t(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`);
c = true;
}
throw new o.C("AWS_PROFILE is set, skipping fromEnv provider.", {
logger: e.logger,
tryNextLink: true
});
}
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
return (0, n.sF)(e)();
}, async t => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
const {ssoStartUrl: n, ssoAccountId: s, ssoRegion: i, ssoRoleName: a, ssoSession: c} = e;
if (!n && !s && !i && !a && !c) throw new o.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
logger: e.logger
});
const {fromSSO: u} = await r.e(7475).then(r.bind(r, 77475));
return u(e)(t);
}, async t => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
const {fromIni: n} = await r.e(1788).then(r.bind(r, 21788));
return n(e)(t);
}, async t => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
const {fromProcess: n} = await r.e(1217).then(r.bind(r, 51217));
return n(e)(t);
}, async t => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
const {fromTokenFile: n} = await r.e(2457).then(r.bind(r, 22457));
return n(e)(t);
}, async () => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
return (await remoteProvider(e))();
}, async () => {
throw new o.C("Could not load credentials from any providers", {
tryNextLink: false,
logger: e.logger
});
} ], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = e => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;
}),
6103: (function(e, t, r) {
r.d(t, {
w: () => getHttpAuthSchemeEndpointRuleSetPlugin
});
var n = r(86840);
const resolveAuthOptions = (e, t) => {
if (!t || t.length === 0) return e;
const r = [];
for (const n of t) for (const t of e) {
const e = t.schemeId.split("#")[1];
if (e === n) r.push(t);
}
for (const t of e) if (!r.find(({schemeId: e}) => e === t.schemeId)) r.push(t);
return r;
};
function convertHttpAuthSchemesToMap(e) {
const t = new Map;
for (const r of e) t.set(r.schemeId, r);
return t;
}
const httpAuthSchemeMiddleware = (e, t) => (r, s) => async o => {
const i = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, s, o.input));
const a = e.authSchemePreference ? await e.authSchemePreference() : [];
const c = resolveAuthOptions(i, a);
const u = convertHttpAuthSchemesToMap(e.httpAuthSchemes);
const d = (0, n.u)(s);
const l = [];
for (const r of c) {
const n = u.get(r.schemeId);
if (!n) {
l.push(`HttpAuthScheme \`${r.schemeId}\` was not enabled for this service.`);
continue;
}
const o = n.identityProvider(await t.identityProviderConfigProvider(e));
if (!o) {
l.push(`HttpAuthScheme \`${r.schemeId}\` did not have an IdentityProvider configured.`);
continue;
}
const {identityProperties: i = {}, signingProperties: a = {}} = r.propertiesExtractor?.(e, s) || {};
r.identityProperties = Object.assign(r.identityProperties || {}, i);
r.signingProperties = Object.assign(r.signingProperties || {}, a);
d.selectedHttpAuthScheme = {
httpAuthOption: r,
identity: await o(r.identityProperties),
signer: n.signer
};
break;
}
if (!d.selectedHttpAuthScheme) throw new Error(l.join("\n"));
return r(o);
};
const s = {
step: "serialize",
tags: [ "HTTP_AUTH_SCHEME" ],
name: "httpAuthSchemeMiddleware",
override: true,
relation: "before",
toMiddleware: "endpointV2Middleware"
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (e, {httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: r}) => ({
applyToStack: n => {
n.addRelativeTo(httpAuthSchemeMiddleware(e, {
httpAuthSchemeParametersProvider: t,
identityProviderConfigProvider: r
}), s);
}
});
}),
23952: (function(e, t, r) {
r.d(t, {
l: () => getHttpSigningPlugin
});
var n = r(6804);
var s = r(86840);
const defaultErrorHandler = e => e => {
throw e;
};
const defaultSuccessHandler = (e, t) => {};
const httpSigningMiddleware = e => (e, t) => async r => {
if (!n.K.isInstance(r.request)) return e(r);
const o = (0, s.u)(t);
const i = o.selectedHttpAuthScheme;
if (!i) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
const {httpAuthOption: {signingProperties: a = {}}, identity: c, signer: u} = i;
const d = await e({
...r,
request: await u.sign(r.request, c, a)
}).catch((u.errorHandler || defaultErrorHandler)(a));
(u.successHandler || defaultSuccessHandler)(d.response, a);
return d;
};
const o = {
step: "finalizeRequest",
tags: [ "HTTP_SIGNING" ],
name: "httpSigningMiddleware",
aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
override: true,
relation: "after",
toMiddleware: "retryMiddleware"
};
const getHttpSigningPlugin = e => ({
applyToStack: t => {
t.addRelativeTo(httpSigningMiddleware(e), o);
}
});
}),
11055: (function(e, t, r) {
r.d(t, {
h: () => DefaultIdentityProviderConfig
});
var n = r(59797);
class DefaultIdentityProviderConfig {
authSchemes=new Map;
constructor(e) {
for (const t in e) {
if (!(0, n.$)(e, t)) continue;
const r = e[t];
if (r !== void 0) this.authSchemes.set(t, r);
}
}
getIdentityProvider(e) {
return this.authSchemes.get(e);
}
}
}),
99993: (function(e, t, r) {
r.d(t, {
t: () => normalizeProvider
});
const normalizeProvider = e => {
if (typeof e === "function") return e;
const t = Promise.resolve(e);
return () => t;
};
}),
6207: (function(e, t, r) {
r.d(t, {
k: () => l
});
var n = r(77598);
var s = r(69996);
const o = 64;
const i = 32;
const a = 2 ** 53 - 1;
class Sha256Js {
digestLength=i;
state=Int32Array.from(c);
w;
buffer=new Uint8Array(64);
bufferLength=0;
bytesHashed=0;
finished=false;
inner;
outer;
constructor(e) {
if (e) {
const t = Sha256Js.normalizeKey(e);
this.inner = new Sha256Js;
this.outer = new Sha256Js;
const {inner: r, outer: n} = this;
const s = new Uint8Array(o * 2);
for (let e = 0; e < o; ++e) {
s[e] = 54 ^ t[e];
s[e + o] = 92 ^ t[e];
}
r.update(s.subarray(0, o));
n.update(s.subarray(o));
}
}
update(e) {
if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
if (this.inner) {
this.inner.update(e);
return;
}
const t = (0, s.F)(e);
let r = 0;
let {byteLength: n} = t;
this.bytesHashed += n;
if (this.bytesHashed * 8 > a) throw new Error("Cannot hash more than 2^53 - 1 bits");
while (n > 0) {
this.buffer[this.bufferLength++] = t[r++];
n--;
if (this.bufferLength === o) {
this.hashBuffer();
this.bufferLength = 0;
}
}
}
async digest() {
const {inner: e, outer: t} = this;
if (e && t) {
if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
this.finished = true;
const r = e.digestSync();
t.update(r);
return t.digestSync();
}
return this.digestSync();
}
reset() {
this.state = Int32Array.from(c);
this.buffer = new Uint8Array(64);
this.bufferLength = 0;
this.bytesHashed = 0;
}
digestSync() {
const e = this.state.slice();
const t = this.buffer.slice();
let r = this.bufferLength;
const n = this.bytesHashed * 8;
const s = new DataView(t.buffer, t.byteOffset, t.byteLength);
s.setUint8(r++, 128);
if ((r - 1) % o >= o - 8) {
for (let e = r; e < o; ++e) s.setUint8(e, 0);
this.hashBufferWith(e, t);
r = 0;
}
for (let e = r; e < o - 8; ++e) s.setUint8(e, 0);
s.setUint32(o - 8, Math.floor(n / 4294967296), false);
s.setUint32(o - 4, n, false);
this.hashBufferWith(e, t);
const a = new Uint8Array(i);
for (let t = 0; t < 8; ++t) {
a[t * 4] = e[t] >>> 24 & 255;
a[t * 4 + 1] = e[t] >>> 16 & 255;
a[t * 4 + 2] = e[t] >>> 8 & 255;
a[t * 4 + 3] = e[t] >>> 0 & 255;
}
return a;
}
static normalizeKey(e) {
const t = (0, s.F)(e);
if (t.byteLength > o) {
const e = new Sha256Js;
e.update(t);
const r = e.digestSync();
const n = new Uint8Array(o);
n.set(r);
return n;
}
if (t.byteLength < o) {
const e = new Uint8Array(o);
e.set(t);
return e;
}
return t;
}
hashBuffer() {
this.hashBufferWith(this.state, this.buffer);
}
hashBufferWith(e, t) {
const r = this.w ??= new Int32Array(64);
let n = e[0], s = e[1], i = e[2], a = e[3], c = e[4], d = e[5], l = e[6], f = e[7];
for (let e = 0; e < o; ++e) {
if (e < 16) r[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255; else {
let t = r[e - 2];
const n = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
t = r[e - 15];
const s = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
r[e] = (n + r[e - 7] | 0) + (s + r[e - 16] | 0);
}
const o = (((c >>> 6 | c << 26) ^ (c >>> 11 | c << 21) ^ (c >>> 25 | c << 7)) + (c & d ^ ~c & l) | 0) + (f + (u[e] + r[e] | 0) | 0) | 0;
const h = ((n >>> 2 | n << 30) ^ (n >>> 13 | n << 19) ^ (n >>> 22 | n << 10)) + (n & s ^ n & i ^ s & i) | 0;
f = l;
l = d;
d = c;
c = a + o | 0;
a = i;
i = s;
s = n;
n = o + h | 0;
}
e[0] += n;
e[1] += s;
e[2] += i;
e[3] += a;
e[4] += c;
e[5] += d;
e[6] += l;
e[7] += f;
}
}
const c = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
const u = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
const d = (() => {
try {
(0, n.createHash)("sha256");
return true;
} catch {
return false;
}
})();
const l = d ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
return class Sha256Node {
digestLength=32;
secret;
hash;
isHmac;
finished=false;
constructor(e) {
this.secret = e;
this.isHmac = !!e;
this.hash = this.createHash();
}
update(e) {
if (this.finished) throw new Error("Attempted to update an already finished hash.");
this.hash.update(e);
}
async digest() {
let e;
if (this.isHmac) {
this.finished = true;
e = this.hash.digest();
} else e = this.hash.copy().digest();
return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
reset() {
this.hash = this.createHash();
this.finished = false;
}
createHash() {
return this.secret ? (0, n.createHmac)("sha256", toBuffer(this.secret)) : (0, n.createHash)("sha256");
}
};
}
function toBuffer(e) {
if (typeof e === "string") return e;
if (ArrayBuffer.isView(e)) return Buffer.from(e.buffer, e.byteOffset, e.byteLength);
return Buffer.from(e);
}
}),
51945: (function(e, t, r) {
r.d(t, {
o: () => constructStack
});
const getAllAliases = (e, t) => {
const r = [];
if (e) r.push(e);
if (t) for (const e of t) r.push(e);
return r;
};
const getMiddlewareNameWithAliases = (e, t) => `${e || "anonymous"}${t && t.length > 0 ? ` (a.k.a. ${t.join(",")})` : ""}`;
const constructStack = () => {
let e = [];
let t = [];
let r = false;
const o = new Set;
const sort = e => e.sort((e, t) => n[t.step] - n[e.step] || s[t.priority || "normal"] - s[e.priority || "normal"]);
const removeByName = r => {
let n = false;
const filterCb = e => {
const t = getAllAliases(e.name, e.aliases);
if (t.includes(r)) {
n = true;
for (const e of t) o.delete(e);
return false;
}
return true;
};
e = e.filter(filterCb);
t = t.filter(filterCb);
return n;
};
const removeByReference = r => {
let n = false;
const filterCb = e => {
if (e.middleware === r) {
n = true;
for (const t of getAllAliases(e.name, e.aliases)) o.delete(t);
return false;
}
return true;
};
e = e.filter(filterCb);
t = t.filter(filterCb);
return n;
};
const cloneTo = r => {
e.forEach(e => {
r.add(e.middleware, {
...e
});
});
t.forEach(e => {
r.addRelativeTo(e.middleware, {
...e
});
});
r.identifyOnResolve?.(i.identifyOnResolve());
return r;
};
const expandRelativeMiddlewareList = e => {
const t = [];
e.before.forEach(e => {
if (e.before.length === 0 && e.after.length === 0) t.push(e); else t.push(...expandRelativeMiddlewareList(e));
});
t.push(e);
e.after.reverse().forEach(e => {
if (e.before.length === 0 && e.after.length === 0) t.push(e); else t.push(...expandRelativeMiddlewareList(e));
});
return t;
};
const getMiddlewareList = (r = false) => {
const n = [];
const s = [];
const o = {};
e.forEach(e => {
const t = {
...e,
before: [],
after: []
};
for (const e of getAllAliases(t.name, t.aliases)) o[e] = t;
n.push(t);
});
t.forEach(e => {
const t = {
...e,
before: [],
after: []
};
for (const e of getAllAliases(t.name, t.aliases)) o[e] = t;
s.push(t);
});
s.forEach(e => {
if (e.toMiddleware) {
const t = o[e.toMiddleware];
if (t === void 0) {
if (r) return;
throw new Error(`${e.toMiddleware} is not found when adding ` + `${getMiddlewareNameWithAliases(e.name, e.aliases)} ` + `middleware ${e.relation} ${e.toMiddleware}`);
}
if (e.relation === "after") t.after.push(e);
if (e.relation === "before") t.before.push(e);
}
});
const i = sort(n).map(expandRelativeMiddlewareList).reduce((e, t) => {
e.push(...t);
return e;
}, []);
return i;
};
const i = {
add: (t, r = {}) => {
const {name: n, override: s, aliases: i} = r;
const a = {
step: "initialize",
priority: "normal",
middleware: t,
...r
};
const c = getAllAliases(n, i);
if (c.length > 0) {
if (c.some(e => o.has(e))) {
if (!s) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(n, i)}'`);
for (const t of c) {
const r = e.findIndex(e => e.name === t || e.aliases?.some(e => e === t));
if (r === -1) continue;
const s = e[r];
if (s.step !== a.step || a.priority !== s.priority) throw new Error(`"${getMiddlewareNameWithAliases(s.name, s.aliases)}" middleware with ` + `${s.priority} priority in ${s.step} step cannot ` + `be overridden by "${getMiddlewareNameWithAliases(n, i)}" middleware with ` + `${a.priority} priority in ${a.step} step.`);
e.splice(r, 1);
}
}
for (const e of c) o.add(e);
}
e.push(a);
},
addRelativeTo: (e, r) => {
const {name: n, override: s, aliases: i} = r;
const a = {
middleware: e,
...r
};
const c = getAllAliases(n, i);
if (c.length > 0) {
if (c.some(e => o.has(e))) {
if (!s) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(n, i)}'`);
for (const e of c) {
const r = t.findIndex(t => t.name === e || t.aliases?.some(t => t === e));
if (r === -1) continue;
const s = t[r];
if (s.toMiddleware !== a.toMiddleware || s.relation !== a.relation) throw new Error(`"${getMiddlewareNameWithAliases(s.name, s.aliases)}" middleware ` + `${s.relation} "${s.toMiddleware}" middleware cannot be overridden ` + `by "${getMiddlewareNameWithAliases(n, i)}" middleware ${a.relation} ` + `"${a.toMiddleware}" middleware.`);
t.splice(r, 1);
}
}
for (const e of c) o.add(e);
}
t.push(a);
},
clone: () => cloneTo(constructStack()),
use: e => {
e.applyToStack(i);
},
remove: e => {
if (typeof e === "string") return removeByName(e); else return removeByReference(e);
},
removeByTag: r => {
let n = false;
const filterCb = e => {
const {tags: t, name: s, aliases: i} = e;
if (t && t.includes(r)) {
const e = getAllAliases(s, i);
for (const t of e) o.delete(t);
n = true;
return false;
}
return true;
};
e = e.filter(filterCb);
t = t.filter(filterCb);
return n;
},
concat: e => {
const t = cloneTo(constructStack());
t.use(e);
t.identifyOnResolve(r || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? false));
return t;
},
applyToStack: cloneTo,
identify: () => getMiddlewareList(true).map(e => {
const t = e.step ?? e.relation + " " + e.toMiddleware;
return getMiddlewareNameWithAliases(e.name, e.aliases) + " - " + t;
}),
identifyOnResolve(e) {
if (typeof e === "boolean") r = e;
return r;
},
resolve: (e, t) => {
for (const r of getMiddlewareList().map(e => e.middleware).reverse()) e = r(e, t);
if (r) console.log(i.identify());
return e;
}
};
return i;
};
const n = {
initialize: 5,
serialize: 4,
build: 3,
finalizeRequest: 2,
deserialize: 1
};
const s = {
high: 3,
normal: 2,
low: 1
};
}),
36228: (function(e, t, r) {
r.d(t, {
N: () => NoOpLogger
});
class NoOpLogger {
trace() {}
debug() {}
info() {}
warn() {}
error() {}
}
}),
88798: (function(e, t, r) {
r.d(t, {
k: () => makeBuilder
});
var n = r(16877);
var s = r(51945);
var o = r(79800);
const i = "***SensitiveInformation***";
function schemaLogFilter(e, t) {
if (t == null) return t;
const r = o.l1.of(e);
if (r.getMergedTraits().sensitive) return i;
if (r.isListSchema()) {
const e = r.getValueSchema();
if (e.getMergedTraits().sensitive) return i;
if (Array.isArray(t)) return t.map(t => schemaLogFilter(e, t));
} else if (r.isMapSchema()) {
const e = r.getValueSchema();
if (r.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return i;
if (typeof t === "object") return Object.fromEntries(Object.entries(t).map(([t, r]) => [ t, schemaLogFilter(e, r) ]));
} else if (r.isStructSchema() && typeof t === "object") {
const e = t;
const n = {};
for (const [t, s] of r.structIterator()) if (e[t] != null) n[t] = schemaLogFilter(s, e[t]);
return n;
}
return t;
}
const a = Symbol.for("@smithy/op-event-stream");
class Command {
middlewareStack=(0, s.o)();
schema;
static classBuilder() {
return new ClassBuilder;
}
resolveMiddlewareWithContext(e, t, r, {middlewareFn: s, clientName: i, commandName: c, inputFilterSensitiveLog: u, outputFilterSensitiveLog: d, smithyContext: l, additionalContext: f, CommandCtor: h}) {
for (const n of s.bind(this)(h, e, t, r)) this.middlewareStack.use(n);
const p = e.concat(this.middlewareStack);
const {logger: g} = t;
const m = f[n.V];
const y = {
logger: g,
clientName: i,
commandName: c,
inputFilterSensitiveLog: u,
outputFilterSensitiveLog: d,
...f,
[n.V]: {
...m,
commandInstance: this,
...l,
...r?.metricsRecorder === void 0 ? {} : {
metricsRecorder: r.metricsRecorder
},
...r?.abortSignal === void 0 ? {} : {
abortSignal: r.abortSignal
}
}
};
const {requestHandler: w} = t;
let S = r ?? {};
if (S.metricsRecorder) {
S = {
...S
};
delete S.metricsRecorder;
}
let v;
const b = this.schema;
const E = b?.[a];
if (E !== void 0) v = E; else if (b) if (Array.isArray(b) && b[0] === 9) {
const [, , , , e, t] = b;
v = b[a] = Boolean(o.l1.of(e).getEventStreamMember() || o.l1.of(t).getEventStreamMember());
}
if (v) S = {
isEventStream: v,
...S
};
return p.resolve(e => w.handle(e.request, S), y);
}
}
class ClassBuilder {
_init=() => {};
_ep={};
_middlewareFn=() => [];
_commandName="";
_clientName="";
_additionalContext={};
_smithyContext={};
_inputFilterSensitiveLog=void 0;
_outputFilterSensitiveLog=void 0;
_serializer=null;
_deserializer=null;
_operationSchema;
init(e) {
this._init = e;
}
ep(e) {
this._ep = e;
return this;
}
m(e) {
this._middlewareFn = e;
return this;
}
s(e, t, r = {}) {
this._smithyContext = {
service: e,
operation: t,
...r
};
return this;
}
c(e = {}) {
this._additionalContext = e;
return this;
}
n(e, t) {
this._clientName = e;
this._commandName = t;
return this;
}
f(e = e => e, t = e => e) {
this._inputFilterSensitiveLog = e;
this._outputFilterSensitiveLog = t;
return this;
}
ser(e) {
this._serializer = e;
return this;
}
de(e) {
this._deserializer = e;
return this;
}
sc(e) {
this._operationSchema = e;
this._smithyContext.operationSchema = e;
return this;
}
build() {
const e = this;
let t;
return t = class extends Command {
input;
static getEndpointParameterInstructions() {
return e._ep;
}
constructor(...[t]) {
super();
this.input = t ?? {};
e._init(this);
this.schema = e._operationSchema;
}
resolveMiddleware(r, n, s) {
const o = e._operationSchema;
const i = o?.[4] ?? o?.input;
const a = o?.[5] ?? o?.output;
return this.resolveMiddlewareWithContext(r, n, s, {
CommandCtor: t,
middlewareFn: e._middlewareFn,
clientName: e._clientName,
commandName: e._commandName,
inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (o ? schemaLogFilter.bind(null, i) : e => e),
outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (o ? schemaLogFilter.bind(null, a) : e => e),
smithyContext: e._smithyContext,
additionalContext: e._additionalContext
});
}
serialize=e._serializer;
deserialize=e._deserializer;
};
}
}
function makeBuilder(e, t, r, n) {
return function makeCommand(s, o, i, a, c = {}) {
const u = Object.assign({}, e, s);
return Command.classBuilder().ep(u).m(function(e, t, r, s) {
const i = o.call(this, e, t, r, s);
i.unshift(n(r, e.getEndpointParameterInstructions()));
return i;
}).s(t, i, c).n(r, i.charAt(0).toUpperCase() + i.slice(1) + "Command").sc(a).build();
};
}
}),
3043: (function(e, t, r) {
r.d(t, {
K: () => Client
});
var n = r(51945);
class Client {
config;
middlewareStack=(0, n.o)();
initConfig;
handlers;
constructor(e) {
this.config = e;
const {protocol: t, protocolSettings: r} = e;
if (r) if (typeof t === "function") e.protocol = new t(r);
}
send(e, t, r) {
const n = typeof t !== "function" ? t : void 0;
const s = typeof t === "function" ? t : r;
const o = n === void 0 && this.config.cacheMiddleware === true;
let i;
if (o) {
if (!this.handlers) this.handlers = new WeakMap;
const t = this.handlers;
if (t.has(e.constructor)) i = t.get(e.constructor); else {
i = e.resolveMiddleware(this.middlewareStack, this.config, n);
t.set(e.constructor, i);
}
} else {
delete this.handlers;
i = e.resolveMiddleware(this.middlewareStack, this.config, n);
}
if (s) i(e).then(e => s(null, e.output), e => s(e)).catch(() => {}); else return i(e).then(e => e.output);
}
destroy() {
this.config?.requestHandler?.destroy?.();
delete this.handlers;
}
}
}),
3720: (function(e, t, r) {
r.d(t, {
l: () => loadConfigsForDefaultMode
});
const loadConfigsForDefaultMode = e => {
switch (e) {
case "standard":
return {
retryMode: "standard",
connectionTimeout: 3100
};

case "in-region":
return {
retryMode: "standard",
connectionTimeout: 1100
};

case "cross-region":
return {
retryMode: "standard",
connectionTimeout: 3100
};

case "mobile":
return {
retryMode: "standard",
connectionTimeout: 3e4
};

default:
return {};
}
};
}),
91321: (function(e, t, r) {
r.d(t, {
I: () => emitWarningIfUnsupportedVersion
});
let n = false;
const emitWarningIfUnsupportedVersion = e => {
if (e && !n && parseInt(e.substring(1, e.indexOf("."))) < 16) n = true;
};
}),
91534: (function(e, t, r) {
r.d(t, {
M: () => decorateServiceException,
T: () => ServiceException
});
class ServiceException extends Error {
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
$fault;
$response;
$retryable;
$metadata;
constructor(e) {
super(e.message);
Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
this.name = e.name;
this.$fault = e.$fault;
this.$metadata = e.$metadata;
}
static isInstance(e) {
if (!e) return false;
const t = e;
return ServiceException.prototype.isPrototypeOf(t) || Boolean(t.$fault) && Boolean(t.$metadata) && (t.$fault === "client" || t.$fault === "server");
}
static [Symbol.hasInstance](e) {
if (!e) return false;
const t = e;
if (this === ServiceException) return ServiceException.isInstance(e);
if (ServiceException.isInstance(e)) {
if (this.prototype.isPrototypeOf(e)) return true;
const r = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
let n = false;
if (r) {
let e = Object.getPrototypeOf(t);
while (e && e !== Object.prototype) {
const t = e.constructor;
const s = t !== ServiceException && Object.prototype.hasOwnProperty.call(t, "shapeId") ? t?.shapeId : void 0;
if (s) {
n = true;
if (s === r) return true;
}
e = Object.getPrototypeOf(e);
}
}
if (r && n) return false;
const s = this.name;
if (s && s.length >= 6) {
if (t.name === s) return true;
let e = Object.getPrototypeOf(t);
while (e && e !== Object.prototype) {
const t = e.constructor?.name;
if (t && t !== "Error" && t === s) return true;
e = Object.getPrototypeOf(e);
}
}
}
return false;
}
}
const decorateServiceException = (e, t = {}) => {
Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, r]) => {
if (e[t] == void 0 || e[t] === "") e[t] = r;
});
const r = e.message || e.Message || "UnknownError";
e.message = r;
delete e.Message;
return e;
};
}),
57757: (function(e, t, r) {
r.d(t, {
xA: () => getDefaultExtensionConfiguration,
uv: () => resolveDefaultRuntimeConfig
});
var n = r(59797);
var s;
(function(e) {
e["MD5"] = "md5";
e["CRC32"] = "crc32";
e["CRC32C"] = "crc32c";
e["SHA1"] = "sha1";
e["SHA256"] = "sha256";
})(s || (s = {}));
const o = Object.values(s);
const checksum_getChecksumConfiguration = e => {
const t = [];
for (const r in s) {
if (!(0, n.$)(s, r)) continue;
const o = s[r];
if (e[o] === void 0) continue;
t.push({
algorithmId: () => o,
checksumConstructor: () => e[o]
});
}
for (const [r, n] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
algorithmId: () => r,
checksumConstructor: () => n
});
return {
addChecksumAlgorithm(r) {
e.checksumAlgorithms = e.checksumAlgorithms ?? {};
const n = r.algorithmId();
const s = r.checksumConstructor();
if (o.includes(n)) e.checksumAlgorithms[n.toUpperCase()] = s; else e.checksumAlgorithms[n] = s;
t.push(r);
},
checksumAlgorithms() {
return t;
}
};
};
const checksum_resolveChecksumRuntimeConfig = e => {
const t = {};
e.checksumAlgorithms().forEach(e => {
const r = e.algorithmId();
if (o.includes(r)) t[r] = e.checksumConstructor();
});
return t;
};
const getRetryConfiguration = e => ({
setRetryStrategy(t) {
e.retryStrategy = t;
},
retryStrategy() {
return e.retryStrategy;
}
});
const resolveRetryRuntimeConfig = e => {
const t = {};
t.retryStrategy = e.retryStrategy();
return t;
};
const getDefaultExtensionConfiguration = e => Object.assign(checksum_getChecksumConfiguration(e), getRetryConfiguration(e));
const resolveDefaultRuntimeConfig = e => Object.assign(checksum_resolveChecksumRuntimeConfig(e), resolveRetryRuntimeConfig(e));
}),
26755: (function(e, t, r) {
r.d(t, {
e$: () => a
});
var n = r(33107);
var s = r(33483);
const o = "AWS_USE_DUALSTACK_ENDPOINT";
const i = "use_dualstack_endpoint";
const a = {
environmentVariableSelector: e => (0, n.Q)(e, o, s.c.ENV),
configFileSelector: e => (0, n.Q)(e, i, s.c.CONFIG),
default: false
};
}),
27835: (function(e, t, r) {
r.d(t, {
Ko: () => a
});
var n = r(33107);
var s = r(33483);
const o = "AWS_USE_FIPS_ENDPOINT";
const i = "use_fips_endpoint";
const a = {
environmentVariableSelector: e => (0, n.Q)(e, o, s.c.ENV),
configFileSelector: e => (0, n.Q)(e, i, s.c.CONFIG),
default: false
};
}),
37071: (function(e, t, r) {
r.d(t, {
GG: () => i,
zH: () => a
});
var n = r(18203);
const s = "AWS_REGION";
const o = "region";
const i = {
environmentVariableSelector: e => e[s],
configFileSelector: e => e[o],
default: async () => {
const e = await (0, n.b)();
if (e) return e;
throw new Error("Region is missing");
}
};
const a = {
preferredFile: "credentials"
};
}),
18203: (function(e, t, r) {
r.d(t, {
b: () => getInstanceMetadataRegion
});
var n = r(84686);
const s = 1e3;
const o = 6e4;
let i = 0;
const getInstanceMetadataRegion = async () => {
if (process.env[n.tn]) return;
if (Date.now() < i) return;
try {
const e = resolveImdsEndpoint();
const t = (await imdsRequest({
...e,
path: n.EG,
method: "PUT",
headers: {
[n.nF]: "21600"
}
})).toString();
const r = (await imdsRequest({
...e,
path: n.FT,
method: "GET",
headers: {
[n.cC]: t
}
})).toString().trim();
return r || cacheNegativeAndReturnUndefined();
} catch {
return cacheNegativeAndReturnUndefined();
}
};
const cacheNegativeAndReturnUndefined = () => {
i = Date.now() + o;
return;
};
const resolveImdsEndpoint = () => {
const e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if (e) {
const t = new URL(e);
return {
hostname: t.hostname.replace(/^\[(.+)]$/, "$1"),
port: t.port ? Number(t.port) : void 0
};
}
if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return {
hostname: "fd00:ec2::254"
};
return {
hostname: "169.254.169.254"
};
};
const imdsRequest = async e => {
const {request: t} = await Promise.resolve().then(r.t.bind(r, 37067, 23));
return new Promise((r, n) => {
const o = t({
hostname: e.hostname,
port: e.port,
path: e.path,
method: e.method,
headers: e.headers,
timeout: s,
signal: AbortSignal.timeout(s)
});
o.on("error", e => {
n(e);
o.destroy();
});
o.on("timeout", () => {
n(new Error("TimeoutError from instance metadata service"));
o.destroy();
});
o.on("response", e => {
const {statusCode: t = 400} = e;
if (t < 200 || t >= 300) {
n(Object.assign(new Error("Error response received from instance metadata service"), {
statusCode: t
}));
o.destroy();
return;
}
const s = [];
e.on("data", e => s.push(e));
e.on("end", () => {
r(Buffer.concat(s));
o.destroy();
});
});
o.end();
});
};
}),
30131: (function(e, t, r) {
r.d(t, {
T: () => resolveRegionConfig
});
var n = r(94631);
const s = new Set;
const checkRegion = (e, t = n.X) => {
if (!s.has(e) && !t(e)) if (e === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`); else throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`); else s.add(e);
};
const isFipsRegion = e => typeof e === "string" && (e.startsWith("fips-") || e.endsWith("-fips"));
const getRealRegion = e => isFipsRegion(e) ? [ "fips-aws-global", "aws-fips" ].includes(e) ? "us-east-1" : e.replace(/fips-(dkr-|prod-)?|-fips/, "") : e;
const resolveRegionConfig = e => {
const {region: t, useFipsEndpoint: r} = e;
if (!t) throw new Error("Region is missing");
return Object.assign(e, {
region: async () => {
const e = typeof t === "function" ? await t() : t;
const r = getRealRegion(e);
checkRegion(r);
return r;
},
useFipsEndpoint: async () => {
const e = typeof t === "string" ? t : await t();
if (isFipsRegion(e)) return true;
return typeof r !== "function" ? Promise.resolve(!!r) : r();
}
});
};
}),
84686: (function(e, t, r) {
r.d(t, {
EG: () => u,
FT: () => c,
J9: () => n,
RY: () => o,
US: () => a,
cC: () => d,
dr: () => s,
nF: () => l,
tn: () => i
});
const n = "AWS_EXECUTION_ENV";
const s = "AWS_REGION";
const o = "AWS_DEFAULT_REGION";
const i = "AWS_EC2_METADATA_DISABLED";
const a = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
const c = "/latest/meta-data/placement/region";
const u = "/latest/api/token";
const d = "x-aws-ec2-metadata-token";
const l = "x-aws-ec2-metadata-token-ttl-seconds";
}),
95611: (function(e, t, r) {
r.d(t, {
I: () => resolveDefaultsModeConfig
});
var n = r(37071);
var s = r(18203);
var o = r(76937);
var i = r(43824);
var a = r(84686);
const c = "AWS_DEFAULTS_MODE";
const u = "defaults_mode";
const d = {
environmentVariableSelector: e => e[c],
configFileSelector: e => e[u],
default: "legacy"
};
const resolveDefaultsModeConfig = ({region: e = (0, o.Z)(n.GG), defaultsMode: t = (0, 
o.Z)(d)} = {}) => (0, i.B)(async () => {
const r = typeof t === "function" ? await t() : t;
switch (r?.toLowerCase()) {
case "auto":
return resolveNodeDefaultsModeAuto(e);

case "in-region":
case "cross-region":
case "mobile":
case "standard":
case "legacy":
return Promise.resolve(r?.toLocaleLowerCase());

case void 0:
return Promise.resolve("legacy");

default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${a.US.join(", ")}, got ${r}`);
}
});
const resolveNodeDefaultsModeAuto = async e => {
if (e) {
const t = typeof e === "function" ? await e() : e;
const r = await inferPhysicalRegion();
if (!r) return "standard";
if (t === r) return "in-region"; else return "cross-region";
}
return "standard";
};
const inferPhysicalRegion = async () => {
if (process.env[a.J9] && (process.env[a.dr] || process.env[a.RY])) return process.env[a.dr] ?? process.env[a.RY];
return (0, s.b)();
};
}),
76937: (function(e, t, r) {
r.d(t, {
Z: () => loadConfig
});
var n = r(56865);
var s = r(43824);
var o = r(55577);
function getSelectorName(e) {
try {
const t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
t.delete("CONFIG");
t.delete("CONFIG_PREFIX_SEPARATOR");
t.delete("ENV");
return [ ...t ].join(", ");
} catch (t) {
return e;
}
}
const fromEnv = (e, t) => async () => {
try {
const r = e(process.env, t);
if (r === void 0) throw new Error;
return r;
} catch (r) {
throw new o.C(r.message || `Not found in ENV: ${getSelectorName(e.toString())}`, {
logger: t?.logger
});
}
};
var i = r(67186);
var a = r(24834);
const fromSharedConfigFiles = (e, {preferredFile: t = "config", ...r} = {}) => async () => {
const n = (0, i.Bz)(r);
const {configFile: s, credentialsFile: c} = await (0, a.p)(r);
const u = c[n] || {};
const d = s[n] || {};
const l = t === "config" ? {
...u,
...d
} : {
...d,
...u
};
try {
const r = t === "config" ? s : c;
const n = e(l, r);
if (n === void 0) throw new Error;
return n;
} catch (t) {
throw new o.C(t.message || `Not found in config files w/ profile [${n}]: ${getSelectorName(e.toString())}`, {
logger: r.logger
});
}
};
const fromValue = e => () => Promise.resolve(e);
const isFunction = e => typeof e === "function";
const fromStatic = e => isFunction(e) ? async () => await e() : fromValue(e);
const loadConfig = ({environmentVariableSelector: e, configFileSelector: t, default: r}, o = {}) => {
const {signingName: i, logger: a} = o;
const c = {
signingName: i,
logger: a
};
return (0, s.B)((0, n.c)(fromEnv(e, c), fromSharedConfigFiles(t, o), fromStatic(r)));
};
}),
55577: (function(e, t, r) {
r.d(t, {
C: () => CredentialsProviderError
});
var n = r(38565);
class CredentialsProviderError extends n.m {
name="CredentialsProviderError";
constructor(e, t = true) {
super(e, t);
Object.setPrototypeOf(this, CredentialsProviderError.prototype);
}
}
}),
38565: (function(e, t, r) {
r.d(t, {
m: () => ProviderError
});
class ProviderError extends Error {
name="ProviderError";
tryNextLink;
constructor(e, t = true) {
let r;
let n = true;
if (typeof t === "boolean") {
r = void 0;
n = t;
} else if (t != null && typeof t === "object") {
r = t.logger;
n = t.tryNextLink ?? true;
}
super(e);
this.tryNextLink = n;
Object.setPrototypeOf(this, ProviderError.prototype);
r?.debug?.(`@smithy/property-provider ${n ? "->" : "(!)"} ${e}`);
}
static from(e, t = true) {
return Object.assign(new this(e.message, t), e);
}
}
}),
56865: (function(e, t, r) {
r.d(t, {
c: () => chain
});
var n = r(38565);
const chain = (...e) => async () => {
if (e.length === 0) throw new n.m("No providers in chain");
let t;
for (const r of e) try {
const e = await r();
return e;
} catch (e) {
t = e;
if (e?.tryNextLink) continue;
throw e;
}
throw t;
};
}),
43824: (function(e, t, r) {
r.d(t, {
B: () => memoize
});
const memoize = (e, t, r) => {
let n;
let s;
let o;
let i = false;
const coalesceProvider = async () => {
if (!s) s = e();
try {
n = await s;
o = true;
i = false;
} finally {
s = void 0;
}
return n;
};
if (t === void 0) return async e => {
if (!o || e?.forceRefresh) n = await coalesceProvider();
return n;
};
return async e => {
if (!o || e?.forceRefresh) n = await coalesceProvider();
if (i) return n;
if (r && !r(n)) {
i = true;
return n;
}
if (t(n)) {
await coalesceProvider();
return n;
}
return n;
};
};
}),
44575: (function(e, t, r) {
r.d(t, {
Q: () => n
});
const n = ".";
}),
45257: (function(e, t, r) {
r.d(t, {
g: () => getConfigFilepath
});
var n = r(76760);
var s = r(47258);
const o = "AWS_CONFIG_FILE";
const getConfigFilepath = () => process.env[o] || (0, n.join)((0, s.R)(), ".aws", "config");
}),
47258: (function(e, t, r) {
r.d(t, {
R: () => getHomeDir
});
var n = r(48161);
var s = r(76760);
const o = {};
const getHomeDirCacheKey = () => {
if (process && process.geteuid) return `${process.geteuid()}`;
return "DEFAULT";
};
const getHomeDir = () => {
const {HOME: e, USERPROFILE: t, HOMEPATH: r, HOMEDRIVE: i = `C:${s.sep}`} = process.env;
if (e) return e;
if (t) return t;
if (r) return `${i}${r}`;
const a = getHomeDirCacheKey();
if (!o[a]) o[a] = (0, n.homedir)();
return o[a];
};
}),
67186: (function(e, t, r) {
r.d(t, {
Bz: () => getProfileName,
Ch: () => n
});
const n = "AWS_PROFILE";
const s = "default";
const getProfileName = e => e.profile || process.env[n] || s;
}),
24834: (function(e, t, r) {
r.d(t, {
p: () => loadSharedConfigFiles
});
var n = r(76760);
var s = r(41156);
var o = r(44575);
const getConfigData = e => Object.entries(e).filter(([e]) => {
const t = e.indexOf(o.Q);
if (t === -1) return false;
return Object.values(s.I).includes(e.substring(0, t));
}).reduce((e, [t, r]) => {
const n = t.indexOf(o.Q);
const i = t.substring(0, n) === s.I.PROFILE ? t.substring(n + 1) : t;
e[i] = r;
return e;
}, {
...e.default && {
default: e.default
}
});
var i = r(45257);
var a = r(47258);
const c = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = () => process.env[c] || (0, n.join)((0, a.R)(), ".aws", "credentials");
var u = r(54203);
var d = r(71774);
const swallowError = () => ({});
const loadSharedConfigFiles = async (e = {}) => {
const {filepath: t = getCredentialsFilepath(), configFilepath: r = (0, i.g)()} = e;
const s = (0, a.R)();
const o = "~/";
let c = t;
if (t.startsWith(o)) c = (0, n.join)(s, t.slice(2));
let l = r;
if (r.startsWith(o)) l = (0, n.join)(s, r.slice(2));
const f = await Promise.all([ (0, d.TA)(l, {
ignoreCache: e.ignoreCache
}).then(u.A).then(getConfigData).catch(swallowError), (0, d.TA)(c, {
ignoreCache: e.ignoreCache
}).then(u.A).catch(swallowError) ]);
return {
configFile: f[0],
credentialsFile: f[1]
};
};
}),
54203: (function(e, t, r) {
r.d(t, {
A: () => parseIni
});
var n = r(41156);
var s = r(44575);
const o = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const i = [ "__proto__", "profile __proto__" ];
const parseIni = e => {
const t = {};
let r;
let a;
for (const c of e.split(/\r?\n/)) {
const e = c.split(/(^|\s)[;#]/)[0].trim();
const u = e[0] === "[" && e[e.length - 1] === "]";
if (u) {
r = void 0;
a = void 0;
const t = e.substring(1, e.length - 1);
const c = o.exec(t);
if (c) {
const [, e, , t] = c;
if (Object.values(n.I).includes(e)) r = [ e, t ].join(s.Q);
} else r = t;
if (i.includes(t)) throw new Error(`Found invalid profile name "${t}"`);
} else if (r) {
const n = e.indexOf("=");
if (![ 0, -1 ].includes(n)) {
const [o, i] = [ e.substring(0, n).trim(), e.substring(n + 1).trim() ];
if (i === "") a = o; else {
if (a && c.trimStart() === c) a = void 0;
t[r] = t[r] || {};
const e = a ? [ a, o ].join(s.Q) : o;
t[r][e] = i;
}
}
}
}
return t;
};
}),
71774: (function(e, t, r) {
r.d(t, {
Jj: () => o,
TA: () => readFile
});
var n = r(51455);
const s = {};
const o = {};
const readFile = (e, t) => {
if (o[e] !== void 0) return o[e];
if (!s[e] || t?.ignoreCache) s[e] = (0, n.readFile)(e, "utf8");
return s[e];
};
}),
33107: (function(e, t, r) {
r.d(t, {
Q: () => booleanSelector
});
const booleanSelector = (e, t, r) => {
if (!(t in e)) return;
if (e[t] === "true") return true;
if (e[t] === "false") return false;
throw new Error(`Cannot load ${r} "${t}". Expected "true" or "false", got ${e[t]}.`);
};
}),
33483: (function(e, t, r) {
r.d(t, {
c: () => n
});
var n;
(function(e) {
e["ENV"] = "env";
e["CONFIG"] = "shared config entry";
})(n || (n = {}));
}),
5714: (function(e, t, r) {
r.d(t, {
rD: () => S,
Co: () => w
});
var n = r(76937);
var s = r(44575);
const o = "AWS_ENDPOINT_URL";
const i = "endpoint_url";
const getEndpointUrlConfig = e => ({
environmentVariableSelector: t => {
const r = e.split(" ").map(e => e.toUpperCase());
const n = t[[ o, ...r ].join("_")];
if (n) return n;
const s = t[o];
if (s) return s;
return;
},
configFileSelector: (t, r) => {
if (t.services) {
const n = [ "services", t.services ].join(s.Q);
if (!r || !r[n]) throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
const o = r[n];
const a = e.split(" ").map(e => e.toLowerCase());
const c = o[[ a.join("_"), i ].join(s.Q)];
if (c) return c;
}
const n = t[i];
if (n) return n;
return;
},
default: void 0
});
var a = r(33107);
var c = r(33483);
const u = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const d = "ignore_configured_endpoint_urls";
const l = {
environmentVariableSelector: e => (0, a.Q)(e, u, c.c.ENV),
configFileSelector: e => (0, a.Q)(e, d, c.c.CONFIG),
default: false
};
const getEndpointFromConfig = async e => {
const t = await (0, n.Z)(l)();
if (t) return;
return (0, n.Z)(getEndpointUrlConfig(e ?? ""))();
};
var f = r(80930);
var h = r(86840);
function setFeature(e, t, r) {
if (!e.__smithy_context) e.__smithy_context = {
features: {}
}; else if (!e.__smithy_context.features) e.__smithy_context.features = {};
e.__smithy_context.features[t] = r;
}
function bindEndpointMiddleware(e) {
const t = (0, f.g)(e);
return ({config: e, instructions: r}) => (n, s) => async o => {
if (e.isCustomEndpoint) setFeature(s, "ENDPOINT_OVERRIDE", "N");
const i = await t(o.input, {
getEndpointParameterInstructions() {
return r;
}
}, {
...e
}, s);
s.endpointV2 = i;
s.authSchemes = i.properties?.authSchemes;
const a = s.authSchemes?.[0];
if (a) {
s["signing_region"] = a.signingRegion;
s["signing_service"] = a.signingName;
const e = (0, h.u)(s);
const t = e?.selectedHttpAuthScheme?.httpAuthOption;
if (t) t.signingProperties = Object.assign(t.signingProperties || {}, {
signing_region: a.signingRegion,
signingRegion: a.signingRegion,
signing_service: a.signingName,
signingName: a.signingName,
signingRegionSet: a.signingRegionSet
}, a.properties);
}
return n({
...o
});
};
}
const p = {
name: "serializerMiddleware",
step: "serialize",
tags: [ "SERIALIZER" ],
override: true
};
const g = {
step: "serialize",
tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
name: "endpointV2Middleware",
override: true,
relation: "before",
toMiddleware: p.name
};
function bindGetEndpointPlugin(e) {
const t = bindEndpointMiddleware(e);
return (e, r) => ({
applyToStack: n => {
n.addRelativeTo(t({
config: e,
instructions: r
}), g);
}
});
}
var m = r(33687);
var y = r(32572);
function bindResolveEndpointConfig(e) {
return t => {
const r = t.tls ?? true;
const {endpoint: n, useDualstackEndpoint: s, useFipsEndpoint: o} = t;
const i = n != null ? async () => (0, y.a)(await (0, m.t)(n)()) : void 0;
const a = !!n;
const c = Object.assign(t, {
endpoint: i,
tls: r,
isCustomEndpoint: a,
useDualstackEndpoint: (0, m.t)(s ?? false),
useFipsEndpoint: (0, m.t)(o ?? false),
ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
});
let u;
c.serviceConfiguredEndpoint = async () => {
if (t.serviceId && !u) u = e(t.serviceId);
return u;
};
return c;
};
}
(0, f.g)(getEndpointFromConfig);
const w = bindResolveEndpointConfig(getEndpointFromConfig);
bindEndpointMiddleware(getEndpointFromConfig);
const S = bindGetEndpointPlugin(getEndpointFromConfig);
}),
80930: (function(e, t, r) {
r.d(t, {
g: () => bindGetEndpointFromInstructions,
x: () => resolveParams
});
const resolveParamsForS3 = async e => {
const t = e?.Bucket || "";
if (typeof e.Bucket === "string") e.Bucket = t.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
if (isArnBucketName(t)) {
if (e.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
} else if (!isDnsCompatibleBucketName(t) || t.indexOf(".") !== -1 && !String(e.Endpoint).startsWith("http:") || t.toLowerCase() !== t || t.length < 3) e.ForcePathStyle = true;
if (e.DisableMultiRegionAccessPoints) {
e.disableMultiRegionAccessPoints = true;
e.DisableMRAP = true;
}
return e;
};
const n = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const s = /(\d+\.){3}\d+/;
const o = /\.\./;
const isDnsCompatibleBucketName = e => n.test(e) && !s.test(e) && !o.test(e);
const isArnBucketName = e => {
const [t, r, n, , , s] = e.split(":");
const o = t === "arn" && e.split(":").length >= 6;
const i = Boolean(o && r && n && s);
if (o && !i) throw new Error(`Invalid ARN: ${e} was an invalid ARN.`);
return i;
};
const createConfigValueProvider = (e, t, r, n = false) => {
const configProvider = async () => {
let s;
if (n) {
const n = r.clientContextParams;
const o = n?.[e];
s = o ?? r[e] ?? r[t];
} else s = r[e] ?? r[t];
if (typeof s === "function") return s();
return s;
};
if (e === "credentialScope" || t === "CredentialScope") return async () => {
const e = typeof r.credentials === "function" ? await r.credentials() : r.credentials;
const t = e?.credentialScope ?? e?.CredentialScope;
return t;
};
if (e === "accountId" || t === "AccountId") return async () => {
const e = typeof r.credentials === "function" ? await r.credentials() : r.credentials;
const t = e?.accountId ?? e?.AccountId;
return t;
};
if (e === "endpoint" || t === "endpoint") return async () => {
if (r.isCustomEndpoint === false) return;
const e = await configProvider();
if (e && typeof e === "object") {
if ("url" in e) return e.url.href;
if ("hostname" in e) {
const {protocol: t, hostname: r, port: n, path: s} = e;
return `${t}//${r}${n ? ":" + n : ""}${s}`;
}
}
return e;
};
return configProvider;
};
var i = r(32572);
function bindGetEndpointFromInstructions(e) {
return async (t, r, n, s) => {
if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
let t;
if (n.serviceConfiguredEndpoint) t = await n.serviceConfiguredEndpoint(); else t = await e(n.serviceId);
if (t) {
n.endpoint = () => Promise.resolve((0, i.a)(t));
n.isCustomEndpoint = true;
s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`);
}
}
const o = await resolveParams(t, r, n);
if (typeof n.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
const a = n.endpointProvider(o, s);
if (n.isCustomEndpoint && n.endpoint) {
const e = await n.endpoint();
if (e?.headers) {
a.headers ??= {};
for (const [t, r] of Object.entries(e.headers)) a.headers[t] = Array.isArray(r) ? r : [ r ];
}
}
return a;
};
}
const resolveParams = async (e, t, r) => {
const n = {};
const s = t?.getEndpointParameterInstructions?.() || {};
for (const [t, o] of Object.entries(s)) switch (o.type) {
case "staticContextParams":
n[t] = o.value;
break;

case "contextParams":
n[t] = e[o.name];
break;

case "clientContextParams":
case "builtInParams":
n[t] = await createConfigValueProvider(o.name, t, r, o.type !== "builtInParams")();
break;

case "operationContextParams":
n[t] = o.get(e);
break;

default:
throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(o));
}
if (Object.keys(s).length === 0) Object.assign(n, r);
if (String(r.serviceId).toLowerCase() === "s3") await resolveParamsForS3(n);
return n;
};
}),
73677: (function(e, t, r) {
r.d(t, {
d: () => BinaryDecisionDiagram
});
class BinaryDecisionDiagram {
nodes;
root;
conditions;
results;
constructor(e, t, r, n) {
this.nodes = e;
this.root = t;
this.conditions = r;
this.results = n;
}
static from(e, t, r, n) {
return new BinaryDecisionDiagram(e, t, r, n);
}
}
}),
84344: (function(e, t, r) {
r.d(t, {
k: () => EndpointCache
});
class EndpointCache {
capacity;
data=new Map;
parameters=[];
constructor({size: e, params: t}) {
this.capacity = e ?? 50;
if (t) this.parameters = t;
}
get(e, t) {
const r = this.hash(e);
if (r === false) return t();
if (!this.data.has(r)) {
if (this.data.size > this.capacity + 10) {
const e = this.data.keys();
let t = 0;
while (true) {
const {value: r, done: n} = e.next();
this.data.delete(r);
if (n || ++t > 10) break;
}
}
this.data.set(r, t());
}
return this.data.get(r);
}
size() {
return this.data.size;
}
hash(e) {
let t = "";
const {parameters: r} = this;
if (r.length === 0) return false;
for (const n of r) {
const r = e[n];
const s = r == null ? "\0" : String(r);
if (s.includes("|;")) return false;
t += s + "|;";
}
return t;
}
}
}),
83153: (function(e, t, r) {
r.d(t, {
c: () => decideEndpoint
});
class EndpointError extends Error {
constructor(e) {
super(e);
this.name = "EndpointError";
}
}
const n = "endpoints";
function toDebugString(e) {
if (typeof e !== "object" || e == null) return e;
if ("ref" in e) return `$${toDebugString(e.ref)}`;
if ("fn" in e) return `${e.fn}(${(e.argv || []).map(toDebugString).join(", ")})`;
return JSON.stringify(e, null, 2);
}
var s = r(46649);
const booleanEquals = (e, t) => e === t;
function coalesce(...e) {
for (const t of e) if (t != null) return t;
return;
}
const getAttrPathList = e => {
const t = e.split(".");
const r = [];
for (const n of t) {
const t = n.indexOf("[");
if (t !== -1) {
if (n.indexOf("]") !== n.length - 1) throw new EndpointError(`Path: '${e}' does not end with ']'`);
const s = n.slice(t + 1, -1);
if (Number.isNaN(parseInt(s))) throw new EndpointError(`Invalid array index: '${s}' in path: '${e}'`);
if (t !== 0) r.push(n.slice(0, t));
r.push(s);
} else r.push(n);
}
return r;
};
const getAttr = (e, t) => getAttrPathList(t).reduce((r, n) => {
if (typeof r !== "object") throw new EndpointError(`Index '${n}' in '${t}' not found in '${JSON.stringify(e)}'`); else if (Array.isArray(r)) {
const e = parseInt(n);
return r[e < 0 ? r.length + e : e];
}
return r[n];
}, e);
const isSet = e => e != null;
var o = r(94631);
function ite(e, t, r) {
return e ? t : r;
}
const not = e => !e;
var i;
(function(e) {
e["HTTP"] = "http";
e["HTTPS"] = "https";
})(i || (i = {}));
var a = r(17171);
const c = {
[i.HTTP]: 80,
[i.HTTPS]: 443
};
const parseURL = e => {
const t = (() => {
try {
if (e instanceof URL) return e;
if (typeof e === "object" && "hostname" in e) {
const {hostname: t, port: r, protocol: n = "", path: s = "", query: o = {}} = e;
const i = new URL(`${n}//${t}${r ? `:${r}` : ""}${s}`);
i.search = Object.entries(o).map(([e, t]) => `${e}=${t}`).join("&");
return i;
}
return new URL(e);
} catch (e) {
return null;
}
})();
if (!t) {
console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`);
return null;
}
const r = t.href;
const {host: n, hostname: s, pathname: o, protocol: u, search: d} = t;
if (d) return null;
const l = u.slice(0, -1);
if (!Object.values(i).includes(l)) return null;
const f = (0, a.o)(s);
const h = r.includes(`${n}:${c[l]}`) || typeof e === "string" && e.includes(`${n}:${c[l]}`);
const p = `${n}${h ? `:${c[l]}` : ``}`;
return {
scheme: l,
authority: p,
path: o,
normalizedPath: o.endsWith("/") ? o : `${o}/`,
isIp: f
};
};
function split(e, t, r) {
if (r === 1) return [ e ];
if (e === "") return [ "" ];
const n = e.split(t);
if (r === 0) return n;
return n.slice(0, r - 1).concat(n.slice(1).join(t));
}
const stringEquals = (e, t) => e === t;
const substring = (e, t, r, n) => {
if (e == null || t >= r || e.length < r || /[^\u0000-\u007f]/.test(e)) return null;
if (!n) return e.substring(t, r);
return e.substring(e.length - r, e.length - t);
};
const uriEncode = e => encodeURIComponent(e).replace(/[!*'()]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
const u = {
booleanEquals: booleanEquals,
coalesce: coalesce,
getAttr: getAttr,
isSet: isSet,
isValidHostLabel: o.X,
ite: ite,
not: not,
parseURL: parseURL,
split: split,
stringEquals: stringEquals,
substring: substring,
uriEncode: uriEncode
};
const evaluateTemplate = (e, t) => {
const r = [];
const {referenceRecord: n, endpointParams: s} = t;
let o = 0;
while (o < e.length) {
const t = e.indexOf("{", o);
if (t === -1) {
r.push(e.slice(o));
break;
}
r.push(e.slice(o, t));
const i = e.indexOf("}", t);
if (i === -1) {
r.push(e.slice(t));
break;
}
if (e[t + 1] === "{" && e[i + 1] === "}") {
r.push(e.slice(t + 1, i));
o = i + 2;
}
const a = e.substring(t + 1, i);
if (a.includes("#")) {
const [e, t] = a.split("#");
r.push(getAttr(n[e] ?? s[e], t));
} else r.push(n[a] ?? s[a]);
o = i + 1;
}
return r.join("");
};
const getReferenceValue = ({ref: e}, t) => t.referenceRecord[e] ?? t.endpointParams[e];
const evaluateExpression = (e, t, r) => {
if (typeof e === "string") return evaluateTemplate(e, r); else if (e["fn"]) return d.callFunction(e, r); else if (e["ref"]) return getReferenceValue(e, r);
throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`);
};
const callFunction = ({fn: e, argv: t}, r) => {
const n = Array(t.length);
for (let e = 0; e < n.length; ++e) {
const s = t[e];
if (typeof s === "boolean" || typeof s === "number") n[e] = s; else n[e] = d.evaluateExpression(s, "arg", r);
}
const o = e.indexOf(".");
if (o !== -1) {
const t = s.m[e.slice(0, o)];
const r = t?.[e.slice(o + 1)];
if (typeof r === "function") return r(...n);
}
const i = u[e];
if (typeof i === "function") return i(...n);
throw new Error(`function ${e} not loaded in endpointFunctions.`);
};
const d = {
evaluateExpression: evaluateExpression,
callFunction: callFunction
};
const evaluateCondition = (e, t) => {
const {assign: r} = e;
if (r && r in t.referenceRecord) throw new EndpointError(`'${r}' is already defined in Reference Record.`);
const s = callFunction(e, t);
t.logger?.debug?.(`${n} evaluateCondition: ${toDebugString(e)} = ${toDebugString(s)}`);
const o = s === "" ? true : !!s;
if (r != null) return {
result: o,
toAssign: {
name: r,
value: s
}
};
return {
result: o
};
};
const getEndpointHeaders = (e, t) => Object.entries(e ?? {}).reduce((e, [r, n]) => {
e[r] = n.map(e => {
const n = evaluateExpression(e, "Header value entry", t);
if (typeof n !== "string") throw new EndpointError(`Header '${r}' value '${n}' is not a string`);
return n;
});
return e;
}, {});
const getEndpointProperties = (e, t) => Object.entries(e).reduce((e, [r, n]) => {
e[r] = l.getEndpointProperty(n, t);
return e;
}, {});
const getEndpointProperty = (e, t) => {
if (Array.isArray(e)) return e.map(e => getEndpointProperty(e, t));
switch (typeof e) {
case "string":
return evaluateTemplate(e, t);

case "object":
if (e === null) throw new EndpointError(`Unexpected endpoint property: ${e}`);
return l.getEndpointProperties(e, t);

case "boolean":
return e;

default:
throw new EndpointError(`Unexpected endpoint property type: ${typeof e}`);
}
};
const l = {
getEndpointProperty: getEndpointProperty,
getEndpointProperties: getEndpointProperties
};
const getEndpointUrl = (e, t) => {
const r = evaluateExpression(e, "Endpoint URL", t);
if (typeof r === "string") try {
return new URL(r);
} catch (e) {
console.error(`Failed to construct URL with ${r}`, e);
throw e;
}
throw new EndpointError(`Endpoint URL must be a string, got ${typeof r}`);
};
const f = 1e8;
const decideEndpoint = (e, t) => {
const {nodes: r, root: n, results: s, conditions: o} = e;
let i = n;
const a = {};
const c = {
referenceRecord: a,
endpointParams: t.endpointParams,
logger: t.logger
};
while (i !== 1 && i !== -1 && i < f) {
const e = 3 * (Math.abs(i) - 1);
const [t, n, s] = [ r[e], r[e + 1], r[e + 2] ];
const [u, d, l] = o[t];
const f = evaluateCondition({
fn: u,
assign: l,
argv: d
}, c);
if (f.toAssign) {
const {name: e, value: t} = f.toAssign;
a[e] = t;
}
i = i >= 0 === f.result ? n : s;
}
if (i >= f) {
const e = s[i - f];
if (e[0] === -1) {
const [, t] = e;
throw new EndpointError(evaluateExpression(t, "Error", c));
}
const [t, r, n] = e;
return {
url: getEndpointUrl(t, c),
properties: getEndpointProperties(r, c),
headers: getEndpointHeaders(n ?? {}, c)
};
}
throw new EndpointError(`No matching endpoint.`);
};
}),
17171: (function(e, t, r) {
r.d(t, {
o: () => isIpAddress
});
const n = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = e => n.test(e) || e.startsWith("[") && e.endsWith("]");
}),
46649: (function(e, t, r) {
r.d(t, {
m: () => n
});
const n = {};
}),
47342: (function(e, t, r) {
r.d(t, {
C: () => HttpBindingNormalizedSchema,
K: () => getHttpOperationBindings
});
var n = r(79800);
var s = r(27559);
var o = r(15155);
const i = Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends n.l1 {
static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
identity=HttpBindingNormalizedSchema.identity;
bindings;
constructor(e) {
super(e);
}
static of(e) {
const t = n.l1.of(e);
if (t.identity === HttpBindingNormalizedSchema.identity) return t;
const r = t.isMemberSchema() ? t : t.getSchema();
const s = typeof r === "object" && r !== null ? r : t;
return s[i] ??= new HttpBindingNormalizedSchema(t);
}
getHttpBindingLocation(e) {
if (e.httpPayload) return 36;
if (e.httpLabel) return 33;
if (e.httpHeader) return 38;
if (typeof e.httpPrefixHeaders === "string") return 39;
if (e.httpQuery) return 34;
if (e.httpQueryParams) return 35;
if (e.httpResponseCode) return 37;
return 32;
}
getHttpBindingValue(e, t, r = false) {
const n = this.getSchema();
const s = typeof n === "number" ? n & 255 : this.isListSchema() ? 64 : 255;
const o = e & 7;
const i = t.mediaType ? t.mediaType === "application/json" || t.mediaType.endsWith("+json") ? 2 : 1 : 0;
const a = t.streaming || s === 42 ? this.isStructSchema() ? 2 : 1 : 0;
const c = s >= 4 && s <= 7 ? o >= 6 ? 2 : o > 0 && o < 4 ? 1 : 0 : 0;
let u = s | i << 8 | (t.idempotencyToken ? 1 : 0) << 10 | a << 11 | (t.sparse ? 1 : 0) << 13 | c << 14 | (t.hostLabel ? 1 : 0) << 17 | (e === 36 && typeof n !== "object" ? 1 : 0) << 18;
const d = s & 192;
const l = o & 2 && (d === 64 || !r && o & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0;
const f = (l?.[1] ?? 0) & 255;
u |= (o >= 6 && (f === 4 || f === 6) ? 1 : 0) << 16;
return [ this, u, l ];
}
getHttpBindingCollectionValue(e, t = this.getMergedTraits()) {
const r = HttpBindingNormalizedSchema.of(this.getValueSchema());
return r.getHttpBindingValue(e, {
...r.getMergedTraits(),
...t
}, true);
}
getHttpBindings() {
const e = this.getSchema();
return typeof e !== "object" || e === null ? a : this.bindings ??= buildHttpBindings(this);
}
}
const buildHttpBindings = e => {
const t = [];
const r = [];
const n = [];
const s = [];
const i = [];
const a = {};
const c = {};
const u = [];
const d = {
headers: c,
prefixHeaders: u
};
const l = {
request: {
memberBindings: i,
byName: a
},
response: {
bodyMemberNames: t,
bindings: d
}
};
const {request: f, response: h} = l;
for (const [l, h] of e.structIterator()) {
const e = HttpBindingNormalizedSchema.of(h);
const p = e.getMergedTraits();
const g = e.getHttpBindingLocation(p);
const m = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery;
const y = e.getHttpBindingValue(g, p);
const w = [ l, y, g, m ];
if (l === "__proto__") (0, o.T)(a);
a[l] = w;
if (y[1] >> 10 & 1) f.hasIdempotency = true;
i.push(w);
const S = g & 7;
if (S === 0) {
n.push(l);
s.push(h);
}
if ((S & 4) === 0) {
t.push(l);
r.push(h);
} else if ((S & 6) === 4) if (S & 1) d.statusCode = w; else {
d.payload = w;
const e = y[1] & 255;
f.contentTypeInstruction = p.mediaType ?? (e === 0 ? "text/plain" : e === 21 || e === 42 ? "application/octet-stream" : null);
} else if (S & 1) {
f.hasPrefixHeaders = true;
u.push(w);
} else {
if (m === "__proto__") (0, o.T)(c);
c[m] = w;
}
}
if (f.contentTypeInstruction === void 0 && n.length) f.contentTypeInstruction = null;
f.syntheticBodySchema = createBodySchema(e, n, s);
h.syntheticBodySchema = createBodySchema(e, t, r);
return l;
};
const buildPathSegments = e => {
const t = [];
let r = 0;
for (const n of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
if (n.index > r) t.push([ e.slice(r, n.index), 0 ]);
t.push([ n[1], n[2] ? 2 : 1 ]);
r = n.index + n[0].length;
}
if (t.length && r < e.length) t.push([ e.slice(r), 0 ]);
return t.length ? t : void 0;
};
const buildHttpOperationBindings = e => {
const {http: t, endpoint: r} = (0, s.c)(e.traits ?? {});
const [n, o] = t?.[1].split("?") ?? [];
return [ t?.[0], n, o ? [ ...new URLSearchParams(o) ] : [], n ? buildPathSegments(n) : void 0, r?.[0] ];
};
const a = {
request: {
memberBindings: [],
byName: {}
},
response: {
bodyMemberNames: [],
bindings: {
headers: {},
prefixHeaders: []
}
}
};
const getHttpOperationBindings = e => e[i] ??= buildHttpOperationBindings(e);
const createBodySchema = (e, t, r) => {
if (!t.length) return;
const n = e.getSchema();
const s = [ 3, n[1], n[2], e.getMergedTraits(), t, r ];
const o = n[6];
const i = o && t.reduce((e, t) => e + (n[4].indexOf(t) < o ? 1 : 0), 0);
if (i) s[6] = i;
return s;
};
}),
28338: (function(e, t, r) {
r.d(t, {
t: () => HttpProtocol
});
var n = r(6804);
var s = r(35206);
var o = r(59797);
function isValidHostname(e) {
const t = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
return t.test(e);
}
var i = r(74700);
var a = r(15389);
var c = r(47342);
class HttpProtocol extends a.f {
options;
compositeErrorRegistry;
constructor(e) {
super();
this.options = e;
this.compositeErrorRegistry = new i.O(e.defaultNamespace);
for (const t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
}
getRequestType() {
return n.K;
}
getResponseType() {
return s.c;
}
setSerdeContext(e) {
this.serdeContext = e;
this.serializer.setSerdeContext(e);
this.deserializer.setSerdeContext(e);
if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(e);
}
updateServiceEndpoint(e, t) {
if ("url" in t) {
e.protocol = t.url.protocol;
e.hostname = t.url.hostname;
e.port = t.url.port ? Number(t.url.port) : void 0;
e.path = t.url.pathname;
e.fragment = t.url.hash || void 0;
e.username = t.url.username || void 0;
e.password = t.url.password || void 0;
if (!e.query) e.query = {};
for (const [r, n] of t.url.searchParams.entries()) e.query[r] = n;
if (t.headers) for (const r in t.headers) {
if (!(0, o.$)(t.headers, r)) continue;
e.headers[r] = t.headers[r].join(", ");
}
return e;
} else {
e.protocol = t.protocol;
e.hostname = t.hostname;
e.port = t.port ? Number(t.port) : void 0;
e.path = t.path;
e.query = {
...t.query
};
if (t.headers) for (const r in t.headers) {
if (!(0, o.$)(t.headers, r)) continue;
e.headers[r] = t.headers[r];
}
return e;
}
}
setHostPrefix(e, t, r, n = (0, c.K)(t)) {
if (this.serdeContext?.disableHostPrefix) return;
const s = n[4];
if (typeof s !== "string") return;
let o = s;
for (const [e, [, n]] of c.C.of(t.input).getHttpBindings().request.memberBindings) {
if (!(n >> 17 & 1)) continue;
const t = r[e];
if (typeof t !== "string") throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
o = o.replace(`{${e}}`, t);
}
e.hostname = o + e.hostname;
if (!isValidHostname(e.hostname)) throw new Error(`[${e.hostname}] is not a valid hostname.`);
}
deserializeMetadata(e) {
return {
httpStatusCode: e.statusCode,
requestId: e.headers["x-amzn-requestid"] ?? e.headers["x-amzn-request-id"] ?? e.headers["x-amz-request-id"],
extendedRequestId: e.headers["x-amz-id-2"],
cfId: e.headers["x-amz-cf-id"]
};
}
resolveError(e, t, r) {
const n = [ -3, "", "Error", 0, [], [], 0 ];
let s;
for (const n of r) for (const r of t) try {
if (r === "*") s = n.getSchema(e); else s = n.getSchema(r + "#" + e);
const t = n.getErrorCtor(s);
if (t) return [ s, t, "modeled" ]; else {
const e = n.getBaseException();
if (e) {
const t = n.getErrorCtor(e);
if (t) return [ s, t, "synthetic" ];
}
}
} catch (e) {}
for (const e of r) {
const t = e.getBaseException();
if (t) {
const r = e.getErrorCtor(t);
if (r) return [ t, r, "synthetic" ];
}
}
return [ n, Error, "native" ];
}
async serializeEventStream({eventStream: e, requestSchema: t, initialRequest: r}) {
const n = await this.loadEventStreamCapability();
return n.serializeEventStream({
eventStream: e,
requestSchema: t,
initialRequest: r
});
}
async deserializeEventStream({response: e, responseSchema: t, initialResponseContainer: r}) {
const n = await this.loadEventStreamCapability();
return n.deserializeEventStream({
response: e,
responseSchema: t,
initialResponseContainer: r
});
}
async loadEventStreamCapability() {
const {EventStreamSerde: e, eventStreamSerdeProvider: t} = await Promise.all([ r.e(3688), r.e(6217) ]).then(r.bind(r, 86217));
const n = this.resolveEventStreamMarshaller(t);
return new e({
marshaller: n,
serializer: this.serializer,
deserializer: this.deserializer,
serdeContext: this.serdeContext,
defaultContentType: this.getDefaultContentType(),
compositeErrorRegistry: this.compositeErrorRegistry
});
}
getDefaultContentType() {
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
}
async deserializeHttpMessage(e, t, r, n, s) {
return [];
}
getEventStreamMarshaller() {
const e = this.serdeContext;
if (!e.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
return e.eventStreamMarshaller;
}
resolveEventStreamMarshaller(e) {
const t = this.serdeContext;
if (t.eventStreamMarshaller) return t.eventStreamMarshaller;
return e(this.serdeContext);
}
}
}),
15389: (function(e, t, r) {
r.d(t, {
f: () => SerdeContext
});
class SerdeContext {
serdeContext;
setSerdeContext(e) {
this.serdeContext = e;
}
}
}),
41833: (function(e, t, r) {
r.d(t, {
P: () => collectBody
});
var n = r(2125);
const collectBody = async (e = new Uint8Array, t) => {
if (e instanceof Uint8Array) return n.Mu.mutate(e);
if (!e) return n.Mu.mutate(new Uint8Array);
const r = t.streamCollector(e);
return n.Mu.mutate(await r);
};
}),
9500: (function(e, t, r) {
r.d(t, {
vK: () => getContentLengthPlugin
});
var n = r(6804);
const s = "content-length";
function contentLengthMiddleware(e) {
return t => async r => {
const o = r.request;
if (n.K.isInstance(o)) {
const {body: t, headers: r} = o;
if (t && Object.keys(r).map(e => e.toLowerCase()).indexOf(s) === -1) try {
const r = e(t);
if (r != null) o.headers = {
...o.headers,
[s]: String(r)
};
} catch (e) {}
}
return t({
...r,
request: o
});
};
}
const o = {
step: "build",
tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
name: "contentLengthMiddleware",
override: true
};
const getContentLengthPlugin = e => ({
applyToStack: t => {
t.add(contentLengthMiddleware(e.bodyLengthChecker), o);
}
});
}),
27595: (function(e, t, r) {
r.d(t, {
e: () => getHttpHandlerExtensionConfiguration,
j: () => resolveHttpHandlerRuntimeConfig
});
const getHttpHandlerExtensionConfiguration = e => {
if (e.logger && e.logger.constructor?.name !== "NoOpLogger") e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), e.logger);
if (e.defaultSocketTimeout) e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), e.defaultSocketTimeout);
return {
setHttpHandler(t) {
e.requestHandler = t;
},
httpHandler() {
return e.requestHandler;
},
updateHttpClientConfig(t, r) {
e.requestHandler?.updateHttpClientConfig(t, r);
},
httpHandlerConfigs() {
return e.requestHandler.httpHandlerConfigs();
}
};
};
const resolveHttpHandlerRuntimeConfig = e => ({
requestHandler: e.httpHandler()
});
}),
94535: (function(e, t, r) {
r.d(t, {
V: () => determineTimestampFormat
});
function determineTimestampFormat(e, t) {
if (t.timestampFormat.useTrait) {
const t = e.getSchema();
if (t === 5 || t === 6 || t === 7) return t;
}
const {httpLabel: r, httpPrefixHeaders: n, httpHeader: s, httpQuery: o} = e.getMergedTraits();
const i = t.httpBindings ? typeof n === "string" || Boolean(s) ? 6 : Boolean(o) || Boolean(r) ? 5 : void 0 : void 0;
return i ?? t.timestampFormat.default;
}
}),
83: (function(e, t, r) {
r.d(t, {
o: () => escapeUri
});
const escapeUri = e => encodeURIComponent(e).replace(/[!'()*]/g, hexEncode);
const hexEncode = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
}),
99579: (function(e, t, r) {
r.d(t, {
ey: () => p
});
var n = r(57075);
const isStreamingPayload = e => e?.body instanceof n.Readable || typeof ReadableStream !== "undefined" && e?.body instanceof ReadableStream;
var s = r(36228);
var o = r(6804);
var i = r(2125);
var a = r(16877);
var c = r(39699);
const race = (e, t) => {
if (!t) return e;
let cleanup = () => {};
const r = new Promise((e, r) => {
const handler = () => r(createAbortError());
if (t.aborted) handler(); else if (typeof t.addEventListener === "function") {
t.addEventListener("abort", handler, {
once: true
});
cleanup = () => t.removeEventListener("abort", handler);
} else t.onabort = handler;
});
return Promise.race([ e, r ]).finally(cleanup);
};
const createAbortError = () => Object.assign(new Error("Request aborted"), {
name: "AbortError"
});
const isAbortError = e => typeof e === "object" && e !== null && "name" in e && e.name === "AbortError";
var u = r(12393);
var d = r(59797);
var l = r(35206);
var f = r(51514);
function parseRetryAfterHeader(e, t) {
if (!l.c.isInstance(e)) return;
for (const r in e.headers) {
if (!(0, d.$)(e.headers, r)) continue;
const n = r.toLowerCase();
if (n === "retry-after") {
const n = e.headers[r];
let s = NaN;
if (n.endsWith("GMT")) try {
const e = (0, f.xE)(n);
s = (e.getTime() - Date.now()) / 1e3;
} catch (e) {
t?.trace?.("Failed to parse retry-after header");
t?.trace?.(e);
} else if (n.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) s = Number(n.match(/ GMT, ([\d.]+)$/)?.[1]); else if (n.match(/^((\d+)|(\d+\.\d+))$/)) s = Number(n); else if (Date.parse(n) >= Date.now()) s = (Date.parse(n) - Date.now()) / 1e3;
if (isNaN(s)) return;
return new Date(Date.now() + s * 1e3);
} else if (n === "x-amz-retry-after") {
const n = e.headers[r];
const s = Number(n);
if (isNaN(s)) {
t?.trace?.(`Failed to parse x-amz-retry-after=${n}`);
return;
}
return new Date(Date.now() + s);
}
}
}
const asSdkError = e => {
if (e instanceof Error) return e;
if (e instanceof Object) return Object.assign(new Error, e);
if (typeof e === "string") return new Error(e);
return new Error(`AWS SDK error wrapper for ${e}`);
};
function bindRetryMiddleware(e) {
return t => (r, n) => async c => {
let d = await t.retryStrategy();
const l = await t.maxAttempts();
const f = n[a.V]?.abortSignal;
if (isRetryStrategyV2(d)) {
const a = (n["partition_id"] ?? "") + (n.__retryLongPoll ? ":longpoll" : "");
let h = await race(d.acquireInitialRetryToken(a), f);
let p = new Error;
let g = 0;
let m = 0;
const {request: y} = c;
const w = o.K.isInstance(y);
if (w) y.headers[u.l5] = (0, i.v4)();
while (true) try {
if (w) y.headers[u.ok] = `attempt=${g + 1}; max=${l}`;
const {response: e, output: t} = await r(c);
d.recordSuccess(h);
t.$metadata.attempts = g + 1;
t.$metadata.totalRetryDelay = m;
return {
response: e,
output: t
};
} catch (r) {
const o = getRetryErrorInfo(r, t.logger);
p = asSdkError(r);
if (w && e(y)) {
(n.logger instanceof s.N ? console : n.logger)?.warn("An error was encountered in a non-retryable streaming request.");
throw p;
}
try {
h = await race(d.refreshRetryTokenForRetry(h, o), f);
} catch (e) {
if (f?.aborted && isAbortError(e)) throw e;
if (!p.$metadata) p.$metadata = {};
p.$metadata.attempts = g + 1;
p.$metadata.totalRetryDelay = m;
throw p;
}
g = h.getRetryCount();
const i = h.getRetryDelay();
m += (h?.$retryLog?.acquisitionDelay ?? 0) + i;
if (i > 0) await race(new Promise(e => setTimeout(e, i)), f);
}
} else {
if (d?.mode) n.userAgent = [ ...n.userAgent || [], [ "cfg/retry-mode", d.mode ] ];
return d.retry(r, c);
}
};
}
const isRetryStrategyV2 = e => typeof e.acquireInitialRetryToken !== "undefined" && typeof e.refreshRetryTokenForRetry !== "undefined" && typeof e.recordSuccess !== "undefined";
const getRetryErrorInfo = (e, t) => {
const r = {
error: e,
errorType: getRetryErrorType(e)
};
const n = parseRetryAfterHeader(e.$response, t);
if (n) r.retryAfterHint = n;
return r;
};
const getRetryErrorType = e => {
if ((0, c.Qb)(e)) return "THROTTLING";
if ((0, c.bV)(e)) return "TRANSIENT";
if ((0, c.GQ)(e)) return "SERVER_ERROR";
return "CLIENT_ERROR";
};
const h = {
name: "retryMiddleware",
tags: [ "RETRY" ],
step: "finalizeRequest",
priority: "high",
override: true
};
function bindGetRetryPlugin(e) {
const t = bindRetryMiddleware(e);
return e => ({
applyToStack: r => {
r.add(t(e), h);
}
});
}
bindRetryMiddleware(isStreamingPayload);
const p = bindGetRetryPlugin(isStreamingPayload);
}),
6464: (function(e, t, r) {
r.d(t, {
qs: () => d,
kN: () => h,
$z: () => resolveRetryConfig
});
var n = r(33687);
var s = r(39699);
class DefaultRateLimiter {
static setTimeoutFn=(e, t) => setTimeout(e, t);
beta;
minCapacity;
minFillRate;
scaleConstant;
smooth;
enabled=false;
availableTokens=0;
lastMaxRate=0;
measuredTxRate=0;
requestCount=0;
fillRate;
lastThrottleTime;
lastTimestamp=0;
lastTxRateBucket;
maxCapacity;
timeWindow=0;
constructor(e) {
this.beta = e?.beta ?? .7;
this.minCapacity = e?.minCapacity ?? 1;
this.minFillRate = e?.minFillRate ?? .5;
this.scaleConstant = e?.scaleConstant ?? .4;
this.smooth = e?.smooth ?? .8;
this.lastThrottleTime = this.getCurrentTimeInSeconds();
this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
this.fillRate = this.minFillRate;
this.maxCapacity = this.minCapacity;
}
async getSendToken() {
return this.acquireTokenBucket(1);
}
updateClientSendingRate(e) {
let t;
this.updateMeasuredRate();
const r = e;
const n = r?.errorType === "THROTTLING" || (0, s.Qb)(r?.error ?? e);
if (n) {
const e = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
this.lastMaxRate = e;
this.calculateTimeWindow();
this.lastThrottleTime = this.getCurrentTimeInSeconds();
t = this.cubicThrottle(e);
this.enableTokenBucket();
} else {
this.calculateTimeWindow();
t = this.cubicSuccess(this.getCurrentTimeInSeconds());
}
const o = Math.min(t, 2 * this.measuredTxRate);
this.updateTokenBucketRate(o);
}
getCurrentTimeInSeconds() {
return Date.now() / 1e3;
}
async acquireTokenBucket(e) {
if (!this.enabled) return;
this.refillTokenBucket();
while (e > this.availableTokens) {
const t = (e - this.availableTokens) / this.fillRate * 1e3;
await new Promise(e => DefaultRateLimiter.setTimeoutFn(e, t));
this.refillTokenBucket();
}
this.availableTokens = this.availableTokens - e;
}
refillTokenBucket() {
const e = this.getCurrentTimeInSeconds();
if (!this.lastTimestamp) {
this.lastTimestamp = e;
return;
}
const t = (e - this.lastTimestamp) * this.fillRate;
this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t);
this.lastTimestamp = e;
}
calculateTimeWindow() {
this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
}
cubicThrottle(e) {
return this.getPrecise(e * this.beta);
}
cubicSuccess(e) {
return this.getPrecise(this.scaleConstant * Math.pow(e - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
}
enableTokenBucket() {
this.enabled = true;
}
updateTokenBucketRate(e) {
this.refillTokenBucket();
this.fillRate = Math.max(e, this.minFillRate);
this.maxCapacity = Math.max(e, this.minCapacity);
this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
}
updateMeasuredRate() {
const e = this.getCurrentTimeInSeconds();
const t = Math.floor(e * 2) / 2;
this.requestCount++;
if (t > this.lastTxRateBucket) {
const e = this.requestCount / (t - this.lastTxRateBucket);
this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth));
this.requestCount = 0;
this.lastTxRateBucket = t;
}
}
getPrecise(e) {
return parseFloat(e.toFixed(8));
}
}
var o = r(12393);
class Retry {
static v2026=true;
static delay() {
return 50;
}
static throttlingDelay() {
return 1e3;
}
static cost() {
return 14;
}
static throttlingCost() {
return 5;
}
static modifiedCostType() {
return "THROTTLING";
}
}
class DefaultRetryBackoffStrategy {
x=Retry.delay();
computeNextBackoffDelay(e) {
const t = Math.random();
const r = 2;
const n = t * Math.min(this.x * r ** e, o.G8);
return Math.floor(n);
}
setDelayBase(e) {
this.x = e;
}
}
class DefaultRetryToken {
delay;
count;
cost;
longPoll;
$retryLog={
acquisitionDelay: 0
};
constructor(e, t, r, n) {
this.delay = e;
this.count = t;
this.cost = r;
this.longPoll = n;
}
getRetryCount() {
return this.count;
}
getRetryDelay() {
return Math.min(o.G8, this.delay);
}
getRetryCost() {
return this.cost;
}
isLongPoll() {
return this.longPoll;
}
}
var i = r(1624);
const a = {
incompatible: 1,
attempts: 2,
capacity: 3
};
class StandardRetryStrategy {
mode=i.cm.STANDARD;
retryBackoffStrategy;
capacity=o.Df;
maxAttemptsProvider;
baseDelay;
constructor(e) {
if (typeof e === "number") this.maxAttemptsProvider = async () => e; else if (typeof e === "function") this.maxAttemptsProvider = e; else if (e && typeof e === "object") {
this.maxAttemptsProvider = async () => e.maxAttempts;
this.baseDelay = e.baseDelay;
this.retryBackoffStrategy = e.backoff;
}
this.maxAttemptsProvider ??= async () => i.Gz;
this.baseDelay ??= Retry.delay();
this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
}
async acquireInitialRetryToken(e) {
return new DefaultRetryToken(Retry.delay(), 0, void 0, e.includes(":longpoll"));
}
async refreshRetryTokenForRetry(e, t) {
const r = await this.getMaxAttempts();
const n = this.retryCode(e, t, r);
const s = n === 0;
const o = e.isLongPoll?.();
if (s || o) {
const r = t.errorType;
this.retryBackoffStrategy.setDelayBase(r === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
const i = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());
let c = i;
if (t.retryAfterHint instanceof Date) c = Math.max(i, Math.min(t.retryAfterHint.getTime() - Date.now(), i + 5e3));
if (!s) {
const e = n === a.capacity && o ? c : 0;
if (e > 0) await new Promise(t => setTimeout(t, e));
} else {
const t = this.getCapacityCost(r);
this.capacity -= t;
const n = new DefaultRetryToken(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? false);
await new Promise(e => setTimeout(e, c));
n.$retryLog.acquisitionDelay = c;
return n;
}
}
throw new Error("No retry token available");
}
recordSuccess(e) {
this.capacity = Math.min(o.Df, this.capacity + (e.getRetryCost() ?? o.XP));
}
getCapacity() {
return this.capacity;
}
async maxAttempts() {
return this.maxAttemptsProvider();
}
async getMaxAttempts() {
try {
return await this.maxAttemptsProvider();
} catch (e) {
console.warn(`Max attempts provider could not resolve. Using default of ${i.Gz}`);
return i.Gz;
}
}
retryCode(e, t, r) {
const n = e.getRetryCount() + 1;
const s = this.isRetryableError(t.errorType) ? 0 : a.incompatible;
const o = n < r ? 0 : a.attempts;
const i = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : a.capacity;
return s || o || i;
}
getCapacityCost(e) {
return e === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
}
isRetryableError(e) {
return e === "THROTTLING" || e === "TRANSIENT";
}
}
class AdaptiveRetryStrategy {
mode=i.cm.ADAPTIVE;
rateLimiter;
standardRetryStrategy;
constructor(e, t) {
const {rateLimiter: r} = t ?? {};
this.rateLimiter = r ?? new DefaultRateLimiter;
this.standardRetryStrategy = t ? new StandardRetryStrategy({
maxAttempts: typeof e === "number" ? e : 3,
...t
}) : new StandardRetryStrategy(e);
}
async acquireInitialRetryToken(e) {
const t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
await this.rateLimiter.getSendToken();
return t;
}
async refreshRetryTokenForRetry(e, t) {
this.rateLimiter.updateClientSendingRate(t);
const r = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
await this.rateLimiter.getSendToken();
return r;
}
recordSuccess(e) {
this.rateLimiter.updateClientSendingRate({});
this.standardRetryStrategy.recordSuccess(e);
}
async maxAttemptsProvider() {
return this.standardRetryStrategy.maxAttempts();
}
}
const c = "AWS_MAX_ATTEMPTS";
const u = "max_attempts";
const d = {
environmentVariableSelector: e => {
const t = e[c];
if (!t) return;
const r = parseInt(t);
if (Number.isNaN(r)) throw new Error(`Environment variable ${c} mast be a number, got "${t}"`);
return r;
},
configFileSelector: e => {
const t = e[u];
if (!t) return;
const r = parseInt(t);
if (Number.isNaN(r)) throw new Error(`Shared config file entry ${u} mast be a number, got "${t}"`);
return r;
},
default: i.Gz
};
const resolveRetryConfig = (e, t) => {
const {retryStrategy: r, retryMode: s} = e;
const {defaultMaxAttempts: o = i.Gz, defaultBaseDelay: a = Retry.delay()} = t ?? {};
const c = (0, n.t)(e.maxAttempts ?? o);
let u = r ? Promise.resolve(r) : void 0;
const getDefault = async () => {
const e = await c();
const t = await (0, n.t)(s)() === i.cm.ADAPTIVE;
if (t) return new AdaptiveRetryStrategy(c, {
maxAttempts: e,
baseDelay: a
});
return new StandardRetryStrategy({
maxAttempts: e,
baseDelay: a
});
};
return Object.assign(e, {
maxAttempts: c,
retryStrategy: () => u ??= getDefault()
});
};
const l = "AWS_RETRY_MODE";
const f = "retry_mode";
const h = {
environmentVariableSelector: e => e[l],
configFileSelector: e => e[f],
default: i.L0
};
}),
39699: (function(e, t, r) {
r.d(t, {
GQ: () => isServerError,
Qb: () => isThrottlingError,
bV: () => isTransientError
});
const n = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
const s = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
const o = [ 500, 502, 503, 504 ];
const i = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
const a = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
const isRetryableByTrait = e => e?.$retryable !== void 0;
const isClockSkewCorrectedError = e => e.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = e => {
const t = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
const r = e && e instanceof TypeError;
if (!r) return false;
return t.has(e.message);
};
const isThrottlingError = e => e.$metadata?.httpStatusCode === 429 || n.includes(e.name) || e.$retryable?.throttling == true;
const isTransientError = (e, t = 0) => e?.name !== "AbortError" && (isRetryableByTrait(e) || isClockSkewCorrectedError(e) || e.name === "InvalidSignatureException" && e.message?.includes("Signature expired") || s.includes(e.name) || i.includes(e?.code || "") || a.includes(e?.code || "") || o.includes(e.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(e) || isNodeJsHttp2TransientError(e) || e.cause !== void 0 && t <= 10 && isTransientError(e.cause, t + 1));
const isServerError = e => {
if (e.$metadata?.httpStatusCode !== void 0) {
const t = e.$metadata.httpStatusCode;
if (500 <= t && t <= 599 && !isTransientError(e)) return true;
return false;
}
return false;
};
function isNodeJsHttp2TransientError(e) {
return e.code === "ERR_HTTP2_STREAM_ERROR" && e.message.includes("NGHTTP2_REFUSED_STREAM");
}
}),
1624: (function(e, t, r) {
r.d(t, {
Gz: () => s,
L0: () => o,
cm: () => n
});
var n;
(function(e) {
e["STANDARD"] = "standard";
e["ADAPTIVE"] = "adaptive";
})(n || (n = {}));
const s = 3;
const o = n.STANDARD;
}),
12393: (function(e, t, r) {
r.d(t, {
Df: () => s,
G8: () => n,
XP: () => o,
l5: () => i,
ok: () => a
});
const n = 20 * 1e3;
const s = 500;
const o = 1;
const i = "amz-sdk-invocation-id";
const a = "amz-sdk-request";
}),
74700: (function(e, t, r) {
r.d(t, {
O: () => TypeRegistry
});
class TypeRegistry {
namespace;
schemas;
exceptions;
static registries=new Map;
constructor(e, t = new Map, r = new Map) {
this.namespace = e;
this.schemas = t;
this.exceptions = r;
if (!TypeRegistry.registries.has(e)) TypeRegistry.registries.set(e, this);
}
static for(e) {
return TypeRegistry.registries.get(e) ?? new TypeRegistry(e);
}
copyFrom(e) {
const {schemas: t, exceptions: r} = this;
for (const [r, n] of e.schemas) if (!t.has(r)) t.set(r, n);
for (const [t, n] of e.exceptions) if (!r.has(t)) r.set(t, n);
}
register(e, t) {
const r = this.normalizeShapeId(e);
for (const e of [ this, TypeRegistry.for(r.split("#")[0]) ]) if (!e.schemas.has(r)) e.schemas.set(r, t);
}
getSchema(e) {
const t = this.normalizeShapeId(e);
if (!this.schemas.has(t)) {
if (!e.includes("#")) {
const t = "#" + e;
const r = [];
for (const [e, n] of this.schemas.entries()) if (e.endsWith(t)) r.push(n);
if (r.length === 1) return r[0];
}
throw new Error(`@smithy/core/schema - schema not found for ${t}`);
}
return this.schemas.get(t);
}
registerError(e, t) {
const r = e;
const n = r[1];
const s = n + "#" + r[2];
if (!t.hasOwnProperty?.("shapeId")) t.shapeId = s;
for (const e of [ this, TypeRegistry.for(n) ]) if (!e.schemas.has(s) && !e.exceptions.has(r)) {
e.schemas.set(s, r);
e.exceptions.set(r, t);
}
}
getErrorCtor(e) {
const t = e;
if (this.exceptions.has(t)) return this.exceptions.get(t);
const r = TypeRegistry.for(t[1]);
return r.exceptions.get(t);
}
getBaseException() {
for (const e of this.exceptions.keys()) if (Array.isArray(e)) {
const [, t, r] = e;
const n = t + "#" + r;
if (n.startsWith("smithy.ts.sdk.synthetic.") && n.endsWith("ServiceException")) return e;
}
return;
}
find(e) {
for (const t of this.schemas.values()) if (e(t)) return t;
return;
}
clear() {
this.schemas.clear();
this.exceptions.clear();
}
normalizeShapeId(e) {
if (e.includes("#")) return e;
return this.namespace + "#" + e;
}
}
}),
66075: (function(e, t, r) {
r.d(t, {
L: () => deref
});
const deref = e => {
if (typeof e === "function") return e();
return e;
};
}),
34090: (function(e, t, r) {
r.d(t, {
wq: () => getSchemaSerdePlugin
});
var n = r(86840);
var s = r(35206);
const operation = (e, t, r, n, s) => ({
name: t,
namespace: e,
traits: r,
input: n,
output: s
});
const schemaDeserializationMiddleware = e => (t, r) => async o => {
const {response: i} = await t(o);
const {operationSchema: a} = (0, n.u)(r);
const [, c, u, d, l, f] = a ?? [];
try {
const t = await e.protocol.deserializeResponse(operation(c, u, d, l, f), {
...e,
...r
}, i);
return {
response: i,
output: t
};
} catch (e) {
Object.defineProperty(e, "$response", {
value: i,
enumerable: false,
writable: false,
configurable: false
});
if (!("$metadata" in e)) {
const t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
try {
e.message += "\n  " + t;
} catch (e) {
if (!r.logger || r.logger?.constructor?.name === "NoOpLogger") console.warn(t); else r.logger?.warn?.(t);
}
if (typeof e.$responseBodyText !== "undefined") if (e.$response) e.$response.body = e.$responseBodyText;
try {
if (s.c.isInstance(i)) {
const {headers: t = {}, statusCode: r} = i;
const n = Object.entries(t);
e.$metadata = {
httpStatusCode: r,
requestId: findHeader(/^x-[\w-]+-request-?id$/, n),
extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, n),
cfId: findHeader(/^x-[\w-]+-cf-id$/, n)
};
}
} catch (e) {}
}
throw e;
}
};
const findHeader = (e, t) => (t.find(([t]) => t.match(e)) || [ void 0, void 0 ])[1];
var o = r(32572);
const schemaSerializationMiddleware = e => (t, r) => async s => {
const {operationSchema: i} = (0, n.u)(r);
const [, a, c, u, d, l] = i ?? [];
const f = r.endpointV2 ? async () => (0, o.a)(r.endpointV2) : e.endpoint;
const h = await e.protocol.serializeRequest(operation(a, c, u, d, l), s.input, {
...e,
...r,
endpoint: f
});
return t({
...s,
request: h
});
};
const i = {
name: "deserializerMiddleware",
step: "deserialize",
tags: [ "DESERIALIZER" ],
override: true
};
const a = {
name: "serializerMiddleware",
step: "serialize",
tags: [ "SERIALIZER" ],
override: true
};
function getSchemaSerdePlugin(e) {
return {
applyToStack: t => {
t.add(schemaSerializationMiddleware(e), a);
t.add(schemaDeserializationMiddleware(e), i);
e.protocol.setSerdeContext(e);
}
};
}
}),
79800: (function(e, t, r) {
r.d(t, {
l1: () => NormalizedSchema
});
var n = r(66075);
var s = r(27559);
const o = {
it: Symbol.for("@smithy/nor-struct-it"),
ns: Symbol.for("@smithy/ns")
};
const i = [];
const a = {};
class NormalizedSchema {
ref;
memberName;
static symbol=Symbol.for("@smithy/nor");
symbol=NormalizedSchema.symbol;
name;
schema;
_isMemberSchema;
traits;
memberTraits;
normalizedTraits;
constructor(e, t) {
this.ref = e;
this.memberName = t;
const r = [];
let o = e;
let i = e;
this._isMemberSchema = false;
while (isMemberSchema(o)) {
r.push(o[1]);
o = o[0];
i = (0, n.L)(o);
this._isMemberSchema = true;
}
if (r.length > 0) {
this.memberTraits = {};
for (let e = r.length - 1; e >= 0; --e) {
const t = r[e];
Object.assign(this.memberTraits, (0, s.c)(t));
}
} else this.memberTraits = 0;
if (i instanceof NormalizedSchema) {
const e = this.memberTraits;
Object.assign(this, i);
this.memberTraits = Object.assign({}, e, i.getMemberTraits(), this.getMemberTraits());
this.normalizedTraits = void 0;
this.memberName = t ?? i.memberName;
return;
}
this.schema = (0, n.L)(i);
if (isStaticSchema(this.schema)) {
this.name = `${this.schema[1]}#${this.schema[2]}`;
this.traits = this.schema[3];
} else {
this.name = this.memberName ?? String(i);
this.traits = 0;
}
if (this._isMemberSchema && !t) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
}
static [Symbol.hasInstance](e) {
const t = this.prototype.isPrototypeOf(e);
if (!t && typeof e === "object" && e !== null) {
const t = e;
return t.symbol === this.symbol;
}
return t;
}
static of(e) {
const t = typeof e === "function" || typeof e === "object" && e !== null;
if (typeof e === "number") {
if (i[e]) return i[e];
} else if (typeof e === "string") {
if (a[e]) return a[e];
} else if (t) if (e[o.ns]) return e[o.ns];
const r = (0, n.L)(e);
if (r instanceof NormalizedSchema) return r;
if (isMemberSchema(r)) {
const [t, n] = r;
if (t instanceof NormalizedSchema) {
Object.assign(t.getMergedTraits(), (0, s.c)(n));
return t;
}
throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`);
}
const c = new NormalizedSchema(r);
if (t) return e[o.ns] = c;
if (typeof r === "string") return a[r] = c;
if (typeof r === "number") return i[r] = c;
return c;
}
getSchema() {
const e = this.schema;
if (Array.isArray(e) && e[0] === 0) return e[4];
return e;
}
getName(e = false) {
const {name: t} = this;
const r = !e && t && t.includes("#");
return r ? t.split("#")[1] : t || void 0;
}
getMemberName() {
return this.memberName;
}
isMemberSchema() {
return this._isMemberSchema;
}
isListSchema() {
const e = this.getSchema();
return typeof e === "number" ? e >= 64 && e < 128 : e[0] === 1;
}
isMapSchema() {
const e = this.getSchema();
return typeof e === "number" ? e >= 128 && e <= 255 : e[0] === 2;
}
isStructSchema() {
const e = this.getSchema();
if (typeof e !== "object") return false;
const t = e[0];
return t === 3 || t === -3 || t === 4;
}
isUnionSchema() {
const e = this.getSchema();
if (typeof e !== "object") return false;
return e[0] === 4;
}
isBlobSchema() {
const e = this.getSchema();
return e === 21 || e === 42;
}
isTimestampSchema() {
const e = this.getSchema();
return typeof e === "number" && e >= 4 && e <= 7;
}
isUnitSchema() {
return this.getSchema() === "unit";
}
isDocumentSchema() {
return this.getSchema() === 15;
}
isStringSchema() {
return this.getSchema() === 0;
}
isBooleanSchema() {
return this.getSchema() === 2;
}
isNumericSchema() {
return this.getSchema() === 1;
}
isBigIntegerSchema() {
return this.getSchema() === 17;
}
isBigDecimalSchema() {
return this.getSchema() === 19;
}
isStreaming() {
const {streaming: e} = this.getMergedTraits();
return !!e || this.getSchema() === 42;
}
isIdempotencyToken() {
return !!this.getMergedTraits().idempotencyToken;
}
getMergedTraits() {
return this.normalizedTraits ?? (this.normalizedTraits = {
...this.getOwnTraits(),
...this.getMemberTraits()
});
}
getMemberTraits() {
return (0, s.c)(this.memberTraits);
}
getOwnTraits() {
return (0, s.c)(this.traits);
}
getKeySchema() {
const [e, t] = [ this.isDocumentSchema(), this.isMapSchema() ];
if (!e && !t) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
const r = this.getSchema();
const n = e ? 15 : r[4] ?? 0;
return member([ n, 0 ], "key");
}
getValueSchema() {
const e = this.getSchema();
const [t, r, n] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
const s = typeof e === "number" ? 63 & e : e && typeof e === "object" && (r || n) ? e[3 + e[0]] : t ? 15 : void 0;
if (s != null) return member([ s, 0 ], r ? "value" : "member");
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
}
getMemberSchema(e) {
const t = this.getSchema();
if (this.isStructSchema() && t[4].includes(e)) {
const r = t[4].indexOf(e);
const n = t[5][r];
return member(isMemberSchema(n) ? n : [ n, 0 ], e);
}
if (this.isDocumentSchema()) return member([ 15, 0 ], e);
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${e}.`);
}
getMemberSchemas() {
const e = {};
try {
for (const [t, r] of this.structIterator()) e[t] = r;
} catch (e) {}
return e;
}
getEventStreamMember() {
if (this.isStructSchema()) for (const [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
return "";
}
* structIterator() {
if (this.isUnitSchema()) return;
if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
const e = this.getSchema();
const t = e[4].length;
let r = e[o.it];
if (r && t === r.length) {
yield* r;
return;
}
r = Array(t);
for (let n = 0; n < t; ++n) {
const t = e[4][n];
const s = member([ e[5][n], 0 ], t);
yield r[n] = [ t, s ];
}
e[o.it] = r;
}
}
function member(e, t) {
if (e instanceof NormalizedSchema) return Object.assign(e, {
memberName: t,
_isMemberSchema: true
});
const r = NormalizedSchema;
return new r(e, t);
}
const isMemberSchema = e => Array.isArray(e) && e.length === 2;
const isStaticSchema = e => Array.isArray(e) && e.length >= 5;
}),
27559: (function(e, t, r) {
r.d(t, {
c: () => translateTraits
});
const n = [];
function translateTraits(e) {
if (typeof e === "object") return e;
e |= 0;
if (n[e]) return n[e];
const t = {};
let r = 0;
for (const n of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if ((e >> r++ & 1) === 1) t[n] = 1;
return n[e] = t;
}
}),
45682: (function(e, t, r) {
r.d(t, {
I: () => concatBytes
});
function concatBytes(e, t) {
if (t === void 0) {
t = 0;
for (const r of e) t += r.byteLength;
}
const r = new Uint8Array(t);
let n = 0;
for (const t of e) {
r.set(t, n);
n += t.byteLength;
}
return r;
}
}),
51514: (function(e, t, r) {
r.d(t, {
JV: () => dateToUtcString,
l3: () => parseEpochTimestamp,
EI: () => parseRfc3339DateTime,
t_: () => parseRfc3339DateTimeWithOffset,
xE: () => parseRfc7231DateTime
});
const expectNumber = e => {
if (e === null || e === void 0) return;
if (typeof e === "string") {
const t = parseFloat(e);
if (!Number.isNaN(t)) {
if (String(t) !== String(e)) o.warn(stackTraceWarning(`Expected number but observed string: ${e}`));
return t;
}
}
if (typeof e === "number") return e;
throw new TypeError(`Expected number, got ${typeof e}: ${e}`);
};
const n = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = e => {
const t = expectNumber(e);
if (t !== void 0 && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0) if (Math.abs(t) > n) throw new TypeError(`Expected 32-bit float, got ${e}`);
return t;
};
const expectLong = e => {
if (e === null || e === void 0) return;
if (Number.isInteger(e) && !Number.isNaN(e)) return e;
throw new TypeError(`Expected integer, got ${typeof e}: ${e}`);
};
const expectShort = e => expectSizedInt(e, 16);
const expectByte = e => expectSizedInt(e, 8);
const expectSizedInt = (e, t) => {
const r = expectLong(e);
if (r !== void 0 && castInt(r, t) !== r) throw new TypeError(`Expected ${t}-bit integer, got ${e}`);
return r;
};
const castInt = (e, t) => {
switch (t) {
case 32:
return Int32Array.of(e)[0];

case 16:
return Int16Array.of(e)[0];

case 8:
return Int8Array.of(e)[0];
}
};
const strictParseDouble = e => {
if (typeof e == "string") return expectNumber(parseNumber(e));
return expectNumber(e);
};
const strictParseFloat32 = e => {
if (typeof e == "string") return expectFloat32(parseNumber(e));
return expectFloat32(e);
};
const s = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = e => {
const t = e.match(s);
if (t === null || t[0].length !== e.length) throw new TypeError(`Expected real number, got implicit NaN`);
return parseFloat(e);
};
const strictParseShort = e => {
if (typeof e === "string") return expectShort(parseNumber(e));
return expectShort(e);
};
const strictParseByte = e => {
if (typeof e === "string") return expectByte(parseNumber(e));
return expectByte(e);
};
const stackTraceWarning = e => String(new TypeError(e).stack || e).split("\n").slice(0, 5).filter(e => !e.includes("stackTraceWarning")).join("\n");
const o = {
warn: console.warn
};
const i = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
const a = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
function dateToUtcString(e) {
const t = e.getUTCFullYear();
const r = e.getUTCMonth();
const n = e.getUTCDay();
const s = e.getUTCDate();
const o = e.getUTCHours();
const c = e.getUTCMinutes();
const u = e.getUTCSeconds();
const d = s < 10 ? `0${s}` : `${s}`;
const l = o < 10 ? `0${o}` : `${o}`;
const f = c < 10 ? `0${c}` : `${c}`;
const h = u < 10 ? `0${u}` : `${u}`;
return `${i[n]}, ${d} ${a[r]} ${t} ${l}:${f}:${h} GMT`;
}
const c = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = e => {
if (e === null || e === void 0) return;
if (typeof e !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
const t = c.exec(e);
if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
const [r, n, s, o, i, a, u, d] = t;
const l = strictParseShort(stripLeadingZeroes(n));
const f = parseDateValue(s, "month", 1, 12);
const h = parseDateValue(o, "day", 1, 31);
return buildDate(l, f, h, {
hours: i,
minutes: a,
seconds: u,
fractionalMilliseconds: d
});
};
const u = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = e => {
if (e === null || e === void 0) return;
if (typeof e !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
const t = u.exec(e);
if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
const [r, n, s, o, i, a, c, d, l] = t;
const f = strictParseShort(stripLeadingZeroes(n));
const h = parseDateValue(s, "month", 1, 12);
const p = parseDateValue(o, "day", 1, 31);
const g = buildDate(f, h, p, {
hours: i,
minutes: a,
seconds: c,
fractionalMilliseconds: d
});
if (l.toUpperCase() != "Z") g.setTime(g.getTime() - parseOffsetToMilliseconds(l));
return g;
};
const d = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const l = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const f = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = e => {
if (e === null || e === void 0) return;
if (typeof e !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
let t = d.exec(e);
if (t) {
const [e, r, n, s, o, i, a, c] = t;
return buildDate(strictParseShort(stripLeadingZeroes(s)), parseMonthByShortName(n), parseDateValue(r, "day", 1, 31), {
hours: o,
minutes: i,
seconds: a,
fractionalMilliseconds: c
});
}
t = l.exec(e);
if (t) {
const [e, r, n, s, o, i, a, c] = t;
return adjustRfc850Year(buildDate(parseTwoDigitYear(s), parseMonthByShortName(n), parseDateValue(r, "day", 1, 31), {
hours: o,
minutes: i,
seconds: a,
fractionalMilliseconds: c
}));
}
t = f.exec(e);
if (t) {
const [e, r, n, s, o, i, a, c] = t;
return buildDate(strictParseShort(stripLeadingZeroes(c)), parseMonthByShortName(r), parseDateValue(n.trimLeft(), "day", 1, 31), {
hours: s,
minutes: o,
seconds: i,
fractionalMilliseconds: a
});
}
throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = e => {
if (e === null || e === void 0) return;
let t;
if (typeof e === "number") t = e; else if (typeof e === "string") t = strictParseDouble(e); else if (typeof e === "object" && e.tag === 1) t = e.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
return new Date(Math.round(t * 1e3));
};
const buildDate = (e, t, r, n) => {
const s = t - 1;
validateDayOfMonth(e, s, r);
return new Date(Date.UTC(e, s, r, parseDateValue(n.hours, "hour", 0, 23), parseDateValue(n.minutes, "minute", 0, 59), parseDateValue(n.seconds, "seconds", 0, 60), parseMilliseconds(n.fractionalMilliseconds)));
};
const parseTwoDigitYear = e => {
const t = (new Date).getUTCFullYear();
const r = Math.floor(t / 100) * 100 + strictParseShort(stripLeadingZeroes(e));
if (r < t) return r + 100;
return r;
};
const h = 50 * 365 * 24 * 60 * 60 * 1e3;
const adjustRfc850Year = e => {
if (e.getTime() - (new Date).getTime() > h) return new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds()));
return e;
};
const parseMonthByShortName = e => {
const t = a.indexOf(e);
if (t < 0) throw new TypeError(`Invalid month: ${e}`);
return t + 1;
};
const p = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
const validateDayOfMonth = (e, t, r) => {
let n = p[t];
if (t === 1 && isLeapYear(e)) n = 29;
if (r > n) throw new TypeError(`Invalid day for ${a[t]} in ${e}: ${r}`);
};
const isLeapYear = e => e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0);
const parseDateValue = (e, t, r, n) => {
const s = strictParseByte(stripLeadingZeroes(e));
if (s < r || s > n) throw new TypeError(`${t} must be between ${r} and ${n}, inclusive`);
return s;
};
const parseMilliseconds = e => {
if (e === null || e === void 0) return 0;
return strictParseFloat32("0." + e) * 1e3;
};
const parseOffsetToMilliseconds = e => {
const t = e[0];
let r = 1;
if (t == "+") r = 1; else if (t == "-") r = -1; else throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);
const n = Number(e.substring(1, 3));
const s = Number(e.substring(4, 6));
return r * (n * 60 + s) * 60 * 1e3;
};
const stripLeadingZeroes = e => {
let t = 0;
while (t < e.length - 1 && e.charAt(t) === "0") t++;
if (t === 0) return e;
return e.slice(t);
};
}),
2125: (function(e, t, r) {
r.d(t, {
Mu: () => Uint8ArrayBlobAdapter,
ec: () => l,
v4: () => d
});
var n = r(77598);
var s = r(92863);
var o = r(37706);
function bindUint8ArrayBlobAdapter(e, t, r, n) {
return class Uint8ArrayBlobAdapter extends Uint8Array {
static fromString(e, r = "utf-8") {
if (typeof e === "string") {
if (r === "base64") return Uint8ArrayBlobAdapter.mutate(n(e));
return Uint8ArrayBlobAdapter.mutate(t(e));
}
throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
}
static mutate(e) {
Object.setPrototypeOf(e, Uint8ArrayBlobAdapter.prototype);
return e;
}
transformToString(t = "utf-8") {
if (t === "base64") return r(this);
return e(this);
}
};
}
var i = r(16047);
var a = r(19514);
const c = Array.from({
length: 256
}, (e, t) => t.toString(16).padStart(2, "0"));
function bindV4(e) {
if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
return () => {
const t = new Uint8Array(16);
e(t);
t[6] = t[6] & 15 | 64;
t[8] = t[8] & 63 | 128;
return c[t[0]] + c[t[1]] + c[t[2]] + c[t[3]] + "-" + c[t[4]] + c[t[5]] + "-" + c[t[6]] + c[t[7]] + "-" + c[t[8]] + c[t[9]] + "-" + c[t[10]] + c[t[11]] + c[t[12]] + c[t[13]] + c[t[14]] + c[t[15]];
};
}
class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(a.P, i.a, o.n, s.E)){}
const u = n.getRandomValues;
const d = bindV4(u);
const l = d;
}),
85942: (function(e, t, r) {
r.d(t, {
m: () => isArrayBuffer
});
const isArrayBuffer = e => typeof ArrayBuffer === "function" && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === "[object ArrayBuffer]";
}),
6782: (function(e, t, r) {
r.d(t, {
A: () => n
});
const n = function LazyJsonString(e) {
const t = Object.assign(new String(e), {
deserializeJSON() {
return JSON.parse(String(e));
},
toString() {
return String(e);
},
toJSON() {
return String(e);
}
});
return t;
};
n.from = e => {
if (e && typeof e === "object" && (e instanceof n || "deserializeJSON" in e)) return e; else if (typeof e === "string" || Object.getPrototypeOf(e) === String.prototype) return n(String(e));
return n(JSON.stringify(e));
};
n.fromObject = n.from;
}),
92863: (function(e, t, r) {
r.d(t, {
E: () => fromBase64
});
var n = r(65751);
const s = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = e => {
if (e.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
if (!s.exec(e)) throw new TypeError(`Invalid base64 string.`);
const t = (0, n.s)(e, "base64");
return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
};
}),
37706: (function(e, t, r) {
r.d(t, {
n: () => toBase64
});
var n = r(65751);
var s = r(16047);
const toBase64 = e => {
let t;
if (typeof e === "string") t = (0, s.a)(e); else t = e;
if (typeof t !== "object" || typeof t.byteOffset !== "number" || typeof t.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
return (0, n.Q)(t.buffer, t.byteOffset, t.byteLength).toString("base64");
};
}),
15764: (function(e, t, r) {
r.d(t, {
n: () => calculateBodyLength
});
var n = r(73024);
const calculateBodyLength = e => {
if (!e) return 0;
if (typeof e === "string") return Buffer.byteLength(e); else if (typeof e.byteLength === "number") return e.byteLength; else if (typeof e.size === "number") return e.size; else if (typeof e.start === "number" && typeof e.end === "number") return e.end + 1 - e.start; else if (e instanceof n.ReadStream) if (e.path != null) return (0, 
n.lstatSync)(e.path).size; else if (typeof e.fd === "number") return (0, n.fstatSync)(e.fd).size;
throw new Error(`Body Length computation failed for ${e}`);
};
}),
65751: (function(e, t, r) {
r.d(t, {
Q: () => fromArrayBuffer,
s: () => fromString
});
var n = r(85942);
const fromArrayBuffer = (e, t = 0, r = e.byteLength - t) => {
if (!(0, n.m)(e)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
return Buffer.from(e, t, r);
};
const fromString = (e, t) => {
if (typeof e !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
return t ? Buffer.from(e, t) : Buffer.from(e);
};
}),
22299: (function(e, t, r) {
r.d(t, {
a: () => fromHex,
n: () => toHex
});
const n = {};
const s = {};
for (let e = 0; e < 256; e++) {
let t = e.toString(16).toLowerCase();
if (t.length === 1) t = `0${t}`;
n[e] = t;
s[t] = e;
}
function fromHex(e) {
if (e.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
const t = new Uint8Array(e.length / 2);
for (let r = 0; r < e.length; r += 2) {
const n = e.slice(r, r + 2).toLowerCase();
if (n in s) t[r / 2] = s[n]; else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
}
return t;
}
function toHex(e) {
let t = "";
for (let r = 0; r < e.byteLength; r++) t += n[e[r]];
return t;
}
}),
89369: (function(e, t, r) {
r.d(t, {
Bq: () => collectReadableStream,
kS: () => collectBlob,
kv: () => streamCollector
});
var n = r(45682);
var s = r(48983);
const streamCollector = async e => {
if ((0, s.q)(e)) return collectBlob(e);
return collectReadableStream(e);
};
async function collectBlob(e) {
return e.arrayBuffer().then(e => new Uint8Array(e));
}
async function collectReadableStream(e) {
const t = [];
const r = e.getReader();
let s = 0;
while (true) {
const {done: e, value: n} = await r.read();
if (n) {
t.push(n);
s += n.length;
}
if (e) break;
}
return (0, n.I)(t, s);
}
}),
65327: (function(e, t, r) {
r.d(t, {
k: () => streamCollector
});
var n = r(57075);
var s = r(45682);
var o = r(89369);
var i = r(48983);
const streamCollector = e => {
if ((0, i.q)(e)) return (0, o.kS)(e);
if ((0, i.H)(e)) return (0, o.Bq)(e);
return new Promise((t, r) => {
const n = new Collector;
const o = e;
o.pipe(n);
o.on("error", e => {
n.end();
r(e);
});
n.on("error", r);
n.on("finish", function() {
const e = (0, s.I)(this.bufferedBytes);
t(e);
});
});
};
class Collector extends n.Writable {
bufferedBytes=[];
_write(e, t, r) {
this.bufferedBytes.push(e);
r();
}
}
}),
48983: (function(e, t, r) {
r.d(t, {
H: () => isReadableStream,
q: () => isBlob
});
const isReadableStream = e => typeof ReadableStream === "function" && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream);
const isBlob = e => typeof Blob === "function" && (e?.constructor?.name === Blob.name || e instanceof Blob);
}),
16047: (function(e, t, r) {
r.d(t, {
a: () => fromUtf8
});
var n = r(65751);
const fromUtf8 = e => {
const t = (0, n.s)(e, "utf8");
return new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
}),
69996: (function(e, t, r) {
r.d(t, {
F: () => toUint8Array
});
var n = r(16047);
const toUint8Array = e => {
if (e instanceof Uint8Array) return e;
if (typeof e === "string") return (0, n.a)(e);
if (ArrayBuffer.isView(e)) return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
return new Uint8Array(e);
};
}),
19514: (function(e, t, r) {
r.d(t, {
P: () => toUtf8
});
var n = r(65751);
const toUtf8 = e => {
if (typeof e === "string") return e;
if (typeof e !== "object" || typeof e.byteOffset !== "number" || typeof e.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
return (0, n.Q)(e.buffer, e.byteOffset, e.byteLength).toString("utf8");
};
}),
74299: (function(e, t, r) {
r.d(t, {
D: () => NumericValue
});
const n = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
class NumericValue {
string;
type;
constructor(e, t) {
this.string = e;
this.type = t;
if (!n.test(e)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
}
toString() {
return this.string;
}
static [Symbol.hasInstance](e) {
if (!e || typeof e !== "object") return false;
const t = e;
return NumericValue.prototype.isPrototypeOf(e) || t.type === "bigDecimal" && n.test(t.string);
}
}
}),
15155: (function(e, t, r) {
r.d(t, {
T: () => writeKey
});
function writeKey(e) {
Object.defineProperty(e, "__proto__", {
value: void 0,
writable: true,
enumerable: true,
configurable: true
});
}
}),
86840: (function(e, t, r) {
r.d(t, {
u: () => getSmithyContext
});
var n = r(16877);
const getSmithyContext = e => e[n.V] || (e[n.V] = {});
}),
59797: (function(e, t, r) {
r.d(t, {
$: () => hasOwn
});
function hasOwn(e, t) {
return Object.prototype.hasOwnProperty.call(e, t);
}
}),
6804: (function(e, t, r) {
r.d(t, {
K: () => HttpRequest
});
class HttpRequest {
method;
protocol;
hostname;
port;
path;
query;
headers;
username;
password;
fragment;
body;
constructor(e) {
this.method = e.method || "GET";
this.hostname = e.hostname || "localhost";
this.port = e.port;
this.query = e.query || {};
this.headers = e.headers || {};
this.body = e.body;
this.protocol = e.protocol ? e.protocol.slice(-1) !== ":" ? `${e.protocol}:` : e.protocol : "https:";
this.path = e.path ? e.path.charAt(0) !== "/" ? `/${e.path}` : e.path : "/";
this.username = e.username;
this.password = e.password;
this.fragment = e.fragment;
}
static clone(e) {
const t = new HttpRequest({
...e,
headers: {
...e.headers
}
});
if (t.query) t.query = cloneQuery(t.query);
return t;
}
static isInstance(e) {
if (!e) return false;
const t = e;
return "method" in t && "protocol" in t && "hostname" in t && "path" in t && typeof t["query"] === "object" && typeof t["headers"] === "object";
}
clone() {
return HttpRequest.clone(this);
}
}
function cloneQuery(e) {
return Object.keys(e).reduce((t, r) => {
const n = e[r];
return {
...t,
[r]: Array.isArray(n) ? [ ...n ] : n
};
}, {});
}
}),
35206: (function(e, t, r) {
r.d(t, {
c: () => HttpResponse
});
class HttpResponse {
statusCode;
reason;
headers;
body;
constructor(e) {
this.statusCode = e.statusCode;
this.reason = e.reason;
this.headers = e.headers || {};
this.body = e.body;
}
static isInstance(e) {
if (!e) return false;
const t = e;
return typeof t.statusCode === "number" && typeof t.headers === "object";
}
}
}),
94631: (function(e, t, r) {
r.d(t, {
X: () => isValidHostLabel
});
const n = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (e, t = false) => {
if (!t) return n.test(e);
const r = e.split(".");
for (const e of r) if (!isValidHostLabel(e)) return false;
return true;
};
}),
33687: (function(e, t, r) {
r.d(t, {
t: () => normalizeProvider
});
const normalizeProvider = e => {
if (typeof e === "function") return e;
const t = Promise.resolve(e);
return () => t;
};
}),
13807: (function(e, t, r) {
r.d(t, {
D: () => parseUrl
});
function parseQueryString(e) {
const t = {};
e = e.replace(/^\?/, "");
if (e) for (const r of e.split("&")) {
let [e, n = null] = r.split("=");
e = decodeURIComponent(e);
if (n) n = decodeURIComponent(n);
if (!(e in t)) t[e] = n; else if (Array.isArray(t[e])) t[e].push(n); else t[e] = [ t[e], n ];
}
return t;
}
const parseUrl = e => {
if (typeof e === "string") return parseUrl(new URL(e));
const {hostname: t, pathname: r, port: n, protocol: s, search: o} = e;
let i;
if (o) i = parseQueryString(o);
return {
hostname: t,
port: n ? parseInt(n) : void 0,
protocol: s,
path: r,
query: i
};
};
}),
32572: (function(e, t, r) {
r.d(t, {
a: () => toEndpointV1
});
var n = r(59797);
var s = r(13807);
const toEndpointV1 = e => {
if (typeof e === "object") {
if ("url" in e) {
const t = (0, s.D)(e.url);
if (e.headers) {
t.headers = {};
for (const r in e.headers) {
if (!(0, n.$)(e.headers, r)) continue;
t.headers[r.toLowerCase()] = e.headers[r].join(", ");
}
}
return t;
}
return e;
}
return (0, s.D)(e);
};
}),
24119: (function(e, t, r) {
r.d(t, {
$: () => NodeHttpHandler
});
var n = r(59797);
var s = r(83);
function buildQueryString(e) {
const t = [];
for (let r of Object.keys(e).sort()) {
const n = e[r];
r = (0, s.o)(r);
if (Array.isArray(n)) for (let e = 0, o = n.length; e < o; e++) t.push(`${r}=${(0, 
s.o)(n[e])}`); else {
let e = r;
if (n || typeof n === "string") e += `=${(0, s.o)(n)}`;
t.push(e);
}
}
return t.join("&");
}
var o = r(35206);
function buildAbortError(e) {
const t = e && typeof e === "object" && "reason" in e ? e.reason : void 0;
if (t) {
if (t instanceof Error) {
const e = new Error("Request aborted");
e.name = "AbortError";
e.cause = t;
return e;
}
const e = new Error(String(t));
e.name = "AbortError";
return e;
}
const r = new Error("Request aborted");
r.name = "AbortError";
return r;
}
const i = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
const getTransformedHeaders = e => {
const t = {};
for (const r in e) {
if (!(0, n.$)(e, r)) continue;
const s = e[r];
t[r] = Array.isArray(s) ? s.join(",") : s;
}
return t;
};
var a = r(44708);
var c = r.n(a);
const u = {
setTimeout: (e, t) => setTimeout(e, t),
clearTimeout: e => clearTimeout(e)
};
const d = 1e3;
const setConnectionTimeout = (e, t, r = 0) => {
if (!r) return -1;
const registerTimeout = n => {
const s = u.setTimeout(() => {
e.destroy();
t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`), {
name: "TimeoutError"
}));
}, r - n);
const doWithSocket = e => {
if (e?.connecting) e.on("connect", () => {
u.clearTimeout(s);
}); else u.clearTimeout(s);
};
if (e.socket) doWithSocket(e.socket); else e.on("socket", doWithSocket);
};
if (r < 2e3) {
registerTimeout(0);
return 0;
}
return u.setTimeout(registerTimeout.bind(null, d), d);
};
const setRequestTimeout = (e, t, r = 0, n, s) => {
if (r) return u.setTimeout(() => {
let o = `@smithy/node-http-handler - [${n ? "ERROR" : "WARN"}] a request has exceeded the configured ${r} ms requestTimeout.`;
if (n) {
const r = Object.assign(new Error(o), {
name: "TimeoutError",
code: "ETIMEDOUT"
});
e.destroy(r);
t(r);
} else {
o += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
s?.warn?.(o);
}
}, r);
return -1;
};
const l = 3e3;
const setSocketKeepAlive = (e, {keepAlive: t, keepAliveMsecs: r}, n = l) => {
if (t !== true) return -1;
const registerListener = () => {
if (e.socket) e.socket.setKeepAlive(t, r || 0); else e.on("socket", e => {
e.setKeepAlive(t, r || 0);
});
};
if (n === 0) {
registerListener();
return 0;
}
return u.setTimeout(registerListener, n);
};
const resolveDefaultSocketTimeout = e => {
const t = e?.defaultSocketTimeout;
return typeof t === "number" && Number.isFinite(t) && t > 0 ? t : void 0;
};
const f = 3e3;
const setSocketTimeout = (e, t, r = 0, n = false) => {
if (!Number.isFinite(r) || r <= 0) return;
let s;
e.once("response", e => s = e);
const onTimeout = () => {
if (s?.complete) {
e.socket?.destroy();
return;
}
const o = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n ? "service default socket timeout" : "configured by client requestHandler"}).`), {
name: "TimeoutError"
});
s?.destroy(o);
e.destroy();
t(o);
};
const registerTimeout = () => {
const {socket: t} = e;
if (!t) e.once("socket", registerTimeout); else if (t.connecting) t.once("connect", registerTimeout); else {
t.setTimeout(r, onTimeout);
e.on("close", () => t.removeListener("timeout", onTimeout));
}
};
if (r < 6e3) {
registerTimeout();
return;
}
const o = u.setTimeout(registerTimeout, f);
e.once("close", () => u.clearTimeout(o));
};
var h = r(57075);
const p = 6e3;
async function writeRequestBody(e, t, r = p, n = false) {
const s = t.headers;
const o = s ? s.Expect || s.expect : void 0;
let i = -1;
let a = true;
if (!n && o === "100-continue") a = await Promise.race([ new Promise(e => {
i = Number(u.setTimeout(() => e(true), Math.max(p, r)));
}), new Promise(t => {
e.on("continue", () => {
u.clearTimeout(i);
t(true);
});
e.on("response", () => {
u.clearTimeout(i);
t(false);
});
e.on("error", () => {
u.clearTimeout(i);
t(false);
});
}) ]);
if (a) writeBody(e, t.body);
}
function writeBody(e, t) {
if (t instanceof h.Readable) {
t.pipe(e);
return;
}
if (t) {
const r = Buffer.isBuffer(t);
const n = typeof t === "string";
if (r || n) {
if (r && t.byteLength === 0) e.end(); else e.end(t);
return;
}
const s = t;
if (typeof s === "object" && s.buffer && typeof s.byteOffset === "number" && typeof s.byteLength === "number") {
e.end(Buffer.from(s.buffer, s.byteOffset, s.byteLength));
return;
}
e.end(Buffer.from(t));
return;
}
e.end();
}
let g;
let m;
class NodeHttpHandler {
config;
configProvider;
socketWarningTimestamp=0;
externalAgent=false;
metadata={
handlerProtocol: "http/1.1"
};
static create(e) {
if (typeof e?.handle === "function") return e;
return new NodeHttpHandler(e);
}
static checkSocketUsage(e, t, r = console) {
const {sockets: s, requests: o, maxSockets: i} = e;
if (typeof i !== "number" || i === 1 / 0) return t;
const a = 15e3;
if (Date.now() - a < t) return t;
if (s && o) for (const e in s) {
if (!(0, n.$)(s, e)) continue;
const t = s[e]?.length ?? 0;
const a = o[e]?.length ?? 0;
if (t >= i && a >= 2 * i) {
r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${a} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
return Date.now();
}
}
return t;
}
constructor(e) {
this.configProvider = new Promise((t, r) => {
if (typeof e === "function") e().then(e => {
t(this.resolveDefaultConfig(e));
}).catch(r); else t(this.resolveDefaultConfig(e));
});
}
destroy() {
this.config?.httpAgent?.destroy();
this.config?.httpsAgent?.destroy();
}
async handle(e, {abortSignal: t, requestTimeout: r} = {}) {
if (!this.config) this.config = await this.configProvider;
const n = this.config;
const s = n.logger;
const a = e.protocol === "https:";
if (!a && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
return new Promise((d, l) => {
let f;
let h = -1;
let p = -1;
let y = -1;
let w = -1;
const clearTimeouts = () => {
u.clearTimeout(h);
u.clearTimeout(p);
u.clearTimeout(y);
u.clearTimeout(w);
};
const resolve = async e => {
await f;
clearTimeouts();
d(e);
};
const reject = async e => {
await f;
clearTimeouts();
l(e);
};
if (t?.aborted) {
const e = buildAbortError(t);
reject(e);
return;
}
const S = e.headers;
const v = S ? (S.Expect ?? S.expect) === "100-continue" : false;
let b = a ? n.httpsAgent : n.httpAgent;
if (v && !this.externalAgent) b = new (a ? c().Agent : g)({
keepAlive: false,
maxSockets: 1 / 0
});
h = u.setTimeout(() => {
this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(b, this.socketWarningTimestamp, s);
}, n.socketAcquisitionWarningTimeout ?? (n.requestTimeout ?? 2e3) + (n.connectionTimeout ?? 1e3));
const E = e.query ? buildQueryString(e.query) : "";
let T;
if (e.username != null || e.password != null) {
const t = e.username ?? "";
const r = e.password ?? "";
T = `${t}:${r}`;
}
let A = e.path;
if (E) A += `?${E}`;
if (e.fragment) A += `#${e.fragment}`;
let C = e.hostname ?? "";
if (C[0] === "[" && C.endsWith("]")) C = e.hostname.slice(1, -1); else C = e.hostname;
const R = {
headers: e.headers,
host: C,
method: e.method,
path: A,
port: e.port,
agent: b,
auth: T
};
const _ = a ? c().request : m;
const x = _(R, e => {
const t = new o.c({
statusCode: e.statusCode || -1,
reason: e.statusMessage,
headers: getTransformedHeaders(e.headers),
body: e
});
resolve({
response: t
});
});
x.on("error", e => {
if (i.includes(e.code)) reject(Object.assign(e, {
name: "TimeoutError"
})); else reject(e);
});
if (t) {
const onAbort = () => {
x.destroy();
const e = buildAbortError(t);
reject(e);
};
if (typeof t.addEventListener === "function") {
const e = t;
e.addEventListener("abort", onAbort, {
once: true
});
x.once("close", () => e.removeEventListener("abort", onAbort));
} else t.onabort = onAbort;
}
const I = r ?? n.requestTimeout;
p = setConnectionTimeout(x, reject, n.connectionTimeout);
y = setRequestTimeout(x, reject, I, n.throwOnRequestTimeout, s ?? console);
const k = n.socketTimeout === void 0 ? resolveDefaultSocketTimeout(n) : void 0;
if (k) setSocketTimeout(x, reject, k, true); else setSocketTimeout(x, reject, n.socketTimeout);
const N = R.agent;
if (typeof N === "object" && "keepAlive" in N) w = setSocketKeepAlive(x, {
keepAlive: N.keepAlive,
keepAliveMsecs: N.keepAliveMsecs
});
f = writeRequestBody(x, e, I, this.externalAgent).catch(e => {
clearTimeouts();
return l(e);
});
});
}
updateHttpClientConfig(e, t) {
this.config = void 0;
this.configProvider = this.configProvider.then(r => {
switch (e) {
case Symbol.for("logger"):
e = "logger";
t = r.logger ?? t;
break;

case Symbol.for("@smithy/defaultSocketTimeout"):
e = "defaultSocketTimeout";
t = resolveDefaultSocketTimeout(r) ?? t;
break;
}
return {
...r,
[e]: t
};
});
}
httpHandlerConfigs() {
return this.config ?? {};
}
resolveDefaultConfig(e) {
const {requestTimeout: t, connectionTimeout: n, socketTimeout: s, socketAcquisitionWarningTimeout: o, httpAgent: i, httpsAgent: a, throwOnRequestTimeout: u, logger: d} = e || {};
const l = true;
const f = 50;
let h;
return {
connectionTimeout: n,
requestTimeout: t,
socketTimeout: s,
defaultSocketTimeout: resolveDefaultSocketTimeout(e),
socketAcquisitionWarningTimeout: o,
throwOnRequestTimeout: u,
httpAgentProvider: () => h ??= (async () => {
const e = await Promise.resolve().then(r.t.bind(r, 37067, 23));
const {Agent: t, request: n} = e.default ?? e;
m = n;
g = t;
if (i instanceof g || typeof i?.destroy === "function") {
this.externalAgent = true;
return i;
}
return new g({
keepAlive: l,
maxSockets: f,
...i
});
})(),
httpsAgent: (() => {
if (a instanceof c().Agent || typeof a?.destroy === "function") {
this.externalAgent = true;
return a;
}
return new (c().Agent)({
keepAlive: l,
maxSockets: f,
...a
});
})(),
logger: d
};
}
}
}),
43854: (function(e, t, r) {
r.d(t, {
B: () => SignatureV4
});
var n = r(22299);
var s = r(69996);
var o = r(59797);
var i = r(16047);
class HeaderFormatter {
format(e) {
const t = [];
for (const r in e) {
if (!(0, o.$)(e, r)) continue;
const n = (0, i.a)(r);
t.push(Uint8Array.from([ n.byteLength ]), n, this.formatHeaderValue(e[r]));
}
const r = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
let n = 0;
for (const e of t) {
r.set(e, n);
n += e.byteLength;
}
return r;
}
formatHeaderValue(e) {
switch (e.type) {
case "boolean":
return Uint8Array.from([ e.value ? 0 : 1 ]);

case "byte":
return Uint8Array.from([ 2, e.value ]);

case "short":
const t = new DataView(new ArrayBuffer(3));
t.setUint8(0, 3);
t.setInt16(1, e.value, false);
return new Uint8Array(t.buffer);

case "integer":
const r = new DataView(new ArrayBuffer(5));
r.setUint8(0, 4);
r.setInt32(1, e.value, false);
return new Uint8Array(r.buffer);

case "long":
const s = new Uint8Array(9);
s[0] = 5;
s.set(e.value.bytes, 1);
return s;

case "binary":
const o = new DataView(new ArrayBuffer(3 + e.value.byteLength));
o.setUint8(0, 6);
o.setUint16(1, e.value.byteLength, false);
const a = new Uint8Array(o.buffer);
a.set(e.value, 3);
return a;

case "string":
const u = (0, i.a)(e.value);
const d = new DataView(new ArrayBuffer(3 + u.byteLength));
d.setUint8(0, 7);
d.setUint16(1, u.byteLength, false);
const l = new Uint8Array(d.buffer);
l.set(u, 3);
return l;

case "timestamp":
const f = new Uint8Array(9);
f[0] = 8;
f.set(Int64.fromNumber(e.value.valueOf()).bytes, 1);
return f;

case "uuid":
if (!c.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
const h = new Uint8Array(17);
h[0] = 9;
h.set((0, n.a)(e.value.replace(/-/g, "")), 1);
return h;
}
}
}
var a;
(function(e) {
e[e["boolTrue"] = 0] = "boolTrue";
e[e["boolFalse"] = 1] = "boolFalse";
e[e["byte"] = 2] = "byte";
e[e["short"] = 3] = "short";
e[e["integer"] = 4] = "integer";
e[e["long"] = 5] = "long";
e[e["byteArray"] = 6] = "byteArray";
e[e["string"] = 7] = "string";
e[e["timestamp"] = 8] = "timestamp";
e[e["uuid"] = 9] = "uuid";
})(a || (a = {}));
const c = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
class Int64 {
bytes;
constructor(e) {
this.bytes = e;
if (e.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
}
static fromNumber(e) {
if (e > 0x8000000000000000 || e < -0x8000000000000000) throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
const t = new Uint8Array(8);
for (let r = 7, n = Math.abs(Math.round(e)); r > -1 && n > 0; r--, n /= 256) t[r] = n;
if (e < 0) negate(t);
return new Int64(t);
}
valueOf() {
const e = this.bytes.slice(0);
const t = e[0] & 128;
if (t) negate(e);
return parseInt((0, n.n)(e), 16) * (t ? -1 : 1);
}
toString() {
return String(this.valueOf());
}
}
function negate(e) {
for (let t = 0; t < 8; t++) e[t] ^= 255;
for (let t = 7; t > -1; t--) {
e[t]++;
if (e[t] !== 0) break;
}
}
var u = r(33687);
var d = r(83);
const l = "X-Amz-Algorithm";
const f = "X-Amz-Credential";
const h = "X-Amz-Date";
const p = "X-Amz-SignedHeaders";
const g = "X-Amz-Expires";
const m = "X-Amz-Signature";
const y = "X-Amz-Security-Token";
const w = "authorization";
const S = h.toLowerCase();
const v = "date";
const b = [ w, S, v ];
const E = m.toLowerCase();
const T = "x-amz-content-sha256";
const A = y.toLowerCase();
const C = {
authorization: true,
"cache-control": true,
connection: true,
expect: true,
from: true,
"keep-alive": true,
"max-forwards": true,
pragma: true,
referer: true,
te: true,
trailer: true,
"transfer-encoding": true,
upgrade: true,
"user-agent": true,
"x-amzn-trace-id": true
};
const R = /^proxy-/;
const _ = /^sec-/;
const x = "AWS4-HMAC-SHA256";
const I = "AWS4-HMAC-SHA256-PAYLOAD";
const k = "UNSIGNED-PAYLOAD";
const N = 50;
const $ = "aws4_request";
const P = 60 * 60 * 24 * 7;
const getCanonicalQuery = ({query: e = {}}) => {
const t = [];
const r = {};
for (const n in e) {
if (!(0, o.$)(e, n)) continue;
if (n.toLowerCase() === E) continue;
const s = (0, d.o)(n);
t.push(s);
const i = e[n];
if (typeof i === "string") r[s] = `${s}=${(0, d.o)(i)}`; else if (Array.isArray(i)) r[s] = i.slice(0).reduce((e, t) => e.concat([ `${s}=${(0, 
d.o)(t)}` ]), []).sort().join("&");
}
return t.sort().map(e => r[e]).filter(e => e).join("&");
};
const iso8601 = e => toDate(e).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = e => {
if (typeof e === "number") return new Date(e * 1e3);
if (typeof e === "string") {
if (Number(e)) return new Date(Number(e) * 1e3);
return new Date(e);
}
return e;
};
class SignatureV4Base {
service;
regionProvider;
credentialProvider;
sha256;
uriEscapePath;
applyChecksum;
constructor({applyChecksum: e, credentials: t, region: r, service: n, sha256: s, uriEscapePath: o = true}) {
this.service = n;
this.sha256 = s;
this.uriEscapePath = o;
this.applyChecksum = typeof e === "boolean" ? e : true;
this.regionProvider = (0, u.t)(r);
this.credentialProvider = (0, u.t)(t);
}
createCanonicalRequest(e, t, r) {
const n = Object.keys(t).sort();
return `${e.method}\n${this.getCanonicalPath(e)}\n${getCanonicalQuery(e)}\n${n.map(e => `${e}:${t[e]}`).join("\n")}\n\n${n.join(";")}\n${r}`;
}
async createStringToSign(e, t, r, o) {
const i = new this.sha256;
i.update((0, s.F)(r));
const a = await i.digest();
return `${o}\n${e}\n${t}\n${(0, n.n)(a)}`;
}
getCanonicalPath({path: e}) {
if (this.uriEscapePath) {
const t = [];
for (const r of e.split("/")) {
if (r?.length === 0) continue;
if (r === ".") continue;
if (r === "..") t.pop(); else t.push(r);
}
const r = `${e?.startsWith("/") ? "/" : ""}${t.join("/")}${t.length > 0 && e?.endsWith("/") ? "/" : ""}`;
const n = (0, d.o)(r);
return n.replace(/%2F/g, "/");
}
return e;
}
validateResolvedCredentials(e) {
if (typeof e !== "object" || typeof e.accessKeyId !== "string" || typeof e.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
}
formatDate(e) {
const t = iso8601(e).replace(/[-:]/g, "");
return {
longDate: t,
shortDate: t.slice(0, 8)
};
}
getCanonicalHeaderList(e) {
return Object.keys(e).sort().join(";");
}
}
const O = {};
const D = [];
const createScope = (e, t, r) => `${e}/${t}/${r}/${$}`;
const getSigningKey = async (e, t, r, s, o) => {
const i = await hmac(e, t.secretAccessKey, t.accessKeyId);
const a = `${r}:${s}:${o}:${(0, n.n)(i)}:${t.sessionToken}`;
if (a in O) return O[a];
D.push(a);
while (D.length > N) delete O[D.shift()];
let c = `AWS4${t.secretAccessKey}`;
for (const t of [ r, s, o, $ ]) c = await hmac(e, c, t);
return O[a] = c;
};
const hmac = (e, t, r) => {
const n = new e(t);
n.update((0, s.F)(r));
return n.digest();
};
var M = r(15155);
const getCanonicalHeaders = ({headers: e}, t, r) => {
const n = {};
for (const s of Object.keys(e).sort()) {
if (e[s] == void 0) continue;
const i = s.toLowerCase();
if ((0, o.$)(C, i) || t?.has(i) || R.test(i) || _.test(i)) if (!r || r && !r.has(i)) continue;
if (i === "__proto__") (0, M.T)(n);
n[i] = e[s].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
}
return n;
};
var L = r(85942);
const getPayloadHash = async ({headers: e, body: t}, r) => {
for (const t in e) {
if (!(0, o.$)(e, t)) continue;
if (t.toLowerCase() === T) return e[t];
}
if (t == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if (typeof t === "string" || ArrayBuffer.isView(t) || (0, 
L.m)(t)) {
const e = new r;
e.update((0, s.F)(t));
return (0, n.n)(await e.digest());
}
return k;
};
const hasHeader = (e, t) => {
e = e.toLowerCase();
for (const r in t) {
if (!(0, o.$)(t, r)) continue;
if (e === r.toLowerCase()) return true;
}
return false;
};
var U = r(6804);
const moveHeadersToQuery = (e, t = {}) => {
const {headers: r, query: n = {}} = U.K.clone(e);
for (const e in r) {
if (!(0, o.$)(r, e)) continue;
const s = e.toLowerCase();
if (s.slice(0, 6) === "x-amz-" && !t.unhoistableHeaders?.has(s) || t.hoistableHeaders?.has(s)) {
n[e] = r[e];
delete r[e];
}
}
return {
...e,
headers: r,
query: n
};
};
const prepareRequest = e => {
e = U.K.clone(e);
for (const t in e.headers) {
if (!(0, o.$)(e.headers, t)) continue;
if (b.indexOf(t.toLowerCase()) > -1) delete e.headers[t];
}
return e;
};
class SignatureV4 extends SignatureV4Base {
headerFormatter=new HeaderFormatter;
constructor({applyChecksum: e, credentials: t, region: r, service: n, sha256: s, uriEscapePath: o = true}) {
super({
applyChecksum: e,
credentials: t,
region: r,
service: n,
sha256: s,
uriEscapePath: o
});
}
async presign(e, t = {}) {
const {signingDate: r = new Date, expiresIn: n = 3600, unsignableHeaders: s, unhoistableHeaders: o, signableHeaders: i, hoistableHeaders: a, signingRegion: c, signingService: u} = t;
const d = await this.credentialProvider();
this.validateResolvedCredentials(d);
const w = c ?? await this.regionProvider();
const {longDate: S, shortDate: v} = this.formatDate(r);
if (n > P) return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
const b = createScope(v, w, u ?? this.service);
const E = moveHeadersToQuery(prepareRequest(e), {
unhoistableHeaders: o,
hoistableHeaders: a
});
if (d.sessionToken) E.query[y] = d.sessionToken;
E.query[l] = x;
E.query[f] = `${d.accessKeyId}/${b}`;
E.query[h] = S;
E.query[g] = n.toString(10);
const T = getCanonicalHeaders(E, s, i);
E.query[p] = this.getCanonicalHeaderList(T);
E.query[m] = await this.getSignature(S, b, this.getSigningKey(d, w, v, u), this.createCanonicalRequest(E, T, await getPayloadHash(e, this.sha256)));
return E;
}
async sign(e, t) {
if (typeof e === "string") return this.signString(e, t); else if (e.headers && e.payload) return this.signEvent(e, t); else if (e.message) return this.signMessage(e, t); else return this.signRequest(e, t);
}
async signEvent({headers: e, payload: t}, {signingDate: r = new Date, priorSignature: s, signingRegion: o, signingService: i, eventStreamCredentials: a}) {
const c = o ?? await this.regionProvider();
const {shortDate: u, longDate: d} = this.formatDate(r);
const l = createScope(u, c, i ?? this.service);
const f = await getPayloadHash({
headers: {},
body: t
}, this.sha256);
const h = new this.sha256;
h.update(e);
const p = (0, n.n)(await h.digest());
const g = [ I, d, l, s, p, f ].join("\n");
return this.signString(g, {
signingDate: r,
signingRegion: c,
signingService: i,
eventStreamCredentials: a
});
}
async signMessage(e, {signingDate: t = new Date, signingRegion: r, signingService: n, eventStreamCredentials: s}) {
const o = this.signEvent({
headers: this.headerFormatter.format(e.message.headers),
payload: e.message.body
}, {
signingDate: t,
signingRegion: r,
signingService: n,
priorSignature: e.priorSignature,
eventStreamCredentials: s
});
return o.then(t => ({
message: e.message,
signature: t
}));
}
async signString(e, {signingDate: t = new Date, signingRegion: r, signingService: o, eventStreamCredentials: i} = {}) {
const a = i ?? await this.credentialProvider();
this.validateResolvedCredentials(a);
const c = r ?? await this.regionProvider();
const {shortDate: u} = this.formatDate(t);
const d = new this.sha256(await this.getSigningKey(a, c, u, o));
d.update((0, s.F)(e));
return (0, n.n)(await d.digest());
}
async signRequest(e, {signingDate: t = new Date, signableHeaders: r, unsignableHeaders: n, signingRegion: s, signingService: o} = {}) {
const i = await this.credentialProvider();
this.validateResolvedCredentials(i);
const a = s ?? await this.regionProvider();
const c = prepareRequest(e);
const {longDate: u, shortDate: d} = this.formatDate(t);
const l = createScope(d, a, o ?? this.service);
c.headers[S] = u;
if (i.sessionToken) c.headers[A] = i.sessionToken;
const f = await getPayloadHash(c, this.sha256);
if (!hasHeader(T, c.headers) && this.applyChecksum) c.headers[T] = f;
const h = getCanonicalHeaders(c, n, r);
const p = await this.getSignature(u, l, this.getSigningKey(i, a, d, o), this.createCanonicalRequest(c, h, f));
c.headers[w] = `${x} ` + `Credential=${i.accessKeyId}/${l}, ` + `SignedHeaders=${this.getCanonicalHeaderList(h)}, ` + `Signature=${p}`;
return c;
}
async getSignature(e, t, r, o) {
const i = await this.createStringToSign(e, t, o, x);
const a = new this.sha256(await r);
a.update((0, s.F)(i));
return (0, n.n)(await a.digest());
}
getSigningKey(e, t, r, n) {
return getSigningKey(this.sha256, e, r, t, n || this.service);
}
}
}),
16877: (function(e, t, r) {
r.d(t, {
V: () => n
});
const n = "__smithy_context";
}),
41156: (function(e, t, r) {
r.d(t, {
I: () => n
});
var n;
(function(e) {
e["PROFILE"] = "profile";
e["SSO_SESSION"] = "sso-session";
e["SERVICES"] = "services";
})(n || (n = {}));
}),
29320: (function(e, t, r) {
const n = {
REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
const s = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!s) globalThis.awslambda = globalThis.awslambda || {};
class InvokeStoreBase {
static PROTECTED_KEYS=n;
isProtectedKey(e) {
return Object.values(n).includes(e);
}
getRequestId() {
return this.get(n.REQUEST_ID) ?? "-";
}
getXRayTraceId() {
return this.get(n.X_RAY_TRACE_ID);
}
getTenantId() {
return this.get(n.TENANT_ID);
}
getTraceparent() {
return this.get(n.TRACEPARENT);
}
getTracestate() {
return this.get(n.TRACESTATE);
}
getBaggage() {
return this.get(n.BAGGAGE);
}
}
class InvokeStoreSingle extends InvokeStoreBase {
currentContext;
getContext() {
return this.currentContext;
}
hasContext() {
return this.currentContext !== void 0;
}
get(e) {
return this.currentContext?.[e];
}
set(e, t) {
if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
this.currentContext = this.currentContext || {};
this.currentContext[e] = t;
}
run(e, t) {
this.currentContext = e;
return t();
}
}
class InvokeStoreMulti extends InvokeStoreBase {
als;
static async create() {
const e = new InvokeStoreMulti;
const t = await Promise.resolve().then(r.t.bind(r, 16698, 23));
e.als = new t.AsyncLocalStorage;
return e;
}
getContext() {
return this.als.getStore();
}
hasContext() {
return this.als.getStore() !== void 0;
}
get(e) {
return this.als.getStore()?.[e];
}
set(e, t) {
if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
const r = this.als.getStore();
if (!r) throw new Error("No context available");
r[e] = t;
}
run(e, t) {
return this.als.run(e, t);
}
}
t.A = void 0;
(function(e) {
let t = null;
async function getInstanceAsync(e) {
if (!t) t = (async () => {
const t = e === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
const r = t ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
if (!s && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!s && globalThis.awslambda) {
globalThis.awslambda.InvokeStore = r;
return r;
} else return r;
})();
return t;
}
e.getInstanceAsync = getInstanceAsync;
e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
reset: () => {
t = null;
if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
globalThis.awslambda = {
InvokeStore: void 0
};
}
} : void 0;
})(t.A || (t.A = {}));
0;
})
};
