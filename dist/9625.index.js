export const id = 9625;

export const ids = [ 9625 ];

export const modules = {
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
89625: (function(e, t, n) {
n.d(t, {
CreateOAuth2TokenCommand: () => CreateOAuth2TokenCommand,
SigninClient: () => SigninClient
});
var s = n(66337);
var o = n(84650);
var r = n(1235);
var i = n(97891);
var a = n(48649);
var c = n(6103);
var u = n(11055);
var p = n(23952);
var d = n(3043);
var h = n(30131);
var g = n(5714);
var l = n(9500);
var v = n(6464);
var m = n(99579);
var S = n(34090);
var f = n(789);
var E = n(86840);
var A = n(33687);
const defaultSigninHttpAuthSchemeParametersProvider = async (e, t, n) => ({
operation: (0, E.u)(t).operation,
region: await (0, A.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "signin",
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
const defaultSigninHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
case "CreateOAuth2Token":
t.push(createSmithyApiNoAuthHttpAuthOption(e));
break;

default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, f.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, A.t)(e.authSchemePreference ?? [])
});
};
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "signin"
});
const P = {
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
var x = n(52370);
var w = n(79112);
var y = n(20968);
var I = n(75314);
var k = n(17545);
var R = n(57740);
var O = n(91321);
var T = n(3720);
var b = n(95611);
var C = n(76937);
var D = n(37071);
var z = n(26755);
var q = n(27835);
var F = n(1624);
var M = n(15764);
var $ = n(24119);
var j = n(65327);
var H = n(12385);
var U = n(74381);
var V = n(27609);
var N = n(6207);
var Z = n(36228);
var K = n(13807);
var L = n(92863);
var _ = n(37706);
var B = n(16047);
var G = n(19514);
var Y = n(980);
var W = n(84344);
var J = n(83153);
var Q = n(46649);
var X = n(73677);
const ee = "ref";
const te = -1, ne = false, se = true, oe = "isSet", re = "booleanEquals", ie = "coalesce", ae = "PartitionResult", ce = "stringEquals", ue = "getAttr", pe = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", de = {
[ee]: "Endpoint"
}, he = {
fn: ue,
argv: [ {
[ee]: ae
}, "name" ]
}, ge = {
[ee]: "Region"
}, le = {
[ee]: ae
}, ve = {
authSchemes: [ {
name: "sigv4",
signingName: "signin",
signingRegion: "{Region}"
} ]
}, me = {}, Se = [ ge ];
const fe = {
conditions: [ [ oe, Se ], [ re, [ {
fn: ie,
argv: [ {
[ee]: "IsControlPlane"
}, ne ]
}, se ] ], [ oe, [ de ] ], [ "aws.partition", Se, ae ], [ re, [ {
[ee]: "UseFIPS"
}, se ] ], [ ce, [ he, "aws" ] ], [ re, [ {
fn: ie,
argv: [ {
[ee]: "IsOAuthEndpoint"
}, ne ]
}, se ] ], [ re, [ {
[ee]: "UseDualStack"
}, se ] ], [ ce, [ he, "aws-cn" ] ], [ ce, [ ge, "us-gov-west-1" ] ], [ ce, [ he, "aws-us-gov" ] ], [ re, [ {
fn: ue,
argv: [ le, "supportsFIPS" ]
}, se ] ], [ ce, [ he, "aws-iso" ] ], [ ce, [ he, "aws-iso-b" ] ], [ ce, [ he, "aws-iso-f" ] ], [ ce, [ he, "aws-iso-e" ] ], [ ce, [ he, "aws-eusc" ] ], [ re, [ {
fn: ue,
argv: [ le, "supportsDualStack" ]
}, se ] ] ],
results: [ [ te ], [ "https://signin.{Region}.api.aws", ve ], [ "https://signin.{Region}.api.amazonwebservices.com.cn", ve ], [ pe, ve ], [ te, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation." ], [ "https://{Region}.oauth.signin.aws", ve ], [ "https://{Region}.signin.aws.amazon.com", me ], [ "https://{Region}.signin.amazonaws.cn", me ], [ "https://{Region}.signin.amazonaws-us-gov.com", me ], [ "https://{Region}.signin.c2shome.ic.gov", me ], [ "https://{Region}.signin.sc2shome.sgov.gov", me ], [ "https://{Region}.signin.csphome.hci.ic.gov", me ], [ "https://{Region}.signin.csphome.adc-e.uk", me ], [ "https://{Region}.signin.amazonaws-eusc.eu", me ], [ "https://signin-fips.amazonaws-us-gov.com", me ], [ "https://{Region}.signin-fips.amazonaws-us-gov.com", me ], [ "https://{Region}.signin.{PartitionResult#dnsSuffix}", me ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ de, me ], [ "https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", me ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", me ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ pe, me ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://signin.{Region}.{PartitionResult#dnsSuffix}", me ], [ te, "Invalid Configuration: Missing Region" ] ]
};
const Ee = 2;
const Ae = 1e8;
const Pe = new Int32Array([ -1, 1, -1, 0, 6, 3, 2, 36, 4, 4, 5, Ae + 27, 6, Ae + 4, Ae + 27, 1, 29, 7, 2, 36, 8, 3, 9, 31, 4, 22, 10, 5, 19, 11, 7, 21, 12, 8, Ae + 7, 13, 10, Ae + 8, 14, 12, Ae + 9, 15, 13, Ae + 10, 16, 14, Ae + 11, 17, 15, Ae + 12, 18, 16, Ae + 13, Ae + 16, 6, Ae + 5, 20, 7, 21, Ae + 6, 17, Ae + 24, Ae + 25, 6, Ae + 4, 23, 7, 27, 24, 9, Ae + 14, 25, 10, Ae + 15, 26, 11, Ae + 22, Ae + 23, 11, 28, Ae + 21, 17, Ae + 20, Ae + 21, 2, 35, 30, 3, 39, 31, 4, 32, Ae + 27, 6, Ae + 4, 33, 7, Ae + 27, 34, 9, Ae + 14, Ae + 27, 3, 39, 36, 4, 38, 37, 7, Ae + 18, Ae + 19, 6, Ae + 4, Ae + 17, 5, Ae + 1, 40, 8, Ae + 2, Ae + 3 ]);
const xe = X.d.from(Pe, Ee, fe.conditions, fe.results);
const we = new W.k({
size: 50,
params: [ "Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => we.get(e, () => (0, J.c)(xe, {
endpointParams: e,
logger: t.logger
}));
Q.m.aws = Y.U;
var ye = n(74700);
var Ie = n(91534);
class SigninServiceException extends Ie.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, SigninServiceException.prototype);
}
}
class AccessDeniedException extends SigninServiceException {
static shapeId="com.amazonaws.signin#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
error;
constructor(e) {
super({
name: "AccessDeniedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AccessDeniedException.prototype);
this.error = e.error;
}
}
class InternalServerException extends SigninServiceException {
static shapeId="com.amazonaws.signin#InternalServerException";
name="InternalServerException";
$fault="server";
error;
constructor(e) {
super({
name: "InternalServerException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalServerException.prototype);
this.error = e.error;
}
}
class TooManyRequestsError extends SigninServiceException {
static shapeId="com.amazonaws.signin#TooManyRequestsError";
name="TooManyRequestsError";
$fault="client";
error;
constructor(e) {
super({
name: "TooManyRequestsError",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TooManyRequestsError.prototype);
this.error = e.error;
}
}
class ValidationException extends SigninServiceException {
static shapeId="com.amazonaws.signin#ValidationException";
name="ValidationException";
$fault="client";
error;
constructor(e) {
super({
name: "ValidationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ValidationException.prototype);
this.error = e.error;
}
}
const ke = "AccessDeniedException";
const Re = "AccessToken";
const Oe = "CreateOAuth2Token";
const Te = "CreateOAuth2TokenRequest";
const be = "CreateOAuth2TokenRequestBody";
const Ce = "CreateOAuth2TokenResponseBody";
const De = "CreateOAuth2TokenResponse";
const ze = "InternalServerException";
const qe = "RefreshToken";
const Fe = "TooManyRequestsError";
const Me = "ValidationException";
const $e = "accessKeyId";
const je = "accessToken";
const He = "client";
const Ue = "clientId";
const Ve = "codeVerifier";
const Ne = "code";
const Ze = "error";
const Ke = "expiresIn";
const Le = "grantType";
const _e = "http";
const Be = "httpError";
const Ge = "idToken";
const Ye = "jsonName";
const We = "message";
const Je = "refreshToken";
const Qe = "redirectUri";
const Xe = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
const et = "secretAccessKey";
const tt = "sessionToken";
const nt = "server";
const st = "tokenInput";
const ot = "tokenOutput";
const rt = "tokenType";
const it = "com.amazonaws.signin";
const at = new ye.O(Xe);
var ct = [ -3, Xe, "SigninServiceException", 0, [], [] ];
at.registerError(ct, SigninServiceException);
const ut = new ye.O(it);
var pt = [ -3, it, ke, {
[Ze]: He
}, [ Ze, We ], [ 0, 0 ], 2 ];
ut.registerError(pt, AccessDeniedException);
var dt = [ -3, it, ze, {
[Ze]: nt,
[Be]: 500
}, [ Ze, We ], [ 0, 0 ], 2 ];
ut.registerError(dt, InternalServerException);
var ht = [ -3, it, Fe, {
[Ze]: He,
[Be]: 429
}, [ Ze, We ], [ 0, 0 ], 2 ];
ut.registerError(ht, TooManyRequestsError);
var gt = [ -3, it, Me, {
[Ze]: He,
[Be]: 400
}, [ Ze, We ], [ 0, 0 ], 2 ];
ut.registerError(gt, ValidationException);
const lt = [ at, ut ];
var vt = [ 0, it, qe, 8, 0 ];
var mt = [ 3, it, Re, 8, [ $e, et, tt ], [ [ 0, {
[Ye]: $e
} ], [ 0, {
[Ye]: et
} ], [ 0, {
[Ye]: tt
} ] ], 3 ];
var St = [ 3, it, Te, 0, [ st ], [ [ () => ft, 16 ] ], 1 ];
var ft = [ 3, it, be, 0, [ Ue, Le, Ne, Qe, Ve, Je ], [ [ 0, {
[Ye]: Ue
} ], [ 0, {
[Ye]: Le
} ], 0, [ 0, {
[Ye]: Qe
} ], [ 0, {
[Ye]: Ve
} ], [ () => vt, {
[Ye]: Je
} ] ], 2 ];
var Et = [ 3, it, De, 0, [ ot ], [ [ () => At, 16 ] ], 1 ];
var At = [ 3, it, Ce, 0, [ je, rt, Ke, Je, Ge ], [ [ () => mt, {
[Ye]: je
} ], [ 0, {
[Ye]: rt
} ], [ 1, {
[Ye]: Ke
} ], [ () => vt, {
[Ye]: Je
} ], [ 0, {
[Ye]: Ge
} ] ], 4 ];
var Pt = [ 9, it, Oe, {
[_e]: [ "POST", "/v1/token", 200 ]
}, () => St, () => Et ];
const getRuntimeConfig = e => ({
apiVersion: "2023-01-01",
base64Decoder: e?.base64Decoder ?? L.E,
base64Encoder: e?.base64Encoder ?? _.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new H.f2
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new V.m
} ],
logger: e?.logger ?? new Z.N,
protocol: e?.protocol ?? U.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.signin",
errorTypeRegistries: lt,
version: "2023-01-01",
serviceTarget: "Signin"
},
serviceId: e?.serviceId ?? "Signin",
sha256: e?.sha256 ?? N.k,
urlParser: e?.urlParser ?? K.D,
utf8Decoder: e?.utf8Decoder ?? B.a,
utf8Encoder: e?.utf8Encoder ?? G.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, O.I)(process.version);
const t = (0, b.I)(e);
const defaultConfigProvider = () => t().then(T.l);
const n = getRuntimeConfig(e);
(0, w.I)(process.version);
const s = {
profile: e?.profile,
logger: n.logger
};
return {
...n,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, C.Z)(R.$, s),
bodyLengthChecker: e?.bodyLengthChecker ?? M.n,
defaultSocketTimeout: (0, y.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, I.pf)({
serviceId: n.serviceId,
clientVersion: x.rE
}),
maxAttempts: e?.maxAttempts ?? (0, C.Z)(v.qs, e),
region: e?.region ?? (0, C.Z)(D.GG, {
...D.zH,
...s
}),
requestHandler: $.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, C.Z)({
...v.kN,
default: async () => (await defaultConfigProvider()).retryMode || F.L0
}, e),
streamCollector: e?.streamCollector ?? j.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, C.Z)(z.e$, s),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, C.Z)(q.Ko, s),
userAgentAppId: e?.userAgentAppId ?? (0, C.Z)(k.hV, s)
};
};
var xt = n(83190);
var wt = n(57757);
var yt = n(27595);
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
const n = Object.assign((0, xt.R)(e), (0, wt.xA)(e), (0, yt.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(n));
return Object.assign(e, (0, xt.$)(n), (0, wt.uv)(n), (0, yt.j)(n), resolveHttpAuthRuntimeConfig(n));
};
class SigninClient extends d.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const n = resolveClientEndpointParameters(t);
const d = (0, s.D)(n);
const f = (0, v.$z)(d);
const E = (0, h.T)(f);
const A = (0, o.OV)(E);
const P = (0, g.Co)(A);
const x = resolveHttpAuthSchemeConfig(P);
const w = resolveRuntimeExtensions(x, e?.extensions || []);
this.config = w;
this.middlewareStack.use((0, S.wq)(this.config));
this.middlewareStack.use((0, r.sM)(this.config));
this.middlewareStack.use((0, m.ey)(this.config));
this.middlewareStack.use((0, l.vK)(this.config));
this.middlewareStack.use((0, o.TC)(this.config));
this.middlewareStack.use((0, i.Y7)(this.config));
this.middlewareStack.use((0, a.n)(this.config));
this.middlewareStack.use((0, c.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new u.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, p.l)(this.config));
}
destroy() {
super.destroy();
}
}
var It = n(88798);
const kt = (0, It.k)(P, "Signin", "SigninClient", g.rD);
const Rt = {
IsControlPlane: {
type: "staticContextParams",
value: false
}
};
const _mw0 = (e, t, n, s) => [];
class CreateOAuth2TokenCommand extends(kt(Rt, _mw0, "CreateOAuth2Token", Pt)){}
}),
27609: (function(e, t, n) {
n.d(t, {
m: () => NoAuthSigner
});
class NoAuthSigner {
async sign(e, t, n) {
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
