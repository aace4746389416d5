export const id = 3328;

export const ids = [ 3328 ];

export const modules = {
58264: (function(e, t, o) {
o.d(t, {
W: () => CloudWatchClient
});
var s = o(66337);
var r = o(84650);
var a = o(1235);
var n = o(97891);
var i = o(48649);
var c = o(6103);
var d = o(11055);
var u = o(23952);
var l = o(3043);
var p = o(30131);
var m = o(5714);
var h = o(9500);
var v = o(6464);
var E = o(99579);
var g = o(34090);
var f = o(33687);
const resolveCompressionConfig = e => {
const {disableRequestCompression: t, requestMinCompressionSizeBytes: o} = e;
return Object.assign(e, {
disableRequestCompression: (0, f.t)(t),
requestMinCompressionSizeBytes: async () => {
const e = await (0, f.t)(o)();
if (e < 0 || e > 10485760) throw new RangeError("The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. " + `The provided value ${e} is outside this range."`);
return e;
}
});
};
var x = o(789);
var S = o(86840);
const defaultCloudWatchHttpAuthSchemeParametersProvider = async (e, t, o) => ({
operation: (0, S.u)(t).operation,
region: await (0, f.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "monitoring",
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
const defaultCloudWatchHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, x.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, f.t)(e.authSchemePreference ?? [])
});
};
var y = o(25337);
const b = {
rE: "3.1164.0"
};
var C = o(79112);
var I = o(20968);
var w = o(75314);
var P = o(17545);
var R = o(57740);
var D = o(35178);
var A = o(91321);
var M = o(3720);
var F = o(95611);
var O = o(76937);
var N = o(37071);
var T = o(26755);
var z = o(27835);
var $ = o(1624);
var K = o(15764);
var k = o(33107);
var W = o(33483);
const q = "AWS_DISABLE_REQUEST_COMPRESSION";
const j = "disable_request_compression";
const L = false;
const V = {
environmentVariableSelector: e => (0, k.Q)(e, q, W.c.ENV),
configFileSelector: e => (0, k.Q)(e, j, W.c.CONFIG),
default: L
};
const numberSelector = (e, t, o) => {
if (!(t in e)) return;
const s = parseInt(e[t], 10);
if (Number.isNaN(s)) throw new TypeError(`Cannot load ${o} '${t}'. Expected number, got '${e[t]}'.`);
return s;
};
const Q = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const U = "request_min_compression_size_bytes";
const G = 10240;
const _ = {
environmentVariableSelector: e => numberSelector(e, Q, W.c.ENV),
configFileSelector: e => numberSelector(e, U, W.c.CONFIG),
default: G
};
var B = o(24119);
var Z = o(65327);
var H = o(12385);
var J = o(54508);
class AwsJson1_0Protocol extends J.p {
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
return "aws.protocols#awsJson1_0";
}
getJsonRpcVersion() {
return "1.0";
}
getDefaultContentType() {
return "application/x-amz-json-1.0";
}
}
var Y = o(6207);
var X = o(36228);
var ee = o(13807);
var te = o(92863);
var oe = o(37706);
var se = o(16047);
var re = o(19514);
var ae = o(980);
var ne = o(84344);
var ie = o(83153);
var ce = o(46649);
var de = o(73677);
const ue = "ref";
const le = -1, pe = true, me = "isSet", he = "PartitionResult", ve = "booleanEquals", Ee = "getAttr", ge = {
[ue]: "Endpoint"
}, fe = {
[ue]: he
}, xe = {}, Se = [ {
[ue]: "Region"
} ];
const ye = {
conditions: [ [ me, [ ge ] ], [ me, Se ], [ "aws.partition", Se, he ], [ ve, [ {
[ue]: "UseFIPS"
}, pe ] ], [ ve, [ {
[ue]: "UseDualStack"
}, pe ] ], [ "stringEquals", [ {
fn: Ee,
argv: [ fe, "name" ]
}, "aws-us-gov" ] ], [ ve, [ {
fn: Ee,
argv: [ fe, "supportsFIPS" ]
}, pe ] ], [ ve, [ {
fn: Ee,
argv: [ fe, "supportsDualStack" ]
}, pe ] ] ],
results: [ [ le ], [ le, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ le, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ge, xe ], [ "https://monitoring.{Region}.{PartitionResult#dnsSuffix}", xe ], [ "https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", xe ], [ "https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", xe ], [ le, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", xe ], [ le, "FIPS is enabled but this partition does not support FIPS" ], [ le, "DualStack is enabled but this partition does not support DualStack" ], [ le, "Invalid Configuration: Missing Region" ] ]
};
const be = 2;
const Ce = 1e8;
const Ie = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, Ce + 11, 2, 5, Ce + 11, 3, 8, 6, 4, 7, Ce + 4, 7, Ce + 5, Ce + 10, 4, 11, 9, 5, Ce + 4, 10, 6, Ce + 8, Ce + 9, 5, Ce + 5, 12, 6, 13, Ce + 7, 7, Ce + 6, Ce + 7, 3, Ce + 1, 15, 4, Ce + 2, Ce + 3 ]);
const we = de.d.from(Ie, be, ye.conditions, ye.results);
const Pe = new ne.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => Pe.get(e, () => (0, ie.c)(we, {
endpointParams: e,
logger: t.logger
}));
ce.m.aws = ae.U;
var Re = o(30215);
const getRuntimeConfig = e => ({
apiVersion: "2010-08-01",
base64Decoder: e?.base64Decoder ?? te.E,
base64Encoder: e?.base64Encoder ?? oe.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new H.f2
} ],
logger: e?.logger ?? new X.N,
protocol: e?.protocol ?? AwsJson1_0Protocol,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.cloudwatch",
errorTypeRegistries: Re.q1U,
xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
version: "2010-08-01",
serviceTarget: "GraniteServiceVersion20100801",
awsQueryCompatible: true
},
serviceId: e?.serviceId ?? "CloudWatch",
sha256: e?.sha256 ?? Y.k,
urlParser: e?.urlParser ?? ee.D,
utf8Decoder: e?.utf8Decoder ?? se.a,
utf8Encoder: e?.utf8Encoder ?? re.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, A.I)(process.version);
const t = (0, F.I)(e);
const defaultConfigProvider = () => t().then(M.l);
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
authSchemePreference: e?.authSchemePreference ?? (0, O.Z)(R.$, s),
bodyLengthChecker: e?.bodyLengthChecker ?? K.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? D.v6,
defaultSocketTimeout: (0, I.E)(e?.requestHandler, 9e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, w.pf)({
serviceId: o.serviceId,
clientVersion: b.rE
}),
disableRequestCompression: e?.disableRequestCompression ?? (0, O.Z)(V, e),
maxAttempts: e?.maxAttempts ?? (0, O.Z)(v.qs, e),
region: e?.region ?? (0, O.Z)(N.GG, {
...N.zH,
...s
}),
requestHandler: B.$.create(e?.requestHandler ?? defaultConfigProvider),
requestMinCompressionSizeBytes: e?.requestMinCompressionSizeBytes ?? (0, O.Z)(_, e),
retryMode: e?.retryMode ?? (0, O.Z)({
...v.kN,
default: async () => (await defaultConfigProvider()).retryMode || $.L0
}, e),
streamCollector: e?.streamCollector ?? Z.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, O.Z)(T.e$, s),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, O.Z)(z.Ko, s),
userAgentAppId: e?.userAgentAppId ?? (0, O.Z)(P.hV, s)
};
};
var De = o(83190);
var Ae = o(57757);
var Me = o(27595);
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
const o = Object.assign((0, De.R)(e), (0, Ae.xA)(e), (0, Me.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(o));
return Object.assign(e, (0, De.$)(o), (0, Ae.uv)(o), (0, Me.j)(o), resolveHttpAuthRuntimeConfig(o));
};
class CloudWatchClient extends l.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const o = (0, y.v)(t);
const l = (0, s.D)(o);
const f = (0, v.$z)(l);
const x = (0, p.T)(f);
const S = (0, r.OV)(x);
const b = (0, m.Co)(S);
const C = resolveHttpAuthSchemeConfig(b);
const I = resolveCompressionConfig(C);
const w = resolveRuntimeExtensions(I, e?.extensions || []);
this.config = w;
this.middlewareStack.use((0, g.wq)(this.config));
this.middlewareStack.use((0, a.sM)(this.config));
this.middlewareStack.use((0, E.ey)(this.config));
this.middlewareStack.use((0, h.vK)(this.config));
this.middlewareStack.use((0, r.TC)(this.config));
this.middlewareStack.use((0, n.Y7)(this.config));
this.middlewareStack.use((0, i.n)(this.config));
this.middlewareStack.use((0, c.w)(this.config, {
httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new d.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, u.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
13084: (function(e, t, o) {
o.d(t, {
G5: () => n,
lq: () => i,
yt: () => _mw0
});
var s = o(88798);
var r = o(5714);
var a = o(25337);
const n = (0, s.k)(a.S, "GraniteServiceVersion20100801", "CloudWatchClient", r.rD);
const i = {};
const _mw0 = (e, t, o, s) => [];
}),
63505: (function(e, t, o) {
o.d(t, {
z: () => DescribeAlarmsCommand
});
var s = o(13084);
var r = o(30215);
class DescribeAlarmsCommand extends((0, s.G5)(s.lq, s.yt, "DescribeAlarms", r.K7p)){}
}),
59732: (function(e, t, o) {
o.d(t, {
K: () => GetDashboardCommand
});
var s = o(13084);
var r = o(30215);
class GetDashboardCommand extends((0, s.G5)(s.lq, s.yt, "GetDashboard", r.Z3D)){}
}),
14928: (function(e, t, o) {
o.d(t, {
S: () => GetMetricDataCommand
});
var s = o(13084);
var r = o(30215);
class GetMetricDataCommand extends((0, s.G5)(s.lq, s.yt, "GetMetricData", r.xuT)){}
}),
25337: (function(e, t, o) {
o.d(t, {
S: () => s,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "monitoring"
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
30215: (function(e, t, o) {
o.d(t, {
K7p: () => ds,
Z3D: () => us,
xuT: () => ls,
q1U: () => wo
});
var s = o(74700);
var r = o(91534);
class CloudWatchServiceException extends r.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
}
}
class ConflictException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#ConflictException";
name="ConflictException";
$fault="client";
Message;
constructor(e) {
super({
name: "ConflictException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ConflictException.prototype);
this.Message = e.Message;
}
}
class KmsAccessDeniedException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#KmsAccessDeniedException";
name="KmsAccessDeniedException";
$fault="client";
Message;
constructor(e) {
super({
name: "KmsAccessDeniedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
this.Message = e.Message;
}
}
class KmsKeyDisabledException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#KmsKeyDisabledException";
name="KmsKeyDisabledException";
$fault="client";
Message;
constructor(e) {
super({
name: "KmsKeyDisabledException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, KmsKeyDisabledException.prototype);
this.Message = e.Message;
}
}
class KmsKeyNotFoundException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#KmsKeyNotFoundException";
name="KmsKeyNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "KmsKeyNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, KmsKeyNotFoundException.prototype);
this.Message = e.Message;
}
}
class ResourceNotFoundException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
ResourceType;
ResourceId;
Message;
constructor(e) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
this.ResourceType = e.ResourceType;
this.ResourceId = e.ResourceId;
this.Message = e.Message;
}
}
class ConcurrentModificationException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#ConcurrentModificationException";
name="ConcurrentModificationException";
$fault="client";
Message;
constructor(e) {
super({
name: "ConcurrentModificationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
this.Message = e.Message;
}
}
class DashboardInvalidInputError extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#DashboardInvalidInputError";
name="DashboardInvalidInputError";
$fault="client";
dashboardValidationMessages;
constructor(e) {
super({
name: "DashboardInvalidInputError",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DashboardInvalidInputError.prototype);
this.dashboardValidationMessages = e.dashboardValidationMessages;
}
}
class DashboardNotFoundError extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#DashboardNotFoundError";
name="DashboardNotFoundError";
$fault="client";
constructor(e) {
super({
name: "DashboardNotFoundError",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DashboardNotFoundError.prototype);
}
}
class ResourceConflict extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#ResourceConflict";
name="ResourceConflict";
$fault="client";
constructor(e) {
super({
name: "ResourceConflict",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceConflict.prototype);
}
}
class ResourceNotFound extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#ResourceNotFound";
name="ResourceNotFound";
$fault="client";
constructor(e) {
super({
name: "ResourceNotFound",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceNotFound.prototype);
}
}
class InternalServiceFault extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#InternalServiceFault";
name="InternalServiceFault";
$fault="server";
Message;
constructor(e) {
super({
name: "InternalServiceFault",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalServiceFault.prototype);
this.Message = e.Message;
}
}
class InvalidParameterCombinationException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#InvalidParameterCombinationException";
name="InvalidParameterCombinationException";
$fault="client";
constructor(e) {
super({
name: "InvalidParameterCombinationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
}
}
class InvalidParameterValueException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#InvalidParameterValueException";
name="InvalidParameterValueException";
$fault="client";
constructor(e) {
super({
name: "InvalidParameterValueException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
}
}
class MissingRequiredParameterException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#MissingRequiredParameterException";
name="MissingRequiredParameterException";
$fault="client";
constructor(e) {
super({
name: "MissingRequiredParameterException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, MissingRequiredParameterException.prototype);
}
}
class InvalidNextToken extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#InvalidNextToken";
name="InvalidNextToken";
$fault="client";
constructor(e) {
super({
name: "InvalidNextToken",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidNextToken.prototype);
}
}
class LimitExceededException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#LimitExceededException";
name="LimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "LimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, LimitExceededException.prototype);
this.Message = e.Message;
}
}
class LimitExceededFault extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#LimitExceededFault";
name="LimitExceededFault";
$fault="client";
constructor(e) {
super({
name: "LimitExceededFault",
$fault: "client",
...e
});
Object.setPrototypeOf(this, LimitExceededFault.prototype);
}
}
class InvalidFormatFault extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#InvalidFormatFault";
name="InvalidFormatFault";
$fault="client";
constructor(e) {
super({
name: "InvalidFormatFault",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidFormatFault.prototype);
}
}
class ValidationException extends CloudWatchServiceException {
static shapeId="com.amazonaws.cloudwatch#ValidationException";
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
const a = "AlarmActions";
const n = "AlarmArn";
const i = "ActionConfiguration";
const c = "AlarmConfigurationUpdatedTimestamp";
const d = "AlarmDescription";
const u = "ActionsEnabled";
const l = "AggregationExpression";
const p = "AccountId";
const m = "ActionLogLineCount";
const h = "ActionLogLineRoleArn";
const v = "AlarmName";
const E = "AlarmNamePrefix";
const g = "AlarmNames";
const f = "ActionPrefix";
const x = "AlarmPromQLCriteria";
const S = "AlarmRule";
const y = "ActionsSuppressedBy";
const b = "ActionsSuppressorExtensionPeriod";
const C = "ActionsSuppressedReason";
const I = "ActionsSuppressorWaitPeriod";
const w = "ActionsSuppressor";
const P = "AlarmTagsPropagation";
const R = "AlarmTypes";
const D = "CompositeAlarm";
const A = "CompositeAlarms";
const M = "ConflictException";
const F = "ConcurrentModificationException";
const O = "ComparisonOperator";
const N = "ChildrenOfAlarmName";
const T = "Code";
const z = "Dimensions";
const $ = "DashboardArn";
const K = "DescribeAlarmsInput";
const k = "DescribeAlarmsOutput";
const W = "DescribeAlarms";
const q = "DashboardBody";
const j = "DashboardInvalidInputError";
const L = "DashboardName";
const V = "DashboardNotFoundError";
const Q = "DataPath";
const U = "DatapointsToAlarm";
const G = "DashboardValidationMessage";
const _ = "DashboardValidationMessages";
const B = "Dimension";
const Z = "Enabled";
const H = "EvaluationCriteria";
const J = "EvaluationInterval";
const Y = "EvaluateLowSampleCountPercentile";
const X = "EvaluationPeriods";
const ee = "EvaluationState";
const te = "ExtendedStatistic";
const oe = "EndTime";
const se = "ExcludedTagKeys";
const re = "EndTimeOffset";
const ae = "EvaluationWindow";
const ne = "Expression";
const ie = "GetDashboard";
const ce = "GetDashboardInput";
const de = "GetDashboardOutput";
const ue = "GetMetricData";
const le = "GetMetricDataInput";
const pe = "GetMetricDataOutput";
const me = "Id";
const he = "InsufficientDataActions";
const ve = "InvalidFormatFault";
const Ee = "InvalidNextToken";
const ge = "InvalidParameterCombinationException";
const fe = "InvalidParameterValueException";
const xe = "InternalServiceFault";
const Se = "IncludedTagKeys";
const ye = "KmsAccessDeniedException";
const be = "KmsKeyDisabledException";
const Ce = "KmsKeyNotFoundException";
const Ie = "Key";
const we = "Label";
const Pe = "LogAlarms";
const Re = "LogAlarm";
const De = "LimitExceededException";
const Ae = "LimitExceededFault";
const Me = "LogGroupIdentifiers";
const Fe = "LabelOptions";
const Oe = "Message";
const Ne = "MetricAlarms";
const Te = "MetricAlarm";
const ze = "MetricDataQueries";
const $e = "MetricDataQuery";
const Ke = "MetricDataResults";
const ke = "MetricDataResultMessages";
const We = "MetricDataResult";
const qe = "MaxDatapoints";
const je = "MessageData";
const Le = "MetricName";
const Ve = "MaxRecords";
const Qe = "MissingRequiredParameterException";
const Ue = "MetricStat";
const Ge = "Metrics";
const _e = "Messages";
const Be = "Metric";
const Ze = "Namespace";
const He = "NextToken";
const Je = "Name";
const Ye = "OKActions";
const Xe = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
const et = "Period";
const tt = "ParentsOfAlarmName";
const ot = "PendingPeriod";
const st = "PromQLCriteria";
const rt = "Query";
const at = "QueryARN";
const nt = "QueryResultsToAlarm";
const it = "QueryResultsToEvaluate";
const ct = "QueryString";
const dt = "ResourceConflict";
const ut = "ReturnData";
const lt = "ResourceId";
const pt = "ResourceNotFound";
const mt = "ResourceNotFoundException";
const ht = "RecoveryPeriod";
const vt = "ResourceType";
const Et = "ScanBy";
const gt = "ScheduleConfiguration";
const ft = "StatusCode";
const xt = "ScheduleExpression";
const St = "ScheduledQueryConfiguration";
const yt = "ScheduledQueryRoleARN";
const bt = "StateReason";
const Ct = "StateReasonData";
const It = "StartTime";
const wt = "StartTimeOffset";
const Pt = "StateTransitionedTimestamp";
const Rt = "StateUpdatedTimestamp";
const Dt = "StateValue";
const At = "SlidingWindow";
const Mt = "Stat";
const Ft = "Statistic";
const Ot = "TagList";
const Nt = "TreatMissingData";
const Tt = "ThresholdMetricId";
const zt = "Tags";
const $t = "Tag";
const Kt = "Threshold";
const kt = "Timezone";
const Wt = "Timestamps";
const qt = "Unit";
const jt = "Value";
const Lt = "ValidationException";
const Vt = "Values";
const Qt = "WallClockWindow";
const Ut = "WarmUpConfiguration";
const Gt = "WarmUpPeriodDurationInMinutes";
const _t = "awsQueryError";
const Bt = "client";
const Zt = "dashboardValidationMessages";
const Ht = "error";
const Jt = "httpError";
const Yt = "message";
const Xt = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const eo = "server";
const to = "com.amazonaws.cloudwatch";
const oo = new s.O(Xt);
var so = [ -3, Xt, "CloudWatchServiceException", 0, [], [] ];
oo.registerError(so, CloudWatchServiceException);
const ro = new s.O(to);
var ao = [ -3, to, F, {
[_t]: [ `ConcurrentModificationException`, 429 ],
[Ht]: Bt,
[Jt]: 429
}, [ Oe ], [ 0 ] ];
ro.registerError(ao, ConcurrentModificationException);
var no = [ -3, to, M, {
[Ht]: Bt,
[Jt]: 409
}, [ Oe ], [ 0 ] ];
ro.registerError(no, ConflictException);
var io = [ -3, to, j, {
[_t]: [ `InvalidParameterInput`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt, Zt ], [ 0, () => Xo ] ];
ro.registerError(io, DashboardInvalidInputError);
var co = [ -3, to, V, {
[_t]: [ `ResourceNotFound`, 404 ],
[Ht]: Bt,
[Jt]: 404
}, [ Yt ], [ 0 ] ];
ro.registerError(co, DashboardNotFoundError);
var uo = [ -3, to, xe, {
[_t]: [ `InternalServiceError`, 500 ],
[Ht]: eo,
[Jt]: 500
}, [ Oe ], [ 0 ] ];
ro.registerError(uo, InternalServiceFault);
var lo = [ -3, to, ve, {
[_t]: [ `InvalidFormat`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt ], [ 0 ] ];
ro.registerError(lo, InvalidFormatFault);
var po = [ -3, to, Ee, {
[_t]: [ `InvalidNextToken`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt ], [ 0 ] ];
ro.registerError(po, InvalidNextToken);
var mo = [ -3, to, ge, {
[_t]: [ `InvalidParameterCombination`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt ], [ 0 ] ];
ro.registerError(mo, InvalidParameterCombinationException);
var ho = [ -3, to, fe, {
[_t]: [ `InvalidParameterValue`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt ], [ 0 ] ];
ro.registerError(ho, InvalidParameterValueException);
var vo = [ -3, to, ye, {
[Ht]: Bt
}, [ Oe ], [ 0 ], 1 ];
ro.registerError(vo, KmsAccessDeniedException);
var Eo = [ -3, to, be, {
[Ht]: Bt
}, [ Oe ], [ 0 ], 1 ];
ro.registerError(Eo, KmsKeyDisabledException);
var go = [ -3, to, Ce, {
[Ht]: Bt
}, [ Oe ], [ 0 ], 1 ];
ro.registerError(go, KmsKeyNotFoundException);
var fo = [ -3, to, De, {
[_t]: [ `LimitExceededException`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Oe ], [ 0 ] ];
ro.registerError(fo, LimitExceededException);
var xo = [ -3, to, Ae, {
[_t]: [ `LimitExceeded`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt ], [ 0 ] ];
ro.registerError(xo, LimitExceededFault);
var So = [ -3, to, Qe, {
[_t]: [ `MissingParameter`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt ], [ 0 ] ];
ro.registerError(So, MissingRequiredParameterException);
var yo = [ -3, to, dt, {
[_t]: [ `ResourceConflict`, 409 ],
[Ht]: Bt,
[Jt]: 409
}, [ Yt ], [ 0 ] ];
ro.registerError(yo, ResourceConflict);
var bo = [ -3, to, pt, {
[_t]: [ `ResourceNotFound`, 404 ],
[Ht]: Bt,
[Jt]: 404
}, [ Yt ], [ 0 ] ];
ro.registerError(bo, ResourceNotFound);
var Co = [ -3, to, mt, {
[_t]: [ `ResourceNotFoundException`, 404 ],
[Ht]: Bt,
[Jt]: 404
}, [ vt, lt, Oe ], [ 0, 0, 0 ] ];
ro.registerError(Co, ResourceNotFoundException);
var Io = [ -3, to, Lt, {
[_t]: [ `ValidationError`, 400 ],
[Ht]: Bt,
[Jt]: 400
}, [ Yt ], [ 0 ] ];
ro.registerError(Io, ValidationException);
const wo = [ oo, ro ];
var Po = [ 3, to, i, 0, [ P ], [ () => Do ] ];
var Ro = [ 3, to, x, 0, [ rt, ot, ht ], [ 0, 1, 1 ], 1 ];
var Do = [ 3, to, P, 0, [ Z, Se, se ], [ 2, 64 | 0, 64 | 0 ], 1 ];
var Ao = [ 3, to, D, 0, [ u, a, n, c, d, v, S, he, Ye, bt, Ct, Rt, Dt, Pt, y, C, w, I, b, i ], [ 2, 64 | 0, 0, 4, 0, 0, 0, 64 | 0, 64 | 0, 0, 0, 4, 0, 4, 0, 0, 0, 1, 1, () => Po ] ];
var Mo = [ 3, to, G, 0, [ Q, Oe ], [ 0, 0 ] ];
var Fo = [ 3, to, K, 0, [ g, E, R, N, tt, Dt, f, Ve, He ], [ 64 | 0, 0, 64 | 0, 0, 0, 0, 0, 1, 0 ] ];
var Oo = [ 3, to, k, 0, [ A, Ne, Pe, He ], [ () => Yo, () => os, () => ts, 0 ] ];
var No = [ 3, to, B, 0, [ Je, jt ], [ 0, 0 ], 2 ];
var To = [ 3, to, ce, 0, [ L ], [ 0 ], 1 ];
var zo = [ 3, to, de, 0, [ $, q, L ], [ 0, 0, 0 ] ];
var $o = [ 3, to, le, 0, [ ze, It, oe, He, Et, qe, Fe ], [ () => ss, 4, 4, 0, 0, 1, () => ko ], 3 ];
var Ko = [ 3, to, pe, 0, [ Ke, He, _e ], [ () => as, 0, () => rs ] ];
var ko = [ 3, to, Fe, 0, [ kt ], [ 0 ] ];
var Wo = [ 3, to, Re, 0, [ v, n, d, c, u, Ye, a, he, Dt, bt, Ct, Rt, St, it, nt, Kt, O, Nt, Pt, ee, m, h, Ut, i ], [ 0, 0, 0, 4, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 4, () => _o, 1, 1, 1, 0, 0, 4, 0, 1, 0, () => Jo, () => Po ] ];
var qo = [ 3, to, je, 0, [ T, jt ], [ 0, 0 ] ];
var jo = [ 3, to, Be, 0, [ Ze, Le, z ], [ 0, 0, () => es ] ];
var Lo = [ 3, to, Te, 0, [ v, n, d, c, u, Ye, a, he, Dt, bt, Ct, Rt, Le, Ze, Ft, te, z, et, qt, X, U, Kt, O, Nt, Y, Ge, Tt, ee, Pt, ae, Ut, H, J, i ], [ 0, 0, 0, 4, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 4, 0, 0, 0, 0, () => es, 1, 0, 1, 1, 1, 0, 0, 0, () => ss, 0, 0, 4, () => cs, () => Jo, () => is, 1, () => Po ] ];
var Vo = [ 3, to, $e, 0, [ me, Ue, ne, we, ut, et, p ], [ 0, () => Uo, 0, 0, 2, 1, 0 ], 1 ];
var Qo = [ 3, to, We, 0, [ me, we, Wt, Vt, ft, _e ], [ 0, 0, 64 | 4, 64 | 1, 0, () => rs ] ];
var Uo = [ 3, to, Ue, 0, [ Be, et, Mt, qt ], [ () => jo, 1, 0, 0 ], 3 ];
var Go = [ 3, to, gt, 0, [ xt, wt, re ], [ 0, 1, 1 ], 2 ];
var _o = [ 3, to, St, 0, [ ct, yt, gt, l, Me, at, zt ], [ 0, 0, () => Go, 0, 64 | 0, 0, () => ns ], 4 ];
var Bo = [ 3, to, At, 0, [], [] ];
var Zo = [ 3, to, $t, 0, [ Ie, jt ], [ 0, 0 ], 2 ];
var Ho = [ 3, to, Qt, 0, [ kt ], [ 0 ] ];
var Jo = [ 3, to, Ut, 0, [ Gt, Xe ], [ 1, 2 ], 1 ];
var Yo = [ 1, to, A, 0, () => Ao ];
var Xo = [ 1, to, _, 0, () => Mo ];
var es = [ 1, to, z, 0, () => No ];
var ts = [ 1, to, Pe, 0, () => Wo ];
var os = [ 1, to, Ne, 0, () => Lo ];
var ss = [ 1, to, ze, 0, () => Vo ];
var rs = [ 1, to, ke, 0, () => qo ];
var as = [ 1, to, Ke, 0, () => Qo ];
var ns = [ 1, to, Ot, 0, () => Zo ];
var is = [ 4, to, H, 0, [ st ], [ () => Ro ] ];
var cs = [ 4, to, ae, 0, [ Qt, At ], [ () => Ho, () => Bo ] ];
var ds = [ 9, to, W, 0, () => Fo, () => Oo ];
var us = [ 9, to, ie, 0, () => To, () => zo ];
var ls = [ 9, to, ue, 0, () => $o, () => Ko ];
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
54508: (function(e, t, o) {
o.d(t, {
p: () => AwsJsonRpcProtocol
});
var s = o(84322);
var r = o(75282);
var a = o(23929);
var n = o(66075);
var i = o(79800);
var c = o(54102);
class AwsJsonRpcProtocol extends s.M {
serializer;
deserializer;
serviceTarget;
codec;
mixin;
awsQueryCompatible;
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: s, jsonCodec: a}) {
super({
defaultNamespace: e,
errorTypeRegistries: t
});
this.serviceTarget = o;
this.codec = a ?? new r.p({
timestampFormat: {
useTrait: true,
default: 7
},
jsonName: false
});
this.serializer = this.codec.createSerializer();
this.deserializer = this.codec.createDeserializer();
this.awsQueryCompatible = !!s;
this.mixin = new c.U(this.awsQueryCompatible);
}
async serializeRequest(e, t, o) {
const s = await super.serializeRequest(e, t, o);
if (!s.path.endsWith("/")) s.path += "/";
s.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
s.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
if (this.awsQueryCompatible) s.headers["x-amzn-query-mode"] = "true";
if ((0, n.L)(e.input) === "unit" || !s.body) s.body = "{}";
return s;
}
getPayloadCodec() {
return this.codec;
}
async handleError(e, t, o, s, r) {
const {awsQueryCompatible: n} = this;
if (n) this.mixin.setQueryCompatError(s, o);
const c = (0, a.rh)(o, s, n) ?? "Unknown";
this.mixin.compose(this.compositeErrorRegistry, c, this.options.defaultNamespace);
const {errorSchema: d, errorMetadata: u} = await this.mixin.getErrorSchemaOrThrowBaseException(c, this.options.defaultNamespace, o, s, r, n ? this.mixin.findQueryCompatibleError : void 0);
const l = i.l1.of(d);
const p = s.message ?? s.Message ?? "UnknownError";
const m = this.compositeErrorRegistry.getErrorCtor(d) ?? Error;
const h = new m({});
const v = {};
const E = this.codec.createDeserializer();
for (const [e, t] of l.structIterator()) if (s[e] != null) v[e] = E.readObject(t, s[e]);
if (n) this.mixin.queryCompatOutput(s, v);
throw this.mixin.decorateServiceException(Object.assign(h, u, {
$fault: l.getMergedTraits().error,
message: p
}, v), s);
}
}
}),
84322: (function(e, t, o) {
o.d(t, {
M: () => RpcProtocol
});
var s = o(59797);
var r = o(79800);
var a = o(6804);
var n = o(28338);
var i = o(41833);
class RpcProtocol extends n.t {
async serializeRequest(e, t, o) {
const s = this.serializer;
const n = {};
const i = {};
const c = await o.endpoint();
const d = r.l1.of(e?.input);
const u = d.getSchema();
let l;
const p = t && typeof t === "object" ? t : {};
const m = new a.K({
protocol: "",
hostname: "",
port: void 0,
path: "/",
fragment: void 0,
query: n,
headers: i,
body: void 0
});
if (c) {
this.updateServiceEndpoint(m, c);
this.setHostPrefix(m, e, p);
}
if (p) {
const e = d.getEventStreamMember();
if (e) {
if (p[e]) {
const t = {};
for (const [o] of d.structIterator()) if (o !== e && p[o] != null) t[o] = p[o];
l = await this.serializeEventStream({
eventStream: p[e],
requestSchema: d,
initialRequest: t
});
}
} else {
s.write(u, p);
l = s.flush();
}
}
m.headers = Object.assign(m.headers, i);
m.query = n;
m.body = l;
m.method = "POST";
return m;
}
async deserializeResponse(e, t, o) {
const a = this.deserializer;
const n = r.l1.of(e.output);
const c = {};
if (this.isErrorResponse(o.statusCode)) {
const s = await (0, i.P)(o.body, t);
if (s.byteLength > 0) Object.assign(c, await a.read(15, s));
await this.handleError(e, t, o, c, this.deserializeMetadata(o));
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
}
for (const e in o.headers) {
if (!(0, s.$)(o.headers, e)) continue;
const t = o.headers[e];
delete o.headers[e];
o.headers[e.toLowerCase()] = t;
}
const d = n.getEventStreamMember();
if (d) c[d] = await this.deserializeEventStream({
response: o,
responseSchema: n,
initialResponseContainer: c
}); else {
const e = await (0, i.P)(o.body, t);
if (e.byteLength > 0) Object.assign(c, await a.read(n, e));
}
c.$metadata = this.deserializeMetadata(o);
return c;
}
isErrorResponse(e) {
return e >= 300;
}
}
})
};
