export const id = 7792;

export const ids = [ 7792 ];

export const modules = {
20968: (function(e, t, s) {
s.d(t, {
E: () => getDefaultSocketTimeout
});
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (e, t) => {
if (!isDefaultSocketTimeoutEnabled()) return;
if (typeof e?.handle === "function") return;
return t;
};
}),
87792: (function(e, t, s) {
s.r(t);
s.d(t, {
GetScheduleCommand: () => GetScheduleCommand,
ListSchedulesCommand: () => ListSchedulesCommand,
SchedulerClient: () => SchedulerClient
});
var n = s(88798);
var r = s(5714);
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "scheduler"
});
const o = {
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
const c = (0, n.k)(o, "AWSChronosService", "SchedulerClient", r.rD);
const a = {};
const _mw0 = (e, t, s, n) => [];
var i = s(74700);
var u = s(91534);
class SchedulerServiceException extends u.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, SchedulerServiceException.prototype);
}
}
class InternalServerException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#InternalServerException";
name="InternalServerException";
$fault="server";
Message;
constructor(e) {
super({
name: "InternalServerException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalServerException.prototype);
this.Message = e.Message;
}
}
class ResourceNotFoundException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
this.Message = e.Message;
}
}
class ThrottlingException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ThrottlingException";
name="ThrottlingException";
$fault="client";
Message;
constructor(e) {
super({
name: "ThrottlingException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ThrottlingException.prototype);
this.Message = e.Message;
}
}
class ValidationException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ValidationException";
name="ValidationException";
$fault="client";
Message;
constructor(e) {
super({
name: "ValidationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ValidationException.prototype);
this.Message = e.Message;
}
}
class ConflictException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ConflictException";
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
class ServiceQuotaExceededException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ServiceQuotaExceededException";
name="ServiceQuotaExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "ServiceQuotaExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
this.Message = e.Message;
}
}
const d = "Arn";
const l = "ActionAfterCompletion";
const p = "AssignPublicIp";
const h = "AwsVpcConfiguration";
const v = "CreationDate";
const m = "ConflictException";
const g = "CapacityProviderStrategy";
const S = "CapacityProviderStrategyItem";
const E = "Description";
const f = "DeadLetterConfig";
const x = "DetailType";
const P = "EventBridgeParameters";
const y = "EventBridgePutEventsV2Parameters";
const I = "EventBridgePutRawEventsParameters";
const w = "EndDate";
const A = "EnableExecuteCommand";
const C = "EnableECSManagedTags";
const k = "EcsParameters";
const b = "FlexibleTimeWindow";
const M = "Group";
const D = "GroupName";
const T = "GetSchedule";
const R = "GetScheduleInput";
const O = "GetScheduleOutput";
const F = "Input";
const N = "InternalServerException";
const L = "KmsKeyArn";
const $ = "KinesisParameters";
const G = "LastModificationDate";
const V = "ListSchedules";
const z = "ListSchedulesInput";
const j = "ListSchedulesOutput";
const U = "LaunchType";
const H = "Message";
const K = "MaximumEventAgeInSeconds";
const Q = "MessageGroupId";
const q = "MaxResults";
const Z = "MaximumRetryAttempts";
const W = "MaximumWindowInMinutes";
const _ = "Metadata";
const B = "Mode";
const Y = "Name";
const J = "NetworkConfiguration";
const X = "NamePrefix";
const ee = "NextToken";
const te = "PlacementConstraints";
const se = "PlacementConstraint";
const ne = "PartitionKey";
const re = "PipelineParameterList";
const oe = "PlacementStrategy";
const ce = "PlacementStrategies";
const ae = "PropagateTags";
const ie = "PlatformVersion";
const ue = "RoleArn";
const de = "ReferenceId";
const le = "ResourceNotFoundException";
const pe = "RetryPolicy";
const he = "Subnets";
const ve = "StartDate";
const me = "ScheduleExpression";
const ge = "ScheduleExpressionTimezone";
const Se = "SecurityGroups";
const Ee = "ScheduleGroup";
const fe = "ScheduleList";
const xe = "SageMakerPipelineParameter";
const Pe = "SageMakerPipelineParameterList";
const ye = "SageMakerPipelineParameters";
const Ie = "SqsParameters";
const we = "ServiceQuotaExceededException";
const Ae = "ScheduleSummary";
const Ce = "Schedules";
const ke = "Source";
const be = "State";
const Me = "Tags";
const De = "TaskCount";
const Te = "TaskDefinitionArn";
const Re = "ThrottlingException";
const Oe = "TargetSummary";
const Fe = "Target";
const Ne = "Value";
const Le = "ValidationException";
const $e = "awsvpcConfiguration";
const Ge = "base";
const Ve = "client";
const ze = "capacityProvider";
const je = "error";
const Ue = "expression";
const He = "field";
const Ke = "groupName";
const Qe = "http";
const qe = "httpError";
const Ze = "httpQuery";
const We = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
const _e = "server";
const Be = "type";
const Ye = "weight";
const Je = "com.amazonaws.scheduler";
const Xe = new i.O(We);
var et = [ -3, We, "SchedulerServiceException", 0, [], [] ];
Xe.registerError(et, SchedulerServiceException);
const tt = new i.O(Je);
var st = [ -3, Je, m, {
[je]: Ve,
[qe]: 409
}, [ H ], [ 0 ], 1 ];
tt.registerError(st, ConflictException);
var nt = [ -3, Je, N, {
[je]: _e,
[qe]: 500
}, [ H ], [ 0 ], 1 ];
tt.registerError(nt, InternalServerException);
var rt = [ -3, Je, le, {
[je]: Ve,
[qe]: 404
}, [ H ], [ 0 ], 1 ];
tt.registerError(rt, ResourceNotFoundException);
var ot = [ -3, Je, we, {
[je]: Ve,
[qe]: 402
}, [ H ], [ 0 ], 1 ];
tt.registerError(ot, ServiceQuotaExceededException);
var ct = [ -3, Je, Re, {
[je]: Ve,
[qe]: 429
}, [ H ], [ 0 ], 1 ];
tt.registerError(ct, ThrottlingException);
var at = [ -3, Je, Le, {
[je]: Ve,
[qe]: 400
}, [ H ], [ 0 ], 1 ];
tt.registerError(at, ValidationException);
const it = [ Xe, tt ];
var ut = [ 3, Je, h, 0, [ he, Se, p ], [ 64 | 0, 64 | 0, 0 ], 1 ];
var dt = [ 3, Je, S, 0, [ ze, Ye, Ge ], [ 0, 1, 1 ], 1 ];
var lt = [ 3, Je, f, 0, [ d ], [ 0 ] ];
var pt = [ 3, Je, k, 0, [ Te, De, U, J, ie, M, g, C, A, te, oe, ae, de, Me ], [ 0, 1, 0, () => yt, 0, 0, () => Rt, 2, 2, () => Ot, () => Ft, 0, 0, [ 1, Je, Me, 0, 128 | 0 ] ], 1 ];
var ht = [ 3, Je, P, 0, [ x, ke ], [ 0, 0 ], 2 ];
var vt = [ 3, Je, y, 0, [ x, ke ], [ 0, 0 ], 2 ];
var mt = [ 3, Je, I, 0, [ _ ], [ 128 | 0 ] ];
var gt = [ 3, Je, b, 0, [ B, W ], [ 0, 1 ], 1 ];
var St = [ 3, Je, R, 0, [ Y, D ], [ [ 0, 1 ], [ 0, {
[Ze]: Ke
} ] ], 1 ];
var Et = [ 3, Je, O, 0, [ d, D, Y, me, ve, w, E, ge, be, v, G, L, Fe, b, l ], [ 0, 0, 0, 0, 4, 4, 0, 0, 0, 4, 4, 0, () => Dt, () => gt, 0 ] ];
var ft = [ 3, Je, $, 0, [ ne ], [ 0 ], 1 ];
var xt = [ 3, Je, z, 0, [ D, X, be, ee, q ], [ [ 0, {
[Ze]: Ee
} ], [ 0, {
[Ze]: X
} ], [ 0, {
[Ze]: be
} ], [ 0, {
[Ze]: ee
} ], [ 1, {
[Ze]: q
} ] ] ];
var Pt = [ 3, Je, j, 0, [ Ce, ee ], [ () => Lt, 0 ], 1 ];
var yt = [ 3, Je, J, 0, [ $e ], [ () => ut ] ];
var It = [ 3, Je, se, 0, [ Be, Ue ], [ 0, 0 ] ];
var wt = [ 3, Je, oe, 0, [ Be, He ], [ 0, 0 ] ];
var At = [ 3, Je, pe, 0, [ K, Z ], [ 1, 1 ] ];
var Ct = [ 3, Je, xe, 0, [ Y, Ne ], [ 0, 0 ], 2 ];
var kt = [ 3, Je, ye, 0, [ re ], [ () => Nt ] ];
var bt = [ 3, Je, Ae, 0, [ d, Y, D, be, v, G, Fe ], [ 0, 0, 0, 0, 4, 4, () => Tt ] ];
var Mt = [ 3, Je, Ie, 0, [ Q ], [ 0 ] ];
var Dt = [ 3, Je, Fe, 0, [ d, ue, f, pe, F, k, P, y, I, $, ye, Ie ], [ 0, 0, () => lt, () => At, 0, () => pt, () => ht, () => vt, () => mt, () => ft, () => kt, () => Mt ], 2 ];
var Tt = [ 3, Je, Oe, 0, [ d ], [ 0 ], 1 ];
var Rt = [ 1, Je, g, 0, () => dt ];
var Ot = [ 1, Je, te, 0, () => It ];
var Ft = [ 1, Je, ce, 0, () => wt ];
var Nt = [ 1, Je, Pe, 0, () => Ct ];
var Lt = [ 1, Je, fe, 0, () => bt ];
var $t = [ 9, Je, T, {
[Qe]: [ "GET", "/schedules/{Name}", 200 ]
}, () => St, () => Et ];
var Gt = [ 9, Je, V, {
[Qe]: [ "GET", "/schedules", 200 ]
}, () => xt, () => Pt ];
class GetScheduleCommand extends(c(a, _mw0, "GetSchedule", $t)){}
class ListSchedulesCommand extends(c(a, _mw0, "ListSchedules", Gt)){}
var Vt = s(66337);
var zt = s(84650);
var jt = s(1235);
var Ut = s(97891);
var Ht = s(48649);
var Kt = s(6103);
var Qt = s(11055);
var qt = s(23952);
var Zt = s(3043);
var Wt = s(30131);
var _t = s(9500);
var Bt = s(6464);
var Yt = s(99579);
var Jt = s(34090);
var Xt = s(789);
var es = s(86840);
var ts = s(33687);
const defaultSchedulerHttpAuthSchemeParametersProvider = async (e, t, s) => ({
operation: (0, es.u)(t).operation,
region: await (0, ts.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "scheduler",
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
const defaultSchedulerHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, Xt.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, ts.t)(e.authSchemePreference ?? [])
});
};
const ss = {
rE: "3.1169.0"
};
var ns = s(79112);
var rs = s(20968);
var os = s(75314);
var cs = s(17545);
var as = s(57740);
var is = s(35178);
var us = s(91321);
var ds = s(3720);
var ls = s(95611);
var ps = s(76937);
var hs = s(37071);
var vs = s(26755);
var ms = s(27835);
var gs = s(1624);
var Ss = s(15764);
var Es = s(24119);
var fs = s(65327);
var xs = s(12385);
var Ps = s(74381);
var ys = s(6207);
var Is = s(36228);
var ws = s(13807);
var As = s(92863);
var Cs = s(37706);
var ks = s(16047);
var bs = s(19514);
var Ms = s(980);
var Ds = s(84344);
var Ts = s(83153);
var Rs = s(46649);
var Os = s(73677);
const Fs = "ref";
const Ns = -1, Ls = true, $s = "isSet", Gs = "PartitionResult", Vs = "booleanEquals", zs = "getAttr", js = {
[Fs]: "Endpoint"
}, Us = {
[Fs]: Gs
}, Hs = {}, Ks = [ {
[Fs]: "Region"
} ];
const Qs = {
conditions: [ [ $s, [ js ] ], [ $s, Ks ], [ "aws.partition", Ks, Gs ], [ Vs, [ {
[Fs]: "UseFIPS"
}, Ls ] ], [ Vs, [ {
[Fs]: "UseDualStack"
}, Ls ] ], [ Vs, [ {
fn: zs,
argv: [ Us, "supportsDualStack" ]
}, Ls ] ], [ Vs, [ {
fn: zs,
argv: [ Us, "supportsFIPS" ]
}, Ls ] ] ],
results: [ [ Ns ], [ Ns, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Ns, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ js, Hs ], [ "https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Hs ], [ Ns, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}", Hs ], [ Ns, "FIPS is enabled but this partition does not support FIPS" ], [ "https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}", Hs ], [ Ns, "DualStack is enabled but this partition does not support DualStack" ], [ "https://scheduler.{Region}.{PartitionResult#dnsSuffix}", Hs ], [ Ns, "Invalid Configuration: Missing Region" ] ]
};
const qs = 2;
const Zs = 1e8;
const Ws = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, Zs + 11, 2, 5, Zs + 11, 3, 8, 6, 4, 7, Zs + 10, 5, Zs + 8, Zs + 9, 4, 10, 9, 6, Zs + 6, Zs + 7, 5, 11, Zs + 5, 6, Zs + 4, Zs + 5, 3, Zs + 1, 13, 4, Zs + 2, Zs + 3 ]);
const _s = Os.d.from(Ws, qs, Qs.conditions, Qs.results);
const Bs = new Ds.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => Bs.get(e, () => (0, Ts.c)(_s, {
endpointParams: e,
logger: t.logger
}));
Rs.m.aws = Ms.U;
const getRuntimeConfig = e => ({
apiVersion: "2021-06-30",
base64Decoder: e?.base64Decoder ?? As.E,
base64Encoder: e?.base64Encoder ?? Cs.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSchedulerHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new xs.f2
} ],
logger: e?.logger ?? new Is.N,
protocol: e?.protocol ?? Ps.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.scheduler",
errorTypeRegistries: it,
version: "2021-06-30",
serviceTarget: "AWSChronosService"
},
serviceId: e?.serviceId ?? "Scheduler",
sha256: e?.sha256 ?? ys.k,
urlParser: e?.urlParser ?? ws.D,
utf8Decoder: e?.utf8Decoder ?? ks.a,
utf8Encoder: e?.utf8Encoder ?? bs.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, us.I)(process.version);
const t = (0, ls.I)(e);
const defaultConfigProvider = () => t().then(ds.l);
const s = getRuntimeConfig(e);
(0, ns.I)(process.version);
const n = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, ps.Z)(as.$, n),
bodyLengthChecker: e?.bodyLengthChecker ?? Ss.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? is.v6,
defaultSocketTimeout: (0, rs.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, os.pf)({
serviceId: s.serviceId,
clientVersion: ss.rE
}),
maxAttempts: e?.maxAttempts ?? (0, ps.Z)(Bt.qs, e),
region: e?.region ?? (0, ps.Z)(hs.GG, {
...hs.zH,
...n
}),
requestHandler: Es.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, ps.Z)({
...Bt.kN,
default: async () => (await defaultConfigProvider()).retryMode || gs.L0
}, e),
streamCollector: e?.streamCollector ?? fs.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, ps.Z)(vs.e$, n),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, ps.Z)(ms.Ko, n),
userAgentAppId: e?.userAgentAppId ?? (0, ps.Z)(cs.hV, n)
};
};
var Ys = s(83190);
var Js = s(57757);
var Xs = s(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let s = e.httpAuthSchemeProvider;
let n = e.credentials;
return {
setHttpAuthScheme(e) {
const s = t.findIndex(t => t.schemeId === e.schemeId);
if (s === -1) t.push(e); else t.splice(s, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
s = e;
},
httpAuthSchemeProvider() {
return s;
},
setCredentials(e) {
n = e;
},
credentials() {
return n;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const s = Object.assign((0, Ys.R)(e), (0, Js.xA)(e), (0, Xs.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(s));
return Object.assign(e, (0, Ys.$)(s), (0, Js.uv)(s), (0, Xs.j)(s), resolveHttpAuthRuntimeConfig(s));
};
class SchedulerClient extends Zt.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const s = resolveClientEndpointParameters(t);
const n = (0, Vt.D)(s);
const o = (0, Bt.$z)(n);
const c = (0, Wt.T)(o);
const a = (0, zt.OV)(c);
const i = (0, r.Co)(a);
const u = resolveHttpAuthSchemeConfig(i);
const d = resolveRuntimeExtensions(u, e?.extensions || []);
this.config = d;
this.middlewareStack.use((0, Jt.wq)(this.config));
this.middlewareStack.use((0, jt.sM)(this.config));
this.middlewareStack.use((0, Yt.ey)(this.config));
this.middlewareStack.use((0, _t.vK)(this.config));
this.middlewareStack.use((0, zt.TC)(this.config));
this.middlewareStack.use((0, Ut.Y7)(this.config));
this.middlewareStack.use((0, Ht.n)(this.config));
this.middlewareStack.use((0, Kt.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSchedulerHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new Qt.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, qt.l)(this.config));
}
destroy() {
super.destroy();
}
}
})
};
