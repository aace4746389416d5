export const id = 3598;

export const ids = [ 3598 ];

export const modules = {
51217: (function(e, r, o) {
o.d(r, {
fromProcess: () => fromProcess
});
var t = o(25398);
var s = o(67186);
var n = o(12076);
var c = o(55577);
var i = o(31421);
var a = o(57975);
var d = o(3138);
const getValidatedProcessCredentials = (e, r, o) => {
if (r.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
if (r.AccessKeyId === void 0 || r.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
if (r.Expiration) {
const o = new Date;
const t = new Date(r.Expiration);
if (t < o) throw Error(`Profile ${e} credential_process returned expired credentials.`);
}
let t = r.AccountId;
if (!t && o?.[e]?.aws_account_id) t = o[e].aws_account_id;
const s = {
accessKeyId: r.AccessKeyId,
secretAccessKey: r.SecretAccessKey,
...r.SessionToken && {
sessionToken: r.SessionToken
},
...r.Expiration && {
expiration: new Date(r.Expiration)
},
...r.CredentialScope && {
credentialScope: r.CredentialScope
},
...t && {
accountId: t
}
};
(0, d.g)(s, "CREDENTIALS_PROCESS", "w");
return s;
};
const resolveProcessCredentials = async (e, r, o) => {
const t = r[e];
if (r[e]) {
const s = t["credential_process"];
if (s !== void 0) {
const t = (0, a.promisify)(n.Z?.getTokenRecord?.().exec ?? i.exec);
try {
const {stdout: o} = await t(s);
let n;
try {
n = JSON.parse(o.trim());
} catch {
throw Error(`Profile ${e} credential_process returned invalid JSON.`);
}
return getValidatedProcessCredentials(e, n, r);
} catch (e) {
throw new c.C(e.message, {
logger: o
});
}
} else throw new c.C(`Profile ${e} did not contain credential_process.`, {
logger: o
});
} else throw new c.C(`Profile ${e} could not be found in shared credentials file.`, {
logger: o
});
};
const fromProcess = (e = {}) => async ({callerClientConfig: r} = {}) => {
e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
const o = await (0, t.Y)(e);
return resolveProcessCredentials((0, s.Bz)({
profile: e.profile ?? r?.profile
}), o, e.logger);
};
}),
12076: (function(e, r, o) {
o.d(r, {
Z: () => n
});
var t = o(79744);
var s = o(71774);
const n = {
getFileRecord() {
return s.Jj;
},
interceptFile(e, r) {
s.Jj[e] = Promise.resolve(r);
},
getTokenRecord() {
return t.a;
},
interceptToken(e, r) {
t.a[e] = r;
}
};
}),
58355: (function(e, r, o) {
o.d(r, {
C: () => getSSOTokenFilepath
});
var t = o(77598);
var s = o(76760);
var n = o(47258);
const getSSOTokenFilepath = e => {
const r = (0, t.createHash)("sha1");
const o = r.update(e).digest("hex");
return (0, s.join)((0, n.R)(), ".aws", "sso", "cache", `${o}.json`);
};
}),
79744: (function(e, r, o) {
o.d(r, {
a: () => n,
v: () => getSSOTokenFromFile
});
var t = o(51455);
var s = o(58355);
const n = {};
const getSSOTokenFromFile = async e => {
if (n[e]) return n[e];
const r = (0, s.C)(e);
const o = await (0, t.readFile)(r, "utf8");
return JSON.parse(o);
};
})
};
