export const id = 3133;

export const ids = [ 3133 ];

export const modules = {
2431: (function(e, t, o) {
o.d(t, {
T: () => CloudWatchLogsClient
});
var s = o(66337);
var r = o(84650);
var n = o(1235);
var a = o(97891);
var c = o(48649);
var i = o(6103);
var l = o(11055);
var p = o(23952);
var d = o(3043);
var u = o(30131);
var m = o(5714);
var v = o(81846);
var h = o(9500);
var g = o(6464);
var E = o(99579);
var x = o(34090);
var S = o(789);
var f = o(86840);
var y = o(33687);
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (e, t, o) => ({
operation: (0, f.u)(t).operation,
region: await (0, y.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "logs",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}
const defaultCloudWatchLogsHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, S.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, y.t)(e.authSchemePreference ?? [])
});
};
var w = o(15677);
const P = {
rE: "3.1169.0"
};
var C = o(79112);
var b = o(20968);
var I = o(75314);
var T = o(17545);
var L = o(57740);
var O = o(35178);
var R = o(91321);
var A = o(3720);
var D = o(95611);
var q = o(76937);
var k = o(37071);
var z = o(26755);
var M = o(27835);
var $ = o(83688);
var F = o(1624);
var G = o(15764);
var Q = o(24119);
var j = o(65327);
var N = o(12385);
var U = o(42848);
var W = o(6207);
var V = o(36228);
var H = o(13807);
var J = o(92863);
var _ = o(37706);
var B = o(16047);
var K = o(19514);
var Z = o(980);
var Y = o(84344);
var X = o(83153);
var ee = o(46649);
var te = o(73677);
const oe = "ref";
const se = -1, re = true, ne = "isSet", ae = "PartitionResult", ce = "booleanEquals", ie = "getAttr", le = "stringEquals", pe = {
[oe]: "Endpoint"
}, de = {
[oe]: ae
}, ue = {
[oe]: "Region"
}, me = {}, ve = [ ue ];
const he = {
conditions: [ [ ne, [ pe ] ], [ ne, ve ], [ "aws.partition", ve, ae ], [ ce, [ {
[oe]: "UseFIPS"
}, re ] ], [ ce, [ {
[oe]: "UseDualStack"
}, re ] ], [ ce, [ {
fn: ie,
argv: [ de, "supportsDualStack" ]
}, re ] ], [ ce, [ {
fn: ie,
argv: [ de, "supportsFIPS" ]
}, re ] ], [ le, [ ue, "us-gov-east-1" ] ], [ le, [ ue, "us-gov-west-1" ] ] ],
results: [ [ se ], [ se, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ se, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ pe, me ], [ "https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", me ], [ se, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://logs.us-gov-east-1.amazonaws.com", me ], [ "https://logs.us-gov-west-1.amazonaws.com", me ], [ "https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", me ], [ se, "FIPS is enabled but this partition does not support FIPS" ], [ "https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", me ], [ se, "DualStack is enabled but this partition does not support DualStack" ], [ "https://logs.{Region}.{PartitionResult#dnsSuffix}", me ], [ se, "Invalid Configuration: Missing Region" ] ]
};
const ge = 2;
const Ee = 1e8;
const xe = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, Ee + 13, 2, 5, Ee + 13, 3, 8, 6, 4, 7, Ee + 12, 5, Ee + 10, Ee + 11, 4, 12, 9, 6, 10, Ee + 9, 7, Ee + 6, 11, 8, Ee + 7, Ee + 8, 5, 13, Ee + 5, 6, Ee + 4, Ee + 5, 3, Ee + 1, 15, 4, Ee + 2, Ee + 3 ]);
const Se = te.d.from(xe, ge, he.conditions, he.results);
const fe = new Y.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => fe.get(e, () => (0, X.c)(Se, {
endpointParams: e,
logger: t.logger
}));
ee.m.aws = Z.U;
var ye = o(85183);
const getRuntimeConfig = e => ({
apiVersion: "2014-03-28",
base64Decoder: e?.base64Decoder ?? J.E,
base64Encoder: e?.base64Encoder ?? _.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new N.f2
} ],
logger: e?.logger ?? new V.N,
protocol: e?.protocol ?? U.T,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.cloudwatchlogs",
errorTypeRegistries: ye.q1U,
xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
version: "2014-03-28",
serviceTarget: "Logs_20140328"
},
serviceId: e?.serviceId ?? "CloudWatch Logs",
sha256: e?.sha256 ?? W.k,
urlParser: e?.urlParser ?? H.D,
utf8Decoder: e?.utf8Decoder ?? B.a,
utf8Encoder: e?.utf8Encoder ?? K.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, R.I)(process.version);
const t = (0, D.I)(e);
const defaultConfigProvider = () => t().then(A.l);
const o = getRuntimeConfig(e);
(0, C.I)(process.version);
const s = {
profile: e?.profile,
logger: o.logger
};
return {
...o,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, q.Z)(L.$, s),
bodyLengthChecker: e?.bodyLengthChecker ?? G.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? O.v6,
defaultSocketTimeout: (0, b.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, I.pf)({
serviceId: o.serviceId,
clientVersion: P.rE
}),
eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? $.J2,
maxAttempts: e?.maxAttempts ?? (0, q.Z)(g.qs, e),
region: e?.region ?? (0, q.Z)(k.GG, {
...k.zH,
...s
}),
requestHandler: Q.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, q.Z)({
...g.kN,
default: async () => (await defaultConfigProvider()).retryMode || F.L0
}, e),
streamCollector: e?.streamCollector ?? j.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, q.Z)(z.e$, s),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, q.Z)(M.Ko, s),
userAgentAppId: e?.userAgentAppId ?? (0, q.Z)(T.hV, s)
};
};
var we = o(83190);
var Pe = o(57757);
var Ce = o(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let o = e.httpAuthSchemeProvider;
let s = e.credentials;
return {
setHttpAuthScheme(e) {
const o = t.findIndex(t => t.schemeId === e.schemeId);
if (o === -1) t.push(e); else t.splice(o, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
o = e;
},
httpAuthSchemeProvider() {
return o;
},
setCredentials(e) {
s = e;
},
credentials() {
return s;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const o = Object.assign((0, we.R)(e), (0, Pe.xA)(e), (0, Ce.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(o));
return Object.assign(e, (0, we.$)(o), (0, Pe.uv)(o), (0, Ce.j)(o), resolveHttpAuthRuntimeConfig(o));
};
class CloudWatchLogsClient extends d.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const o = (0, w.v)(t);
const d = (0, s.D)(o);
const S = (0, g.$z)(d);
const f = (0, u.T)(S);
const y = (0, r.OV)(f);
const P = (0, m.Co)(y);
const C = (0, v.o)(P);
const b = resolveHttpAuthSchemeConfig(C);
const I = resolveRuntimeExtensions(b, e?.extensions || []);
this.config = I;
this.middlewareStack.use((0, x.wq)(this.config));
this.middlewareStack.use((0, n.sM)(this.config));
this.middlewareStack.use((0, E.ey)(this.config));
this.middlewareStack.use((0, h.vK)(this.config));
this.middlewareStack.use((0, r.TC)(this.config));
this.middlewareStack.use((0, a.Y7)(this.config));
this.middlewareStack.use((0, c.n)(this.config));
this.middlewareStack.use((0, i.w)(this.config, {
httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new l.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, p.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
81592: (function(e, t, o) {
o.d(t, {
G5: () => a,
lq: () => c,
yt: () => _mw0
});
var s = o(88798);
var r = o(5714);
var n = o(15677);
const a = (0, s.k)(n.S, "Logs_20140328", "CloudWatchLogsClient", r.rD);
const c = {};
const _mw0 = (e, t, o, s) => [];
}),
65963: (function(e, t, o) {
o.d(t, {
V: () => DescribeLogGroupsCommand
});
var s = o(81592);
var r = o(85183);
class DescribeLogGroupsCommand extends((0, s.G5)(s.lq, s.yt, "DescribeLogGroups", r.aTt)){}
}),
67198: (function(e, t, o) {
o.d(t, {
w: () => DescribeLogStreamsCommand
});
var s = o(81592);
var r = o(85183);
class DescribeLogStreamsCommand extends((0, s.G5)(s.lq, s.yt, "DescribeLogStreams", r.TJH)){}
}),
66560: (function(e, t, o) {
o.d(t, {
I: () => DescribeMetricFiltersCommand
});
var s = o(81592);
var r = o(85183);
class DescribeMetricFiltersCommand extends((0, s.G5)(s.lq, s.yt, "DescribeMetricFilters", r.jtq)){}
}),
81259: (function(e, t, o) {
o.d(t, {
n: () => FilterLogEventsCommand
});
var s = o(81592);
var r = o(85183);
class FilterLogEventsCommand extends((0, s.G5)(s.lq, s.yt, "FilterLogEvents", r.YgU)){}
}),
60559: (function(e, t, o) {
o.d(t, {
X: () => GetDataProtectionPolicyCommand
});
var s = o(81592);
var r = o(85183);
class GetDataProtectionPolicyCommand extends((0, s.G5)(s.lq, s.yt, "GetDataProtectionPolicy", r.g0S)){}
}),
84625: (function(e, t, o) {
o.d(t, {
h: () => GetLogEventsCommand
});
var s = o(81592);
var r = o(85183);
class GetLogEventsCommand extends((0, s.G5)(s.lq, s.yt, "GetLogEvents", r.IU$)){}
}),
53934: (function(e, t, o) {
o.d(t, {
s: () => GetQueryResultsCommand
});
var s = o(81592);
var r = o(85183);
class GetQueryResultsCommand extends((0, s.G5)(s.lq, s.yt, "GetQueryResults", r.vYG)){}
}),
59736: (function(e, t, o) {
o.d(t, {
q: () => StartQueryCommand
});
var s = o(81592);
var r = o(85183);
class StartQueryCommand extends((0, s.G5)(s.lq, s.yt, "StartQuery", r.hBP)){}
}),
77848: (function(e, t, o) {
o.d(t, {
M: () => StopQueryCommand
});
var s = o(81592);
var r = o(85183);
class StopQueryCommand extends((0, s.G5)(s.lq, s.yt, "StopQuery", r.paH)){}
}),
80326: (function(e, t, o) {
o.d(t, {
a: () => TestMetricFilterCommand
});
var s = o(81592);
var r = o(85183);
class TestMetricFilterCommand extends((0, s.G5)(s.lq, s.yt, "TestMetricFilter", r.pOo)){}
}),
15677: (function(e, t, o) {
o.d(t, {
S: () => s,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "logs"
});
const s = {
UseFIPS: {
type: "builtInParams",
name: "useFipsEndpoint"
},
Endpoint: {
type: "builtInParams",
name: "endpoint"
},
Region: {
type: "builtInParams",
name: "region"
},
UseDualStack: {
type: "builtInParams",
name: "useDualstackEndpoint"
}
};
}),
85183: (function(e, t, o) {
o.d(t, {
aTt: () => Os,
TJH: () => Rs,
jtq: () => As,
YgU: () => Ds,
g0S: () => qs,
IU$: () => ks,
vYG: () => zs,
hBP: () => Ms,
paH: () => $s,
pOo: () => Fs,
q1U: () => Qo
});
var s = o(74700);
var r = o(91534);
class CloudWatchLogsServiceException extends r.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
}
}
class AccessDeniedException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
constructor(e) {
super({
name: "AccessDeniedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AccessDeniedException.prototype);
}
}
class InvalidParameterException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException";
name="InvalidParameterException";
$fault="client";
constructor(e) {
super({
name: "InvalidParameterException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidParameterException.prototype);
}
}
class OperationAbortedException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException";
name="OperationAbortedException";
$fault="client";
constructor(e) {
super({
name: "OperationAbortedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OperationAbortedException.prototype);
}
}
class ResourceNotFoundException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
constructor(e) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
}
}
class ServiceUnavailableException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
name="ServiceUnavailableException";
$fault="server";
constructor(e) {
super({
name: "ServiceUnavailableException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
}
}
class InternalServerException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException";
name="InternalServerException";
$fault="server";
constructor(e) {
super({
name: "InternalServerException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalServerException.prototype);
}
}
class ThrottlingException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException";
name="ThrottlingException";
$fault="client";
constructor(e) {
super({
name: "ThrottlingException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ThrottlingException.prototype);
}
}
class ValidationException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#ValidationException";
name="ValidationException";
$fault="client";
constructor(e) {
super({
name: "ValidationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ValidationException.prototype);
}
}
class InvalidOperationException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException";
name="InvalidOperationException";
$fault="client";
constructor(e) {
super({
name: "InvalidOperationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidOperationException.prototype);
}
}
class ConflictException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#ConflictException";
name="ConflictException";
$fault="client";
constructor(e) {
super({
name: "ConflictException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ConflictException.prototype);
}
}
class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
name="ServiceQuotaExceededException";
$fault="client";
constructor(e) {
super({
name: "ServiceQuotaExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
}
}
class LimitExceededException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException";
name="LimitExceededException";
$fault="client";
constructor(e) {
super({
name: "LimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, LimitExceededException.prototype);
}
}
class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
name="ResourceAlreadyExistsException";
$fault="client";
constructor(e) {
super({
name: "ResourceAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
}
}
class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
name="DataAlreadyAcceptedException";
$fault="client";
expectedSequenceToken;
constructor(e) {
super({
name: "DataAlreadyAcceptedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
this.expectedSequenceToken = e.expectedSequenceToken;
}
}
class InternalStreamingException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException";
name="InternalStreamingException";
$fault="client";
constructor(e) {
super({
name: "InternalStreamingException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InternalStreamingException.prototype);
}
}
class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
name="InvalidSequenceTokenException";
$fault="client";
expectedSequenceToken;
constructor(e) {
super({
name: "InvalidSequenceTokenException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
this.expectedSequenceToken = e.expectedSequenceToken;
}
}
class UnrecognizedClientException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
name="UnrecognizedClientException";
$fault="client";
constructor(e) {
super({
name: "UnrecognizedClientException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
}
}
class SessionStreamingException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException";
name="SessionStreamingException";
$fault="client";
constructor(e) {
super({
name: "SessionStreamingException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SessionStreamingException.prototype);
}
}
class SessionTimeoutException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException";
name="SessionTimeoutException";
$fault="client";
constructor(e) {
super({
name: "SessionTimeoutException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SessionTimeoutException.prototype);
}
}
class MalformedQueryException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException";
name="MalformedQueryException";
$fault="client";
queryCompileError;
constructor(e) {
super({
name: "MalformedQueryException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, MalformedQueryException.prototype);
this.queryCompileError = e.queryCompileError;
}
}
class TooManyTagsException extends CloudWatchLogsServiceException {
static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException";
name="TooManyTagsException";
$fault="client";
resourceName;
constructor(e) {
super({
name: "TooManyTagsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TooManyTagsException.prototype);
this.resourceName = e.resourceName;
}
}
const n = "AccessDeniedException";
const a = "ConflictException";
const c = "DataAlreadyAcceptedException";
const i = "DescribeLogGroupsRequest";
const l = "DescribeLogGroupsResponse";
const p = "DescribeLogGroups";
const d = "DescribeLogStreamsRequest";
const u = "DescribeLogStreamsResponse";
const m = "DescribeLogStreams";
const v = "DescribeMetricFiltersRequest";
const h = "DescribeMetricFiltersResponse";
const g = "DescribeMetricFilters";
const E = "FilteredLogEvent";
const x = "FilterLogEventsRequest";
const S = "FilterLogEventsResponse";
const f = "FilteredLogEvents";
const y = "FilterLogEvents";
const w = "GetDataProtectionPolicy";
const P = "GetDataProtectionPolicyRequest";
const C = "GetDataProtectionPolicyResponse";
const b = "GetLogEvents";
const I = "GetLogEventsRequest";
const T = "GetLogEventsResponse";
const L = "GetQueryResults";
const O = "GetQueryResultsRequest";
const R = "GetQueryResultsResponse";
const A = "InvalidOperationException";
const D = "InvalidParameterException";
const q = "InternalServerException";
const k = "InternalStreamingException";
const z = "InvalidSequenceTokenException";
const M = "LimitExceededException";
const $ = "LogGroup";
const F = "LogGroups";
const G = "LogStream";
const Q = "LogStreams";
const j = "MetricFilter";
const N = "MetricFilterMatches";
const U = "MetricFilterMatchRecord";
const W = "MetricFilters";
const V = "MalformedQueryException";
const H = "MetricTransformation";
const J = "MetricTransformations";
const _ = "OperationAbortedException";
const B = "OutputLogEvent";
const K = "OutputLogEvents";
const Z = "QueryCompileError";
const Y = "QueryCompileErrorLocation";
const X = "QueryResults";
const ee = "QueryStatistics";
const te = "ResourceAlreadyExistsException";
const oe = "ResultField";
const se = "ResourceNotFoundException";
const re = "ResultRows";
const ne = "SearchedLogStream";
const ae = "SearchedLogStreams";
const ce = "StartQuery";
const ie = "ServiceQuotaExceededException";
const le = "StartQueryRequest";
const pe = "StartQueryResponse";
const de = "StopQueryRequest";
const ue = "StopQueryResponse";
const me = "StopQuery";
const ve = "SessionStreamingException";
const he = "SessionTimeoutException";
const ge = "ServiceUnavailableException";
const Ee = "ThrottlingException";
const xe = "TestMetricFilter";
const Se = "TestMetricFilterRequest";
const fe = "TestMetricFilterResponse";
const ye = "TooManyTagsException";
const we = "UnrecognizedClientException";
const Pe = "ValidationException";
const Ce = "accountIdentifiers";
const be = "applyOnTransformedLogs";
const Ie = "arn";
const Te = "bytesScanned";
const Le = "bearerTokenAuthenticationEnabled";
const Oe = "client";
const Re = "creationTime";
const Ae = "deletionProtectionEnabled";
const De = "dataProtectionStatus";
const qe = "defaultValue";
const ke = "descending";
const ze = "dimensions";
const Me = "error";
const $e = "estimatedBytesSkipped";
const Fe = "endCharOffset";
const Ge = "eventId";
const Qe = "encryptionKey";
const je = "eventMessage";
const Ne = "eventNumber";
const Ue = "estimatedRecordsSkipped";
const We = "emitSystemFieldDimensions";
const Ve = "expectedSequenceToken";
const He = "endTime";
const Je = "extractedValues";
const _e = "events";
const Be = "firstEventTimestamp";
const Ke = "filterName";
const Ze = "filterNamePrefix";
const Ye = "filterPattern";
const Xe = "fieldSelectionCriteria";
const et = "field";
const tt = "httpError";
const ot = "includeLinkedAccounts";
const st = "inheritedProperties";
const rt = "ingestionTime";
const nt = "interleaved";
const at = "kmsKeyId";
const ct = "logEventMessages";
const it = "lastEventTimestamp";
const lt = "logGroups";
const pt = "logGroupArn";
const dt = "logGroupClass";
const ut = "logGroupIdentifiers";
const mt = "logGroupIdentifier";
const vt = "logGroupName";
const ht = "logGroupNamePrefix";
const gt = "logGroupNamePattern";
const Et = "logGroupNames";
const xt = "logGroupsScanned";
const St = "lastIngestionTime";
const ft = "logStreamName";
const yt = "logStreamNamePrefix";
const wt = "logStreamNames";
const Pt = "logStreams";
const Ct = "lastUpdatedTime";
const bt = "limit";
const It = "location";
const Tt = "message";
const Lt = "metricFilters";
const Ot = "metricFilterCount";
const Rt = "maxItems";
const At = "metricName";
const Dt = "metricNamespace";
const qt = "metricTransformations";
const kt = "metricValue";
const zt = "matches";
const Mt = "nextBackwardToken";
const $t = "nextForwardToken";
const Ft = "nextToken";
const Gt = "orderBy";
const Qt = "policyDocument";
const jt = "queryCompileError";
const Nt = "queryId";
const Ut = "queryLanguage";
const Wt = "queryString";
const Vt = "results";
const Ht = "resultCount";
const Jt = "retentionInDays";
const _t = "recordsMatched";
const Bt = "resourceName";
const Kt = "retentionPolicyName";
const Zt = "recordsScanned";
const Yt = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const Xt = "storedBytes";
const eo = "startCharOffset";
const to = "searchedCompletely";
const oo = "startFromHead";
const so = "searchedLogStreams";
const ro = "startTime";
const no = "server";
const ao = "status";
const co = "statistics";
const io = "success";
const lo = "timestamp";
const po = "unmask";
const uo = "uploadSequenceToken";
const mo = "unit";
const vo = "value";
const ho = "com.amazonaws.cloudwatchlogs";
const go = new s.O(Yt);
var Eo = [ -3, Yt, "CloudWatchLogsServiceException", 0, [], [] ];
go.registerError(Eo, CloudWatchLogsServiceException);
const xo = new s.O(ho);
var So = [ -3, ho, n, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(So, AccessDeniedException);
var fo = [ -3, ho, a, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(fo, ConflictException);
var yo = [ -3, ho, c, {
[Me]: Oe
}, [ Ve, Tt ], [ 0, 0 ] ];
xo.registerError(yo, DataAlreadyAcceptedException);
var wo = [ -3, ho, q, {
[Me]: no,
[tt]: 500
}, [ Tt ], [ 0 ] ];
xo.registerError(wo, InternalServerException);
var Po = [ -3, ho, k, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Po, InternalStreamingException);
var Co = [ -3, ho, A, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Co, InvalidOperationException);
var bo = [ -3, ho, D, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(bo, InvalidParameterException);
var Io = [ -3, ho, z, {
[Me]: Oe
}, [ Ve, Tt ], [ 0, 0 ] ];
xo.registerError(Io, InvalidSequenceTokenException);
var To = [ -3, ho, M, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(To, LimitExceededException);
var Lo = [ -3, ho, V, {
[Me]: Oe
}, [ jt, Tt ], [ () => is, 0 ] ];
xo.registerError(Lo, MalformedQueryException);
var Oo = [ -3, ho, _, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Oo, OperationAbortedException);
var Ro = [ -3, ho, te, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Ro, ResourceAlreadyExistsException);
var Ao = [ -3, ho, se, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Ao, ResourceNotFoundException);
var Do = [ -3, ho, ie, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Do, ServiceQuotaExceededException);
var qo = [ -3, ho, ge, {
[Me]: no
}, [ Tt ], [ 0 ] ];
xo.registerError(qo, ServiceUnavailableException);
var ko = [ -3, ho, ve, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(ko, SessionStreamingException);
var zo = [ -3, ho, he, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(zo, SessionTimeoutException);
var Mo = [ -3, ho, Ee, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Mo, ThrottlingException);
var $o = [ -3, ho, ye, {
[Me]: Oe,
[tt]: 400
}, [ Tt, Bt ], [ 0, 0 ] ];
xo.registerError($o, TooManyTagsException);
var Fo = [ -3, ho, we, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Fo, UnrecognizedClientException);
var Go = [ -3, ho, Pe, {
[Me]: Oe
}, [ Tt ], [ 0 ] ];
xo.registerError(Go, ValidationException);
const Qo = [ go, xo ];
var jo = [ 3, ho, i, 0, [ Ce, ht, gt, Ft, bt, ot, dt, ut ], [ 64 | 0, 0, 0, 0, 1, 2, 0, 64 | 0 ] ];
var No = [ 3, ho, l, 0, [ lt, Ft ], [ () => fs, 0 ] ];
var Uo = [ 3, ho, d, 0, [ vt, mt, yt, Gt, ke, Ft, bt ], [ 0, 0, 0, 0, 2, 0, 1 ] ];
var Wo = [ 3, ho, u, 0, [ Pt, Ft ], [ () => ys, 0 ] ];
var Vo = [ 3, ho, v, 0, [ vt, Ze, Ft, bt, At, Dt ], [ 0, 0, 0, 1, 0, 0 ] ];
var Ho = [ 3, ho, h, 0, [ Lt, Ft ], [ () => Ps, 0 ] ];
var Jo = [ 3, ho, E, 0, [ ft, lo, Tt, rt, Ge ], [ 0, 1, 0, 1, 0 ] ];
var _o = [ 3, ho, x, 0, [ vt, mt, wt, yt, ro, He, Ye, Ft, bt, oo, nt, po ], [ 0, 0, 64 | 0, 0, 1, 1, 0, 0, 1, 2, 2, 2 ] ];
var Bo = [ 3, ho, S, 0, [ _e, so, Ft ], [ () => Ss, () => Ls, 0 ] ];
var Ko = [ 3, ho, P, 0, [ mt ], [ 0 ], 1 ];
var Zo = [ 3, ho, C, 0, [ mt, Qt, Ct ], [ 0, 0, 1 ] ];
var Yo = [ 3, ho, I, 0, [ ft, vt, mt, ro, He, Ft, bt, oo, po ], [ 0, 0, 0, 1, 1, 0, 1, 2, 2 ], 1 ];
var Xo = [ 3, ho, T, 0, [ _e, $t, Mt ], [ () => bs, 0, 0 ] ];
var es = [ 3, ho, O, 0, [ Nt, Ft, Rt ], [ 0, 0, 1 ], 1 ];
var ts = [ 3, ho, R, 0, [ Ut, Vt, co, ao, Qe, Ft ], [ 0, () => Is, () => ps, 0, 0, 0 ] ];
var os = [ 3, ho, $, 0, [ vt, Re, Jt, Ot, Ie, Xt, at, De, st, dt, pt, Ae, Le, Kt ], [ 0, 1, 1, 1, 0, 1, 0, 0, 64 | 0, 0, 0, 2, 2, 0 ] ];
var ss = [ 3, ho, G, 0, [ ft, Re, Be, it, St, uo, Ie, Xt ], [ 0, 1, 1, 1, 1, 0, 0, 1 ] ];
var rs = [ 3, ho, j, 0, [ Ke, Ye, qt, Re, vt, be, Xe, We ], [ 0, 0, () => Cs, 1, 0, 2, 0, 64 | 0 ] ];
var ns = [ 3, ho, U, 0, [ Ne, je, Je ], [ 1, 0, 128 | 0 ] ];
var as = [ 3, ho, H, 0, [ At, Dt, kt, qe, ze, mo ], [ 0, 0, 0, 1, 128 | 0, 0 ], 3 ];
var cs = [ 3, ho, B, 0, [ lo, Tt, rt ], [ 1, 0, 1 ] ];
var is = [ 3, ho, Z, 0, [ It, Tt ], [ () => ls, 0 ] ];
var ls = [ 3, ho, Y, 0, [ eo, Fe ], [ 1, 1 ] ];
var ps = [ 3, ho, ee, 0, [ _t, Zt, Ue, Te, $e, xt, Ht ], [ 1, 1, 1, 1, 1, 1, 1 ] ];
var ds = [ 3, ho, oe, 0, [ et, vo ], [ 0, 0 ] ];
var us = [ 3, ho, ne, 0, [ ft, to ], [ 0, 2 ] ];
var ms = [ 3, ho, le, 0, [ ro, He, Wt, Ut, vt, Et, ut, bt ], [ 1, 1, 0, 0, 0, 64 | 0, 64 | 0, 1 ], 3 ];
var vs = [ 3, ho, pe, 0, [ Nt ], [ 0 ] ];
var hs = [ 3, ho, de, 0, [ Nt ], [ 0 ], 1 ];
var gs = [ 3, ho, ue, 0, [ io ], [ 2 ] ];
var Es = [ 3, ho, Se, 0, [ Ye, ct ], [ 0, 64 | 0 ], 2 ];
var xs = [ 3, ho, fe, 0, [ zt ], [ () => ws ] ];
var Ss = [ 1, ho, f, 0, () => Jo ];
var fs = [ 1, ho, F, 0, () => os ];
var ys = [ 1, ho, Q, 0, () => ss ];
var ws = [ 1, ho, N, 0, () => ns ];
var Ps = [ 1, ho, W, 0, () => rs ];
var Cs = [ 1, ho, J, 0, () => as ];
var bs = [ 1, ho, K, 0, () => cs ];
var Is = [ 1, ho, X, 0, () => Ts ];
var Ts = [ 1, ho, re, 0, () => ds ];
var Ls = [ 1, ho, ae, 0, () => us ];
var Os = [ 9, ho, p, 0, () => jo, () => No ];
var Rs = [ 9, ho, m, 0, () => Uo, () => Wo ];
var As = [ 9, ho, g, 0, () => Vo, () => Ho ];
var Ds = [ 9, ho, y, 0, () => _o, () => Bo ];
var qs = [ 9, ho, w, 0, () => Ko, () => Zo ];
var ks = [ 9, ho, b, 0, () => Yo, () => Xo ];
var zs = [ 9, ho, L, 0, () => es, () => ts ];
var Ms = [ 9, ho, ce, 0, () => ms, () => vs ];
var $s = [ 9, ho, me, 0, () => hs, () => gs ];
var Fs = [ 9, ho, xe, 0, () => Es, () => xs ];
}),
20968: (function(e, t, o) {
o.d(t, {
E: () => getDefaultSocketTimeout
});
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (e, t) => {
if (!isDefaultSocketTimeoutEnabled()) return;
if (typeof e?.handle === "function") return;
return t;
};
}),
42848: (function(e, t, o) {
o.d(t, {
T: () => AwsJson1_1Protocol
});
var s = o(54508);
class AwsJson1_1Protocol extends s.p {
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: s, jsonCodec: r}) {
super({
defaultNamespace: e,
errorTypeRegistries: t,
serviceTarget: o,
awsQueryCompatible: s,
jsonCodec: r
});
}
getShapeId() {
return "aws.protocols#awsJson1_1";
}
getJsonRpcVersion() {
return "1.1";
}
getDefaultContentType() {
return "application/x-amz-json-1.1";
}
}
}),
54508: (function(e, t, o) {
o.d(t, {
p: () => AwsJsonRpcProtocol
});
var s = o(84322);
var r = o(75282);
var n = o(23929);
var a = o(66075);
var c = o(79800);
var i = o(54102);
class AwsJsonRpcProtocol extends s.M {
serializer;
deserializer;
serviceTarget;
codec;
mixin;
awsQueryCompatible;
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: s, jsonCodec: n}) {
super({
defaultNamespace: e,
errorTypeRegistries: t
});
this.serviceTarget = o;
this.codec = n ?? new r.p({
timestampFormat: {
useTrait: true,
default: 7
},
jsonName: false
});
this.serializer = this.codec.createSerializer();
this.deserializer = this.codec.createDeserializer();
this.awsQueryCompatible = !!s;
this.mixin = new i.U(this.awsQueryCompatible);
}
async serializeRequest(e, t, o) {
const s = await super.serializeRequest(e, t, o);
if (!s.path.endsWith("/")) s.path += "/";
s.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
s.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
if (this.awsQueryCompatible) s.headers["x-amzn-query-mode"] = "true";
if ((0, a.L)(e.input) === "unit" || !s.body) s.body = "{}";
return s;
}
getPayloadCodec() {
return this.codec;
}
async handleError(e, t, o, s, r) {
const {awsQueryCompatible: a} = this;
if (a) this.mixin.setQueryCompatError(s, o);
const i = (0, n.rh)(o, s, a) ?? "Unknown";
this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
const {errorSchema: l, errorMetadata: p} = await this.mixin.getErrorSchemaOrThrowBaseException(i, this.options.defaultNamespace, o, s, r, a ? this.mixin.findQueryCompatibleError : void 0);
const d = c.l1.of(l);
const u = s.message ?? s.Message ?? "UnknownError";
const m = this.compositeErrorRegistry.getErrorCtor(l) ?? Error;
const v = new m({});
const h = {};
const g = this.codec.createDeserializer();
for (const [e, t] of d.structIterator()) if (s[e] != null) h[e] = g.readObject(t, s[e]);
if (a) this.mixin.queryCompatOutput(s, h);
throw this.mixin.decorateServiceException(Object.assign(v, p, {
$fault: d.getMergedTraits().error,
message: u
}, h), s);
}
}
}),
81846: (function(e, t, o) {
o.d(t, {
o: () => resolveEventStreamSerdeConfig
});
const resolveEventStreamSerdeConfig = e => Object.assign(e, {
eventStreamMarshaller: e.eventStreamSerdeProvider(e)
});
}),
84322: (function(e, t, o) {
o.d(t, {
M: () => RpcProtocol
});
var s = o(59797);
var r = o(79800);
var n = o(6804);
var a = o(28338);
var c = o(41833);
class RpcProtocol extends a.t {
async serializeRequest(e, t, o) {
const s = this.serializer;
const a = {};
const c = {};
const i = await o.endpoint();
const l = r.l1.of(e?.input);
const p = l.getSchema();
let d;
const u = t && typeof t === "object" ? t : {};
const m = new n.K({
protocol: "",
hostname: "",
port: void 0,
path: "/",
fragment: void 0,
query: a,
headers: c,
body: void 0
});
if (i) {
this.updateServiceEndpoint(m, i);
this.setHostPrefix(m, e, u);
}
if (u) {
const e = l.getEventStreamMember();
if (e) {
if (u[e]) {
const t = {};
for (const [o] of l.structIterator()) if (o !== e && u[o] != null) t[o] = u[o];
d = await this.serializeEventStream({
eventStream: u[e],
requestSchema: l,
initialRequest: t
});
}
} else {
s.write(p, u);
d = s.flush();
}
}
m.headers = Object.assign(m.headers, c);
m.query = a;
m.body = d;
m.method = "POST";
return m;
}
async deserializeResponse(e, t, o) {
const n = this.deserializer;
const a = r.l1.of(e.output);
const i = {};
if (this.isErrorResponse(o.statusCode)) {
const s = await (0, c.P)(o.body, t);
if (s.byteLength > 0) Object.assign(i, await n.read(15, s));
await this.handleError(e, t, o, i, this.deserializeMetadata(o));
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
}
for (const e in o.headers) {
if (!(0, s.$)(o.headers, e)) continue;
const t = o.headers[e];
delete o.headers[e];
o.headers[e.toLowerCase()] = t;
}
const l = a.getEventStreamMember();
if (l) i[l] = await this.deserializeEventStream({
response: o,
responseSchema: a,
initialResponseContainer: i
}); else {
const e = await (0, c.P)(o.body, t);
if (e.byteLength > 0) Object.assign(i, await n.read(a, e));
}
i.$metadata = this.deserializeMetadata(o);
return i;
}
isErrorResponse(e) {
return e >= 300;
}
}
})
};
