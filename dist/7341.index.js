export const id = 7341;

export const ids = [ 7341 ];

export const modules = {
7341: (function(e, t, r) {
r.r(t);
r.d(t, {
compileSchemas: () => compileSchemas
});
var s = r(42463);
var a = r(2856);
var n = r(65950);
var o = r(15507);
var c = r(76957);
const i = Object.assign(e => {
const t = a.L3.compile(e);
return {
test: e => t.matcher(e).find()
};
}, {
code: "re2"
});
const d = /^\d{4}-\d{2}-\d{2}$/;
const isDate = e => d.test(e) && new Date(`${e}T00:00:00Z`).toString() !== "Invalid Date" && new Date(e).toISOString().startsWith(e);
function isExact(e) {
const t = (0, n.C3)(e);
if (t !== void 0) return (0, o.Y)(String(Number(t)), t) === 0;
return typeof e !== "object" || e === null || Object.values(e).every(isExact);
}
function compileSchemas(e) {
const t = new s.Ajv({
strict: true,
ownProperties: true,
allowUnionTypes: true,
strictRequired: false,
strictTypes: false,
validateFormats: true,
messages: false,
logger: false,
addUsedSchema: false,
code: {
regExp: i
},
formats: {
"date-time": c.t_,
uuid: c.O1,
date: isDate,
uri: e => /^[a-z][a-z0-9+.-]*:/i.test(e) && URL.canParse(e)
}
});
return new Map(e.map(e => {
const r = t.compile(e);
return [ JSON.stringify(e), e => isExact(e) ? r((0, n.RU)(e)) === true : "untold" ];
}));
}
})
};
