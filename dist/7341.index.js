export const id = 7341;

export const ids = [ 7341 ];

export const modules = {
7341: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
compileSchemas: () => compileSchemas
});
var ajv__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42463);
var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65950);
var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15507);
var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76957);
const re2 = Object.assign(pattern => {
const compiled = re2js__WEBPACK_IMPORTED_MODULE_2__.L3.compile(pattern);
return {
test: text => compiled.matcher(text).find()
};
}, {
code: "re2"
});
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = text => DATE.test(text) && new Date(`${text}T00:00:00Z`).toString() !== "Invalid Date" && new Date(text).toISOString().startsWith(text);
function isExact(value) {
const digits = (0, _body_js__WEBPACK_IMPORTED_MODULE_0__.C3)(value);
if (digits !== undefined) return (0, _decimal_js__WEBPACK_IMPORTED_MODULE_3__.Y)(String(Number(digits)), digits) === 0;
return typeof value !== "object" || value === null || Object.values(value).every(isExact);
}
function compileSchemas(schemas) {
const ajv = new ajv__WEBPACK_IMPORTED_MODULE_4__.Ajv({
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
regExp: re2
},
formats: {
"date-time": _operators_js__WEBPACK_IMPORTED_MODULE_1__.t_,
uuid: _operators_js__WEBPACK_IMPORTED_MODULE_1__.O1,
date: isDate,
uri: text => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text)
}
});
return new Map(schemas.map(schema => {
const validate = ajv.compile(schema);
return [ JSON.stringify(schema), value => isExact(value) ? validate((0, _body_js__WEBPACK_IMPORTED_MODULE_0__.RU)(value)) === true : "untold" ];
}));
}
}
};
