export const id = 9581;

export const ids = [ 9581 ];

export const modules = {
41340: (function(e, t, n) {
n.d(t, {
L: () => EventBridgeClient
});
var s = n(66337);
var i = n(84650);
var r = n(1235);
var o = n(97891);
var a = n(48649);
var c = n(6103);
var d = n(11055);
var u = n(23952);
var p = n(3043);
var g = n(30131);
var l = n(5714);
var v = n(9500);
var h = n(6464);
var m = n(99579);
var E = n(34090);
var f = n(789);
var S = n(14728);
var x = n(34193);
var w = n(86840);
var y = n(33687);
var b = n(80930);
var P = n(980);
var I = n(84344);
var R = n(83153);
var A = n(46649);
var C = n(73677);
const k = "ref";
const O = -1, T = true, D = "isSet", N = "PartitionResult", z = "booleanEquals", $ = "stringEquals", q = "getAttr", j = {
[k]: "Endpoint"
}, L = {
[k]: "EndpointId"
}, M = {
[k]: N
}, B = {
[k]: "Region"
}, _ = {}, F = {
authSchemes: [ {
name: "sigv4a",
signingName: "events",
signingRegionSet: [ "*" ]
} ]
}, V = [ B ];
const W = {
conditions: [ [ D, V ], [ D, [ j ] ], [ D, [ L ] ], [ "aws.partition", V, N ], [ z, [ {
[k]: "UseFIPS"
}, T ] ], [ z, [ {
[k]: "UseDualStack"
}, T ] ], [ $, [ {
fn: q,
argv: [ M, "name" ]
}, "aws-us-gov" ] ], [ "isValidHostLabel", [ L, T ] ], [ z, [ {
fn: q,
argv: [ M, "supportsFIPS" ]
}, T ] ], [ z, [ {
fn: q,
argv: [ M, "supportsDualStack" ]
}, T ] ], [ $, [ B, "us-gov-east-1" ] ], [ $, [ B, "us-gov-west-1" ] ] ],
results: [ [ O ], [ "https://events.{Region}.{PartitionResult#dualStackDnsSuffix}", _ ], [ j, F ], [ "https://{EndpointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}", F ], [ O, "DualStack is enabled but this partition does not support DualStack" ], [ "https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}", F ], [ O, "Invalid Configuration: FIPS is not supported with EventBridge multi-region endpoints." ], [ O, "EndpointId must be a valid host label." ], [ O, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ O, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ j, _ ], [ "https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", _ ], [ O, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://events.us-gov-east-1.amazonaws.com", _ ], [ "https://events.us-gov-west-1.amazonaws.com", _ ], [ "https://events-fips.{Region}.{PartitionResult#dnsSuffix}", _ ], [ O, "FIPS is enabled but this partition does not support FIPS" ], [ "https://events.{Region}.{PartitionResult#dnsSuffix}", _ ], [ O, "Invalid Configuration: Missing Region" ] ]
};
const H = 2;
const G = 1e8;
const U = new Int32Array([ -1, 1, -1, 0, 4, 3, 1, 27, G + 18, 1, 25, 5, 2, 17, 6, 3, 7, G + 18, 4, 10, 8, 5, 9, G + 17, 9, G + 1, G + 4, 5, 14, 11, 8, 12, G + 16, 10, G + 13, 13, 11, G + 14, G + 15, 6, G + 1, 15, 8, 16, G + 12, 9, G + 11, G + 12, 3, 18, G + 18, 4, 23, 19, 5, 21, 20, 7, G + 5, G + 7, 7, 22, G + 7, 9, G + 3, G + 4, 5, 24, 31, 6, G + 1, 31, 2, 26, 27, 3, 29, 27, 4, G + 8, 28, 5, G + 9, G + 10, 4, 31, 30, 7, G + 2, G + 7, 7, G + 6, G + 7 ]);
const J = C.d.from(U, H, W.conditions, W.results);
const K = new I.k({
size: 50,
params: [ "Endpoint", "EndpointId", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => K.get(e, () => (0, R.c)(J, {
endpointParams: e,
logger: t.logger
}));
A.m.aws = P.U;
const createEndpointRuleSetHttpAuthSchemeParametersProvider = e => async (t, n, s) => {
if (!s) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
const i = await e(t, n, s);
const r = (0, w.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if (!r) throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
const o = await (0, b.x)(s, {
getEndpointParameterInstructions: r
}, t);
return Object.assign(i, o);
};
const _defaultEventBridgeHttpAuthSchemeParametersProvider = async (e, t, n) => ({
operation: (0, w.u)(t).operation,
region: await (0, y.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
const Q = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultEventBridgeHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "events",
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
function createAwsAuthSigv4aHttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4a",
signingProperties: {
name: "events",
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
const createEndpointRuleSetHttpAuthSchemeProvider = (e, t, n) => {
const endpointRuleSetHttpAuthSchemeProvider = s => {
const i = e(s);
const r = i.properties?.authSchemes;
if (!r) return t(s);
const o = [];
for (const e of r) {
const {name: t, properties: i = {}, ...a} = e;
const c = t.toLowerCase();
if (t !== c) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
let d;
if (c === "sigv4a") {
d = "aws.auth#sigv4a";
const e = r.find(e => {
const t = e.name.toLowerCase();
return t !== "sigv4a" && t.startsWith("sigv4");
});
if (x.W.sigv4aDependency() === "none" && e) continue;
} else if (c.startsWith("sigv4")) d = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
const u = n[d];
if (!u) throw new Error(`Could not find HttpAuthOption create function for '${d}'`);
const p = u(s);
p.schemeId = d;
p.signingProperties = {
...p.signingProperties || {},
...a,
...i
};
o.push(p);
}
return o;
};
return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultEventBridgeHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
t.push(createAwsAuthSigv4aHttpAuthOption(e));
}
return t;
};
const Z = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultEventBridgeHttpAuthSchemeProvider, {
"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
});
const resolveHttpAuthSchemeConfig = e => {
const t = (0, f.ho)(e);
const n = (0, S.O)(t);
return Object.assign(n, {
authSchemePreference: (0, y.t)(e.authSchemePreference ?? [])
});
};
var Y = n(2808);
const X = {
rE: "3.1169.0"
};
var ee = n(79112);
var te = n(20968);
var ne = n(75314);
var se = n(17545);
var ie = n(57740);
var re = n(35178);
var oe = n(91321);
var ae = n(3720);
var ce = n(95611);
var de = n(76937);
var ue = n(37071);
var pe = n(26755);
var ge = n(27835);
var le = n(1624);
var ve = n(15764);
var he = n(24119);
var me = n(65327);
var Ee = n(12385);
var fe = n(76280);
var Se = n(42848);
var xe = n(6207);
var we = n(36228);
var ye = n(13807);
var be = n(92863);
var Pe = n(37706);
var Ie = n(16047);
var Re = n(19514);
var Ae = n(93801);
const getRuntimeConfig = e => ({
apiVersion: "2015-10-07",
base64Decoder: e?.base64Decoder ?? be.E,
base64Encoder: e?.base64Encoder ?? Pe.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Z,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new Ee.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new fe.S
} ],
logger: e?.logger ?? new we.N,
protocol: e?.protocol ?? Se.T,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.eventbridge",
errorTypeRegistries: Ae.q1U,
xmlNamespace: "http://events.amazonaws.com/doc/2015-10-07",
version: "2015-10-07",
serviceTarget: "AWSEvents"
},
serviceId: e?.serviceId ?? "EventBridge",
sha256: e?.sha256 ?? xe.k,
signerConstructor: e?.signerConstructor ?? x.W,
urlParser: e?.urlParser ?? ye.D,
utf8Decoder: e?.utf8Decoder ?? Ie.a,
utf8Encoder: e?.utf8Encoder ?? Re.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, oe.I)(process.version);
const t = (0, ce.I)(e);
const defaultConfigProvider = () => t().then(ae.l);
const n = getRuntimeConfig(e);
(0, ee.I)(process.version);
const s = {
profile: e?.profile,
logger: n.logger
};
return {
...n,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, de.Z)(ie.$, s),
bodyLengthChecker: e?.bodyLengthChecker ?? ve.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? re.v6,
defaultSocketTimeout: (0, te.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, ne.pf)({
serviceId: n.serviceId,
clientVersion: X.rE
}),
maxAttempts: e?.maxAttempts ?? (0, de.Z)(h.qs, e),
region: e?.region ?? (0, de.Z)(ue.GG, {
...ue.zH,
...s
}),
requestHandler: he.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, de.Z)({
...h.kN,
default: async () => (await defaultConfigProvider()).retryMode || le.L0
}, e),
sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, de.Z)(S.A, s),
streamCollector: e?.streamCollector ?? me.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, de.Z)(pe.e$, s),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, de.Z)(ge.Ko, s),
userAgentAppId: e?.userAgentAppId ?? (0, de.Z)(se.hV, s)
};
};
var Ce = n(83190);
var ke = n(57757);
var Oe = n(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let n = e.httpAuthSchemeProvider;
let s = e.credentials;
return {
setHttpAuthScheme(e) {
const n = t.findIndex(t => t.schemeId === e.schemeId);
if (n === -1) t.push(e); else t.splice(n, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
n = e;
},
httpAuthSchemeProvider() {
return n;
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
const n = Object.assign((0, Ce.R)(e), (0, ke.xA)(e), (0, Oe.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(n));
return Object.assign(e, (0, Ce.$)(n), (0, ke.uv)(n), (0, Oe.j)(n), resolveHttpAuthRuntimeConfig(n));
};
class EventBridgeClient extends p.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const n = (0, Y.v)(t);
const p = (0, s.D)(n);
const f = (0, h.$z)(p);
const S = (0, g.T)(f);
const x = (0, i.OV)(S);
const w = (0, l.Co)(x);
const y = resolveHttpAuthSchemeConfig(w);
const b = resolveRuntimeExtensions(y, e?.extensions || []);
this.config = b;
this.middlewareStack.use((0, E.wq)(this.config));
this.middlewareStack.use((0, r.sM)(this.config));
this.middlewareStack.use((0, m.ey)(this.config));
this.middlewareStack.use((0, v.vK)(this.config));
this.middlewareStack.use((0, i.TC)(this.config));
this.middlewareStack.use((0, o.Y7)(this.config));
this.middlewareStack.use((0, a.n)(this.config));
this.middlewareStack.use((0, c.w)(this.config, {
httpAuthSchemeParametersProvider: Q,
identityProviderConfigProvider: async e => new d.h({
"aws.auth#sigv4": e.credentials,
"aws.auth#sigv4a": e.credentials
})
}));
this.middlewareStack.use((0, u.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
33639: (function(e, t, n) {
n.d(t, {
G5: () => o,
lq: () => a,
yt: () => _mw0
});
var s = n(88798);
var i = n(5714);
var r = n(2808);
const o = (0, s.k)(r.S, "AWSEvents", "EventBridgeClient", i.rD);
const a = {};
const _mw0 = (e, t, n, s) => [];
}),
81966: (function(e, t, n) {
n.d(t, {
N: () => DescribeRuleCommand
});
var s = n(33639);
var i = n(93801);
class DescribeRuleCommand extends((0, s.G5)(s.lq, s.yt, "DescribeRule", i.YqJ)){}
}),
57867: (function(e, t, n) {
n.d(t, {
C: () => ListRuleNamesByTargetCommand
});
var s = n(33639);
var i = n(93801);
class ListRuleNamesByTargetCommand extends((0, s.G5)(s.lq, s.yt, "ListRuleNamesByTarget", i.N$8)){}
}),
2808: (function(e, t, n) {
n.d(t, {
S: () => s,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "events"
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
93801: (function(e, t, n) {
n.d(t, {
YqJ: () => pe,
N$8: () => ge,
q1U: () => oe
});
var s = n(74700);
var i = n(91534);
class EventBridgeServiceException extends i.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, EventBridgeServiceException.prototype);
}
}
class AccessDeniedException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#AccessDeniedException";
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
class ConcurrentModificationException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#ConcurrentModificationException";
name="ConcurrentModificationException";
$fault="client";
constructor(e) {
super({
name: "ConcurrentModificationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
}
}
class InternalException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#InternalException";
name="InternalException";
$fault="server";
constructor(e) {
super({
name: "InternalException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalException.prototype);
}
}
class InvalidStateException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#InvalidStateException";
name="InvalidStateException";
$fault="client";
constructor(e) {
super({
name: "InvalidStateException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidStateException.prototype);
}
}
class OperationDisabledException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#OperationDisabledException";
name="OperationDisabledException";
$fault="client";
constructor(e) {
super({
name: "OperationDisabledException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OperationDisabledException.prototype);
}
}
class ResourceNotFoundException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#ResourceNotFoundException";
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
class IllegalStatusException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#IllegalStatusException";
name="IllegalStatusException";
$fault="client";
constructor(e) {
super({
name: "IllegalStatusException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, IllegalStatusException.prototype);
}
}
class LimitExceededException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#LimitExceededException";
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
class ResourceAlreadyExistsException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#ResourceAlreadyExistsException";
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
class InvalidEventPatternException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#InvalidEventPatternException";
name="InvalidEventPatternException";
$fault="client";
constructor(e) {
super({
name: "InvalidEventPatternException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidEventPatternException.prototype);
}
}
class ThrottlingException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#ThrottlingException";
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
class ManagedRuleException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#ManagedRuleException";
name="ManagedRuleException";
$fault="client";
constructor(e) {
super({
name: "ManagedRuleException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ManagedRuleException.prototype);
}
}
class PolicyLengthExceededException extends EventBridgeServiceException {
static shapeId="com.amazonaws.eventbridge#PolicyLengthExceededException";
name="PolicyLengthExceededException";
$fault="client";
constructor(e) {
super({
name: "PolicyLengthExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PolicyLengthExceededException.prototype);
}
}
const r = "AccessDeniedException";
const o = "Arn";
const a = "CreatedBy";
const c = "ConcurrentModificationException";
const d = "Description";
const u = "DescribeRuleRequest";
const p = "DescribeRuleResponse";
const g = "DescribeRule";
const l = "EventBusName";
const v = "EventPattern";
const h = "InternalException";
const m = "InvalidEventPatternException";
const E = "IllegalStatusException";
const f = "InvalidStateException";
const S = "Limit";
const x = "LimitExceededException";
const w = "ListRuleNamesByTarget";
const y = "ListRuleNamesByTargetRequest";
const b = "ListRuleNamesByTargetResponse";
const P = "ManagedBy";
const I = "ManagedRuleException";
const R = "Name";
const A = "NextToken";
const C = "OperationDisabledException";
const k = "PolicyLengthExceededException";
const O = "ResourceAlreadyExistsException";
const T = "RoleArn";
const D = "ResourceNotFoundException";
const N = "RuleNames";
const z = "ScheduleExpression";
const $ = "State";
const q = "TargetArn";
const j = "ThrottlingException";
const L = "client";
const M = "error";
const B = "message";
const _ = "smithy.ts.sdk.synthetic.com.amazonaws.eventbridge";
const F = "server";
const V = "com.amazonaws.eventbridge";
const W = new s.O(_);
var H = [ -3, _, "EventBridgeServiceException", 0, [], [] ];
W.registerError(H, EventBridgeServiceException);
const G = new s.O(V);
var U = [ -3, V, r, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(U, AccessDeniedException);
var J = [ -3, V, c, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(J, ConcurrentModificationException);
var K = [ -3, V, E, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(K, IllegalStatusException);
var Q = [ -3, V, h, {
[M]: F
}, [ B ], [ 0 ] ];
G.registerError(Q, InternalException);
var Z = [ -3, V, m, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(Z, InvalidEventPatternException);
var Y = [ -3, V, f, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(Y, InvalidStateException);
var X = [ -3, V, x, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(X, LimitExceededException);
var ee = [ -3, V, I, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(ee, ManagedRuleException);
var te = [ -3, V, C, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(te, OperationDisabledException);
var ne = [ -3, V, k, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(ne, PolicyLengthExceededException);
var se = [ -3, V, O, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(se, ResourceAlreadyExistsException);
var ie = [ -3, V, D, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(ie, ResourceNotFoundException);
var re = [ -3, V, j, {
[M]: L
}, [ B ], [ 0 ] ];
G.registerError(re, ThrottlingException);
const oe = [ W, G ];
var ae = [ 3, V, u, 0, [ R, l ], [ 0, 0 ], 1 ];
var ce = [ 3, V, p, 0, [ R, o, v, z, $, d, T, P, l, a ], [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ] ];
var de = [ 3, V, y, 0, [ q, l, A, S ], [ 0, 0, 0, 1 ], 1 ];
var ue = [ 3, V, b, 0, [ N, A ], [ 64 | 0, 0 ] ];
var pe = [ 9, V, g, 0, () => ae, () => ce ];
var ge = [ 9, V, w, 0, () => de, () => ue ];
}),
20968: (function(e, t, n) {
n.d(t, {
E: () => getDefaultSocketTimeout
});
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (e, t) => {
if (!isDefaultSocketTimeoutEnabled()) return;
if (typeof e?.handle === "function") return;
return t;
};
}),
76280: (function(e, t, n) {
n.d(t, {
S: () => AwsSdkSigV4ASigner
});
var s = n(6804);
var i = n(98731);
var r = n(12385);
class AwsSdkSigV4ASigner extends r.f2 {
async sign(e, t, n) {
if (!s.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
const {config: o, signer: a, signingRegion: c, signingRegionSet: d, signingName: u} = await (0, 
r.pz)(n);
const p = await (o.sigv4aSigningRegionSet?.());
const g = (p ?? d ?? [ c ]).join(",");
const l = await (o.disableClockSkewCorrection?.()) === true;
n._disableClockSkewCorrection = l;
if (!l) {
n._preRequestSystemClockOffset = o.systemClockOffset;
n._requestSentAt = Date.now();
}
const v = await a.sign(e, {
signingDate: l ? new Date : (0, i.C)(o.systemClockOffset),
signingRegion: g,
signingService: u
});
return v;
}
}
}),
14728: (function(e, t, n) {
n.d(t, {
A: () => r,
O: () => resolveAwsSdkSigV4AConfig
});
var s = n(99993);
var i = n(38565);
const resolveAwsSdkSigV4AConfig = e => {
e.sigv4aSigningRegionSet = (0, s.t)(e.sigv4aSigningRegionSet);
return e;
};
const r = {
environmentVariableSelector(e) {
if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e => e.trim());
throw new i.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
tryNextLink: true
});
},
configFileSelector(e) {
if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map(e => e.trim());
throw new i.m("sigv4a_signing_region_set not set in profile.", {
tryNextLink: true
});
},
default: void 0
};
}),
42848: (function(e, t, n) {
n.d(t, {
T: () => AwsJson1_1Protocol
});
var s = n(54508);
class AwsJson1_1Protocol extends s.p {
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: s, jsonCodec: i}) {
super({
defaultNamespace: e,
errorTypeRegistries: t,
serviceTarget: n,
awsQueryCompatible: s,
jsonCodec: i
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
54508: (function(e, t, n) {
n.d(t, {
p: () => AwsJsonRpcProtocol
});
var s = n(84322);
var i = n(75282);
var r = n(23929);
var o = n(66075);
var a = n(79800);
var c = n(54102);
class AwsJsonRpcProtocol extends s.M {
serializer;
deserializer;
serviceTarget;
codec;
mixin;
awsQueryCompatible;
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: s, jsonCodec: r}) {
super({
defaultNamespace: e,
errorTypeRegistries: t
});
this.serviceTarget = n;
this.codec = r ?? new i.p({
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
async serializeRequest(e, t, n) {
const s = await super.serializeRequest(e, t, n);
if (!s.path.endsWith("/")) s.path += "/";
s.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
s.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
if (this.awsQueryCompatible) s.headers["x-amzn-query-mode"] = "true";
if ((0, o.L)(e.input) === "unit" || !s.body) s.body = "{}";
return s;
}
getPayloadCodec() {
return this.codec;
}
async handleError(e, t, n, s, i) {
const {awsQueryCompatible: o} = this;
if (o) this.mixin.setQueryCompatError(s, n);
const c = (0, r.rh)(n, s, o) ?? "Unknown";
this.mixin.compose(this.compositeErrorRegistry, c, this.options.defaultNamespace);
const {errorSchema: d, errorMetadata: u} = await this.mixin.getErrorSchemaOrThrowBaseException(c, this.options.defaultNamespace, n, s, i, o ? this.mixin.findQueryCompatibleError : void 0);
const p = a.l1.of(d);
const g = s.message ?? s.Message ?? "UnknownError";
const l = this.compositeErrorRegistry.getErrorCtor(d) ?? Error;
const v = new l({});
const h = {};
const m = this.codec.createDeserializer();
for (const [e, t] of p.structIterator()) if (s[e] != null) h[e] = m.readObject(t, s[e]);
if (o) this.mixin.queryCompatOutput(s, h);
throw this.mixin.decorateServiceException(Object.assign(v, u, {
$fault: p.getMergedTraits().error,
message: g
}, h), s);
}
}
}),
34193: (function(e, t, n) {
n.d(t, {
W: () => SignatureV4MultiRegion
});
const s = {
SignatureV4a: null
};
const i = {
CrtSignerV4: null
};
var r = n(43854);
const o = "X-Amz-S3session-Token";
const a = o.toLowerCase();
class SignatureV4SignWithCredentials extends r.B {
async signWithCredentials(e, t, n) {
const s = getCredentialsWithoutSessionToken(t);
e.headers[a] = t.sessionToken;
const i = this;
setSingleOverride(i, s);
return i.signRequest(e, n ?? {});
}
async presignWithCredentials(e, t, n) {
const s = getCredentialsWithoutSessionToken(t);
delete e.headers[a];
e.headers[o] = t.sessionToken;
e.query = e.query ?? {};
e.query[o] = t.sessionToken;
const i = this;
setSingleOverride(i, s);
return this.presign(e, n);
}
}
function getCredentialsWithoutSessionToken(e) {
return {
accessKeyId: e.accessKeyId,
secretAccessKey: e.secretAccessKey,
expiration: e.expiration
};
}
function setSingleOverride(e, t) {
const n = e.credentialProvider;
e.credentialProvider = () => {
e.credentialProvider = n;
return Promise.resolve(t);
};
}
class SignatureV4MultiRegion {
sigv4aSigner;
sigv4Signer;
signerOptions;
static sigv4aDependency() {
if (typeof i.CrtSignerV4 === "function") return "crt"; else if (typeof s.SignatureV4a === "function") return "js";
return "none";
}
constructor(e) {
this.sigv4Signer = new SignatureV4SignWithCredentials(e);
this.signerOptions = e;
}
async sign(e, t = {}) {
if (t.signingRegion === "*") return this.getSigv4aSigner().sign(e, t);
return this.sigv4Signer.sign(e, t);
}
async signWithCredentials(e, t, n = {}) {
if (n.signingRegion === "*") {
const s = this.getSigv4aSigner();
const r = i.CrtSignerV4;
if (r && s instanceof r) return s.signWithCredentials(e, t, n); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
return this.sigv4Signer.signWithCredentials(e, t, n);
}
async presign(e, t = {}) {
if (t.signingRegion === "*") {
const n = this.getSigv4aSigner();
const s = i.CrtSignerV4;
if (s && n instanceof s) return n.presign(e, t); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
}
return this.sigv4Signer.presign(e, t);
}
async presignWithCredentials(e, t, n = {}) {
if (n.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
return this.sigv4Signer.presignWithCredentials(e, t, n);
}
getSigv4aSigner() {
if (!this.sigv4aSigner) {
const e = i.CrtSignerV4;
const t = s.SignatureV4a;
if (this.signerOptions.runtime === "node") {
if (!e && !t) throw new Error("Neither CRT nor JS SigV4a implementation is available. " + "Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
if (e && typeof e === "function") this.sigv4aSigner = new e({
...this.signerOptions,
signingAlgorithm: 1
}); else if (t && typeof t === "function") this.sigv4aSigner = new t({
...this.signerOptions
}); else throw new Error("Available SigV4a implementation is not a valid constructor. " + "Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
} else {
if (!t || typeof t !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. " + "Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " + "You must also register the package by calling [require('@aws-sdk/signature-v4a');] " + "or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
this.sigv4aSigner = new t({
...this.signerOptions
});
}
}
return this.sigv4aSigner;
}
}
}),
84322: (function(e, t, n) {
n.d(t, {
M: () => RpcProtocol
});
var s = n(59797);
var i = n(79800);
var r = n(6804);
var o = n(28338);
var a = n(41833);
class RpcProtocol extends o.t {
async serializeRequest(e, t, n) {
const s = this.serializer;
const o = {};
const a = {};
const c = await n.endpoint();
const d = i.l1.of(e?.input);
const u = d.getSchema();
let p;
const g = t && typeof t === "object" ? t : {};
const l = new r.K({
protocol: "",
hostname: "",
port: void 0,
path: "/",
fragment: void 0,
query: o,
headers: a,
body: void 0
});
if (c) {
this.updateServiceEndpoint(l, c);
this.setHostPrefix(l, e, g);
}
if (g) {
const e = d.getEventStreamMember();
if (e) {
if (g[e]) {
const t = {};
for (const [n] of d.structIterator()) if (n !== e && g[n] != null) t[n] = g[n];
p = await this.serializeEventStream({
eventStream: g[e],
requestSchema: d,
initialRequest: t
});
}
} else {
s.write(u, g);
p = s.flush();
}
}
l.headers = Object.assign(l.headers, a);
l.query = o;
l.body = p;
l.method = "POST";
return l;
}
async deserializeResponse(e, t, n) {
const r = this.deserializer;
const o = i.l1.of(e.output);
const c = {};
if (this.isErrorResponse(n.statusCode)) {
const s = await (0, a.P)(n.body, t);
if (s.byteLength > 0) Object.assign(c, await r.read(15, s));
await this.handleError(e, t, n, c, this.deserializeMetadata(n));
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
}
for (const e in n.headers) {
if (!(0, s.$)(n.headers, e)) continue;
const t = n.headers[e];
delete n.headers[e];
n.headers[e.toLowerCase()] = t;
}
const d = o.getEventStreamMember();
if (d) c[d] = await this.deserializeEventStream({
response: n,
responseSchema: o,
initialResponseContainer: c
}); else {
const e = await (0, a.P)(n.body, t);
if (e.byteLength > 0) Object.assign(c, await r.read(o, e));
}
c.$metadata = this.deserializeMetadata(n);
return c;
}
isErrorResponse(e) {
return e >= 300;
}
}
})
};
