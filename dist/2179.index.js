export const id = 2179;

export const ids = [ 2179 ];

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
82179: (function(e, t, s) {
s.d(t, {
GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
SSOClient: () => SSOClient
});
var o = s(88798);
var n = s(5714);
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "awsssoportal"
});
const r = {
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
const a = (0, o.k)(r, "SWBPortalService", "SSOClient", n.rD);
const i = {};
const _mw0 = (e, t, s, o) => [];
var c = s(74700);
var u = s(91534);
class SSOServiceException extends u.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, SSOServiceException.prototype);
}
}
class InvalidRequestException extends SSOServiceException {
static shapeId="com.amazonaws.sso#InvalidRequestException";
name="InvalidRequestException";
$fault="client";
constructor(e) {
super({
name: "InvalidRequestException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidRequestException.prototype);
}
}
class ResourceNotFoundException extends SSOServiceException {
static shapeId="com.amazonaws.sso#ResourceNotFoundException";
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
class TooManyRequestsException extends SSOServiceException {
static shapeId="com.amazonaws.sso#TooManyRequestsException";
name="TooManyRequestsException";
$fault="client";
constructor(e) {
super({
name: "TooManyRequestsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TooManyRequestsException.prototype);
}
}
class UnauthorizedException extends SSOServiceException {
static shapeId="com.amazonaws.sso#UnauthorizedException";
name="UnauthorizedException";
$fault="client";
constructor(e) {
super({
name: "UnauthorizedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnauthorizedException.prototype);
}
}
const p = "AccessTokenType";
const d = "GetRoleCredentials";
const l = "GetRoleCredentialsRequest";
const h = "GetRoleCredentialsResponse";
const v = "InvalidRequestException";
const m = "RoleCredentials";
const S = "ResourceNotFoundException";
const g = "SecretAccessKeyType";
const f = "SessionTokenType";
const E = "TooManyRequestsException";
const x = "UnauthorizedException";
const y = "accountId";
const P = "accessKeyId";
const A = "accessToken";
const I = "account_id";
const R = "client";
const w = "error";
const k = "expiration";
const O = "http";
const b = "httpError";
const C = "httpHeader";
const T = "httpQuery";
const D = "message";
const q = "roleCredentials";
const F = "roleName";
const z = "role_name";
const U = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
const N = "secretAccessKey";
const M = "sessionToken";
const H = "x-amz-sso_bearer_token";
const $ = "com.amazonaws.sso";
const j = new c.O(U);
var G = [ -3, U, "SSOServiceException", 0, [], [] ];
j.registerError(G, SSOServiceException);
const _ = new c.O($);
var K = [ -3, $, v, {
[w]: R,
[b]: 400
}, [ D ], [ 0 ] ];
_.registerError(K, InvalidRequestException);
var Z = [ -3, $, S, {
[w]: R,
[b]: 404
}, [ D ], [ 0 ] ];
_.registerError(Z, ResourceNotFoundException);
var L = [ -3, $, E, {
[w]: R,
[b]: 429
}, [ D ], [ 0 ] ];
_.registerError(L, TooManyRequestsException);
var V = [ -3, $, x, {
[w]: R,
[b]: 401
}, [ D ], [ 0 ] ];
_.registerError(V, UnauthorizedException);
const B = [ j, _ ];
var W = [ 0, $, p, 8, 0 ];
var Y = [ 0, $, g, 8, 0 ];
var Q = [ 0, $, f, 8, 0 ];
var J = [ 3, $, l, 0, [ F, y, A ], [ [ 0, {
[T]: z
} ], [ 0, {
[T]: I
} ], [ () => W, {
[C]: H
} ] ], 3 ];
var X = [ 3, $, h, 0, [ q ], [ [ () => ee, 0 ] ] ];
var ee = [ 3, $, m, 0, [ P, N, M, k ], [ 0, [ () => Y, 0 ], [ () => Q, 0 ], 1 ] ];
var te = [ 9, $, d, {
[O]: [ "GET", "/federation/credentials", 200 ]
}, () => J, () => X ];
class GetRoleCredentialsCommand extends(a(i, _mw0, "GetRoleCredentials", te)){}
var se = s(66337);
var oe = s(84650);
var ne = s(1235);
var re = s(97891);
var ae = s(48649);
var ie = s(6103);
var ce = s(11055);
var ue = s(23952);
var pe = s(3043);
var de = s(30131);
var le = s(9500);
var he = s(6464);
var ve = s(99579);
var me = s(34090);
var Se = s(789);
var ge = s(86840);
var fe = s(33687);
const defaultSSOHttpAuthSchemeParametersProvider = async (e, t, s) => ({
operation: (0, ge.u)(t).operation,
region: await (0, fe.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "awsssoportal",
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
function createSmithyApiNoAuthHttpAuthOption(e) {
return {
schemeId: "smithy.api#noAuth"
};
}
const defaultSSOHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
case "GetRoleCredentials":
t.push(createSmithyApiNoAuthHttpAuthOption(e));
break;

default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, Se.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, fe.t)(e.authSchemePreference ?? [])
});
};
var Ee = s(52370);
var xe = s(79112);
var ye = s(20968);
var Pe = s(75314);
var Ae = s(17545);
var Ie = s(57740);
var Re = s(91321);
var we = s(3720);
var ke = s(95611);
var Oe = s(76937);
var be = s(37071);
var Ce = s(26755);
var Te = s(27835);
var De = s(1624);
var qe = s(15764);
var Fe = s(24119);
var ze = s(65327);
var Ue = s(12385);
var Ne = s(74381);
var Me = s(27609);
var He = s(6207);
var $e = s(36228);
var je = s(13807);
var Ge = s(92863);
var _e = s(37706);
var Ke = s(16047);
var Ze = s(19514);
var Le = s(980);
var Ve = s(84344);
var Be = s(83153);
var We = s(46649);
var Ye = s(73677);
const Qe = "ref";
const Je = -1, Xe = true, et = "isSet", tt = "PartitionResult", st = "booleanEquals", ot = "getAttr", nt = {
[Qe]: "Endpoint"
}, rt = {
[Qe]: tt
}, at = {}, it = [ {
[Qe]: "Region"
} ];
const ct = {
conditions: [ [ et, [ nt ] ], [ et, it ], [ "aws.partition", it, tt ], [ st, [ {
[Qe]: "UseFIPS"
}, Xe ] ], [ st, [ {
[Qe]: "UseDualStack"
}, Xe ] ], [ st, [ {
fn: ot,
argv: [ rt, "supportsDualStack" ]
}, Xe ] ], [ st, [ {
fn: ot,
argv: [ rt, "supportsFIPS" ]
}, Xe ] ], [ "stringEquals", [ {
fn: ot,
argv: [ rt, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ Je ], [ Je, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Je, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ nt, at ], [ "https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", at ], [ Je, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://portal.sso.{Region}.amazonaws.com", at ], [ "https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", at ], [ Je, "FIPS is enabled but this partition does not support FIPS" ], [ "https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", at ], [ Je, "DualStack is enabled but this partition does not support DualStack" ], [ "https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", at ], [ Je, "Invalid Configuration: Missing Region" ] ]
};
const ut = 2;
const pt = 1e8;
const dt = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, pt + 12, 2, 5, pt + 12, 3, 8, 6, 4, 7, pt + 11, 5, pt + 9, pt + 10, 4, 11, 9, 6, 10, pt + 8, 7, pt + 6, pt + 7, 5, 12, pt + 5, 6, pt + 4, pt + 5, 3, pt + 1, 14, 4, pt + 2, pt + 3 ]);
const lt = Ye.d.from(dt, ut, ct.conditions, ct.results);
const ht = new Ve.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => ht.get(e, () => (0, Be.c)(lt, {
endpointParams: e,
logger: t.logger
}));
We.m.aws = Le.U;
const getRuntimeConfig = e => ({
apiVersion: "2019-06-10",
base64Decoder: e?.base64Decoder ?? Ge.E,
base64Encoder: e?.base64Encoder ?? _e.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new Ue.f2
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new Me.m
} ],
logger: e?.logger ?? new $e.N,
protocol: e?.protocol ?? Ne.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.sso",
errorTypeRegistries: B,
version: "2019-06-10",
serviceTarget: "SWBPortalService"
},
serviceId: e?.serviceId ?? "SSO",
sha256: e?.sha256 ?? He.k,
urlParser: e?.urlParser ?? je.D,
utf8Decoder: e?.utf8Decoder ?? Ke.a,
utf8Encoder: e?.utf8Encoder ?? Ze.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, Re.I)(process.version);
const t = (0, ke.I)(e);
const defaultConfigProvider = () => t().then(we.l);
const s = getRuntimeConfig(e);
(0, xe.I)(process.version);
const o = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, Oe.Z)(Ie.$, o),
bodyLengthChecker: e?.bodyLengthChecker ?? qe.n,
defaultSocketTimeout: (0, ye.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, Pe.pf)({
serviceId: s.serviceId,
clientVersion: Ee.rE
}),
maxAttempts: e?.maxAttempts ?? (0, Oe.Z)(he.qs, e),
region: e?.region ?? (0, Oe.Z)(be.GG, {
...be.zH,
...o
}),
requestHandler: Fe.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, Oe.Z)({
...he.kN,
default: async () => (await defaultConfigProvider()).retryMode || De.L0
}, e),
streamCollector: e?.streamCollector ?? ze.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, Oe.Z)(Ce.e$, o),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, Oe.Z)(Te.Ko, o),
userAgentAppId: e?.userAgentAppId ?? (0, Oe.Z)(Ae.hV, o)
};
};
var vt = s(83190);
var mt = s(57757);
var St = s(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let s = e.httpAuthSchemeProvider;
let o = e.credentials;
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
o = e;
},
credentials() {
return o;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const s = Object.assign((0, vt.R)(e), (0, mt.xA)(e), (0, St.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(s));
return Object.assign(e, (0, vt.$)(s), (0, mt.uv)(s), (0, St.j)(s), resolveHttpAuthRuntimeConfig(s));
};
class SSOClient extends pe.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const s = resolveClientEndpointParameters(t);
const o = (0, se.D)(s);
const r = (0, he.$z)(o);
const a = (0, de.T)(r);
const i = (0, oe.OV)(a);
const c = (0, n.Co)(i);
const u = resolveHttpAuthSchemeConfig(c);
const p = resolveRuntimeExtensions(u, e?.extensions || []);
this.config = p;
this.middlewareStack.use((0, me.wq)(this.config));
this.middlewareStack.use((0, ne.sM)(this.config));
this.middlewareStack.use((0, ve.ey)(this.config));
this.middlewareStack.use((0, le.vK)(this.config));
this.middlewareStack.use((0, oe.TC)(this.config));
this.middlewareStack.use((0, re.Y7)(this.config));
this.middlewareStack.use((0, ae.n)(this.config));
this.middlewareStack.use((0, ie.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new ce.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, ue.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
27609: (function(e, t, s) {
s.d(t, {
m: () => NoAuthSigner
});
class NoAuthSigner {
async sign(e, t, s) {
return e;
}
}
}),
52370: (function(e) {
e.exports = {
rE: "3.998.3"
};
})
};
