export const id = 7128;

export const ids = [ 7128 ];

export const modules = {
67128: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
parse: () => graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_0__.qg,
print: () => graphql_language_printer_js__WEBPACK_IMPORTED_MODULE_1__.yy
});
var graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14929);
var graphql_language_printer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59936);
}
};
